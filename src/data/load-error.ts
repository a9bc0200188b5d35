import {throwUnexplained} from './document-error.js';

/** Why a data file did not arrive. */
export type LoadErrorCode =
  'network' | 'timeout' | 'cut-off' | 'status' | 'empty' | 'html' | 'syntax' | 'too-large' | 'bad-url';

/** What is known of a failure, beside its code. */
export interface LoadErrorDetails {
  /** The HTTP status, such as 404. */
  readonly status?: number | undefined;
  /** Where broken JSON breaks; lines and columns count from 1. */
  readonly position?: {readonly line: number; readonly column: number} | undefined;
  readonly cause?: unknown;
}

/** The data file could not be fetched or is no JSON. The message says in Dutch and English where and what to do. */
export class LoadError extends Error {
  readonly status: number | undefined;
  readonly position: {readonly line: number; readonly column: number} | undefined;

  /**
   * @param code - Why it failed.
   * @param url - The address asked for, or a name for data that stands in the page.
   */
  constructor(
    readonly code: LoadErrorCode,
    readonly url: string,
    message: string,
    details: LoadErrorDetails,
  ) {
    super(message, {cause: details.cause});
    this.name = 'LoadError';
    this.status = details.status;
    this.position = details.position;
  }
}

/** Makes the error of a failure; its words are fetched only then. */
export async function makeLoadError(
  code: LoadErrorCode,
  url: string,
  details: LoadErrorDetails = {},
): Promise<LoadError> {
  const {tellLoadFailure} = await import('./load-error-words.js').catch(throwUnexplained(`${url} [${code}]`));
  const told = tellLoadFailure(code, details).map((sentence) => `${url}: ${sentence} [${code}]`);
  return new LoadError(code, url, told.join('\n'), details);
}
