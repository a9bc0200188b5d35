import {execFile} from 'node:child_process';
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

import nodeResolve from '@rollup/plugin-node-resolve';
import {build} from 'esbuild';
import {rollup} from 'rollup';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

import manifest from '../package.json' with {type: 'json'};
import {unpackPackage} from './unpack-package.js';

const run = promisify(execFile);

/** How long packing, or compiling and bundling, may take on a busy machine, in ms. */
vi.setConfig({hookTimeout: 180_000, testTimeout: 60_000});

/** A project of a user: the package as it is packed, and beside it only what the package says that it needs. */
let project = '';
let unpacked = '';
let tarball = '';

beforeAll(async () => {
  ({project, tarball, unpacked} = await unpackPackage(Object.keys(manifest.dependencies)));
});

afterAll(() => rm(project, {recursive: true}));

const write = (name: string, source: string) => writeFile(path.join(project, name), source);

/** The names under which a project imports what the package exports, a pattern once for each file that it stands for. */
async function listEntries(): Promise<string[]> {
  const tags = (await readdir(path.join(unpacked, 'dist/define'))).filter((file) => file.endsWith('.js'));
  return Object.keys(manifest.exports).flatMap((entry) => {
    const name = entry.replace(/^\./, 'mbo-kracht');
    // For a script tag only: what stands there starts working on the page at once.
    if (name === 'mbo-kracht/cdn/*') return [];
    return name.endsWith('/*') ? tags.map((file) => name.replace('*', file.replace('.js', ''))) : name;
  });
}

/** Bundles a module of the project the way esbuild and Rollup do, and tells which files had a part in it. */
async function bundle(source: string): Promise<{readonly code: string; readonly files: string[]}[]> {
  await write('app.js', source);
  const input = path.join(project, 'app.js');
  /** "lit/index.js" for what came from a package, wherever that is. */
  const short = (file: string) =>
    file
      .split(path.sep)
      .join('/')
      .replace(/^.*\/node_modules\/|^.*\/(?=app\.js$)/, '')
      .replace(/^node_modules\//, '');
  const {metafile, outputFiles} = await build({
    entryPoints: [input],
    bundle: true,
    absWorkingDir: project,
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const rolled = await rollup({
    input,
    plugins: [nodeResolve({browser: true})],
    onLog: () => undefined,
  });
  const [first] = (await rolled.generate({format: 'es'})).output;
  const inEsbuilt = Object.entries(Object.values(metafile.outputs)[0]!.inputs).filter(
    ([, {bytesInOutput}]) => bytesInOutput > 0,
  );
  return [
    {code: outputFiles[0]!.text, files: inEsbuilt.map(([file]) => short(file))},
    {
      code: first.code,
      files: Object.entries(first.modules)
        .filter(([, {renderedLength}]) => renderedLength > 0)
        .map(([file]) => short(file)),
    },
  ];
}

/** A tag as the editor reads it. */
interface Tag {
  readonly name: string;
  readonly description: {readonly kind: string; readonly value: string};
  readonly attributes: readonly (Omit<Tag, 'attributes'> & {readonly values?: readonly {readonly name: string}[]})[];
}

/** An element of the manifest, or another class. */
interface Declaration {
  readonly tagName?: string;
  readonly attributes: readonly {readonly name: string}[];
}

/** Runs a tool of this project on the package; rejects with what it says when it finds something wrong. */
async function judge(tool: string, ...options: string[]): Promise<string> {
  const {stdout} = await run(path.resolve('node_modules/.bin', tool), [tarball, ...options]);
  return stdout;
}

describe('what judges packages', () => {
  it('finds nothing: publint', async () => {
    expect(await judge('publint', '--strict')).toContain('All good!');
  });

  it('finds nothing: Are The Types Wrong, for modules and bundlers', async () => {
    // It ends with an exit code when something is wrong with another way to import than these.
    await expect(judge('attw', '--profile', 'esm-only')).resolves.toContain(
      "ignoring resolutions: 'node10', 'node16-cjs'",
    );
  });
});

describe('the packed package', () => {
  it('holds every file that its package.json names', async () => {
    const {bin, customElements, exports, jsdelivr, unpkg} = manifest;
    const named = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)));
    for (const file of [...named, ...Object.values(bin), customElements, jsdelivr, unpkg]) {
      const [folder, end] = file.includes('*') ? file.split('*') : [path.dirname(file), path.basename(file)];
      expect(
        (await readdir(path.join(unpacked, folder!))).some((name) => name.endsWith(end!)),
        file,
      ).toBe(true);
    }
  });

  it('holds no tests, no sources and nothing of this machine', async () => {
    const files = await readdir(unpacked, {recursive: true, withFileTypes: true});
    const names = files.filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name));
    expect(names.filter((name) => /\.test\.|(?<!\.d)\.ts$/.test(name))).toEqual([]);
    expect(await readdir(unpacked)).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    for (const name of names) expect((await readFile(name)).includes(process.cwd()), name).toBe(false);
  });

  it('can be imported by every name in Node, where there is no page, and defines nothing', async () => {
    const entries = await listEntries();
    expect(entries).toContain('mbo-kracht/define');
    expect(entries).toContain('mbo-kracht/define/infographic');
    const imports = entries.map((name) =>
      name.endsWith('.json')
        ? `JSON.parse(readFileSync(new URL(import.meta.resolve('${name}'))));`
        : `await import('${name}');`,
    );
    await write(
      'node.js',
      `import {readFileSync} from 'node:fs';\n${imports.join('\n')}\nconsole.log(typeof document, typeof HTMLElement);`,
    );
    const {stderr, stdout} = await run(process.execPath, ['node.js'], {cwd: project});
    expect({stderr, stdout}).toEqual({stderr: '', stdout: 'undefined undefined\n'});
  });

  it('has types that TypeScript finds and accepts, the way of bundlers and the way of Node', async () => {
    // Those for React and Vue ask for the types of these, see examples.test.ts.
    const entries = (await listEntries()).filter((name) => !/\.json$|\/(?:react|vue)$/.test(name));
    await write(
      'types.ts',
      `${entries.map((name, i) => `export * as entry${i} from '${name}';`).join('\n')}
      import {parseDocument, type FunctionMixElement, type KrachtDocument} from 'mbo-kracht';
      const document: KrachtDocument = parseDocument({});
      export const version: 1 = document.version;
      export const element: FunctionMixElement = globalThis.document.createElement('mbo-function-mix');
      // @ts-expect-error: a document has a version of which the type is known.
      export const wrong: string = document.version;`,
    );
    const compile = async (module: string, moduleResolution: string) => {
      const options = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        noEmit: true,
      };
      await write('tsconfig.json', JSON.stringify({compilerOptions: options, files: ['types.ts']}));
      const {stdout} = await run(
        process.execPath,
        [path.resolve('node_modules/typescript/bin/tsc'), '--pretty', 'false'],
        {cwd: project},
      ).catch((failure: unknown) => failure as {stdout: string});
      expect(stdout).toBe('');
    };
    await compile('esnext', 'bundler');
    await compile('nodenext', 'nodenext');
  });

  it('brings no Lit and no element to who only reads data', async () => {
    for (const {code, files} of await bundle(
      "import {parseDocument, parseCsvMixes, formatProblem} from 'mbo-kracht'; console.log(parseDocument, parseCsvMixes, formatProblem);",
    )) {
      expect(files).toContain('mbo-kracht/dist/data/parse-document.js');
      expect(
        files.filter((file) => !/^(?:app\.js$|(?:mbo-kracht\/dist\/(?:data\/|index\.js$)|d3-dsv\/))/.test(file)),
      ).toEqual([]);
      expect(code).not.toMatch(/LitElement|customElements/);
    }
  });

  it('leaves nothing where nothing of it is used, and defines tags only where that is asked', async () => {
    for (const {files} of await bundle("import 'mbo-kracht';")) {
      expect(files.filter((file) => file.includes('mbo-kracht'))).toEqual([]);
    }
    for (const {code} of await bundle("import 'mbo-kracht/define';")) {
      for (const tag of ['mbo-infographic', 'mbo-function-mix', 'mbo-team-builder']) {
        expect(code).toMatch(new RegExp(`register\\d*\\(["']${tag}["'], \\w+\\)`));
      }
    }
    for (const {code} of await bundle("import 'mbo-kracht/define/function-mix';")) {
      expect(code).toMatch(/register\d*\(["']mbo-function-mix["']/);
      expect(code).not.toMatch(/register\d*\(["']mbo-infographic["']/);
    }
  });

  it('checks files from the command line', async () => {
    const file = path.join(unpacked, manifest.bin['mbo-kracht']);
    expect(await readFile(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const check = (name: string) =>
      run(process.execPath, [file, 'check', name], {cwd: project, env: {LANG: 'en_GB.UTF-8'}});
    await write('cut.json', '{"version": 1');
    await write('wrong.csv', 'Team;Mbo\nOost;three\n');
    expect(await check('node_modules/mbo-kracht/dist/kracht.json')).toEqual({
      stdout: 'node_modules/mbo-kracht/dist/kracht.json: no errors\n',
      stderr: '',
    });
    await expect(check('cut.json')).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('no valid JSON: it breaks at line 1, column 14.'),
    });
    await expect(check('wrong.csv')).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('line 2, column 2 (Mbo): found "three"'),
    });
  });

  it('draws from the command line, and in Node where there is no page', async () => {
    const file = path.join(unpacked, manifest.bin['mbo-kracht']);
    const options = ['render', '--tag', 'function-mix', '--to', 'svg'];
    const {stderr, stdout} = await run(process.execPath, [file, ...options], {cwd: project, maxBuffer: 1e7});
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^<\?xml .*<\/svg>\n$/s);
    await write(
      'draw.js',
      `import {renderPicture} from './node_modules/mbo-kracht/dist/server/index.js';
      process.stdout.write(renderPicture(undefined, {tag: 'function-mix'}));`,
    );
    expect((await run(process.execPath, ['draw.js'], {cwd: project, maxBuffer: 1e7})).stdout).toBe(stdout);
  });

  it('tells an editor of every tag, its attributes, and the words that these may have', async () => {
    const read = async (name: string): Promise<unknown> =>
      JSON.parse(await readFile(path.join(unpacked, 'dist', name), 'utf8'));
    const {tags, version} = (await read('vscode.html-custom-data.json')) as {version: number; tags: Tag[]};
    const {modules} = (await read('custom-elements.json')) as {modules: {declarations: Declaration[]}[]};
    const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName !== undefined);
    expect(version).toBe(1.1);
    expect(tags.map(({name}) => name)).toEqual(elements.map(({tagName}) => tagName));
    for (const [i, tag] of tags.entries()) {
      expect(tag.attributes.map(({name}) => name)).toEqual(elements[i]!.attributes.map(({name}) => name));
      for (const {description} of [tag, ...tag.attributes]) {
        expect(description).toEqual({kind: 'markdown', value: expect.stringMatching(/^\S.*[.?]$/)});
      }
    }
    const mix = tags.find(({name}) => name === 'mbo-function-mix')!;
    const valuesOf = (attribute: string) => mix.attributes.find(({name}) => name === attribute)!.values;
    expect(valuesOf('view')).toEqual([{name: 'people'}, {name: 'bars'}, {name: 'table'}]);
    expect(valuesOf('text')).toEqual([{name: 'gewoon'}, {name: 'eenvoudig'}]);
    expect(valuesOf('theme')).toEqual([{name: 'light'}, {name: 'dark'}, {name: 'auto'}]);
    expect(valuesOf('mix')).toBeUndefined();
  });
});
