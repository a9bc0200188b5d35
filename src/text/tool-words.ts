import type {Language} from './language.js';

const en = {
  tools: 'With this street',
  share: 'Share this door',
  shared: 'The address is copied.',
  notShared: 'Copying did not work. The address of this door is in the address bar.',
  print: 'Print',
  download: 'Download',
  kinds: {png: 'Picture (PNG)', svg: 'Drawing (SVG)', csv: 'Table (CSV)', json: 'Data (JSON)'},
  present: 'Present',
  failed: 'That did not work. Try again later.',
  read: 'Read aloud',
  readMix: 'Read the figures aloud',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
};

/** Words of what can be done with the street beside looking at it. */
export type ToolWords = typeof en;

const nl: ToolWords = {
  tools: 'Met deze straat',
  share: 'Deel deze deur',
  shared: 'Het adres is gekopieerd.',
  notShared: 'Kopiëren lukte niet. Het adres van deze deur staat in de adresbalk.',
  print: 'Afdrukken',
  download: 'Download',
  kinds: {png: 'Plaatje (PNG)', svg: 'Tekening (SVG)', csv: 'Tabel (CSV)', json: 'Gegevens (JSON)'},
  present: 'Presenteren',
  failed: 'Dat lukte niet. Probeer het later nog eens.',
  read: 'Lees voor',
  readMix: 'Lees de cijfers voor',
  pause: 'Pauze',
  goOn: 'Ga verder',
  stop: 'Stop',
};

export const toolWords: Readonly<Record<Language, ToolWords>> = {nl, en};
