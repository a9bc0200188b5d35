import type {Language} from '../text/language.js';
import {oddSettingsWords} from '../text/odd-settings-words.js';
import {explainUnknown} from './explain-unknown.js';
import {warnOwner} from './owner-console.js';
import {KNOWN, wordsOf, type Names, type SettingsHost} from './settings.js';

/** How is told what each property of `KNOWN` may hold, in its order. */
const WORDS = [
  {name: 'view', list: ['people', 'bars', 'table']},
  {name: 'text', list: ['gewoon', 'eenvoudig']},
  {name: 'theme', list: ['light', 'dark', 'auto']},
  {name: 'headingLevel', list: ['1', '2', '3', '4', '5', '6']},
  {name: 'refresh', list: ['0 (nooit / never)', '5 of meer seconden / 5 or more seconds']},
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
  return WORDS.flatMap(({name, list}) => {
    const attribute = name === 'headingLevel' ? 'heading-level' : name;
    if (KNOWN.test(WORDS.map((one) => (one.name === name ? host[name] : '')).join())) return [];
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
