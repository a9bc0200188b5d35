import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import {register} from '../src/define/register.js';
import {ColourPane} from './colour-pane.js';
import './kit.css';
import {TypePane} from './type-pane.js';

register('kit-colours', ColourPane);
register('kit-type', TypePane);

const meta: Meta = {title: 'Bouwdoos/Kleuren en maten', tags: ['!autodocs']};
export default meta;

export const Colours: StoryObj = {
  name: 'Alle kleuren en hun contrast',
  render: () =>
    html`<kit-colours class="kit-half" theme="light"></kit-colours>
      <kit-colours class="kit-half" theme="dark"></kit-colours>`,
};

export const Type: StoryObj = {
  name: 'Letters, ruimte en hoeken',
  render: (_args, {globals}) => html`<kit-type theme=${globals.theme}></kit-type>`,
};
