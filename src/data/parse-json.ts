import {makeLoadError} from './load-error.js';

/**
 * Reads JSON text.
 * @param text - The text; a byte order mark at its start is allowed.
 * @param url - Where it comes from, for the message.
 * @throws {LoadError} `html` for a web page, `syntax` with line and column for anything else that is no JSON.
 */
export async function parseJson(text: string, url: string): Promise<unknown> {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (/^\s*<(?:!doctype|!--|html|head|body)/i.test(json)) throw await makeLoadError('html', url, {cause});
    // Browsers differ in what they tell of the place, and WebKit tells nothing: so we look for it ourselves.
    const {findSyntaxError} = await import('./find-syntax-error.js');
    throw await makeLoadError('syntax', url, {cause, position: findSyntaxError(json)});
  }
}
