import {execFile} from 'node:child_process';
import {cp, mkdtemp, readdir, readFile, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';

import {afterAll, beforeAll, expect, it, vi} from 'vitest';

import {INGREDIENTS} from '../../scripts/build.js';

const run = promisify(execFile);

/** How long two builds may take on a busy machine, in ms. */
vi.setConfig({hookTimeout: 600_000, testTimeout: 600_000});

let elsewhere = '';

beforeAll(async () => {
  elsewhere = await mkdtemp(path.join(tmpdir(), 'mbo-kracht-elders-'));
});

afterAll(() => rm(elsewhere, {recursive: true}));

/** All files in a folder and its folders, with what is in them. */
async function readAll(folder: string): Promise<Map<string, string>> {
  const entries = (await readdir(folder, {recursive: true, withFileTypes: true})).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  const texts = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return new Map(files.map((file, i) => [path.relative(folder, file), texts[i] ?? '']));
}

it('gives the same bytes in another folder, at another hour and in another language', async () => {
  for (const file of [...INGREDIENTS, 'scripts']) {
    await cp(file, path.join(elsewhere, file), {recursive: true});
  }
  await symlink(path.resolve('node_modules'), path.join(elsewhere, 'node_modules'), 'junction');
  const env = {...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'C'};
  await run(process.execPath, ['scripts/build.js'], {cwd: elsewhere, env});
  const [here, there] = await Promise.all([readAll('dist'), readAll(path.join(elsewhere, 'dist'))]);
  expect([...there.keys()]).toEqual([...here.keys()]);
  expect([...here.keys()].filter((file) => here.get(file) !== there.get(file))).toEqual([]);
  expect(here.size).toBeGreaterThan(100);
});
