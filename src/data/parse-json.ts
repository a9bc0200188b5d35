import {throwUnexplained} from './document-error.js';

/**
 * Reads JSON text.
 * @param text - The text; a byte order mark at its start is allowed.
 * @param url - Where it comes from, for the message.
 * @throws {LoadError} `empty` for none at all, `html` for a web page, `syntax` with line and column for anything else that is no JSON.
 */
export async function parseJson(text: string, url: string): Promise<unknown> {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (cause) {
    const {makeJsonError} = await import('./json-error.js').catch(throwUnexplained(`${url} [syntax]`));
    throw await makeJsonError(json, url, cause);
  }
}
