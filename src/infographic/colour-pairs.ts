import type {ColourPair} from '../controllers/contrast-check.js';

/** The pairs of colours that a page may change and that must stay apart; those of groups come from the data file. */
export const COLOUR_PAIRS: readonly ColourPair[] = [
  {front: 'ink', back: 'paper', least: 4.5},
  {front: 'ink', back: 'sky-top', least: 4.5},
  {front: 'ink', back: 'sky-bottom', least: 4.5},
  {front: 'ink', back: 'pavement', least: 4.5},
  {front: 'ink-soft', back: 'sky-top', least: 4.5},
  {front: 'link', back: 'paper', least: 4.5},
  {front: 'accent', back: 'paper', least: 4.5},
];
