import type {DataError} from './data-error.js';
import type {LoadError} from './load-error.js';

/**
 * Tells bad data and a failed load from a fault of ours. By name, since the classic script fetches the classes from
 * another file, which has copies of its own.
 */
export function isDocumentError(error: unknown): error is DataError | LoadError {
  return error instanceof Error && /^(?:Data|Load)Error$/.test(error.name);
}

/**
 * Throws what is known where the words that explain it could not be fetched: the place.
 * @param told - The place.
 */
export function throwUnexplained(told: string): (cause: unknown) => never {
  return (cause) => {
    const message = `${told} (geen uitleg / no explanation: ${String(cause)})`;
    throw Object.assign(new Error(message), {name: 'DataError', problems: []});
  };
}
