import {colourSheet} from './colours.js';

/** The colours of the street and of the strengths. */
export const streetTokens = colourSheet(
  {
    light: '#ffd25e',
    'sky-top': '#dfeef2',
    'sky-bottom': '#fdf3df',
    pavement: '#cfc6b6',
    'strength-vaardigheden': '#d9482b',
    'strength-kennis': '#0c6b6b',
    'strength-methoden': '#4a4799',
    'strength-praktijk': '#9a6a00',
  },
  {
    'sky-top': '#1b2547',
    'sky-bottom': '#4a3f6b',
    pavement: '#262b4d',
  },
);
