import type {RenderOptions} from './render-options.js';

/** Writes an element as HTML, with its shadow root declared in it. */
export function renderToString(_json: unknown, _options: RenderOptions): Promise<string> {
  return Promise.reject(new Error('not yet'));
}
