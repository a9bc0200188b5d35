import {colourSheet, type Colours} from './colours.js';

/** The colours of the street and of the strengths by day. */
export const STREET_COLOURS: Colours = {
  light: '#ffd25e',
  'sky-top': '#dfeef2',
  'sky-bottom': '#fdf3df',
  pavement: '#cfc6b6',
  'strength-vaardigheden': '#d9482b',
  'strength-kennis': '#0c6b6b',
  'strength-methoden': '#4a4799',
  'strength-praktijk': '#9a6a00',
};

export const streetTokens = colourSheet(STREET_COLOURS, {
  'sky-top': '#1b2547',
  'sky-bottom': '#4a3f6b',
  pavement: '#262b4d',
});
