import type {Columns} from './csv-columns.js';
import type {Team} from './csv-team.js';
import {documentWords, findGroup} from './csv-words.js';
import {IdGiver} from './make-id.js';
import type {KrachtDocument, Mix, Share, Source} from './schema.js';

/** What is known of a table beside its text. */
export interface CsvOptions {
  /** What the file is called; it is the title of the source. Default "Tabel". */
  readonly name?: string;
  /** The language of the document, and of the few words that we add. Default Dutch. */
  readonly language?: 'nl' | 'en';
}

/** The id of the file itself among the sources. */
const FILE = 'bestand';

/** A row that is right. */
export interface TeamShares extends Team {
  readonly shares: readonly Share[];
}

/** Makes the document of rows that are right. */
export function makeDocument(
  teams: readonly TeamShares[],
  columns: Columns,
  {name = '', language = 'nl'}: CsvOptions,
): KrachtDocument {
  const words = documentWords[language];
  const ids = new IdGiver();
  const sources = new SourceList({title: name.trim() || words.table, publisher: words.own});
  const mixes = teams.map((team): Mix => {
    const {basis, name: title, notCounted, note, population, shares, unit, year} = team;
    const counts = shares.flatMap(({value}) => (typeof value === 'object' && 'count' in value ? [value.count] : []));
    const total = counts.reduce((sum, count) => sum + count, 0);
    return {
      id: ids.give(title, 'rij'),
      title,
      population: population || (counts.length > 0 ? `${words.total} ${total}` : words.inPercent),
      unit,
      ...(year !== undefined && {year}),
      basis,
      ...(notCounted.length > 0 && {notCounted: [...notCounted]}),
      sources: sources.idsOf(team),
      ...(note && {note}),
      shares: [...shares],
    };
  });
  const groups = columns.groups.map(({heading, id}) => {
    const known = findGroup(heading);
    // Who writes the bare id gets our name for it; any other name is the owner's.
    return {id, label: heading.toLowerCase() === known ? words.groups[known] : capital(heading)};
  });
  return {version: 1, language, sources: sources.list, groups, mixes};
}

/** The sources of the rows: what they name themselves, else the file. */
class SourceList {
  readonly #file: Source;
  readonly #ids = new IdGiver();
  readonly #idByName = new Map<string, string>();
  readonly list: Record<string, Source> = {};

  constructor(file: Source) {
    this.#file = file;
    this.#ids.give(FILE, FILE);
  }

  idsOf({basis, sources}: Team): string[] {
    if (sources.length > 0) return sources.map((name) => this.#idOf(name));
    // An example rests on nothing.
    if (basis === 'example') return [];
    this.list[FILE] = this.#file;
    return [FILE];
  }

  #idOf(name: string): string {
    const id = this.#idByName.get(name) ?? this.#ids.give(name, 'bron');
    this.#idByName.set(name, id);
    this.list[id] = {title: name, publisher: name};
    return id;
  }
}

function capital(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
