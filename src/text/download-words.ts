import type {Language} from './language.js';

const en = {
  /** What a file is called when the document has no title. */
  street: 'Street',
  field: 'Field of work',
  strengths: 'Strengths',
  point: 'Text',
  plain: 'Everyday text',
  sources: 'Sources',
  addresses: 'Addresses',
  /** Said of a publisher's undated sources, beside the dates of its others. */
  undated: 'undated',
  /** What a file of function mixes is called when they have no title. */
  mix: 'Function mix',
  /** Said below the rows of a picture that has no room for all of them. */
  moreRows: (count: number): string =>
    count === 1
      ? '… and 1 more row that does not fit in this picture'
      : `… and ${count} more rows that do not fit in this picture`,
};

/** Words inside downloaded files. */
export type DownloadWords = typeof en;

const nl: DownloadWords = {
  street: 'Straat',
  field: 'Werkveld',
  strengths: 'Krachten',
  point: 'Tekst',
  plain: 'Eenvoudige tekst',
  sources: 'Bronnen',
  addresses: 'Adressen',
  undated: 'zonder datum',
  mix: 'Functiemix',
  moreRows: (count) =>
    count === 1
      ? '… en nog 1 rij, die niet op dit plaatje past'
      : `… en nog ${count} rijen, die niet op dit plaatje passen`,
};

export const downloadWords: Readonly<Record<Language, DownloadWords>> = {nl, en};
