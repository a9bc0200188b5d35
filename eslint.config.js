import {readdirSync} from 'node:fs';

import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const TESTS = ['src/**/*.test.ts', 'test/**/*.ts'];
const TOOLS = ['*.config.{js,ts}', '.puppeteerrc.cjs', 'scripts/**/*.js', 'bench/**/*.js', 'audit/**/*.js'].concat([
  'test/wordpress/*.js',
]);

const LAYERS = ['data', 'layout', 'text', 'controllers', 'views', 'export', 'presentation'];
const TOPS = ['define', 'cdn', 'server', 'cli'];

/** Every other folder of src is an element. */
const ELEMENTS = readdirSync('src', {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && ![...LAYERS, ...TOPS].includes(entry.name))
  .map((entry) => entry.name);

/** What each folder of src may import from the others: only what is below it. */
const MAY_IMPORT = {
  data: [],
  layout: ['data'],
  text: ['data'],
  controllers: ['data', 'layout', 'text', 'views', 'export'],
  views: ['data', 'layout', 'text'],
  export: ['data', 'layout', 'text', 'views'],
  presentation: ['data', 'layout', 'text', 'controllers', 'views'],
  ...Object.fromEntries(ELEMENTS.map((element) => [element, LAYERS])),
  define: [...LAYERS, ...ELEMENTS],
  cdn: [...LAYERS, ...ELEMENTS, 'define'],
  server: [...LAYERS, ...ELEMENTS],
  cli: [...LAYERS, 'server'],
};

/** Packages that these folders never know, beside those that nobody knows; d3-dsv reads a file and draws nothing. */
const NEVER_KNOWS = {data: '(?:@?lit|d3-(?!dsv$))', layout: '@?lit', text: '@?lit'};

/** One owner of the page (Lit), and no 11 kB for one multiplication. */
const KNOWN_BY_NOBODY = '^d3$|^d3-(?:selection|transition|scale)$';

/** What of the page the lowest folders never touch; a type such as Element counts too. */
const PAGE = [
  'document',
  'window',
  'self',
  'globalThis',
  'navigator',
  'location',
  'customElements',
  'getComputedStyle',
].concat(['requestAnimationFrame', 'Element', 'HTMLElement', 'SVGElement', 'Node', 'ShadowRoot', 'localStorage']);
const CLOCKS = ['Date', 'performance', 'setTimeout', 'setInterval', 'crypto'];

const CHANCE = {
  object: 'Math',
  property: 'random',
  message: "A picture looks the same every time: a house's looks come from its place.",
};

/**
 * Rules that forbid imports by what their path says; a dynamic `import()` counts too.
 *
 * @param {{regex: string, message: string}[]} patterns
 */
const forbidImports = (patterns) => ({
  'no-restricted-imports': ['error', {patterns}],
  'no-restricted-syntax': [
    'error',
    ...patterns.map(({regex, message}) => ({
      selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
      message,
    })),
  ],
});

const NOBODY = {regex: KNOWN_BY_NOBODY, message: 'd3 counts and Lit paints: import d3-array, d3-path or d3-shape.'};

const layerRules = Object.entries(MAY_IMPORT).map(([folder, below]) => {
  const others = [...LAYERS, ...ELEMENTS, ...TOPS].filter((other) => other !== folder && !below.includes(other));
  const message = `src/${folder} never imports this; it knows ${below.join(', ') || 'no other folder'} (see CONTRIBUTING.md).`;
  const packages = NEVER_KNOWS[/** @type {keyof typeof NEVER_KNOWS} */ (folder)];
  return {
    files: [`src/${folder}/**/*.ts`],
    ignores: TESTS,
    rules: forbidImports([
      NOBODY,
      {regex: `^\\.{1,2}/(?:.*/)?(?:${others.join('|')})/`, message},
      // The entries `index` and `define`.
      ...(TOPS.includes(folder) ? [] : [{regex: '^\\.\\./(?:index|define)\\.js$', message}]),
      ...(packages ? [{regex: `^${packages}`, message}] : []),
    ]),
  };
});

export default defineConfig(
  // Examples are projects of their own; test/examples.test.ts compiles them.
  globalIgnores(['dist/', 'bench/dist/', 'examples/', 'pictures/', 'gallery/', 'coverage/', 'storybook-static/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {languageOptions: {parserOptions: {project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname}}},
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a text is what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `void promise` and an arrow that returns nothing are both clear.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    // Safari reads a list without bullets as a list only when its role says so.
    rules: {'lit-a11y/no-redundant-role': 'off'},
  },
  {
    files: ['src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-exports': ['error', {restrictDefaultExports: {direct: true, named: true}}],
      ...forbidImports([NOBODY]),
    },
  },
  layerRules,
  {
    files: ['src/data/**/*.ts', 'src/text/**/*.ts'],
    ignores: TESTS,
    rules: {'no-restricted-globals': ['error', ...PAGE]},
  },
  {
    files: ['src/layout/**/*.ts'],
    ignores: TESTS,
    rules: {'no-restricted-globals': ['error', ...PAGE, ...CLOCKS], 'no-restricted-properties': ['error', CHANCE]},
  },
  // The compiler checks the types of these; data files and tools without types make the linter's own check mere noise.
  {files: ['**/*.{js,cjs}'], extends: [tseslint.configs.disableTypeChecked]},
  {
    files: ['src/define/register.ts', 'src/controllers/**/*.ts', 'src/cli/**/*.ts', ...TESTS, ...TOOLS],
    rules: {'no-console': 'off'},
  },
  {
    files: [...TESTS, ...TOOLS],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A test breaks data on purpose.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // chai's `expect(x).to.exist` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
