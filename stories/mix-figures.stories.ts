import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {mixArgTypes} from './arg-types.js';
import * as documents from './mix-documents.js';
import {drawElement} from './stage.js';

const meta: Meta = {
  title: 'Functiemix/Wat een mix kan zeggen',
  component: 'mbo-function-mix',
  render: drawElement('mbo-function-mix'),
  argTypes: mixArgTypes,
};
export default meta;

export const Exact: StoryObj = {
  name: 'Precieze percentages',
  args: {data: documents.exact},
  parameters: {docs: {description: {story: 'Elk figuurtje is één van de honderd. Er is niets geschat.'}}},
};

export const About: StoryObj = {
  name: 'Ongeveer',
  args: {data: documents.about, view: 'bars'},
  parameters: {
    docs: {
      description: {story: 'Een cijfer bij benadering heeft een zachte grens, “±” in de balk en “ongeveer” in de zin.'},
    },
  },
};

export const Range: StoryObj = {
  name: 'Tussen 60 en 70 procent',
  args: {data: documents.range, view: 'bars'},
  parameters: {
    docs: {description: {story: 'Een bereik loopt uit in een vervagende rand. De zin noemt beide grenzen.'}},
  },
};

export const RangeAsPeople: StoryObj = {
  name: 'Tussen 60 en 70 procent, als figuren',
  args: {data: documents.range},
  parameters: {
    docs: {description: {story: 'Wie misschien bij de groep hoort, is gestreept. De legenda legt dat uit.'}},
  },
};

export const Unspecified: StoryObj = {
  name: 'Niet uitgesplitst',
  args: {data: documents.unspecified, view: 'bars'},
  parameters: {docs: {description: {story: 'Wat de bron niet zegt, blijft leeg en gearceerd. We raden niet.'}}},
};

export const UnspecifiedAsPeople: StoryObj = {
  name: 'Niet uitgesplitst, als figuren',
  args: {data: documents.unspecified},
  parameters: {
    docs: {description: {story: 'Dezelfde zeventig procent: er staan mensen, maar zonder kleur van een groep.'}},
  },
};

export const Counted: StoryObj = {
  name: 'Aantallen mensen',
  args: {data: documents.counted},
  parameters: {docs: {description: {story: 'Elk figuurtje is één mens. Het getal staat er zonder procent.'}}},
};

export const ExampleStamp: StoryObj = {
  name: 'Een voorbeeld, met stempel',
  args: {mix: 'functiemix-voorbeeld', view: 'bars'},
  parameters: {
    docs: {
      description: {
        story:
          'Verzonnen cijfers krijgen een streepjesrand en een stempel in het beeld zelf, ook op papier en in een plaatje.',
      },
    },
  },
};

export const Functions: StoryObj = {
  name: 'Functies in plaats van mensen',
  args: {data: documents.functions},
  parameters: {docs: {description: {story: 'Een functie is geen mens: daarom bureaus in plaats van figuurtjes.'}}},
};

export const Organisations: StoryObj = {
  name: 'Organisaties',
  args: {data: documents.organisations},
  parameters: {
    docs: {
      description: {
        story: 'Elk huisje is één van de honderd organisaties. Groepen zonder vaste kleur krijgen er zelf een.',
      },
    },
  },
};

export const Hours: StoryObj = {
  name: 'Uren',
  args: {data: documents.hours},
  parameters: {
    docs: {description: {story: 'Elk klokje is één van de honderd uren. De zin spreekt van uren, niet van mensen.'}},
  },
};

export const UnlikeUnits: StoryObj = {
  name: 'Wat u niet zomaar vergelijkt',
  args: {mix: 'landelijk-2020 tussenvoorziening quickscan-2020'},
  parameters: {
    docs: {
      description: {story: 'Mensen, functies en organisaties onder elkaar: onder het beeld staat een waarschuwing.'},
    },
  },
};

export const Noted: StoryObj = {
  name: 'Met een toelichting',
  args: {data: documents.noted},
  parameters: {
    docs: {description: {story: 'Onder het beeld: wie is geteld, wie niet, en wat de maker erbij wil zeggen.'}},
  },
};

export const TwoGroups: StoryObj = {
  name: 'Twee groepen',
  args: {mix: 'man-vrouw-2022'},
  parameters: {
    docs: {description: {story: 'Ook een mix die niet over opleiding gaat, met een cijfer achter de komma.'}},
  },
};

export const OneGroup: StoryObj = {
  name: 'Eén groep',
  args: {data: documents.oneGroup},
  parameters: {docs: {description: {story: 'Iedereen hoort bij dezelfde groep.'}}},
};

export const Zero: StoryObj = {
  name: 'Niemand met een ad',
  args: {data: documents.zero, view: 'bars'},
  parameters: {
    docs: {description: {story: 'Nul is ook een cijfer: de groep heeft geen stuk balk, maar staat wel in de legenda.'}},
  },
};

export const Crumb: StoryObj = {
  name: 'Nog geen half procent',
  args: {data: documents.crumb, view: 'bars'},
  parameters: {
    docs: {description: {story: '0,4 procent blijft zichtbaar als een streepje, met het cijfer in de legenda.'}},
  },
};

export const CrumbAsPeople: StoryObj = {
  name: 'Nog geen half procent, als figuren',
  args: {data: documents.crumb},
  parameters: {
    docs: {description: {story: 'Te weinig voor één van de honderd figuren. De legenda noemt het cijfer wel.'}},
  },
};

export const NearlyAll: StoryObj = {
  name: 'Bijna iedereen',
  args: {data: documents.nearlyAll, view: 'bars'},
  parameters: {docs: {description: {story: '99,6 tegen 0,4 procent. Het kleine deel verdwijnt niet.'}}},
};

export const NothingCounted: StoryObj = {
  name: 'Nog niets geteld',
  args: {data: documents.nothingCounted},
  parameters: {docs: {description: {story: 'Alle aantallen zijn nul. De zin zegt dat er nog niemand is geteld.'}}},
};

export const LongWords: StoryObj = {
  name: 'Lange woorden',
  args: {data: documents.makeLongWords('')},
  globals: {width: '390'},
  parameters: {docs: {description: {story: 'Zonder afbreekplekken kiest de browser waar een woord breekt.'}}},
};

export const LongWordsWithHyphens: StoryObj = {
  name: 'Lange woorden met afbreekplekken',
  args: {data: documents.makeLongWords('\u00AD')},
  globals: {width: '390'},
  parameters: {
    docs: {description: {story: 'Dezelfde woorden met zachte koppeltekens: nu breken ze waar de schrijver dat wil.'}},
  },
};
