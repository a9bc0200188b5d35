import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import {register} from '../src/define/register.js';
import './kit.css';
import {PeoplePane, type People} from './people-pane.js';

register('kit-people', PeoplePane);

const meta: Meta = {title: 'Bouwdoos/De mensen', tags: ['!autodocs']};
export default meta;

const renderPair = (show: People) =>
  html`<kit-people class="kit-half" theme="light" .show=${show}></kit-people>
    <kit-people class="kit-half" theme="dark" .show=${show}></kit-people>`;

export const Parts: StoryObj = {name: 'Hoofden en lijven', render: () => renderPair('parts')};

export const Groups: StoryObj = {name: 'In de kleur van elke groep', render: () => renderPair('groups')};

export const Units: StoryObj = {name: 'Functies, organisaties en uren', render: () => renderPair('units')};

export const Paper: StoryObj = {
  name: 'Op papier: elke groep een textuur',
  globals: {medium: 'print'},
  parameters: {docs: {story: {inline: false, height: '66rem'}}},
  render: () => html`<kit-people theme="light" .show=${'groups'}></kit-people>`,
};

export const Forced: StoryObj = {
  name: 'Geforceerde kleuren: textuur zonder kleur',
  globals: {medium: 'forced'},
  parameters: {docs: {story: {inline: false, height: '66rem'}}},
  render: () => html`<kit-people theme="light" .show=${'groups'}></kit-people>`,
};
