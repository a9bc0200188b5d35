import {findSyntaxError} from './find-syntax-error.js';
import {isWebPage} from './is-web-page.js';
import {makeLoadError, type LoadError} from './load-error.js';

/**
 * Makes the error of text that is no JSON: `empty` for none at all, `html` for a web page, `syntax` with line and column for anything else.
 * Browsers differ in what they tell of the place, and WebKit tells nothing: so we look for it ourselves.
 */
export function makeJsonError(text: string, url: string, cause: unknown): Promise<LoadError> {
  if (text.trim() === '') return makeLoadError('empty', url, {cause});
  return isWebPage(text)
    ? makeLoadError('html', url, {cause})
    : makeLoadError('syntax', url, {cause, position: findSyntaxError(text)});
}
