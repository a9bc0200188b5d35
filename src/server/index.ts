/** What draws without a browser: on a server, or when a site is built. */
export {DataError} from '../data/data-error.js';
export type {Bilingual, Problem} from '../data/problem.js';
export {OptionError} from './option-error.js';
export type {OwnColours} from './own-colours.js';
export {readRenderOptions, type RenderOptions, type WrittenOptions} from './render-options.js';
export {renderPicture} from './render-picture.js';
export {renderStatic} from './render-static.js';
export {renderToString} from './render-to-string.js';
