import type {Language} from './language.js';

const nl = {
  missing: 'Hier ontbreken cijfers.',
  passedOver: 'Een instelling hier kennen we niet. De rest is wel te zien.',
};

/** What a visitor reads where an attribute asks for what there is not. It names no ids: anyone can write an address with one. */
export const oddSettingsWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    missing: 'Figures are missing here.',
    passedOver: 'A setting here is not known. The rest is shown.',
  },
};
