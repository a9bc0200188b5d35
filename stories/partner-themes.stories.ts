import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {FOUR_MIXES} from './mix-documents.js';
import {drawPartnerPage, MUNICIPALITY, SCHOOL, WELFARE} from './partner-page.js';
import {expectContrast} from './theme-contrast.js';

const STREET = {'mbo-infographic': {}};
const MIX = {'mbo-function-mix': {mix: FOUR_MIXES}};
const TEAM = {'mbo-team-builder': {team: 'vrijwilliger:4 mbo:3 ad:1 hbo:4'}};

/** A short street, so that all three are soon in view. */
const ALL = {
  'mbo-infographic': {fields: 'opbouwwerk jongerenwerk ouderenwerk thuisbegeleiding'},
  ...MIX,
  ...TEAM,
};

const meta: Meta = {
  title: 'Thema’s van partners',
  // A page each: three of them below each other would be no page of anybody.
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  play: async ({canvasElement}) => {
    const page = canvasElement.querySelector('.partner');
    if (page) await expectContrast(page);
  },
};
export default meta;

export const WelfareStreet: StoryObj = {
  name: 'Welzijn: de straat',
  render: drawPartnerPage(WELFARE, STREET),
  globals: {theme: 'light'},
  parameters: {
    docs: {
      description: {
        story:
          'Groen en koraal, ronde hoeken, wit papier. De lucht en de stoep kleuren mee; de gevels zijn van de straat zelf.',
      },
    },
  },
};

export const WelfareMix: StoryObj = {
  name: 'Welzijn: de functiemix',
  render: drawPartnerPage(WELFARE, MIX),
  globals: {theme: 'light'},
  parameters: {
    docs: {description: {story: 'De groepen in de kleuren van de organisatie, de kop in haar eigen letter.'}},
  },
};

export const WelfareTeam: StoryObj = {
  name: 'Welzijn: bouw ons team',
  render: drawPartnerPage(WELFARE, TEAM),
  globals: {theme: 'light'},
  parameters: {docs: {description: {story: 'Een eigen team bouwen, in dezelfde kleuren.'}}},
};

export const WelfareDark: StoryObj = {
  name: 'Welzijn: alles in het donker',
  render: drawPartnerPage(WELFARE, ALL),
  globals: {theme: 'dark'},
  parameters: {
    docs: {
      description: {story: '’s Avonds: donkergroen papier en lichte groepen. De avondlucht is van de straat zelf.'},
    },
  },
};

export const SchoolStreet: StoryObj = {
  name: 'School: de straat',
  render: drawPartnerPage(SCHOOL, STREET),
  globals: {theme: 'light'},
  parameters: {
    docs: {description: {story: 'Paars, roze en limoen, rechte hoeken, een strakke letter.'}},
  },
};

export const SchoolStrength: StoryObj = {
  name: 'School: een kracht gekozen',
  render: drawPartnerPage(SCHOOL, {'mbo-infographic': {strength: 'praktijk'}}),
  globals: {theme: 'light'},
  parameters: {
    docs: {
      description: {story: 'De gekozen knop en “telt hier” onder de huizen zijn limoen, ook op een lichte pagina.'},
    },
  },
};

export const SchoolMix: StoryObj = {
  name: 'School: de functiemix',
  render: drawPartnerPage(SCHOOL, MIX),
  globals: {theme: 'light'},
  parameters: {docs: {description: {story: 'Een strakke letter voor kop en cijfers, de mbo’ers in roze.'}}},
};

export const SchoolTeam: StoryObj = {
  name: 'School: bouw ons team',
  render: drawPartnerPage(SCHOOL, TEAM),
  globals: {theme: 'light'},
  parameters: {docs: {description: {story: 'De knoppen en kaarten zijn recht, zoals de rest van de pagina.'}}},
};

export const SchoolDark: StoryObj = {
  name: 'School: alles in het donker',
  render: drawPartnerPage(SCHOOL, ALL),
  globals: {theme: 'dark'},
  parameters: {
    docs: {
      description: {
        story: '’s Avonds: diep paars papier. Dezelfde groepen, een stap lichter, zodat ze blijven afsteken.',
      },
    },
  },
};

export const MunicipalityStreet: StoryObj = {
  name: 'Gemeente: de straat',
  render: drawPartnerPage(MUNICIPALITY, STREET),
  globals: {theme: 'light'},
  parameters: {
    docs: {
      description: {
        story:
          'Kleuren en letters komen uit de tokens van NL Design System. Neem gemeente.css over en zet er uw eigen tokens in.',
      },
    },
  },
};

export const MunicipalityMix: StoryObj = {
  name: 'Gemeente: de functiemix',
  render: drawPartnerPage(MUNICIPALITY, MIX),
  globals: {theme: 'light'},
  parameters: {
    docs: {
      description: {
        story: 'De mbo’ers dragen de actiekleur van de gemeente, de andere groepen kleuren uit haar palet.',
      },
    },
  },
};

export const MunicipalityTeam: StoryObj = {
  name: 'Gemeente: bouw ons team',
  render: drawPartnerPage(MUNICIPALITY, TEAM),
  globals: {theme: 'light'},
  parameters: {docs: {description: {story: 'Ook hier kiest alleen het thema van de gemeente de kleuren.'}}},
};

export const MunicipalityDark: StoryObj = {
  name: 'Gemeente: alles in het donker',
  render: drawPartnerPage(MUNICIPALITY, ALL),
  globals: {theme: 'dark'},
  parameters: {
    docs: {description: {story: '’s Avonds: dezelfde koppeling met de omgekeerde tokens van NL Design System.'}},
  },
};
