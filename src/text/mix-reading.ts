import {UNSPECIFIED} from '../data/amount.js';
import type {KrachtDocument, Mix} from '../data/schema.js';
import type {FunctionMixWords} from './function-mix-words.js';
import {languageOf, type Language} from './language.js';
import {readText, type TextLevel} from './text-level.js';

/** How mixes are read: from which document, in which words, and which group comes first. */
export interface MixReading {
  readonly document: KrachtDocument;
  readonly language: Language;
  /** The words of that language. */
  readonly words: FunctionMixWords;
  readonly level: TextLevel;
  /** The group to speak of first; default mbo, or else the largest. */
  readonly highlight?: string;
}

/** The name of a mix in a row of several: "Heel Nederland". */
export function nameOf({label, title}: Mix, {level}: MixReading): string {
  return readText(label ?? title, level);
}

/** The name of a group as it stands on its own: "Hbo en wo". */
export function labelOf(id: string, {document, level}: MixReading): string {
  const group = groupOf(id, document);
  return group ? readText(group.label, level) : id;
}

/** The name of a group in the middle of a sentence: short, without a capital ("mbo", "hbo en wo"). */
export function groupName(id: string, reading: MixReading): string {
  const name = groupOf(id, reading.document)?.short ?? labelOf(id, reading);
  return name.replace(/^\p{Lu}(?!\p{Lu})/u, (capital) => capital.toLowerCase());
}

/** Whether the data file is in the language of the reading, so that its own phrases fit into our sentences. */
export function speaksAlike({document, language}: MixReading): boolean {
  return languageOf(document.language) === language;
}

/** What a mix counts, in one word: the data file's own where it is in this language. */
export function nounOf({noun, unit}: Mix, reading: MixReading): NonNullable<Mix['noun']> {
  return (speaksAlike(reading) ? noun : undefined) ?? reading.words.nouns[unit];
}

/** The ids of the groups that the mixes have, each once, in the order of the document. */
export function groupsOf({groups = []}: KrachtDocument, mixes: readonly Mix[]): readonly string[] {
  const used = new Set(mixes.flatMap(({shares}) => shares.map(({group}) => group)));
  return groups.map(({id}) => id).filter((id) => used.has(id));
}

/** Why a mix has no number for a group. */
export function absenceOf(id: string, {shares, notCounted}: Mix, {words}: MixReading): string {
  if (id === UNSPECIFIED) return words.none;
  if (notCounted?.includes(id)) return words.notIn;
  return shares.some(({group}) => group === UNSPECIFIED) ? words.notSplit : words.notApart;
}

/** A sentence or a label with its capital. */
export function capital(text: string): string {
  return text.replace(/./u, (letter) => letter.toUpperCase());
}

function groupOf(id: string, {groups}: KrachtDocument) {
  return groups?.find((group) => group.id === id);
}
