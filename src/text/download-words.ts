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
};

export const downloadWords: Readonly<Record<Language, DownloadWords>> = {nl, en};
