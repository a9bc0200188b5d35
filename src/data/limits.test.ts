import {expect, it} from 'vitest';

import {brokenDocument, smallDocument} from '../../test/small-document.js';
import {DataError} from './data-error.js';
import {findOddity} from './find-oddity.js';
import {MOST_CHARACTERS, MOST_ENTRIES, MOST_MIXES} from './limits.js';
import {openDocument} from './open-document.js';
import {checkDocument} from './parse-document.js';
import {formatProblem, type Problem} from './problem.js';

function problemsOf(json: unknown): readonly Problem[] {
  try {
    return checkDocument(json).warnings;
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}

const found = (json: unknown) => problemsOf(json).map(({code, path}) => `${path} ${code}`);
const repeat = (count: number, make: (i: number) => unknown) => Array.from({length: count}, (_, i) => make(i));
const withFields = (count: number) =>
  brokenDocument((d) => (d.fields = repeat(count, (i) => ({...smallDocument().fields[0], id: `f-${i}`}))));
const withMixes = (count: number) =>
  brokenDocument((d) => (d.mixes = repeat(count, (i) => ({...smallDocument().mixes[0], id: `m-${i}`}))));
const withTitle = (length: number) => ({...smallDocument(), title: 'x'.repeat(length)});

it.each([
  ['a text', withTitle, MOST_CHARACTERS, '$.title'],
  ['a list', withFields, MOST_ENTRIES, '$.fields'],
  ['the list of mixes', withMixes, MOST_MIXES, '$.mixes'],
])('%s may be as long as the limit, and no longer', {timeout: 60_000}, (_, make, most, path) => {
  expect(found(make(most))).toEqual([]);
  expect(findOddity(make(most), undefined)).toBe(undefined);
  expect(found(make(most + 1))).toEqual([`${path} too-long`]);
  expect(findOddity(make(most + 1), undefined)).not.toBe(undefined);
});

it('tells of a text that is too long where it stands, how long it is, and what to do', {timeout: 60_000}, () => {
  const [problem] = problemsOf(withTitle(10_000_000));
  expect(problem && formatProblem(problem, 'nl')).toMatch(
    /^\$\.title: hier staat "x{78}…, verwacht: een kortere tekst\. Dit zijn 10000000 tekens en er passen er 10000: kort haar in\. \[too-long\]$/,
  );
});

it('knows no more of a list that is too long, so that no reference to it is told as wrong', () => {
  const json = brokenDocument((d) => {
    d.groups = repeat(MOST_ENTRIES + 1, (i) => ({id: `g-${i}`, label: 'G'}));
    d.mixes[0].shares = [{group: `g-${MOST_ENTRIES}`, value: 100}];
    // Of what is known all is told.
    d.fields[0].strengths = ['toveren'];
  });
  expect(found(json)).toEqual(['$.groups too-long', '$.fields[0].strengths[0] unknown-reference']);
});

it('tells each of a hundred thousand keys that nobody knows, with a guess', {timeout: 60_000}, () => {
  const json = {...smallDocument(), ...Object.fromEntries(repeat(100_000, (i) => [`titel${i % 10}${i}`, i]) as [])};
  expect(problemsOf(json)).toHaveLength(100_000);
  expect(problemsOf({...smallDocument(), titel: 1})[0]?.mend.nl).toBe('Bedoelt u "title"?');
});

it('cuts a key of ten million letters where it tells the place', {timeout: 60_000}, () => {
  const [problem] = problemsOf({...smallDocument(), ['x'.repeat(10_000_000)]: 1});
  expect(problem?.path).toMatch(/^\$\["x{78}…\]$/);
});

it('reads no list of billions, which a script can make', {timeout: 60_000}, async () => {
  const endless: unknown[] = [];
  endless.length = 4_294_967_295;
  for (const list of ['fields', 'mixes', 'strengths', 'groups'])
    expect(found({...smallDocument(), [list]: endless})).toContain(`$.${list} too-long`);
  await expect(openDocument({...smallDocument(), mixes: endless})).rejects.toThrow('too-long');
});

const throwing = () =>
  Object.defineProperty({}, 'label', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });
function revoked(): object {
  const {proxy, revoke} = Proxy.revocable([], {});
  revoke();
  return proxy;
}

it.each<[string, () => unknown, string]>([
  ['a getter that throws', () => brokenDocument((d) => (d.fields[0] = throwing())), '$.fields[0] unreadable'],
  ['a proxy that is revoked', () => brokenDocument((d) => (d.fields = revoked())), '$.fields unreadable'],
  ['bytes', () => new Uint8Array(1e8), '$ unreadable'],
  ['an unknown key with a proxy that is revoked', () => ({...smallDocument(), x: revoked()}), '$.x unknown-key'],
])('tells of %s where it stands, on a page too', async (_, make, expected) => {
  expect(found(make())).toContain(expected);
  const outcome = await Promise.resolve(openDocument(make())).then(
    ({warnings}) => warnings,
    (error: unknown) => (error instanceof DataError ? error.problems : []),
  );
  expect(outcome.map(({code, path}) => `${path} ${code}`)).toContain(expected);
});

it('draws what was checked, also of an object that says something else the second time or as JSON', async () => {
  class Team {
    constructor() {
      Object.assign(this, smallDocument());
    }
    toJSON(): unknown {
      return 'a team';
    }
  }
  expect((await openDocument(new Team())).document).toEqual(smallDocument());
  let asked = 0;
  const fickle = Object.defineProperty({...smallDocument()}, 'title', {
    enumerable: true,
    get: () => (asked++ % 2 === 0 ? 'Titel' : 3),
  });
  expect(checkDocument(fickle).document.title).toBe('Titel');
});

it('takes class instances, frozen objects and proxies that answer for what they hold', async () => {
  const frozen = Object.freeze(smallDocument());
  const proxy = new Proxy(smallDocument(), {});
  for (const json of [frozen, proxy, Object.assign(Object.create(null) as object, smallDocument())])
    expect((await openDocument(json)).document).toEqual(smallDocument());
});
