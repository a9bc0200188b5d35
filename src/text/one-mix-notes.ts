import type {Mix, Source} from '../data/schema.js';
import {nameSource} from './date-format.js';
import type {FunctionMixWords} from './function-mix-words.js';
import {capital, groupName, type MixReading} from './mix-reading.js';
import {readText} from './text-level.js';

/** A source with its name below a picture: "Sociaal Werk Nederland, 13 oktober 2020". */
export interface NamedSource {
  readonly name: string;
  readonly source: Source;
}

/** All that must be known to read the picture honestly, in the order in which it is shown. */
export interface MixNotes {
  /** That a mix is an example, and that rows differ in unit or in basis. */
  readonly cautions: readonly string[];
  /** A line for each mix: population, year, unit, what is not counted, note; with the mix's name when there are several. */
  readonly lines: readonly {readonly name?: string; readonly text: string}[];
  /** Each source once. */
  readonly sources: readonly NamedSource[];
}

/** Makes the notes below the picture of one mix. */
export function makeOneMixNotes(mix: Mix, reading: MixReading): MixNotes {
  return {
    cautions: warnOfExamples([mix], reading),
    lines: [{text: describeMix(mix, reading)}],
    sources: nameSources(mix.sources, reading),
  };
}

/** That figures are invented, if any of the mixes is an example. */
export function warnOfExamples(mixes: readonly Mix[], {words}: MixReading): readonly string[] {
  const invented = mixes.some(({basis}) => basis === 'example');
  return invented ? [`${capital(words.bases.example)}: ${words.invented}.`] : [];
}

/** Sources with their names. */
export function nameSources(ids: Iterable<string>, {document, language}: MixReading): readonly NamedSource[] {
  return [...ids].flatMap((id) => {
    const source = document.sources?.[id];
    return source ? {name: nameSource(source, language), source} : [];
  });
}

/** The year of a mix, what it counts, and how that is known where it was not measured: "2022 · mensen · schatting". */
export function factsOf({year, unit, basis}: Mix, {nouns, bases}: FunctionMixWords): string {
  return [year, nouns[unit].many, basis !== 'measured' && bases[basis]].filter(Boolean).join(' · ');
}

/** "46.000 professionals · 2020 · mensen. Niet meegeteld: vrijwilligers." */
export function describeMix(mix: Mix, reading: MixReading): string {
  const {level, words} = reading;
  const {population, note, notCounted = [], shares} = mix;
  const list = (name: string, ids: readonly string[]) =>
    ids.length > 0 ? ` ${capital(name)}: ${ids.map((id) => groupName(id, reading)).join(', ')}.` : '';
  const derived = (['calculated', 'inferred'] as const).map((kind) =>
    list(
      words[kind],
      shares.flatMap((share) => (share.derived === kind ? share.group : [])),
    ),
  );
  return [
    `${readText(population, level)} · ${factsOf(mix, words)}.`,
    list(words.notIn, notCounted),
    ...derived,
    note ? ` ${readText(note, level)}` : '',
  ].join('');
}
