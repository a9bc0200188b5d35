/** What the project is made with: each package has its reason, its licence and its hash. */
import {readFile} from 'node:fs/promises';

import {describe, expect, it} from 'vitest';

import lock from '../../package-lock.json' with {type: 'json'};
import manifest from '../../package.json' with {type: 'json'};

/** What one package says of itself in the lock file. */
interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const packages = Object.entries(lock.packages as unknown as Record<string, Locked>).filter(([place]) => place !== '');
const nameOf = (place: string) => place.replace(/^.*node_modules\//, '');

/** Licences under which anyone may use what we publish, with a notice at most. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Licences of tools: what is under these is not in what we publish. */
const OF_TOOLS = [
  ...PERMISSIVE,
  ...['CC-BY-3.0', 'CC-BY-4.0', 'CC0-1.0', 'EUPL-1.2', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'Zlib', 'WTFPL'],
];

/** Packages whose manifest names no licence; their Readme does: MIT. */
const ONLY_IN_README = ['css-value', 'only'];

/** Whether a licence allows it: of "A OR B" one is enough, of "A AND B" all must. */
function isOneOf(license: string, allowed: readonly string[]): boolean {
  const all = license.replace(/[()]/g, '').split(' OR ');
  return all.some((choice) => choice.split(' AND ').every((one) => allowed.includes(one)));
}

/** The rows of the table of dependencies: packages, licences. */
async function readTable(): Promise<{readonly names: readonly string[]; readonly licences: string; why: string}[]> {
  const guide = await readFile('CONTRIBUTING.md', 'utf8');
  const [, table = ''] = /\n\| package +\|.*\n\|[ -|]+\n((?:\|.*\n)+)/.exec(guide) ?? [];
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [names = '', licences = '', why = ''] = row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      return {names: names.split(', '), licences, why};
    });
}

describe('the table of dependencies', () => {
  it('names each package that is asked for, once, and no other', async () => {
    const named = (await readTable()).flatMap(({names}) => names);
    const {dependencies, devDependencies, peerDependencies} = manifest;
    const asked = new Set(Object.keys({...dependencies, ...devDependencies, ...peerDependencies}));
    expect(named.toSorted()).toEqual([...asked].sort());
  });

  it('gives each a reason, and the licence that it has', async () => {
    const locked = new Map(packages);
    for (const {names, licences, why} of await readTable()) {
      expect(why.length, names.join()).toBeGreaterThan(5);
      const real = names.map((name) => locked.get(`node_modules/${name}`)?.license?.replace(/[()]/g, ''));
      expect(licences.split(', ')).toEqual([...new Set(real)]);
    }
  });
});

describe('the lock file', () => {
  it('pins each package by version and sha512, from no named registry', () => {
    for (const [place, {version, integrity}] of packages) {
      expect(version, place).toMatch(/^\d+\.\d+\.\d+/);
      expect(integrity, place).toMatch(/^sha512-/);
    }
    expect(JSON.stringify(lock)).not.toContain('"resolved"');
  });

  it('has no package under a licence that hinders its users', () => {
    const unknown = packages.filter(
      ([place, {license}]) => !(license ? isOneOf(license, OF_TOOLS) : ONLY_IN_README.includes(nameOf(place))),
    );
    expect(unknown.map(([place, {license}]) => `${place}: ${license}`)).toEqual([]);
  });

  it('has nothing but permissive licences in what a user installs with the package', () => {
    const installed = packages.filter(([, {dev, devOptional}]) => !dev && !devOptional);
    // The optional parts, which who wants a PNG installs by hand.
    const optional = Object.keys(manifest.peerDependenciesMeta).concat('@resvg/resvg-js-');
    const strict = installed.filter(([place]) => !optional.some((name) => nameOf(place).startsWith(name)));
    expect(strict.length).toBeGreaterThan(5);
    expect(strict.filter(([, {license = ''}]) => !isOneOf(license, PERMISSIVE))).toEqual([]);
    expect(strict.filter(([, {hasInstallScript}]) => hasInstallScript)).toEqual([]);
  });
});
