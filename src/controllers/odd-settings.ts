import type {Language} from '../text/language.js';
import {oddSettingsWords} from '../text/odd-settings-words.js';
import {explainUnknown} from './explain-unknown.js';
import {warnOwner} from './owner-console.js';
import {wordsOf, type Names, type SettingsHost} from './settings.js';

/** The attributes that take a few words: what each may hold, and how that is told. */
const WORDS = [
  {name: 'view', known: /^(?:people|bars|table)?$/, list: ['people', 'bars', 'table']},
  {name: 'text', known: /^(?:gewoon|eenvoudig)?$/, list: ['gewoon', 'eenvoudig']},
  {name: 'theme', known: /^(?:light|dark|auto)?$/, list: ['light', 'dark', 'auto']},
  {name: 'headingLevel', known: /^[1-6]?$/, list: ['1', '2', '3', '4', '5', '6']},
  {name: 'refresh', known: /^\d*\.?\d*$/, list: ['0 (nooit / never)', '5 of meer seconden / 5 or more seconds']},
] as const;

/** The attributes whose ids are figures: what is missing there is missing in the picture. */
const FIGURES = ['mix', 'reference'];

/** Something that an attribute asks for and that there is not. */
interface Odd {
  readonly attribute: string;
  readonly word: string;
  readonly known: readonly string[];
}

/** Warns the owner of the page of each odd setting, once, and gives the sentence for a visitor. */
export function tellOddSettings(host: SettingsHost, names: readonly Names[], language: Language): string {
  const odd = [...oddWords(host), ...names.flatMap(oddIds)];
  for (const {attribute, word, known} of odd) {
    warnOwner(`<${host.localName} ${attribute}="${word}">: ${explainUnknown(word, known)}`);
  }
  const {missing, passedOver} = oddSettingsWords[language];
  return odd.some(({attribute}) => FIGURES.includes(attribute)) ? missing : passedOver;
}

function oddWords(host: SettingsHost): readonly Odd[] {
  return WORDS.flatMap(({name, known, list}) => {
    const attribute = name === 'headingLevel' ? 'heading-level' : name;
    if (known.test(String(host[name] ?? ''))) return [];
    // What was no number is gone from the property.
    return [{attribute, word: host.getAttribute(attribute) ?? String(host[name]), known: list}];
  });
}

function oddIds([attribute, written, entries = []]: Names): readonly Odd[] {
  const known = entries.map(({id}) => id);
  return wordsOf(written)
    .filter((word) => !known.includes(word))
    .map((word) => ({attribute, word, known}));
}
