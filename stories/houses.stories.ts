import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';

import {register} from '../src/define/register.js';
import {GablePane, PiecePane, type Hour} from './house-pane.js';
import * as pieces from './house-pieces.js';
import {IconPane} from './icon-pane.js';
import './kit.css';
import {PaintPane} from './paint-pane.js';

register('kit-gables', GablePane);
register('kit-pieces', PiecePane);
register('kit-paints', PaintPane);
register('kit-icons', IconPane);

const meta: Meta = {title: 'Bouwdoos/De huizen', tags: ['!autodocs']};
export default meta;

const gables = (hour: Hour): Pick<StoryObj, 'render'> => ({
  render: () => html`<kit-gables theme=${hour === 'evening' ? 'dark' : 'light'} .hour=${hour}></kit-gables>`,
});

/**
 * The same parts twice: by day with the door shut, in the evening with the lamps on and the door open.
 *
 * @param most - How many stand beside each other where there is room; three where that leaves none over. Default 4.
 */
const renderPairs = (parts: Readonly<Record<string, readonly pieces.Piece[]>>, most = 4): TemplateResult<1> =>
  html`${Object.entries(parts).map(
    ([heading, list]) =>
      html`<kit-pieces
          class="kit-half"
          theme="light"
          heading=${heading}
          .pieces=${list}
          across=${list.length % 3 === 0 ? 3 : most}
        ></kit-pieces>
        <kit-pieces
          theme="dark"
          heading="${heading}, in de avond"
          .pieces=${list}
          across=${list.length % 3 === 0 ? 3 : most}
          lit
          open
        ></kit-pieces>`,
  )}`;

export const Day: StoryObj = {name: 'Tien gevels, overdag', ...gables('day')};

export const Doors: StoryObj = {name: 'Tien gevels, deuren open', ...gables('open')};

export const Evening: StoryObj = {name: 'Tien gevels, in de avond', ...gables('evening')};

export const Strength: StoryObj = {name: 'Tien gevels, licht waar een kracht telt', ...gables('strength')};

export const Walls: StoryObj = {name: 'Muren', render: () => renderPairs({Muren: pieces.WALLS})};

export const FrontDoors: StoryObj = {
  name: 'Voordeuren, dicht en open',
  render: () =>
    renderPairs({
      Verf: pieces.DOORS,
      Omlijsting: pieces.CROWNS,
      Bovenlicht: pieces.FANLIGHTS,
      Deurblad: pieces.LEAVES,
    }),
};

export const Windows: StoryObj = {
  name: 'Ramen',
  render: () =>
    renderPairs(
      {
        'Roeden en ruiten': pieces.BARS,
        Luiken: pieces.SHUTTERS,
        'Op de begane grond': pieces.SHOPS,
        'Wie er thuis is': pieces.GUESTS,
      },
      2,
    ),
};

export const Life: StoryObj = {
  name: 'Klein leven',
  render: () =>
    renderPairs(
      {
        'Voor de deur': pieces.LIVES,
        'Naast het huis': pieces.EDGES,
        'Aan het eind van de rij': pieces.PARKS,
      },
      2,
    ),
};

export const Paints: StoryObj = {
  name: 'Verf',
  render: (_args, {globals}) => html`<kit-paints theme=${globals.theme}></kit-paints>`,
};

export const Icons: StoryObj = {
  name: 'Pictogrammen',
  render: (_args, {globals}) => html`<kit-icons theme=${globals.theme}></kit-icons>`,
};
