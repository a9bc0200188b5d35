import type {Language} from './language.js';

const en = {
  /** Headings of a table. */
  group: 'Group',
  share: 'Share',
  row: 'Row',
  /** What may belong to a group. */
  maybe: 'maybe',
};

/** Words that not every picture of a mix needs. */
export type PictureWords = typeof en;

const nl: PictureWords = {
  group: 'Groep',
  share: 'Aandeel',
  row: 'Rij',
  maybe: 'misschien',
};

export const pictureWords: Readonly<Record<Language, PictureWords>> = {nl, en};
