import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {serve} from '../scripts/serve.js';

/** This reads `dist`, which the test command builds first. */
describe('npm start', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  const get = async (path: string) => fetch(`${server.address}${path}`);

  beforeAll(async () => {
    server = await serve();
  });
  afterAll(() => server.stop());

  it('serves what is published byte by byte, so that the zip of the builder has files with the known hashes', async () => {
    const hashes = Object.entries(JSON.parse(await readFile('dist/sri.json', 'utf8')) as Record<string, string>);
    const changed: string[] = [];
    for (const [file, hash] of hashes) {
      const bytes = new Uint8Array(await (await get(`/dist/cdn/${file}`)).arrayBuffer());
      if (`sha384-${createHash('sha384').update(bytes).digest('base64')}` !== hash) changed.push(file);
    }
    expect(hashes.length).toBeGreaterThan(100);
    expect(changed).toEqual([]);
  }, 30_000);

  it('finds the packages that the builder uses by name', async () => {
    for (const path of ['/dist/data/csv-rows.js', '/dist/text/team-comparison.js', '/site/bouwer/zip.js']) {
      const code = await (await get(path)).text();
      const [, found] = /from ?["'](\/node_modules\/[^"']+)["']/.exec(code) ?? [];
      expect(found, path).toBeDefined();
      expect((await get(found!)).headers.get('content-type'), found).toContain('javascript');
    }
  });
});
