import {throwUnexplained} from './document-error.js';
import {LoadError, makeLoadError} from './load-error.js';
import {openDocument, trust} from './open-document.js';
import type {CheckedDocument} from './parse-document.js';
import {parseJson} from './parse-json.js';
import {LARGEST, ResponseCutOff, ResponseTooLarge, readBytes} from './read-response.js';

/** How long one attempt may take, in ms. */
const TIMEOUT = 15_000;
/** The pauses before the second and the third attempt, in ms. */
const PAUSES = [500, 2_000];
/** How many files are kept for who asks for them once more: a page that shows ever other ones must not grow for ever. */
const KEPT = 16;
/** A table, by the path of its address or by what the server calls it. */
const TABLE_ADDRESS = /^[^?#]*\.[ct]sv(?:[?#]|$)/i;
const TABLE_TYPE = /^text\/(?:csv|tab-separated-values)\s*(?:;|$)/i;

/** The answers that bring a whole file: others have nothing in them, or a part. */
const WHOLE = [200, 203];

/** What an address came to, under the name that its server gave this version. */
interface Version {
  readonly etag: string;
  readonly opened: CheckedDocument;
}

const versions = new Map<string, Version>();

interface SharedLoad {
  readonly promise: Promise<CheckedDocument>;
  readonly controller: AbortController;
  waiting: number;
  settled: boolean;
}

/** What was asked for, by address, the newest last: however many elements want a file, it is fetched once. */
const loads = new Map<string, SharedLoad>();

/** How to ask for a file. */
export interface LoadOptions {
  /** Stops waiting; the request itself ends when nobody waits for it any more. */
  readonly signal: AbortSignal;
  /**
   * Asks the server again, also when the file was loaded before; with `If-None-Match` where it gave an ETag. Default false.
   */
  readonly fresh?: boolean;
}

/**
 * Fetches and checks a data file: JSON, or a table where the address ends in .csv or .tsv or the server says that it is
 * one. Elements that ask for the same address share one request and one document.
 * A network failure, half a file or a 5xx answer is tried again twice; an answer must come within 15 s.
 * @param url - An absolute address.
 * @throws {LoadError} When the file does not arrive, or is neither JSON nor a table.
 * @throws {DataError} When the file arrives but cannot be drawn.
 */
export async function loadDocument(url: string, {signal, fresh = false}: LoadOptions): Promise<CheckedDocument> {
  signal.throwIfAborted();
  let load = loads.get(url);
  if (load === undefined || (fresh && load.settled)) {
    load = startLoad(url, fresh);
    loads.set(url, load);
  }
  return waitFor(load, url, signal);
}

/**
 * Makes an address absolute.
 * @param base - The address that a relative one starts from.
 * @throws {LoadError} `bad-url` when it is no address.
 */
export async function resolveAddress(src: string, base: string): Promise<string> {
  try {
    return new URL(src, base).href;
  } catch (cause) {
    throw await makeLoadError('bad-url', src, {cause});
  }
}

function startLoad(url: string, fresh: boolean): SharedLoad {
  const controller = new AbortController();
  const promise = fetchDocument(url, fresh, controller.signal);
  const load: SharedLoad = {promise, controller, waiting: 0, settled: false};
  promise.then(
    () => {
      load.settled = true;
      const settled = [...loads].filter(([, one]) => one.settled);
      for (const [old] of settled.slice(0, -KEPT)) loads.delete(old);
    },
    // Those who wait hear of it.
    () => undefined,
  );
  return load;
}

async function waitFor(load: SharedLoad, url: string, signal: AbortSignal): Promise<CheckedDocument> {
  load.waiting++;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(reasonOf(signal)));
  });
  try {
    return await Promise.race([load.promise, aborted]);
  } finally {
    load.waiting--;
    if (load.waiting === 0 && !load.settled) {
      // What nobody waits for is ended, and a failure is not kept: whoever asks later gets a new attempt.
      loads.delete(url);
      load.controller.abort();
    }
  }
}

async function fetchDocument(url: string, fresh: boolean, signal: AbortSignal): Promise<CheckedDocument> {
  for (const pause of PAUSES) {
    try {
      return await attempt(url, fresh, signal);
    } catch (error) {
      if (!worthRetrying(error)) throw error;
      await rest(pause, signal);
    }
  }
  return attempt(url, fresh, signal);
}

/** A pause that ends at once when nobody waits any more: the next attempt then fails at once too. */
function rest(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, time);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, {once: true});
  });
}

async function attempt(url: string, fresh: boolean, signal: AbortSignal): Promise<CheckedDocument> {
  const known = fresh ? versions.get(url) : undefined;
  const answer = await ask(url, fresh, known, signal);
  // What has not changed is the same document, which nobody draws anew.
  if ('opened' in answer) return answer.opened;
  const {bytes, etag, type} = answer;
  const isTable = TABLE_ADDRESS.test(url) || TABLE_TYPE.test(type);
  const opened = isTable
    ? await openTable(bytes, url)
    : await openDocument(await parseJson(new TextDecoder().decode(bytes), url));
  if (etag) versions.set(url, {etag, opened});
  for (const [old] of [...versions].slice(0, -KEPT)) versions.delete(old);
  return opened;
}

/** A table is read by code of its own, since most pages have none. */
async function openTable(bytes: Uint8Array, url: string): Promise<CheckedDocument> {
  const {readTable} = await import('./csv-file.js').catch(throwUnexplained(`${url} [table]`));
  return trust({...(await openDocument(await readTable(bytes, url))), table: true});
}

interface Answer {
  readonly bytes: Uint8Array;
  /** The content type, or '' without one. */
  readonly type: string;
  /** What the server calls this version of the file, if it does. */
  readonly etag: string | null;
}

/** Asks a server for a file, or whether it has changed. */
async function ask(
  url: string,
  fresh: boolean,
  known: Version | undefined,
  signal: AbortSignal,
): Promise<Answer | Version> {
  // The browser's own `AbortSignal.timeout` cannot be ended, and would keep all this until it is over.
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), TIMEOUT);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, deadline.signal]),
      cache: fresh ? 'no-cache' : 'default',
      credentials: 'same-origin',
      headers: known ? {'If-None-Match': known.etag} : {},
    });
    if (known && response.status === 304) return known;
    if (!WHOLE.includes(response.status)) throw await makeLoadError('status', url, {status: response.status});
    const {headers, type} = response;
    return {
      bytes: await readBytes(response, LARGEST),
      type: headers.get('content-type') ?? '',
      // Another origin would first be asked whether the header may be sent.
      etag: type === 'cors' ? null : headers.get('etag'),
    };
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    if (cause instanceof ResponseTooLarge) throw await makeLoadError('too-large', url, {cause});
    if (deadline.signal.aborted) throw await makeLoadError('timeout', url, {cause});
    if (signal.aborted) throw cause;
    throw await makeLoadError(cause instanceof ResponseCutOff ? 'cut-off' : 'network', url, {cause});
  } finally {
    clearTimeout(timer);
  }
}

function worthRetrying(error: unknown): boolean {
  if (!(error instanceof LoadError)) return false;
  return error.code === 'network' || error.code === 'cut-off' || (error.status ?? 0) >= 500;
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError');
}
