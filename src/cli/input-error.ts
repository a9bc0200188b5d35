import type {FileFailure} from '../text/file-failure-words.js';

/** A file cannot be read; `failure` says why. */
export class InputError extends Error {
  constructor(readonly failure: FileFailure) {
    super(failure.code);
    this.name = 'InputError';
  }
}
