import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {smallDocument} from '../../test/small-document.js';
import {readTable} from './csv-file.js';
import {loadDocument, resolveAddress} from './load-document.js';

const good = JSON.stringify(smallDocument());
/** How long an answer may take, in ms. */
const PATIENCE = 15_000;
const answered = vi.fn<typeof fetch>();
let count = 0;
/** An address that nobody asked for yet. */
const newAddress = (path = 'kracht.json') => `https://example.org/${count++}/${path}`;
const signal = new AbortController().signal;
const sent = () => answered.mock.calls.map(([, init]) => init);
const ok = (headers: HeadersInit = {}) => new Response(good, {headers});

beforeEach(() => {
  answered.mockReset();
  vi.stubGlobal('fetch', answered);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a server is asked', () => {
  it('for a file that a browser may keep, and with its cookies only where it is ours', async () => {
    answered.mockResolvedValue(ok());
    const url = newAddress();
    await loadDocument(url, {signal});
    expect(answered.mock.calls[0]?.[0]).toBe(url);
    expect(sent()).toMatchObject([{cache: 'default', credentials: 'same-origin', headers: {}}]);
  });

  it('whether a file has changed, by the name that it gave this version', async () => {
    const url = newAddress();
    answered.mockResolvedValueOnce(ok({etag: '"v1"'})).mockResolvedValueOnce(new Response(null, {status: 304}));
    const first = await loadDocument(url, {signal});
    const again = await loadDocument(url, {signal, fresh: true});
    expect(again).toBe(first);
    expect(sent()).toMatchObject([
      {cache: 'default', headers: {}},
      {cache: 'no-cache', headers: {'If-None-Match': '"v1"'}},
    ]);
  });

  it('and what has changed is read, and asked for by its new name', async () => {
    const url = newAddress();
    const changed = JSON.stringify({...smallDocument(), title: 'Nieuw'});
    answered
      .mockResolvedValueOnce(ok({etag: '"v1"'}))
      .mockResolvedValueOnce(new Response(changed, {headers: {etag: '"v2"'}}))
      .mockResolvedValueOnce(new Response(null, {status: 304}));
    await loadDocument(url, {signal});
    expect((await loadDocument(url, {signal, fresh: true})).document.title).toBe('Nieuw');
    expect((await loadDocument(url, {signal, fresh: true})).document.title).toBe('Nieuw');
    expect(sent()[2]).toMatchObject({headers: {'If-None-Match': '"v2"'}});
  });

  it.each<[string, () => Response]>([
    ['gave no name', () => ok()],
    ['is on another origin, which would first be asked whether it may', () => {
      return Object.defineProperty(ok({etag: '"v1"'}), 'type', {value: 'cors'});
    }],
  ])('for the whole file again where it %s', async (_, answer) => {
    const url = newAddress();
    answered.mockResolvedValueOnce(answer()).mockResolvedValueOnce(ok());
    await loadDocument(url, {signal});
    await loadDocument(url, {signal, fresh: true});
    expect(sent()).toMatchObject([{headers: {}}, {cache: 'no-cache', headers: {}}]);
    expect(sent()[1]?.headers).toEqual({});
  }); // prettier-ignore

  it('once by those who want it fresh while it is on its way', async () => {
    answered.mockResolvedValue(ok());
    const url = newAddress();
    const [first, fresh] = await Promise.all([loadDocument(url, {signal}), loadDocument(url, {signal, fresh: true})]);
    expect(fresh).toBe(first);
    expect(answered).toHaveBeenCalledOnce();
  });
});

describe('an answer that has not changed', () => {
  it('is a failure where no version is known', async () => {
    answered.mockResolvedValue(new Response(null, {status: 304}));
    await expect(loadDocument(newAddress(), {signal})).rejects.toMatchObject({code: 'status', status: 304});
  });
});

describe('after a failure', () => {
  const pauses = vi.fn<(pause?: number) => void>();

  beforeEach(() => {
    pauses.mockReset();
    vi.stubGlobal('setTimeout', (run: () => void, pause?: number) => {
      if (pause === PATIENCE) return;
      pauses(pause);
      queueMicrotask(run);
    });
  });

  it('waits half a second, then two, and then gives up', async () => {
    answered.mockImplementation(() => Promise.resolve(new Response('', {status: 500})));
    await expect(loadDocument(newAddress(), {signal})).rejects.toMatchObject({code: 'status', status: 500});
    expect(pauses.mock.calls).toEqual([[500], [2000]]);
    expect(answered).toHaveBeenCalledTimes(3);
  });

  it('asks twice more where there is no connection, and keeps what the browser said', async () => {
    const cause = new TypeError('Failed to fetch');
    answered.mockRejectedValue(cause);
    await expect(loadDocument(newAddress(), {signal})).rejects.toMatchObject({code: 'network', cause});
    expect(answered).toHaveBeenCalledTimes(3);
  });

  it.each<[string, () => Response]>([
    ['a refusal', () => new Response('', {status: 499})],
    ['a web page', () => new Response('<!doctype html>')],
    ['wrong data', () => new Response('{"version": 1}')],
    ['too much', () => new Response('', {headers: {'content-length': '9999999'}})],
  ])('does not ask again: %s', async (_, answer) => {
    answered.mockImplementation(() => Promise.resolve(answer()));
    await expect(loadDocument(newAddress(), {signal})).rejects.toThrow();
    expect(answered).toHaveBeenCalledOnce();
  });
});

describe('who waits', () => {
  it('hears after fifteen seconds that no answer came', async () => {
    const deadlines: (() => void)[] = [];
    vi.stubGlobal('setTimeout', (run: () => void, pause: number) => {
      expect(pause).toBe(PATIENCE);
      deadlines.push(run);
    });
    answered.mockImplementation((_, init) => {
      deadlines.at(-1)?.();
      return Promise.reject(init?.signal?.reason as Error);
    });
    await expect(loadDocument(newAddress(), {signal})).rejects.toMatchObject({
      code: 'timeout',
      cause: {name: 'AbortError'},
    });
    expect(answered).toHaveBeenCalledOnce();
  });

  it('and has left already asks nothing', async () => {
    await expect(loadDocument(newAddress(), {signal: AbortSignal.abort()})).rejects.toMatchObject({name: 'AbortError'});
    expect(answered).not.toHaveBeenCalled();
  });

  it.each<[string, unknown, object]>([
    ['the reason that was given', new RangeError('genoeg'), {name: 'RangeError', message: 'genoeg'}],
    ['an AbortError for any other', 'genoeg', {name: 'AbortError', message: 'Aborted'}],
  ])('and leaves gets %s, and the request ends for good', async (_, reason, error) => {
    const pause = vi.fn();
    vi.stubGlobal('setTimeout', pause);
    const gone = new AbortController();
    let asked: AbortSignal | null | undefined;
    answered.mockImplementation((_url, init) => {
      asked = init?.signal;
      return new Promise((_resolve, reject) => asked?.addEventListener('abort', () => reject(new Error('ended'))));
    });
    const url = newAddress();
    const left = loadDocument(url, {signal: gone.signal});
    gone.abort(reason);
    await expect(left).rejects.toMatchObject(error);
    expect(asked?.aborted).toBe(true);
    await new Promise(setImmediate);
    expect(pause.mock.calls.filter(([, time]) => time !== PATIENCE)).toEqual([]);
    // Who comes after that gets a request of their own.
    answered.mockResolvedValueOnce(ok());
    expect((await loadDocument(url, {signal})).document.version).toBe(1);
  });

  it('and leaves when the file has come takes it from nobody', async () => {
    answered.mockResolvedValue(ok());
    const url = newAddress();
    const gone = new AbortController();
    const {document} = await loadDocument(url, {signal: gone.signal});
    gone.abort();
    expect((await loadDocument(url, {signal})).document).toBe(document);
    expect(answered).toHaveBeenCalledOnce();
  });
});

describe('what comes', () => {
  const table = 'Team;mbo\nOost;3\n';
  it.each<[boolean, string, string]>([
    [true, 'teams.csv', ''],
    [true, 'teams.tsv#boven', 'application/json'],
    [true, 'teams', 'Text/CSV ; charset=utf-8'],
    [false, 'teams.csvx', ''],
    [false, 'teams.csv/alle', ''],
    [false, 'teams?als=.csv', ''],
    [false, 'teams#.csv', ''],
    [false, 'teamscsv', ''],
    [false, 'teams', 'text/csvx'],
    [false, 'teams', 'x-text/csv'],
  ])('is a table: %s (%s, %j)', async (isTable, path, type) => {
    answered.mockImplementation(() => Promise.resolve(new Response(table, {headers: {'content-type': type}})));
    const loading = loadDocument(newAddress(path), {signal});
    if (isTable) expect((await loading).table).toBe(true);
    else await expect(loading).rejects.toMatchObject({code: 'syntax'});
  });
});

it('names the file where the code that reads tables cannot be fetched', async () => {
  vi.resetModules();
  vi.doMock('./csv-file.js', () => {
    throw new TypeError('Failed to fetch');
  });
  const {loadDocument: load} = await import('./load-document.js');
  answered.mockResolvedValue(new Response('Team;mbo\nOost;3\n'));
  const url = newAddress('teams.csv');
  await expect(load(url, {signal})).rejects.toThrow(`${url} [table] (geen uitleg`);
  vi.doUnmock('./csv-file.js');
});

describe('the file of a table', () => {
  const titleAt = async (url: string) =>
    (await readTable(new TextEncoder().encode('Team;mbo\nOost;3\n'), url)).sources?.bestand?.title;

  it.each([
    ['https://a.nl/x/Onze%20teams.csv?v=1#x', 'Onze teams.csv'],
    ['file:///home/teams.tsv', 'teams.tsv'],
    ['http://a.nl/100%25%.csv', '100%25%.csv'],
    ['https://a.nl/', 'Tabel'],
    ['blob:https://a.nl/0a1b', 'Tabel'],
    ['data:text/csv,a/b', 'Tabel'],
    ['web+https://a.nl/teams.csv', 'Tabel'],
  ])('%s is called %s', async (url, title) => {
    expect(await titleAt(url)).toBe(title);
  });
});

describe('an address', () => {
  it('starts from the page', async () => {
    expect(await resolveAddress('../kracht.json', 'https://a.nl/x/y/')).toBe('https://a.nl/x/kracht.json');
    expect(await resolveAddress('https://b.nl', 'https://a.nl/')).toBe('https://b.nl/');
  });

  it('that is none is told with what was written', async () => {
    await expect(resolveAddress('https://', 'https://a.nl/')).rejects.toMatchObject({
      code: 'bad-url',
      url: 'https://',
      cause: expect.any(TypeError),
    });
  });
});
