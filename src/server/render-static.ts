import type {RenderOptions} from './render-options.js';

export function renderStatic(_json: unknown, _options: RenderOptions): string {
  throw new Error('not yet');
}
