import type {Language} from './language.js';

const en = {
  unknownTag: 'We do not know what should stand here.',
  foreign: (host: string) => `Figures from another address are not shown here, only those of ${host} itself.`,
  leftOut: 'A setting in this address is not known here. The rest is shown.',
  failed: 'This cannot be shown now. Try again later.',
};

/** Words of the page inside an iframe. None of them repeats the address: anyone can write one. */
export type EmbedWords = typeof en;

const nl: EmbedWords = {
  unknownTag: 'We weten niet wat hier moet staan.',
  foreign: (host: string) => `Cijfers van een ander adres laten we hier niet zien, alleen die van ${host} zelf.`,
  leftOut: 'Een instelling in dit adres kennen we niet. De rest is wel te zien.',
  failed: 'Dit is nu niet te zien. Probeer het later nog eens.',
};

export const embedWords: Readonly<Record<Language, EmbedWords>> = {nl, en};
