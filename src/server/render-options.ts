import type {TextLevel} from '../text/text-level.js';

/** What is drawn, and how: the same as the attributes of the elements. */
export interface RenderOptions {
  readonly tag: 'infographic' | 'function-mix' | 'team-builder';
  readonly mix?: string;
  readonly view?: 'people' | 'bars' | 'table';
  readonly highlight?: string;
  readonly text?: TextLevel;
  readonly lang?: string;
  readonly heading?: number;
  readonly theme?: 'light' | 'dark' | 'auto';
  /** The address of the data file: then it does not come along. */
  readonly src?: string;
}
