import {isCount} from '../data/amount.js';
import type {Amount, Mix} from '../data/schema.js';
import {makeMixNotes} from '../text/mix-notes.js';
import {absenceOf, groupsOf, labelOf, nameOf, nounOf, type MixReading} from '../text/mix-reading.js';
import {mixToolWords} from '../text/mix-tool-words.js';
import {speakBare} from '../text/number-format.js';
import {readText} from '../text/text-level.js';
import {withoutSoftHyphens} from './text-lines.js';
import {pictureWords} from '../text/picture-words.js';

/** Mixes as a table: each cell is plain text, and a number in it has no unit. */
export interface MixTable {
  /** What the rows are about, each with "(voorbeeld)" where it is one. */
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A table for a spreadsheet. */
export interface TableCells extends MixTable {
  /** What must be known to read the table honestly, a line each. */
  readonly notes: readonly string[];
}

/** What a spreadsheet would take for a formula; in the wide forms of Asian type too. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/**
 * Makes the table of mixes: a row for each group of one mix, or a row for each of several. A number that a source gives
 * exactly is a number; "ongeveer 30" and "60 tot 70" stay words, since they are no numbers.
 */
export function makeMixTable(mixes: readonly Mix[], reading: MixReading): MixTable {
  const captions = mixes.map((mix) => withBasis(readText(mix.title, reading.level), mix, reading));
  const [first, second] = mixes;
  return {
    caption: captions.join(' · '),
    ...(second ? tabulateMixes(mixes, reading) : tabulateGroups(first, reading)),
  };
}

/** Makes the table of mixes for a spreadsheet. */
export function makeTableCells(mixes: readonly Mix[], reading: MixReading): TableCells {
  const {words} = reading;
  const {cautions, lines, sources} = makeMixNotes(mixes, reading);
  const {caption, head, rows} = makeMixTable(mixes, reading);
  const named = sources.map(({source, name}) => `${source.title} (${name})`).join('; ');
  const notes = [
    ...cautions,
    ...lines.map(({name, text}) => (name ? `${name}: ${text}` : text)),
    ...(named ? [`${words.sources(sources.length)}: ${named}`] : []),
  ];
  return {
    caption: tidy(caption),
    head: head.map(tidy),
    rows: rows.map((row) => row.map(tidy)),
    notes: notes.map(tidy),
  };
}

type Table = Omit<MixTable, 'caption'>;

function tabulateGroups(mix: Mix | undefined, reading: MixReading): Table {
  if (mix === undefined) return {head: [], rows: []};
  const rows = mix.shares.map(({group, value}) => [labelOf(group, reading), writeAmount(value, reading)]);
  return {head: [pictureWords[reading.language].group, tellUnit(mix, reading)], rows};
}

function tabulateMixes(mixes: readonly Mix[], reading: MixReading): Table {
  const {document, language, words} = reading;
  const {basis, unit, year} = mixToolWords[language];
  const groups = groupsOf(document, mixes);
  // Where all rows are in percent each heading says so, beside the column that says of what.
  const sign = mixes.some(isCounted) ? '' : ' (%)';
  const rows = mixes.map((mix) => [
    withBasis(nameOf(mix, reading), mix, reading),
    ...groups.map((id) => {
      const share = mix.shares.find(({group}) => group === id);
      return share ? writeAmount(share.value, reading) : absenceOf(id, mix, reading);
    }),
    tellUnit(mix, reading),
    String(mix.year ?? ''),
    words.bases[mix.basis],
  ]);
  return {
    head: [pictureWords[reading.language].row, ...groups.map((id) => labelOf(id, reading) + sign), unit, year, basis],
    rows,
  };
}

/** What the numbers of a mix are: "% van de professionals", "Aantal mensen". */
function tellUnit(mix: Mix, reading: MixReading): string {
  const words = mixToolWords[reading.language];
  return (isCounted(mix) ? words.number : words.percent)(nounOf(mix, reading).many);
}

function isCounted({shares}: Mix): boolean {
  return shares.some(({value}) => isCount(value));
}

/** A name that says itself that it is an example. */
function withBasis(name: string, {basis}: Mix, {words}: MixReading): string {
  const {example} = words.bases;
  return basis === 'example' && !name.toLowerCase().includes(example) ? `${name} (${example})` : name;
}

/** With all its decimals: a spreadsheet may count with it. */
function writeAmount(value: Amount, {words}: MixReading): string {
  return typeof value === 'number' ? String(value).replace('.', words.decimalSign) : speakBare(value, words);
}

/** A cell as it is pasted: on one line, with nothing that moves it to another cell or makes it a formula. */
function tidy(text: string): string {
  const line = withoutSoftHyphens(text).replace(/\s+/g, ' ').trim();
  return FORMULA.test(line) ? `'${line}` : line;
}
