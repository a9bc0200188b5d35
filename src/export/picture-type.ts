import {measureOnCanvas} from './canvas-measure.js';
import {embedFonts} from './embedded-fonts.js';
import type {Measure} from './svg-text.js';

/** The resolved font families of running text, and of headings and numbers. */
export interface PictureFont {
  readonly text: string;
  readonly display: string;
}

/** What a picture sets its text with. */
export interface PictureType {
  /** The families that the picture can have: those asked for, without what cannot be brought along. */
  readonly font: PictureFont;
  /** The rules that bring them along. */
  readonly rules: string;
  readonly measure: Measure;
}

/** The letters of our own words: the commonest. */
const COMMON = 'abcdefghijklmnopqrstuvwxyz·';

/** Brings along the fonts of a picture. @param letters - All letters of the data that may stand in it. */
export async function prepareType({text, display}: PictureFont, letters: string): Promise<PictureType> {
  const fonts = await embedFonts([text, display], letters + COMMON);
  return {
    font: {text: fonts.families(text), display: fonts.families(display)},
    rules: fonts.rules,
    measure: measureOnCanvas(),
  };
}
