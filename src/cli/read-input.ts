import {createReadStream} from 'node:fs';

import {makeLoadError} from '../data/load-error.js';
import {LARGEST} from '../data/read-response.js';
import {InputError} from './input-error.js';

/** What stands for standard input among the names of files. */
export const STANDARD_INPUT = '-';

/**
 * Reads a file, or standard input, and stops as soon as it is larger than what a page would fetch.
 * @throws {InputError} When it cannot be read.
 * @throws {LoadError} `too-large` above 5 MB.
 */
export async function readInput(file: string): Promise<Uint8Array> {
  const stream = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > LARGEST) break;
      pieces.push(piece);
    }
  } catch (error) {
    throw explain(error);
  }
  if (size > LARGEST) throw await makeLoadError('too-large', file);
  return Buffer.concat(pieces);
}

/** What the system says of a file, in our words; what it did not say is a fault of ours. */
function explain(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return new InputError({code: 'not-found'});
  if (error.code === 'EISDIR') return new InputError({code: 'folder'});
  return new InputError({code: 'unreadable', reason: String(error.code)});
}
