import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect, userEvent, waitFor} from 'storybook/test';

import {mixArgTypes} from './arg-types.js';
import {english, exact, FOUR_MIXES} from './mix-documents.js';
import {playElement} from './play-element.js';
import {drawElement} from './stage.js';

const draw = drawElement('mbo-function-mix');

/** Each by itself: a page can have one medium at a time. */
const meta: Meta = {
  title: 'Functiemix/Op elk scherm',
  component: 'mbo-function-mix',
  tags: ['!autodocs'],
  render: draw,
  argTypes: mixArgTypes,
  args: {mix: FOUR_MIXES},
};
export default meta;

export const Desktop: StoryObj = {
  name: 'Op een bureau (1120 px)',
  globals: {width: '1120'},
  parameters: {docs: {description: {story: 'De namen staan naast de balken, de toelichtingen in kolommen.'}}},
};

export const Tablet: StoryObj = {
  name: 'Op een tablet (768 px)',
  globals: {width: '768'},
  parameters: {docs: {description: {story: 'Twee kolommen toelichting. De balken houden hun namen naast zich.'}}},
};

export const Phone: StoryObj = {
  name: 'Op een telefoon (390 px)',
  globals: {width: '390'},
  parameters: {docs: {description: {story: 'De namen staan boven de balken, vlak bij de balk waar ze bij horen.'}}},
};

export const PhonePeople: StoryObj = {
  name: 'Figuren op een telefoon (390 px)',
  args: {mix: 'landelijk-2020'},
  globals: {width: '390'},
  parameters: {docs: {description: {story: 'Nog steeds honderd figuren, in meer rijen.'}}},
};

export const PhoneTable: StoryObj = {
  name: 'Tabel op een telefoon (390 px)',
  args: {view: 'table'},
  globals: {width: '390'},
  parameters: {
    docs: {description: {story: 'De tabel schuift opzij. Een stukje van de volgende kolom laat zien dat er meer is.'}},
  },
};

export const SmallPhone: StoryObj = {
  name: 'Op een kleine telefoon (320 px)',
  globals: {width: '320'},
  parameters: {docs: {description: {story: 'Een cijfer dat niet in zijn stuk balk past, staat op de regel eronder.'}}},
};

export const NarrowColumn: StoryObj = {
  name: 'In een smalle kolom (240 px)',
  args: {mix: 'landelijk-2020'},
  render: (args, context) => html`<div style=${styleMap({inlineSize: '240px'})}>${draw(args, context)}</div>`,
  parameters: {docs: {description: {story: 'De kaart volgt haar eigen ruimte, niet die van het venster.'}}},
};

export const Dark: StoryObj = {
  name: 'Donker, als balken',
  globals: {theme: 'dark'},
  parameters: {docs: {description: {story: 'Groepen worden lichter, zodat ze ook op donker papier afsteken.'}}},
};

export const DarkPeople: StoryObj = {
  name: 'Donker, als figuren',
  args: {mix: 'landelijk-2020'},
  globals: {theme: 'dark'},
  parameters: {docs: {description: {story: 'Dezelfde honderd mensen, ’s avonds.'}}},
};

export const ForcedColours: StoryObj = {
  name: 'Geforceerde kleuren, als balken',
  globals: {medium: 'forced'},
  parameters: {
    docs: {
      description: {story: 'Wie zelf kleuren kiest, ziet geen kleur van ons. Een patroon vertelt welke groep het is.'},
    },
  },
};

export const ForcedColoursPeople: StoryObj = {
  name: 'Geforceerde kleuren, als figuren',
  args: {mix: 'landelijk-2020'},
  globals: {medium: 'forced'},
  parameters: {docs: {description: {story: 'Ook de figuren dragen het patroon van hun groep.'}}},
};

export const Paper: StoryObj = {
  name: 'Op papier, als balken',
  globals: {medium: 'print', width: '768'},
  parameters: {
    docs: {description: {story: 'Wit papier, patronen naast kleur, geen knoppen. Een zwart-witprinter kan dit aan.'}},
  },
};

export const PaperPeople: StoryObj = {
  name: 'Op papier, als figuren',
  args: {mix: 'landelijk-2020'},
  globals: {medium: 'print', width: '768'},
  parameters: {docs: {description: {story: 'Elke groep houdt haar patroon, ook in de legenda.'}}},
};

export const RightToLeft: StoryObj = {
  name: 'Op een pagina van rechts naar links',
  parameters: {
    dir: 'rtl',
    docs: {
      description: {
        story: 'Namen en knoppen staan rechts. De as blijft van links naar rechts lopen, van 0 naar 100 procent.',
      },
    },
  },
};

export const English: StoryObj = {
  name: 'In het Engels',
  args: {data: english, mix: ''},
  globals: {language: 'en'},
  parameters: {
    docs: {description: {story: 'Een Engelse pagina krijgt onze woorden in het Engels. De rest komt uit het bestand.'}},
  },
};

export const HeadingLevel: StoryObj = {
  name: 'Met een kop van niveau 4',
  args: {data: exact, mix: '', headingLevel: 4},
  parameters: {
    docs: {
      description: {
        story: 'De kop past in de opbouw van de pagina. Hij ziet er hetzelfde uit; een schermlezer hoort niveau 4.',
      },
    },
  },
  play: async ({canvasElement}) => {
    await expect(await playElement(canvasElement, 'mbo-function-mix').find('h4')).toHaveTextContent(
      'Wie werken er in team Oost?',
    );
  },
};

export const LessMotion: StoryObj = {
  name: 'Zonder beweging',
  args: {mix: 'landelijk-2020'},
  globals: {motion: 'reduce'},
  parameters: {docs: {description: {story: 'Wie geen beweging wil, ziet figuren en balken meteen op hun plek.'}}},
  play: async ({canvasElement}) => {
    const mix = playElement(canvasElement, 'mbo-function-mix');
    await userEvent.click(await mix.findButton('Balken'));
    await waitFor(async () => expect(await mix.find('.bars')).toBeVisible());
  },
};
