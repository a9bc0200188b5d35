import {positionOf} from '../data/find-syntax-error.js';
import {InputError} from './input-error.js';

/** What a decoder puts where bytes make no sense. */
const UNREADABLE = '\uFFFD';

/** Text begins so where it was saved as "Unicode" by Windows. */
export function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/**
 * Reads the text of JSON, which is always UTF-8. A page shows a wrong sign where a byte makes no sense; here that is an
 * error, so that it is found before anyone sees it.
 * @returns The text, with its byte order mark if it has one.
 * @throws {InputError} When it is no UTF-8, or when nothing stands there.
 */
export function decodeJson(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  if (!Buffer.from(text).equals(bytes)) {
    throw new InputError({code: 'not-utf-8', position: positionOf(text, text.indexOf(UNREADABLE))});
  }
  if (/^\uFEFF?[ \t\r\n]*$/.test(text)) throw new InputError({code: 'empty'});
  return text;
}
