/** Storybook as a partner would serve it: built, in a folder of a site. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {preview} from 'vite';

import {buildStorybook} from '../scripts/storybook.js';

/** The folder of the site in which Storybook stands. */
const PLACE = '/ontwerp/mbo-kracht/';

/** A story, or a page of text. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

export interface BuiltStorybook {
  /** Where it is served; ends with a slash. */
  readonly address: string;
  readonly entries: readonly Entry[];
  readonly stop: () => Promise<void>;
}

/** Builds Storybook in a folder that is removed afterwards, and serves it from a sub-folder. */
export async function serveStorybook(): Promise<BuiltStorybook> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mbo-kracht-stories-'));
  await buildStorybook(folder);
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    // What is not there is not there: no page instead.
    appType: 'mpa',
    base: PLACE,
    build: {outDir: folder},
    preview: {port: 6100, open: false},
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('Storybook is served nowhere.');
  const {entries} = JSON.parse(await readFile(path.join(folder, 'index.json'), 'utf8')) as {
    entries: Readonly<Record<string, Entry>>;
  };
  return {
    address,
    entries: Object.values(entries),
    stop: async () => {
      await server.close();
      await rm(folder, {recursive: true});
    },
  };
}
