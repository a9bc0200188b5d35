import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';

import {leanLit} from './scripts/lean-lit.js';
import {onlyParseRows} from './scripts/only-parse-rows.js';
import {minify} from './scripts/minify.js';
import {sideBySide} from './scripts/side-by-side.js';
import {tidyTemplates} from './scripts/tidy-templates.js';

const {name, version, license, dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

/** One module per tag; `register.ts` only serves these. */
const defineModules = readdirSync('src/define')
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'register.ts')
  .map((file) => `src/define/${file}`);

/** What users install themselves for what few of them do. */
const OPTIONAL = ['@resvg/resvg-js'];

const isDependency = (/** @type {string} */ id) =>
  [...Object.keys(dependencies), ...OPTIONAL].some(
    (dependency) => id === dependency || id.startsWith(`${dependency}/`),
  );

/** Where a source map says that a package stands: the same wherever it was installed, so that each build gives the same bytes. */
const nameSource = (/** @type {string} */ source) => source.replace(/^.*\/(?=node_modules\/)/, '');

const data = () => json({compact: true, preferConst: true, namedExports: false});

/** Compiles TypeScript; a type error fails the build. */
const compile = (/** @type {import('@rollup/plugin-typescript').RollupTypescriptOptions} */ options) =>
  typescript({
    tsconfig: 'tsconfig.json',
    noEmitOnError: true,
    transformers: {before: [tidyTemplates]},
    ...options,
  });

/** Everything inside, as small as it gets; the notices of what is inside are in dist/cdn/licences.txt. */
const bundle = (/** @type {import('terser').FormatOptions} */ format = {}, outDir = 'dist/cdn') => [
  nodeResolve({browser: true, exportConditions: ['production']}),
  onlyParseRows,
  leanLit,
  data(),
  compile({outDir, declaration: false}),
  minify(format),
];

const banner = (/** @type {import('rollup').RenderedChunk} */ chunk) =>
  chunk.isEntry ? `/*! ${name} ${version}, ${license}: licences.txt */` : '';

/** Modules for bundlers: one file per source file, dependencies left to the application. */
const modules = {
  input: ['src/index.ts', 'src/define.ts', 'src/server/index.ts', ...defineModules],
  external: isDependency,
  plugins: [data(), compile({exclude: 'cdn/**'})],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
    sourcemapPathTransform: nameSource,
  },
};

/**
 * What the classic script does not hold inside, since few visitors use it: it fetches these from a folder beside it, where
 * they bring along what they need themselves.
 */
const ON_USE = {
  folder: 'on-use',
  entries: {
    'copied-sheets': 'src/controllers/copied-sheets.ts',
    'csv-file': 'src/data/csv-file.ts',
    'english-words': 'src/text/english-words.ts',
    'function-mix-tools': 'src/function-mix/function-mix-tools.ts',
    'icon-names': 'src/data/icon-names.ts',
    'infographic-tools': 'src/infographic/infographic-tools.ts',
    'json-error': 'src/data/json-error.ts',
    'load-error-words': 'src/data/load-error-words.ts',
    'more-icons': 'src/views/more-icons.ts',
    'odd-settings': 'src/controllers/odd-settings.ts',
    'parse-document': 'src/data/parse-document.ts',
    problem: 'src/data/problem.ts',
    'refresh-clock': 'src/controllers/refresh-clock.ts',
    'rows-controller': 'src/controllers/rows-controller.ts',
    'share-explorer': 'src/function-mix/share-explorer.ts',
    'team-builder': 'src/define/team-builder.ts',
    'unknown-tag': 'src/cdn/unknown-tag.ts',
  },
};

/**
 * A module for a script tag, in parts that it fetches.
 *
 * @param {Record<string, string>} input
 * @param {string} dir
 */
const inParts = (input, dir) => ({
  input,
  plugins: bundle({}, dir),
  output: {
    dir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    banner,
    freeze: false,
    // The maps lie beside the files; a page has no use for their names.
    sourcemap: 'hidden',
    sourcemapPathTransform: nameSource,
  },
});

/** A small loader that fetches the code of an element when its tag nears the view. */
const loader = inParts({'mbo-kracht': 'src/cdn/loader.ts'}, 'dist/cdn');

/** What resembles each other, by its path: path data, style sheets, words, sentences, templates. */
const DRAWINGS = /\/(views\/(built-in-icons|figures|silhouettes)|layout\/(gable|house).*)\.ts$/;
const STYLES =
  /(-styles|\/(colours|document-failure|document-state|group-colours|label-colours|tokens|street-tokens))\.ts$/;
const WORDS = /-words\.ts$/;
const TEXT = /\/text\/.*\.ts$/;
const VIEWS = /\/views\/.*\.ts$/;

const SCRIPT = 'src/cdn/iife.ts';

const isOnUse = (/** @type {string} */ id) => path.basename(id).replace(/\.[jt]s$/, '') in ON_USE.entries;

/**
 * Lets the classic script find the folder beside it: to `import()`, a classic script of another origin has no address, so it
 * keeps the one that it was fetched from.
 */
const BESIDE = `const home = document.currentScript?.src || document.baseURI;
const beside = (file) => import(new URL(\`./${ON_USE.folder}/\${file}\`, home).href);`;
const besideScript = {
  name: 'beside-script',
  renderDynamicImport: (/** @type {{targetModuleId: string | null}} */ {targetModuleId}) =>
    targetModuleId !== null && isOnUse(targetModuleId) ? {left: 'beside(', right: ')'} : null,
};

/** One file for a classic script tag: everything inside, the built-in data too. */
const script = {
  input: {'mbo-kracht.iife': SCRIPT},
  external: isOnUse,
  // A classic script is read in the page's own encoding, and not every page says that it is UTF-8; a module always is.
  plugins: [
    sideBySide(SCRIPT, [DRAWINGS, STYLES, WORDS, TEXT, VIEWS], isOnUse),
    besideScript,
    ...bundle({ascii_only: true}),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'iife',
    name: 'MboKracht',
    entryFileNames: '[name].js',
    inlineDynamicImports: true,
    intro: BESIDE,
    paths: (id) => path.basename(id),
    banner,
    freeze: false,
    sourcemap: 'hidden',
    sourcemapPathTransform: nameSource,
  },
};

const onUse = {
  input: ON_USE.entries,
  plugins: bundle({}, `dist/cdn/${ON_USE.folder}`),
  output: {
    dir: `dist/cdn/${ON_USE.folder}`,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    banner,
    freeze: false,
    sourcemap: true,
    sourcemapPathTransform: nameSource,
  },
};

/** What `npx mbo-kracht` runs: a file for Node that checks, and what it fetches to draw. */
const commandLine = {
  input: 'src/cli/mbo-kracht.ts',
  external: (/** @type {string} */ id) => id.startsWith('node:') || isDependency(id),
  plugins: [data(), compile({tsconfig: 'tsconfig.cli.json'})],
  output: {
    dir: 'dist/cli',
    format: 'es',
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: true,
    sourcemapPathTransform: nameSource,
  },
};

/**
 * One file for a classic script tag, alone.
 *
 * @param {string} input
 * @param {string} name - Its path in dist/cdn.
 */
const alone = (input, name) => ({
  input: {[name]: input},
  plugins: bundle({ascii_only: true}),
  output: {
    dir: 'dist/cdn',
    format: 'iife',
    entryFileNames: '[name].js',
    inlineDynamicImports: true,
    banner,
    freeze: false,
    sourcemap: 'hidden',
    sourcemapPathTransform: nameSource,
  },
});

/** What stands inside an iframe, and the script of the page that holds one. */
const embed = [
  alone('src/cdn/embed.ts', 'embed'),
  alone('src/cdn/embed-pick.ts', 'embed/pick'),
  alone('src/cdn/embed-page.ts', 'embed/page-whole'),
  inParts({page: 'src/cdn/embed-page.ts'}, 'dist/cdn/embed'),
];

export default [modules, commandLine, loader, script, onUse, ...embed];
