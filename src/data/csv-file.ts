import {parseCsvMixes} from './csv-mixes.js';
import {isWebPage} from './is-web-page.js';
import {makeLoadError} from './load-error.js';
import type {KrachtDocument} from './schema.js';

/**
 * Makes a document of the file of a table.
 * @param url - Where it comes from; its file name becomes the title of the source.
 * @throws {LoadError} `html` for a web page.
 * @throws {DataError} With every problem of the table at once.
 */
export async function readTable(bytes: Uint8Array, url: string): Promise<KrachtDocument> {
  const text = decodeTable(bytes);
  if (isWebPage(text)) throw await makeLoadError('html', url);
  return parseCsvMixes(text, {name: nameFile(url)});
}

/**
 * Reads text as UTF-8, or else as windows-1252: Excel saves that when it is asked for plain CSV, and bytes above 127 are
 * then hardly ever valid UTF-8. That is knowing how to read a file; nothing in it is changed.
 */
export function decodeTable(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The last part of an address, as a person would write it; '' where it has none. */
function nameFile(url: string): string {
  const {pathname, protocol} = new URL(url);
  if (!/^(?:https?|file):$/.test(protocol)) return '';
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return name;
  }
}
