import type {ArgTypes} from '@storybook/web-components-vite';

import {FOUR_MIXES, GROUP_IDS, MIX_IDS} from './mix-documents.js';

/** What a designer chooses from beside a story of `<mbo-function-mix>`. */
export const mixControls: Partial<ArgTypes> = {
  src: {control: 'text'},
  mix: {control: 'select', options: [...MIX_IDS, FOUR_MIXES, '*']},
  view: {control: 'select', options: ['people', 'bars', 'table']},
  highlight: {control: 'select', options: GROUP_IDS},
  text: {control: 'select', options: ['gewoon', 'eenvoudig']},
  theme: {control: 'select', options: ['auto', 'light', 'dark']},
};
