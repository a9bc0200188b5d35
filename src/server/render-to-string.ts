import type {RenderOptions} from './render-options.js';

/** Writes an element as HTML, with its shadow root declared in it. */
export const renderToString: (json: unknown, options: RenderOptions) => Promise<string> = () =>
  Promise.reject(new Error('not yet'));
