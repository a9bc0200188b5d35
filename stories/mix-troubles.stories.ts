import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';

import {mixArgTypes} from './arg-types.js';
import {noMixes, spoilMix, spoilShares, wrongTable} from './mix-documents.js';
import {playElement} from './play-element.js';
import {ADDRESSES, anew} from './network.js';
import {drawWithReport} from './owner-report.js';
import {drawElement} from './stage.js';

const draw = drawElement('mbo-function-mix');

/** What goes wrong is told in the console too, which a page with everything on it could not tell apart. */
const meta: Meta = {
  title: 'Functiemix/Als er iets niet klopt',
  component: 'mbo-function-mix',
  tags: ['!autodocs'],
  render: draw,
  argTypes: mixArgTypes,
};
export default meta;

export const NoMixes: StoryObj = {
  name: 'Een bestand zonder mixen',
  args: {data: noMixes},
  parameters: {docs: {description: {story: 'Niets om te tonen, en dat staat er in één zin.'}}},
};

export const UnknownMix: StoryObj = {
  name: 'Een mix die niet bestaat',
  args: {mix: 'landelijk-2020 rotterdam'},
  parameters: {
    says: ['<mbo-function-mix mix="rotterdam">'],
    docs: {
      description: {
        story: 'Wat er wel is, staat er. Een bezoeker leest dat er iets ontbreekt, de beheerder in de console wat.',
      },
    },
  },
};

export const OnlyUnknownMix: StoryObj = {
  name: 'Alleen een mix die niet bestaat',
  args: {mix: 'landelijk'},
  parameters: {
    says: ['<mbo-function-mix mix="landelijk">'],
    docs: {description: {story: 'De beheerder leest in de console ook welke mix misschien bedoeld was.'}},
  },
};

export const UnknownView: StoryObj = {
  name: 'Een beeld dat niet bestaat',
  args: {view: 'taart'},
  parameters: {
    says: ['<mbo-function-mix view="taart">'],
    docs: {description: {story: 'Geen taart: dan komen de figuren, met een regel dat een instelling niet bekend is.'}},
  },
};

export const UnknownHighlight: StoryObj = {
  name: 'Een groep die niet bestaat',
  args: {highlight: 'mavo'},
  parameters: {
    says: ['<mbo-function-mix highlight="mavo">'],
    docs: {description: {story: 'De zin begint dan gewoon bij mbo.'}},
  },
};

export const Loading: StoryObj = {
  name: 'Nog onderweg',
  args: {src: ADDRESSES.never},
  parameters: {docs: {description: {story: 'Zolang er niets is, houdt de kaart de plek vrij waar het beeld komt.'}}},
};

export const Slow: StoryObj = {
  name: 'Traag, na drie tellen',
  render: (args, context) => draw({...args, src: anew(ADDRESSES.slow)}, context),
  parameters: {docs: {description: {story: 'Let op wat er beweegt als de cijfers komen: zo weinig mogelijk.'}}},
  play: async ({canvasElement}) => {
    await expect(await playElement(canvasElement, 'mbo-function-mix').find('figure')).toBeVisible();
  },
};

export const NotFound: StoryObj = {
  name: 'Een bestand dat er niet is (404)',
  render: drawWithReport('mbo-function-mix'),
  args: {src: ADDRESSES.gone},
  parameters: {
    says: ['404'],
    docs: {
      description: {story: 'De bezoeker leest één zin en kan het nog eens proberen. De oorzaak is voor de beheerder.'},
    },
  },
};

export const TryAgain: StoryObj = {
  name: 'Probeer opnieuw',
  render: drawWithReport('mbo-function-mix'),
  args: {src: ADDRESSES.page},
  parameters: {
    says: ['webpagina.json'],
    docs: {
      description: {
        story: 'Een inlogpagina in plaats van cijfers. Wie opnieuw probeert, ziet dat er weer geladen wordt.',
      },
    },
  },
  play: async ({canvasElement}) => {
    const mix = playElement(canvasElement, 'mbo-function-mix');
    await userEvent.click(await mix.findButton('Probeer opnieuw'));
    await expect(await mix.find('[role="alert"]')).toHaveTextContent('De informatie is nu niet te zien.');
  },
};

export const BadJson: StoryObj = {
  name: 'Een komma te veel in de tag',
  render: drawWithReport('mbo-function-mix', '{\n  "version": 1,\n  "language": "nl",,\n  "mixes": []\n}'),
  parameters: {
    says: ['application/json'],
    docs: {description: {story: 'De beheerder leest op welke regel en bij welk teken het misgaat.'}},
  },
};

export const WrongSum: StoryObj = {
  name: 'Samen geen honderd procent',
  render: drawWithReport('mbo-function-mix'),
  args: {data: spoilShares({mbo: 20, 'hbo-wo': 60, overig: 15})},
  parameters: {
    says: ['mixes[0].shares'],
    docs: {description: {story: 'Een scheve som tekenen we niet. De melding noemt de som en hoe het wel kan.'}},
  },
};

export const RangeBackwards: StoryObj = {
  name: 'Een bereik dat achteruit loopt',
  render: drawWithReport('mbo-function-mix'),
  args: {data: spoilShares({mbo: 20, 'hbo-wo': {from: 70, to: 60}, overig: 15})},
  parameters: {
    says: ['mixes[0].shares[1].value'],
    docs: {description: {story: 'Van 70 tot 60 kan niet.'}},
  },
};

export const CountsAndPercents: StoryObj = {
  name: 'Aantallen en procenten door elkaar',
  render: drawWithReport('mbo-function-mix'),
  args: {data: spoilShares({mbo: {count: 4}, 'hbo-wo': 65, overig: 15})},
  parameters: {
    says: ['mixes[0].shares'],
    docs: {description: {story: 'Binnen één mix tellen we óf mensen óf procenten.'}},
  },
};

export const UnknownGroup: StoryObj = {
  name: 'Een aandeel van een onbekende groep',
  render: drawWithReport('mbo-function-mix'),
  args: {data: spoilShares({mboo: 20, 'hbo-wo': 65, overig: 15})},
  parameters: {
    says: ['mixes[0].shares[0].group'],
    docs: {description: {story: 'Een tikfout in een id. De melding noemt de groep die bedoeld kan zijn.'}},
  },
};

export const NoSource: StoryObj = {
  name: 'Een cijfer zonder bron',
  render: drawWithReport('mbo-function-mix'),
  args: {data: spoilMix({sources: []})},
  parameters: {
    says: ['mixes[0].sources'],
    docs: {description: {story: 'Wat geen bron heeft en geen voorbeeld is, tekenen we niet.'}},
  },
};

export const MisspeltKey: StoryObj = {
  name: 'Een vreemde naam in het bestand',
  args: {data: spoilMix({opmerking: 'Nog nakijken.'})},
  parameters: {
    says: ['mixes[0].opmerking'],
    docs: {description: {story: 'Dit is maar een waarschuwing aan de beheerder: het beeld komt er gewoon.'}},
  },
};

export const WrongTable: StoryObj = {
  name: 'Een rekenblad met fouten (csv)',
  render: drawWithReport('mbo-function-mix'),
  args: {src: wrongTable},
  parameters: {
    says: ['kolom'],
    docs: {description: {story: 'De beheerder leest regel, kolom en hoe het wel kan. Alle fouten tegelijk.'}},
  },
};
