import {readFile} from 'node:fs/promises';

import {Spec, Validation} from '@cyclonedx/cyclonedx-library';
import {beforeAll, expect, it, vi} from 'vitest';

import lock from '../../package-lock.json' with {type: 'json'};
import manifest from '../../package.json' with {type: 'json'};
import {makeBom} from '../../scripts/sbom.js';

vi.setConfig({hookTimeout: 180_000, testTimeout: 60_000});

/** What one package says of itself in the lock file. */
interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

let notices = '';

beforeAll(async () => {
  notices = await readFile('dist/cdn/licences.txt', 'utf8');
});

/** The packages of which something is inside the script-tag files, such as "lit-html 3.3.3". */
const inside = () => [...notices.matchAll(/^((?:@[\w-]+\/)?[\w-]+ \d+\.\d+\.\d+), /gm)].map(([, found]) => found);

it('is CycloneDX, and the same each time', async () => {
  const bom = JSON.stringify(await makeBom());
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bom)).toBeNull();
  expect(JSON.stringify(await makeBom())).toBe(bom);
});

/** What npm may install with the package without being asked, in each place where the lock file has it: such as "lit 3.3.3". */
const installed = () =>
  Object.entries(lock.packages as Readonly<Record<string, Locked>>)
    .filter(([place, {dev, optional, peer}]) => place && !dev && !optional && !peer)
    .map(([place, {version}]) => `${place.replace(/^.*node_modules\//, '')} ${version}`);

it('lists what a user installs with the package, what is inside the files for a script tag, and nothing else', async () => {
  const listed = (await makeBom()).components.map(({group, name, version}) =>
    group ? `${group}/${name} ${version}` : `${name} ${version}`,
  );
  expect(installed().map((one) => one.split(' ')[0])).toEqual(
    expect.arrayContaining(Object.keys(manifest.dependencies)),
  );
  expect(inside()).toContain('@phosphor-icons/core 2.1.1');
  const copied = inside().filter((one) => !installed().includes(one!));
  expect(listed.toSorted()).toEqual([...installed(), ...copied].sort());
});

it('has the licence of each package that is inside, which each script names', async () => {
  expect(inside().length).toBeGreaterThan(5);
  for (const file of ['mbo-kracht.js', 'mbo-kracht.iife.js', 'embed.js']) {
    const [first] = (await readFile(`dist/cdn/${file}`, 'utf8')).split('\n');
    expect(first).toBe(`/*! mbo-kracht ${manifest.version}, ${manifest.license}: licences.txt */`);
  }
  const texts = notices.split(/^(?:@[\w-]+\/)?[\w-]+ \d+\.\d+\.\d+, .*$/m).slice(1);
  expect(texts).toHaveLength(inside().length);
  for (const text of texts)
    expect(text).toMatch(/Permission is hereby granted|Redistribution and use|Permission to use/);
});
