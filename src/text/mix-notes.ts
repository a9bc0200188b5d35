import type {KrachtDocument, Mix, Source} from '../data/schema.js';
import {nameSource} from './date-format.js';
import {functionMixWords} from './function-mix-words.js';
import type {Language} from './language.js';
import {groupName, type MixReading} from './mix-sentence.js';
import {readText} from './text-level.js';

/** A source with its name below a picture: "Sociaal Werk Nederland, 13 oktober 2020". */
export interface NamedSource {
  readonly name: string;
  readonly source: Source;
}

/** All that must be known to read the picture honestly, in the order in which it is shown. */
export interface MixNotes {
  /** Only when one of the mixes is an example. */
  readonly example?: string;
  /** Only when rows differ in unit or in basis. */
  readonly caution?: string;
  /** A line for each mix: population, year, unit, what is not counted, note; with the mix's name when there are several. */
  readonly lines: readonly {readonly name?: string; readonly text: string}[];
  /** Each source once. */
  readonly sources: readonly NamedSource[];
}

/** Makes the notes below the picture of the mixes. */
export function makeMixNotes(document: KrachtDocument, mixes: readonly Mix[], reading: MixReading): MixNotes {
  const words = functionMixWords[reading.language];
  const caution = listDifferences(mixes, reading.language);
  const ids = new Set(mixes.flatMap(({sources}) => sources));
  return {
    ...(mixes.some(({basis}) => basis === 'example') && {example: words.exampleNote}),
    ...(caution && {caution: words.caution(caution)}),
    lines: mixes.map((mix) => ({
      ...(mixes.length > 1 && {name: readText(mix.label ?? mix.title, reading.level)}),
      text: describe(document, mix, reading),
    })),
    sources: [...ids].flatMap((id) => {
      const source = document.sources?.[id];
      return source ? {name: nameSource(source, reading.language), source} : [];
    }),
  };
}

/** What rows count and how they know it, as far as they differ: "mensen, functies, gemeten, schatting"; else ''. */
export function listDifferences(mixes: readonly Mix[], language: Language): string {
  const words = functionMixWords[language];
  const units = new Set(mixes.map(({unit}) => words.nouns[unit].many));
  const bases = new Set(mixes.map(({basis}) => words.bases[basis]));
  return [units, bases].flatMap((kinds) => (kinds.size > 1 ? [...kinds] : [])).join(', ');
}

/** "46.000 professionals · 2020 · mensen. Niet meegeteld: vrijwilligers." */
function describe(document: KrachtDocument, mix: Mix, {language, level}: MixReading): string {
  const words = functionMixWords[language];
  const names = (ids: readonly string[]) => ids.map((id) => groupName(document, id, level)).join(', ');
  const derived = (kind: 'calculated' | 'inferred') =>
    names(mix.shares.filter((share) => share.derived === kind).map(({group}) => group));
  const {population, year, unit, basis, note, notCounted = []} = mix;
  const facts = [readText(population, level), year, words.nouns[unit].many, basis !== 'measured' && words.bases[basis]];
  const [calculated, inferred] = [derived('calculated'), derived('inferred')];
  return [
    `${facts.filter(Boolean).join(' · ')}.`,
    notCounted.length > 0 && words.notCounted(names(notCounted)),
    calculated && words.calculated(calculated),
    inferred && words.inferred(inferred),
    note && readText(note, level),
  ]
    .filter(Boolean)
    .join(' ');
}
