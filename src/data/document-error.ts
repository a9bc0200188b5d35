import type {DataError} from './data-error.js';
import type {LoadError} from './load-error.js';

/** Why there is no document, or no newer one. The two kinds are fetched only when one of them happens. */
export abstract class DocumentError extends Error {}

/** Tells bad data and a failed load from a fault of ours. */
export function isDocumentError(error: unknown): error is DataError | LoadError {
  return error instanceof DocumentError;
}
