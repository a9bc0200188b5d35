import type {Mix, Source} from '../data/schema.js';
import {nameSource} from './date-format.js';
import type {FunctionMixWords} from './function-mix-words.js';
import {capital, groupName, nameOf, type MixReading} from './mix-reading.js';
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

/** Makes the notes below the picture of the mixes. */
export function makeMixNotes(mixes: readonly Mix[], reading: MixReading): MixNotes {
  const {document, language, words} = reading;
  const differences = listDifferences(mixes, words);
  const ids = new Set(mixes.flatMap(({sources}) => sources));
  const cautions = [
    mixes.some(({basis}) => basis === 'example') && `${capital(words.bases.example)}: ${words.invented}.`,
    differences && words.caution(differences),
  ];
  return {
    cautions: cautions.flatMap((caution) => caution || []),
    lines: mixes.map((mix) => ({
      ...(mixes.length > 1 && {name: nameOf(mix, reading)}),
      text: describe(mix, reading),
    })),
    sources: [...ids].flatMap((id) => {
      const source = document.sources?.[id];
      return source ? {name: nameSource(source, language), source} : [];
    }),
  };
}

/** What rows count and how they know it, as far as they differ: "mensen, functies, gemeten, schatting"; else ''. */
export function listDifferences(mixes: readonly Mix[], {nouns, bases}: FunctionMixWords): string {
  const kinds = [mixes.map(({unit}) => nouns[unit].many), mixes.map(({basis}) => bases[basis])];
  return kinds
    .map((kind) => [...new Set(kind)])
    .flatMap((kind) => (kind.length > 1 ? kind : []))
    .join(', ');
}

/** The year of a mix, what it counts, and how that is known where it was not measured: "2022 · mensen · schatting". */
export function factsOf({year, unit, basis}: Mix, {nouns, bases}: FunctionMixWords): string {
  return [year, nouns[unit].many, basis !== 'measured' && bases[basis]].filter(Boolean).join(' · ');
}

/** "46.000 professionals · 2020 · mensen. Niet meegeteld: vrijwilligers." */
function describe(mix: Mix, reading: MixReading): string {
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
