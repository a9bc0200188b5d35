import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {drawElement} from './stage.js';

const meta: Meta = {
  title: 'Functiemix',
  component: 'mbo-function-mix',
  render: drawElement('mbo-function-mix'),
};
export default meta;

export const Mensen: StoryObj = {};

export const Donker: StoryObj = {globals: {theme: 'dark'}};

export const Papier: StoryObj = {globals: {medium: 'print', width: '768'}};
