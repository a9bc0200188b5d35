/**
 * Addresses for stories of what comes slowly, wrongly or not at all. Storybook is a folder without a server of its own, so
 * the page answers for exactly these names; everything else goes over the network as always. `ADDRESSES.gone` is answered
 * by nobody here: there is no such file, and whoever serves the folder says so.
 */
import {builtIn} from '../test/team.js';

/** What stories ask for. */
export const ADDRESSES = {
  /** Never answers. An element waits 15 s. */
  never: 'nooit.json',
  /** The built-in data, after 3 s. */
  slow: 'traag.json',
  /** A real 404. */
  gone: 'weg.json',
  /** A web page where a data file was expected. */
  page: 'webpagina.json',
  /** The built-in data the first time, a 404 from then on. */
  stale: 'verouderd.json',
  /** The built-in data, as often as it is asked for. */
  live: 'levend.json',
  /** The first half of the built-in data; then the line breaks. */
  half: 'half.json',
  /** A file with nothing in it. */
  empty: 'leeg.json',
} as const;

/** How long the slow address takes, in ms. */
const SLOW = 3000;

const WEB_PAGE = '<!doctype html><html lang="nl"><title>Inloggen</title><p>U bent uitgelogd.</p></html>';

const readJson = (): Response => Response.json(builtIn);

function breakHalfway(): Response {
  const bytes = new TextEncoder().encode(JSON.stringify(builtIn));
  const pieces = [bytes.slice(0, bytes.length / 2)];
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    const piece = pieces.pop();
    if (piece) controller.enqueue(piece);
    else controller.error(new TypeError('The line broke.'));
  };
  return new Response(new ReadableStream({pull}), {headers: {'content-type': 'application/json'}});
}

/** The answers, by file name; `times` is how often this very address was asked for before. */
const ANSWERS: Readonly<Record<string, (times: number) => Response | Promise<Response>>> = {
  [ADDRESSES.never]: () => new Promise(() => undefined),
  [ADDRESSES.slow]: () => new Promise((resolve) => setTimeout(() => resolve(readJson()), SLOW)),
  [ADDRESSES.page]: () => new Response(WEB_PAGE, {headers: {'content-type': 'text/html'}}),
  [ADDRESSES.live]: readJson,
  [ADDRESSES.half]: breakHalfway,
  [ADDRESSES.empty]: () => new Response(''),
  [ADDRESSES.stale]: (times) => (times === 0 ? readJson() : new Response(null, {status: 404})),
};

const asked = new Map<string, number>();

/** Like the network: who stops waiting hears so at once. */
function orAbort<T>(answer: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return answer;
  const aborted = new Promise<never>((_resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, {once: true});
  });
  return Promise.race([answer, aborted]);
}

const askNetwork = globalThis.fetch.bind(globalThis);

globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const answer = ANSWERS[url.pathname.slice(url.pathname.lastIndexOf('/') + 1)];
  if (answer === undefined) return askNetwork(input, init);
  const times = asked.get(url.href) ?? 0;
  asked.set(url.href, times + 1);
  return orAbort(Promise.resolve(answer(times)), init?.signal);
};

let visits = 0;

/** An address that was not asked for before in this page: elements share what came from one that was. */
export function anew(address: string): string {
  visits++;
  return `${address}?${visits}`;
}
