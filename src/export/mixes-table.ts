import {isAbout, isCount, numbersOf, UNSPECIFIED} from '../data/amount.js';
import {keyOfHeading, readWords} from '../data/csv-words.js';
import type {Amount, Mix} from '../data/schema.js';
import {nameSource} from '../text/date-format.js';
import {mixCsvWords} from '../text/mix-csv-words.js';
import {capital, groupName, groupsOf, labelOf, nameOf, type MixReading} from '../text/mix-reading.js';
import type {NumberWords} from '../text/number-format.js';
import {readText} from '../text/text-level.js';
import {nameSources} from './source-names.js';
import {withoutSoftHyphens} from './text-lines.js';
import {writeCsv} from './write-csv.js';

/** Between names in one cell; in a name a slash stands for it. */
const BETWEEN = ' | ';

/**
 * Mixes as CSV that `parseCsvMixes` reads back: a row for each mix, a column for each group, and behind those what the
 * numbers mean. Numbers are exact and have no unit of their own, so that a spreadsheet can count with them; the column
 * "Eenheid" says what they are. A cell is empty where a mix has no number.
 */
export function mixesToCsv(mixes: readonly Mix[], reading: MixReading): string {
  const {document, language, level, words: mixWords} = reading;
  const words = mixCsvWords[language];
  const columns = nameColumns(mixes, reading);
  const facts = ['unit', 'year', 'basis', 'notCounted', 'sources', 'population', 'note'] as const;
  const rows = mixes.map((mix) => {
    const {basis, id, notCounted = [], population, shares, unit, year} = mix;
    const kind = shares.some(({value}) => isCount(value)) ? words.numberOf : words.percentOf;
    const sources = nameSources(mix.sources, document, (source) => `${source.title}, ${nameSource(source, language)}`);
    return [
      tidy(nameOf(mix, reading)) || id,
      ...[...columns.keys()].map((group) => {
        const share = shares.find((one) => one.group === group);
        return share ? writeAmount(share.value, mixWords) : '';
      }),
      kind(mixWords.nouns[unit].many),
      year === undefined ? '' : String(year),
      mixWords.bases[basis],
      notCounted.map((group) => columns.get(group) ?? group).join(BETWEEN),
      sources.map((name) => name.replaceAll('|', '/')).join(BETWEEN),
      readText(population, level),
      tellRemarks(mix, reading),
    ];
  });
  return writeCsv([[mixWords.row, ...columns.values(), ...facts.map((fact) => words[fact])], ...rows]);
}

/**
 * The heading of each group, by its id: those with numbers, and those of which a mix says that it does not count them.
 * Two groups with the same name, or one called as another column is, get their id beside it.
 */
function nameColumns(mixes: readonly Mix[], reading: MixReading): ReadonlyMap<string, string> {
  const notCounted = new Set(mixes.flatMap((mix) => mix.notCounted ?? []));
  const used = new Set([...groupsOf(reading.document, mixes), ...notCounted]);
  const inOrder = (reading.document.groups ?? []).map(({id}) => id).filter((id) => used.has(id));
  const ids = new Set([...inOrder, ...notCounted]);
  const standard = capital(reading.words.notSplit);
  const taken = new Set([keyOfHeading(standard).key]);
  const headings = new Map<string, string>();
  for (const id of ids) {
    const label = tidy(labelOf(id, reading)).replaceAll('|', '/');
    let heading = id === UNSPECIFIED ? standard : label || id;
    for (let count = 1; id !== UNSPECIFIED && !isFree(heading, taken); count++) {
      heading = count > 1 ? `${label} (${id}, ${count})` : `${label} (${id})`;
    }
    taken.add(keyOfHeading(heading).key);
    headings.set(id, heading);
  }
  return headings;
}

function isFree(heading: string, taken: ReadonlySet<string>): boolean {
  const {fact, key} = keyOfHeading(heading);
  return fact === undefined && !taken.has(key);
}

/** Which numbers are ours and not the source's, and the note of the mix. */
function tellRemarks({note, shares}: Mix, reading: MixReading): string {
  const derived = (['calculated', 'inferred'] as const).flatMap((kind) => {
    const names = shares.flatMap((share) => (share.derived === kind ? groupName(share.group, reading) : []));
    return names.length > 0 ? [`${capital(reading.words[kind])}: ${names.join(', ')}.`] : [];
  });
  return [...derived, ...(note ? [readText(note, reading.level)] : [])].join(' ');
}

/** A name as it is when the table is read back. */
function tidy(text: string): string {
  return readWords(withoutSoftHyphens(text));
}

/** "12,5", "ongeveer 30", "60 tot 70": as it is said, but with every decimal. */
function writeAmount(amount: Amount, words: NumberWords): string {
  const numbers = numbersOf(amount).map((number) => String(number).replace('.', ','));
  return (isAbout(amount) ? `${words.about} ` : '') + numbers.join(` ${words.to} `);
}
