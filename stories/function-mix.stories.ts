import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';

import {mixArgTypes} from './arg-types.js';
import {FOUR_MIXES, manyMixes, table, thousandTeams} from './mix-documents.js';
import {playElement} from './play-element.js';
import {drawElement} from './stage.js';

const meta: Meta = {
  title: 'Functiemix',
  component: 'mbo-function-mix',
  render: drawElement('mbo-function-mix'),
  argTypes: mixArgTypes,
};
export default meta;

export const OneAsPeople: StoryObj = {
  name: 'Eén mix als figuren',
  parameters: {
    docs: {
      description: {
        story: 'Zo staat de mix er als niemand iets instelt: honderd figuren, de zin vooraan, de bron onderaan.',
      },
    },
  },
};

export const OneAsBars: StoryObj = {
  name: 'Eén mix als balken',
  args: {view: 'bars'},
  parameters: {
    docs: {description: {story: 'Dezelfde cijfers als één balk. De as loopt altijd van 0 tot 100 procent.'}},
  },
};

export const OneAsTable: StoryObj = {
  name: 'Eén mix als tabel',
  args: {view: 'table'},
  parameters: {docs: {description: {story: 'Dezelfde cijfers als tabel. Klik op een kop om te sorteren.'}}},
};

export const FourAsBars: StoryObj = {
  name: 'Vier mixen als balken',
  args: {mix: FOUR_MIXES},
  parameters: {
    docs: {
      description: {
        story:
          'Een precies cijfer, een cijfer bij benadering, een bereik en een voorbeeld onder elkaar. Ze tellen niet hetzelfde, en dat staat erbij.',
      },
    },
  },
};

export const FourAsPeople: StoryObj = {
  name: 'Vier mixen als figuren',
  args: {mix: FOUR_MIXES, view: 'people'},
  parameters: {docs: {description: {story: 'Naast elkaar waar ruimte is. Elke mix houdt zijn eigen eenheid en voet.'}}},
};

export const FourAsTable: StoryObj = {
  name: 'Vier mixen als tabel',
  args: {mix: FOUR_MIXES, view: 'table'},
  parameters: {docs: {description: {story: 'Waar een cijfer ontbreekt, staat in de cel waarom.'}}},
};

export const SwitchViews: StoryObj = {
  name: 'Van figuren naar balken naar tabel',
  parameters: {docs: {description: {story: 'Een klik wisselt het beeld. De focus blijft op de knop staan.'}}},
  play: async ({canvasElement}) => {
    const mix = playElement(canvasElement, 'mbo-function-mix');
    for (const [name, picture] of [
      ['Balken', '.bars'],
      ['Tabel', 'table'],
    ] as const) {
      await userEvent.click(await mix.findButton(name));
      await mix.find(picture);
      const button = await mix.findButton(name);
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await expect(mix.focused()).toBe(button);
    }
  },
};

export const DetailsByPointer: StoryObj = {
  name: 'Een aandeel aanwijzen',
  args: {mix: FOUR_MIXES},
  parameters: {
    docs: {
      description: {story: 'Wie een aandeel aanwijst, leest ernaast wat het is. Escape doet de uitleg weer weg.'},
    },
  },
  play: async ({canvasElement}) => {
    const mix = playElement(canvasElement, 'mbo-function-mix');
    // The first pointer has the code fetched.
    await userEvent.hover(await mix.find('.bar [data-group="hbo-wo"]'));
    const details = await mix.find('.details');
    await userEvent.hover(await mix.find('.bar [data-group="mbo"]'));
    await waitFor(() => expect(details).toHaveTextContent('20 procent'));
    await expect(details).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(details).not.toBeVisible());
    await userEvent.hover(await mix.find('[data-mix="capelle-2022"] [data-group="hbo"]'));
    await waitFor(() => expect(details).toHaveTextContent('60 tot 70 procent'));
  },
};

export const DetailsByKeyboard: StoryObj = {
  name: 'Met pijltjes langs de aandelen',
  parameters: {
    docs: {
      description: {
        story:
          'Eén tabstop: pijltjes gaan van aandeel naar aandeel, Escape gaat terug naar het beeld. De uitleg loopt mee.',
      },
    },
  },
  play: async ({canvasElement}) => {
    const mix = playElement(canvasElement, 'mbo-function-mix');
    const figure = await mix.find('figure');
    figure.focus();
    const details = await mix.find('.details');
    await userEvent.keyboard('{ArrowRight}');
    await mix.findFocused('20 procent');
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(details).toHaveTextContent('65 procent'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(mix.focused()).toBe(figure));
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(details).toHaveTextContent('15 procent'));
  },
};

export const SortTable: StoryObj = {
  name: 'Een tabel sorteren',
  args: {mix: FOUR_MIXES, view: 'table'},
  parameters: {
    docs: {
      description: {story: 'Een klik op “Mbo” zet de meeste mbo’ers bovenaan. Rijen zonder cijfer staan onderaan.'},
    },
  },
  play: async ({canvasElement}) => {
    const mix = playElement(canvasElement, 'mbo-function-mix');
    await userEvent.click(await mix.findButton('Mbo'));
    await expect(await mix.find('th[aria-sort="descending"]')).toHaveTextContent('Mbo');
    await waitFor(async () => expect(await mix.find('tbody th')).toHaveTextContent('De Tussenvoorziening'));
  },
};

export const Tools: StoryObj = {
  name: 'Meer met deze cijfers',
  parameters: {
    docs: {description: {story: 'De knoppen onder het beeld: eenvoudige tekst, kopiëren, afdrukken en opslaan.'}},
  },
  play: async ({canvasElement}) => {
    const mix = playElement(canvasElement, 'mbo-function-mix');
    await userEvent.click(await mix.findButton('Meer met deze cijfers'));
    const save = await mix.findButton('Opslaan');
    await userEvent.click(save);
    await expect(save.parentElement).toHaveAttribute('open');
  },
};

export const PlainText: StoryObj = {
  name: 'In eenvoudige tekst',
  globals: {text: 'eenvoudig'},
  parameters: {docs: {description: {story: 'Dezelfde cijfers in korte zinnen en gewone woorden. Vergelijk de voet.'}}},
};

export const HighlightHbo: StoryObj = {
  name: 'De zin over hbo',
  args: {mix: 'functiemix-voorbeeld', highlight: 'hbo'},
  parameters: {
    docs: {description: {story: 'Met highlight="hbo" begint de zin bij de hbo’ers. Het beeld blijft gelijk.'}},
  },
};

export const ManyAsBars: StoryObj = {
  name: 'Tweehonderd teams als balken',
  args: {data: manyMixes, mix: '*'},
  parameters: {
    docs: {
      description: {story: 'Rijen schuiven onder een as die blijft staan. Zoek, sorteer, of licht één groep uit.'},
    },
  },
};

export const ManyAsPeople: StoryObj = {
  name: 'Tweehonderd teams als figuren',
  args: {data: manyMixes, mix: '*', view: 'people'},
  parameters: {
    docs: {
      description: {
        story:
          'Elk team als figuren in een eigen kader, want het is een voorbeeld. Ook hier kunt u zoeken en sorteren.',
      },
    },
  },
};

export const ManyAsTable: StoryObj = {
  name: 'Tweehonderd teams als tabel',
  args: {data: manyMixes, mix: '*', view: 'table'},
  parameters: {
    docs: {description: {story: 'De kop blijft staan terwijl de rijen schuiven. De laatste kolom zegt wat is geteld.'}},
  },
};

export const ThousandTeams: StoryObj = {
  name: 'Duizend teams: zoeken en sorteren',
  args: {data: thousandTeams, mix: '*'},
  parameters: {
    docs: {description: {story: 'Zoeken op “elan” vindt ook Élan. De meeste mbo’ers staan daarna bovenaan.'}},
  },
  play: async ({canvasElement}) => {
    const mix = playElement(canvasElement, 'mbo-function-mix');
    await userEvent.type(await mix.find('input[type="search"]'), 'elan');
    await userEvent.selectOptions(await mix.find('select'), 'Mbo, meest eerst');
    await waitFor(async () => expect(await mix.find('.row-label')).toHaveTextContent('Élan'));
  },
};

export const FromTable: StoryObj = {
  name: 'Uit een rekenblad (csv)',
  args: {src: table},
  parameters: {
    docs: {
      description: {story: 'Een bestand zoals Excel het bewaart, met een rij per team. Alle rijen komen in beeld.'},
    },
  },
};
