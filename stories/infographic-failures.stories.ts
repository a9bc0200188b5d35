import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';

import {about, introduce} from './about.js';
import {streetArgTypes} from './arg-types.js';
import {brokenJson, tooLong, unknownIcon, wrongDocument} from './documents.js';
import {playElement} from './play-element.js';
import {ADDRESSES, anew} from './network.js';
import {drawElement, type Args, type Globals} from './stage.js';

const draw = drawElement('mbo-infographic');

const meta: Meta = {
  title: 'De straat/Als er iets niet klopt',
  component: 'mbo-infographic',
  parameters: introduce(
    'Wat een bezoeker ziet als gegevens traag, verkeerd of niet komen. De eigenaar van de pagina leest de oorzaak in de console.',
  ),
  argTypes: streetArgTypes(),
  render: draw,
};
export default meta;

/** Draws with an address that was not asked for before, so that it comes as it does on a new page. */
const drawAnew = ({src, ...args}: Args, context: {readonly globals: Globals}): HTMLElement =>
  draw({...args, src: anew(String(src))}, context);

/** Waits for what a visitor reads instead of the street. */
const seeFailure = async ({canvasElement}: {readonly canvasElement: HTMLElement}): Promise<void> => {
  await expect(await playElement(canvasElement, 'mbo-infographic').find('[role=alert]')).toHaveTextContent(
    'De informatie is nu niet te zien.',
  );
};

export const Slow: StoryObj = {
  name: 'Traag',
  args: {src: ADDRESSES.slow},
  render: drawAnew,
  parameters: about('Het bestand komt na drie seconden. Let op of de pagina verspringt.'),
  play: async ({canvasElement}) => {
    const {find} = playElement(canvasElement, 'mbo-infographic');
    await expect(await find('.loading')).toBeVisible();
    await expect(await find('.street')).toBeVisible();
  },
};

export const Loading: StoryObj = {
  name: 'Onderweg',
  args: {src: ADDRESSES.never},
  render: drawAnew,
  parameters: about(
    'Het bestand komt niet. De plek is al zo hoog als de straat wordt; na 15 seconden volgt een melding.',
  ),
  play: async ({canvasElement}) => {
    await expect(await playElement(canvasElement, 'mbo-infographic').find('.loading')).toHaveAttribute(
      'role',
      'status',
    );
  },
};

export const Missing: StoryObj = {
  name: 'Het bestand is er niet',
  args: {src: ADDRESSES.gone},
  render: drawAnew,
  parameters: {
    says: ['404'],
    ...about('Een adres waar niets staat (404). De bezoeker leest één zin en kan het opnieuw proberen.'),
  },
  play: seeFailure,
};

export const WebPage: StoryObj = {
  name: 'Een webpagina in plaats van gegevens',
  args: {src: ADDRESSES.page},
  render: drawAnew,
  parameters: {
    says: ['webpagina'],
    ...about('Het adres geeft HTML, bijvoorbeeld een inlogpagina. De eigenaar leest in de console wat er staat.'),
  },
  play: seeFailure,
};

export const BrokenJson: StoryObj = {
  name: 'Kapotte JSON in de tag',
  render: (args, context) => {
    const element = draw(args, context);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = brokenJson;
    element.append(script);
    return element;
  },
  parameters: {
    says: ['regel 4'],
    ...about('Er ontbreekt een komma. De console noemt de regel en de kolom.'),
  },
  play: seeFailure,
};

export const WrongDocument: StoryObj = {
  name: 'Een bestand met fouten',
  args: {data: wrongDocument()},
  parameters: {
    says: ['$.updated'],
    ...about('Geldige JSON met verkeerde waarden. De console noemt alle fouten tegelijk, met hun plaats.'),
  },
  play: seeFailure,
};

export const CutOff: StoryObj = {
  name: 'Een half bestand',
  args: {src: ADDRESSES.half},
  render: drawAnew,
  parameters: {
    says: ['half.json'],
    ...about('De verbinding valt halverwege weg. Van een half bestand wordt niets getekend.'),
  },
  play: seeFailure,
};

export const Empty: StoryObj = {
  name: 'Een leeg bestand',
  args: {src: ADDRESSES.empty},
  render: drawAnew,
  parameters: {
    says: ['leeg.json'],
    ...about('Het bestand is er wel, maar er staat niets in. De console zegt het zo.'),
  },
  play: seeFailure,
};

export const TooLong: StoryObj = {
  name: 'Een tekst die te lang is',
  args: {data: tooLong()},
  parameters: {
    says: ['$.title'],
    ...about('Een tekst heeft ten hoogste 10.000 tekens. De console zegt hoeveel het er zijn.'),
  },
  play: seeFailure,
};

export const Live: StoryObj = {
  name: 'Vanzelf bijgewerkt, en stilgezet',
  args: {src: ADDRESSES.live, refresh: 5},
  render: drawAnew,
  parameters: about('Elke vijf seconden nieuwe cijfers. Wie dat niet wil, zet het stil met de knop onderaan.'),
  play: async ({canvasElement}) => {
    const {find} = playElement(canvasElement, 'mbo-infographic');
    const stop = await find('.refresh button');
    await expect(stop).toHaveTextContent('Stop met bijwerken');
    await userEvent.click(stop);
    await expect(await find('.refresh')).toHaveTextContent('Deze informatie wordt nu niet bijgewerkt.');
  },
};

export const Stale: StoryObj = {
  name: 'Nieuwere cijfers komen niet',
  args: {src: ADDRESSES.stale, refresh: 5},
  render: drawAnew,
  parameters: {
    says: ['404'],
    ...about(
      'Na vijf seconden vraagt de straat om nieuwe cijfers, en die zijn er niet. De oude blijven, met een zin erboven.',
    ),
  },
  play: async ({canvasElement}) => {
    const {find} = playElement(canvasElement, 'mbo-infographic');
    await expect(await find('.stale')).toHaveTextContent('Dit zijn de laatste die er waren.');
    await expect(await find('.street')).toBeVisible();
  },
};

export const UnknownIcon: StoryObj = {
  name: 'Een onbekend pictogram',
  args: {data: unknownIcon()},
  parameters: {
    says: ['olifant'],
    ...about('Het bestand noemt een pictogram dat niet bestaat. De console zegt welke er wel zijn.'),
  },
  play: seeFailure,
};

export const UnknownDoor: StoryObj = {
  name: 'Een onbekende deur',
  args: {open: 'wijk'},
  parameters: {
    says: ['open="wijk"'],
    ...about(
      'De pagina vraagt om een veld dat er niet is. De bezoeker leest dat er iets niet klopt en ziet de hele straat.',
    ),
  },
  play: async ({canvasElement}) => {
    await expect(await playElement(canvasElement, 'mbo-infographic').find('.caution')).toHaveTextContent(
      'Een instelling hier kennen we niet.',
    );
  },
};
