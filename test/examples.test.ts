import {execFile} from 'node:child_process';
import {cp, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

import puppeteer, {type Browser} from 'puppeteer-core';
import {build, preview} from 'vite';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

import {chromiumArguments, findChromium} from '../scripts/browsers.js';
import manifest from '../package.json' with {type: 'json'};
import {unpackPackage} from './unpack-package.js';

const run = promisify(execFile);

/** How long building may take, on a busy machine, in ms. */
vi.setConfig({hookTimeout: 180_000, testTimeout: 60_000});

const EXAMPLES = ['react', 'vue', 'svelte'] as const;

/** What the examples install beside us. */
const INSTALLED = ['@sveltejs/vite-plugin-svelte', '@types/react', '@types/react-dom', '@vitejs/plugin-vue'].concat([
  'react',
  'react-dom',
  'svelte',
  'vite',
  'vue',
]);

/** What a template can write on a tag. */
interface Tag {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly properties: readonly string[];
  readonly events: readonly string[];
}

/** What the manifest says of a class. */
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Member[];
  readonly events?: readonly Member[];
  readonly members?: readonly Member[];
}

interface Member {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

let project = '';
let browser: Browser;

beforeAll(async () => {
  // Else Vite builds what is for developers.
  vi.stubEnv('NODE_ENV', 'production');
  ({project} = await unpackPackage([...Object.keys(manifest.dependencies), ...INSTALLED]));
  await cp('examples', path.join(project, 'examples'), {recursive: true});
  browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await browser.close();
  await rm(project, {recursive: true});
});

/** Compiles the TypeScript of an example; gives what is wrong. */
async function compile(example: string): Promise<string> {
  const options = ['--pretty', 'false', '-p', path.join(project, 'examples', example)];
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  const {stdout} = await run(process.execPath, [tsc, ...options]).catch(
    (failure: unknown) => failure as {stdout: string},
  );
  return stdout;
}

/** The tags of the manifest. */
async function readTags(): Promise<readonly Tag[]> {
  const file = await readFile(path.join(project, 'node_modules/mbo-kracht/dist/custom-elements.json'), 'utf8');
  const {modules} = JSON.parse(file) as {modules: {declarations: Declaration[]}[]};
  const namesOf = (list: readonly Member[]) => list.map(({name}) => name);
  return modules
    .flatMap(({declarations}) => declarations)
    .flatMap(({attributes = [], events = [], members = [], tagName}) => {
      const fields = members.filter(
        ({kind, privacy}) => kind === 'field' && privacy !== 'private' && privacy !== 'protected',
      );
      const properties = namesOf(fields.filter((field) => !field.static));
      return tagName ? [{name: tagName, attributes: namesOf(attributes), properties, events: namesOf(events)}] : [];
    });
}

describe.each(EXAMPLES)('the example in %s', (example) => {
  it('builds, draws its own data, and hears which view a visitor chose', async () => {
    const root = path.join(project, 'examples', example);
    const configFile = path.join(root, 'vite.config.js');
    await build({root, configFile, logLevel: 'warn'});
    const server = await preview({root, configFile, logLevel: 'warn', preview: {port: 0, open: false}});
    const page = await browser.newPage();
    try {
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      page.on('pageerror', (error) => told.push(String(error)));
      await page.goto(server.resolvedUrls!.local[0]!);
      const find = (selector: string) => page.locator(selector).waitHandle();
      const textOf = async (selector: string) => (await find(selector)).evaluate(({textContent}) => textContent);
      expect(await textOf('mbo-function-mix >>> h2')).toBe('Ons team');
      await find('mbo-function-mix >>> figure svg');
      await find('mbo-infographic >>> .house');
      expect(await textOf('#app > [role=status]')).toBe('U ziet nu: mensen');
      await page.locator('#app > mbo-function-mix >>> .views button:nth-child(2)').click();
      await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === 'U ziet nu: balken');
      await find('#app > mbo-function-mix >>> .bar');
      expect(told).toEqual([]);
    } finally {
      await page.close();
      await server.close();
    }
  });
});

/** Says that a type has these names. */
const named = (i: number, type: string, names: readonly string[]) =>
  `export const names${i}: readonly (keyof ${type})[] = ${JSON.stringify(names)};`;

describe('the types name all that the manifest does', () => {
  it('for React: they take the example, and no view or property that there is not', async () => {
    const names = (await readTags()).map(({attributes, events, name, properties}, i) =>
      named(i, `JSX.IntrinsicElements['${name}']`, [...attributes, ...properties, ...events.map((one) => `on${one}`)]),
    );
    expect(names).toHaveLength(3);
    await writeFile(
      path.join(project, 'examples/react/src/types.tsx'),
      `import type {} from 'mbo-kracht/react';
      import type {JSX} from 'react';
      ${names.join('\n')}
      export const right = <mbo-team-builder ref={(element) => void element?.team} className="x" team="mbo:3" />;
      // @ts-expect-error: no such view.
      export const wrongView = <mbo-function-mix view="taart" />;
      // @ts-expect-error: no such property.
      export const wrongName = <mbo-function-mix mixx="team" />;
      // @ts-expect-error: the event of a view has no team.
      export const wrongEvent = <mbo-function-mix onmbo-view-change={(event) => event.team} />;`,
    );
    expect(await compile('react')).toBe('');
  });

  it('for Vue: they take what a template sets and hears, and no event that there is not', async () => {
    const names = (await readTags()).map(
      ({attributes, events, name, properties}, i) =>
        `${named(i, `InstanceType<GlobalComponents['${name}']>['$props']`, [...attributes, ...properties])}
        export const hear${i} = (tag: InstanceType<GlobalComponents['${name}']>) => {
          ${events.map((one) => `tag.$emit('${one}', {} as HTMLElementEventMap['${one}']);`).join('\n')}
          // @ts-expect-error: no such event.
          tag.$emit('mbo-nothing');
        };`,
    );
    expect(names).toHaveLength(3);
    await writeFile(
      path.join(project, 'examples/vue/src/types.ts'),
      `import type {} from 'mbo-kracht/vue';
      import type {GlobalComponents} from 'vue';
      ${names.join('\n')}`,
    );
    await writeFile(
      path.join(project, 'examples/vue/src/app.d.ts'),
      "declare module '*.vue' {\n  const app: import('vue').Component;\n  export default app;\n}\n",
    );
    expect(await compile('vue')).toBe('');
  });
});
