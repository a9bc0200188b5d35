import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

import {afterEach, expect, it, vi} from 'vitest';

import {smallDocument} from '../../test/small-document.js';
import {DataError} from './data-error.js';
import {loadDocument} from './load-document.js';
import {openDocument} from './open-document.js';

const good = JSON.stringify(smallDocument());
let server: Server | undefined;
let requests = 0;

async function serve(answer: RequestListener, path = '/kracht.json'): Promise<string> {
  requests = 0;
  server = createServer((request, response) => {
    requests++;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const load = (url: string, signal = new AbortController().signal) => loadDocument(url, {signal});
const failure = (url: string) => load(url).catch((error: unknown) => error);

it('gives the checked document', async () => {
  const url = await serve((_, response) => response.end(good));
  expect((await load(url)).document).toEqual(smallDocument());
});

it('asks once, however many ask, also one after the other', async () => {
  const url = await serve((_, response) => response.end(good));
  const [a, b] = await Promise.all([load(url), load(url)]);
  const c = await load(url);
  expect(requests).toBe(1);
  expect(b.document).toBe(a.document);
  expect(c.document).toBe(a.document);
});

it('asks again when it must be fresh', async () => {
  const url = await serve((_, response) => response.end(good));
  await load(url);
  await loadDocument(url, {signal: new AbortController().signal, fresh: true});
  expect(requests).toBe(2);
});

it('tries twice more after a 5xx, and then succeeds', async () => {
  const url = await serve((_, response) => {
    if (requests < 3) response.writeHead(503).end();
    else response.end(good);
  });
  expect((await load(url)).document.version).toBe(1);
  expect(requests).toBe(3);
});

it('gives up after the third 5xx', async () => {
  const url = await serve((_, response) => response.writeHead(500).end());
  expect(await failure(url)).toMatchObject({code: 'status', status: 500});
  expect(requests).toBe(3);
});

it('does not ask again for what is not there', async () => {
  const url = await serve((_, response) => response.writeHead(404).end());
  const error = await failure(url);
  expect(error).toMatchObject({code: 'status', status: 404, url});
  expect(String(error)).toContain('controleer het adres');
  expect(requests).toBe(1);
});

it('does not keep a failure', async () => {
  const url = await serve((_, response) => {
    if (requests === 1) response.writeHead(404).end();
    else response.end(good);
  });
  await failure(url);
  expect((await load(url)).document.version).toBe(1);
});

it('tells a web page, broken JSON and wrong data apart', async () => {
  expect(await failure(await serve((_, r) => r.end('<!doctype html><p>Hoi')))).toMatchObject({code: 'html'});
  server!.close();
  expect(await failure(await serve((_, r) => r.end('{\n "a": }')))).toMatchObject({
    code: 'syntax',
    position: {line: 2, column: 7},
  });
  server!.close();
  expect(await failure(await serve((_, r) => r.end('{"version": 1}')))).toBeInstanceOf(DataError);
});

it('reads a table where the address or the server says that it is one, and gives all its rows', async () => {
  const table = 'Team;mbo;hbo\nOost;3;4\nWest;2;5\n';
  for (const [path, type] of [
    ['/Onze%20teams.csv', 'application/octet-stream'],
    ['/Onze%20teams.CSV?v=1.json#x', 'text/plain'],
    ['/Onze%20teams.tsv', ''],
    ['/Onze%20teams?x', 'text/csv; charset=utf-8'],
    ['/Onze%20teams', 'text/tab-separated-values'],
  ] as const) {
    const url = await serve((_, r) => r.writeHead(200, type ? {'content-type': type} : {}).end(table), path);
    const {document, table: isTable} = await load(url);
    expect(isTable).toBe(true);
    expect(document.mixes?.map(({id}) => id)).toEqual(['oost', 'west']);
    expect(document.sources?.bestand?.title).toMatch(/^Onze teams/);
    // Another element that is handed this document draws its rows too.
    expect((await openDocument(document)).table).toBe(true);
    server!.close();
  }
  const {table: isTable} = await load(await serve((_, r) => r.end(good), '/kracht.json?als=.csv'));
  expect(isTable).toBeUndefined();
});

it('reads a table as Excel saves it, in windows-1252 and in UTF-8', async () => {
  const text = 'Team;Mbo\nCaf\u00e9;3\n';
  for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(text), Buffer.from(`\ufeff${text}`)]) {
    const {document} = await load(await serve((_, r) => r.end(bytes), '/teams.csv'));
    expect(document.mixes?.[0]?.title).toBe('Café');
    server!.close();
  }
});

it('tells line and column of a wrong table, and a web page where a table should be', async () => {
  const error = await failure(await serve((_, r) => r.end('Team;mbo\nOost;x'), '/teams.csv'));
  expect(error).toBeInstanceOf(DataError);
  expect(String(error)).toContain('regel 2, kolom 2 (mbo)');
  server!.close();
  expect(await failure(await serve((_, r) => r.end('<!doctype html>'), '/teams.csv'))).toMatchObject({code: 'html'});
});

it('stops reading a file over 5 MB, whether it says its size or not', async () => {
  const piece = 'x'.repeat(1024 * 1024);
  const said = await serve((_, r) => r.writeHead(200, {'content-length': 6 * 1024 * 1024}).write(piece));
  expect(await failure(said)).toMatchObject({code: 'too-large'});
  server!.closeAllConnections();
  server!.close();
  const unsaid = await serve((_, r) => {
    for (let i = 0; i < 6; i++) r.write(piece);
    r.end();
  });
  expect(await failure(unsaid)).toMatchObject({code: 'too-large'});
});

it('tells a server that is not there, after two more tries', async () => {
  const url = await serve(() => undefined);
  await new Promise((resolve) => server!.close(resolve));
  expect(await failure(url)).toMatchObject({code: 'network'});
});

it('ends the request when the last one who waits goes away', async () => {
  const closed = new Promise<void>((resolve) => {
    void serve((request) => request.on('close', resolve)).then((url) => {
      const first = new AbortController();
      const second = new AbortController();
      const both = [load(url, first.signal), load(url, second.signal)];
      for (const waiting of both) waiting.catch(() => undefined);
      server!.once('request', () => {
        first.abort();
        second.abort();
      });
    });
  });
  await closed;
  expect(requests).toBe(1);
});

it('goes on for the others when one goes away', async () => {
  let release = (): void => undefined;
  const url = await serve((_, response) => {
    release = () => response.end(good);
  });
  const gone = new AbortController();
  const left = load(url, gone.signal).catch((error: unknown) => error);
  const stays = load(url);
  server!.once('request', () => {
    gone.abort();
    release();
  });
  expect(await left).toMatchObject({name: 'AbortError'});
  expect((await stays).document.version).toBe(1);
  expect(requests).toBe(1);
});

it('keeps a few files for who asks for them once more, and no more than that', async () => {
  const url = await serve((_, response) => response.end(good));
  for (let i = 0; i < 100; i++) await load(`${url}?${i}`);
  expect(requests).toBe(100);
  await load(`${url}?99`);
  expect(requests).toBe(100);
  await load(`${url}?0`);
  expect(requests).toBe(101);
});

it('keeps the names of a few versions only', async () => {
  const known: boolean[] = [];
  const url = await serve((request, response) => {
    known.push('if-none-match' in request.headers);
    response.writeHead(200, {etag: '"1"'}).end(good);
  });
  const fresh = (i: number) => loadDocument(`${url}?${i}`, {signal: new AbortController().signal, fresh: true});
  for (let i = 0; i < 100; i++) await fresh(i);
  await fresh(99);
  await fresh(0);
  expect(known.slice(-2)).toEqual([true, false]);
});

it('leaves no timer behind: not when a file has come, nor when nobody waits for the next attempt', async () => {
  const set = vi.spyOn(globalThis, 'setTimeout');
  const clear = vi.spyOn(globalThis, 'clearTimeout');
  /** The times of ours that still run, in ms: 15 s for an answer, 0.5 s before the second attempt. */
  const running = () =>
    set.mock.calls.flatMap(([, time], i) => {
      const ended = clear.mock.calls.some(([timer]) => timer === set.mock.results[i]?.value);
      return (time === 15_000 || time === 500) && !ended ? [time] : [];
    });
  const url = await serve((request, response) => {
    if (request.url?.endsWith('lost')) response.writeHead(503);
    response.end(good);
  });
  await load(url);
  expect(set.mock.calls.map(([, time]) => time)).toContain(15_000);
  expect(running()).toEqual([]);
  const stop = new AbortController();
  const lost = load(`${url}?lost`, stop.signal).catch((error: unknown) => error);
  await expect.poll(running).toEqual([500]);
  stop.abort();
  await lost;
  expect(running()).toEqual([]);
  vi.restoreAllMocks();
});
