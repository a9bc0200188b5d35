import {spawn} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {build} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

import {brokenDocument, smallDocument} from './small-document.js';

/** Some tests start the program many times, on a machine that may be busy; in ms. */
vi.setConfig({testTimeout: 60_000});

let folder = '';
let program = '';

/** The program itself, made of the sources as they are now; that of `dist` runs in package.test.ts. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mbo-kracht-check-'));
  program = path.join(folder, 'mbo-kracht.mjs');
  await build({
    entryPoints: ['src/cli/mbo-kracht.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'silent',
    external: ['@resvg/resvg-js'],
  });
});

afterAll(() => rm(folder, {recursive: true}));

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in the folder of the files, on a Dutch system unless told otherwise. */
function run(
  args: readonly string[],
  {input = '', environment = {LANG: 'nl_NL.UTF-8'}}: {input?: string; environment?: NodeJS.ProcessEnv} = {},
) {
  return new Promise<Outcome>((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {cwd: folder, env: environment});
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject).on('close', (code) => resolve({code, stdout, stderr}));
    // A program that wants no input may be gone before this arrives.
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** Writes a file and checks it. */
async function check(name: string, content: string | Uint8Array, ...options: string[]): Promise<Outcome> {
  await writeFile(path.join(folder, name), content);
  return run(['check', name, ...options]);
}

const write = (value: unknown) => JSON.stringify(value, null, 2);
const small = write(smallDocument());

describe('a file that is right', () => {
  it('is said to have no errors, and the program ends well', async () => {
    expect(await check('right.json', small)).toEqual({code: 0, stdout: 'right.json: geen fouten\n', stderr: ''});
  });

  it('may say which schema it follows', async () => {
    const named = write({$schema: 'https://unpkg.com/mbo-kracht/dist/schema.json', ...smallDocument()});
    expect(await check('named.json', named)).toMatchObject({code: 0, stdout: 'named.json: geen fouten\n'});
  });

  it('may be a table, also as Excel saves it on Windows', async () => {
    const table = Buffer.from('Team;mbo;hbo\nCaf\u00e9;3;4\n', 'latin1');
    expect(await check('teams.csv', table)).toMatchObject({code: 0, stdout: 'teams.csv: geen fouten\n'});
    expect(await check('TEAMS.TSV', 'Team\tmbo\nOost\t3\n')).toMatchObject({code: 0});
  });

  it('may come from standard input', async () => {
    const outcome = await run(['check', '-'], {input: small});
    expect(outcome).toEqual({code: 0, stdout: 'standaardinvoer: geen fouten\n', stderr: ''});
  });
});

describe('what is wrong in a file', () => {
  const broken = write(brokenDocument((document) => (document.mixes[0].shares[1].value = '65')));
  const line = broken.split('\n').findIndex((text) => text.includes('"65"')) + 1;

  it('is told with line, column, path, value, expectation and mend, and the program says that it failed', async () => {
    const {code, stdout} = await check('broken.json', broken);
    expect(code).toBe(1);
    expect(stdout).toContain('broken.json: 1 fout\n');
    expect(stdout).toContain(
      `  Fout: regel ${line}, kolom 11 ($.mixes[0].shares[1].value): hier staat "65", verwacht: een percentage, ` +
        'bereik of aantal. Schrijf bijvoorbeeld: 20, {"about": 30}, {"from": 60, "to": 70}, {"count": 4} [wrong-type]\n',
    );
  });

  it('is told in English where the caller or the system asks for that', async () => {
    const english = `  Error: line ${line}, column 11 ($.mixes[0].shares[1].value): found "65", expected a percentage`;
    await writeFile(path.join(folder, 'broken.json'), broken);
    for (const [args, environment] of [
      [['--language', 'en'], {LANG: 'nl_NL.UTF-8'}],
      [['--language=en'], {}],
      [[], {LANG: 'en_GB.UTF-8'}],
      [[], {LANG: 'nl_NL.UTF-8', LC_ALL: 'en_US.UTF-8'}],
      [[], {LANG: 'en_GB.UTF-8', LC_ALL: ''}],
    ] as const) {
      expect((await run(['check', 'broken.json', ...args], {environment})).stdout).toContain(english);
    }
    for (const environment of [{}, {LANG: 'C'}, {LANG: 'de_DE.UTF-8'}]) {
      expect((await run(['check', 'broken.json'], {environment})).stdout).toContain('  Fout: regel');
    }
  });

  it('in a table is told with line, column and heading', async () => {
    const {code, stdout} = await check('wrong.csv', 'Team;Mbo\nOost;drie\n');
    expect(code).toBe(1);
    expect(stdout).toContain('  Fout: regel 2, kolom 2 (Mbo): hier staat "drie", verwacht: een getal.');
  });

  it('that is missing is told at what stands around it', async () => {
    const {stdout} = await check('missing.json', write(brokenDocument((document) => delete document.mixes[0].title)));
    expect(stdout).toMatch(/Fout: regel \d+, kolom 5 \(\$\.mixes\[0\]\.title\): hier staat niets/);
  });

  it('does no harm where nobody reads it: that is a warning, and the program ends well', async () => {
    const odd = write({titel: 'De kracht', ...smallDocument()});
    const {code, stdout} = await check('odd.json', odd);
    expect(code).toBe(0);
    expect(stdout).toBe(
      'odd.json: geen fouten, 1 waarschuwing\n  Waarschuwing: regel 2, kolom 3 ($.titel): hier staat "De kracht", ' +
        'verwacht: een bekende naam; deze waarde wordt niet gebruikt. Bedoelt u "title"? [unknown-key]\n',
    );
  });

  it('cannot steer a terminal', async () => {
    const {stdout} = await check('escape.csv', 'Team;\u001b[2Jmbo\nOost;drie\n');
    expect(stdout).toContain('(\\u001b[2Jmbo)');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('a file that cannot be read', () => {
  const large = Buffer.alloc(10 * 1024 * 1024, ' ');

  it.each<[string, string, string | Uint8Array, string]>([
    ['is no JSON', 'cut.json', '{\n  "version": 1,\n}', 'geen geldige JSON: fout op regel 3, kolom 1.'],
    ['is empty', 'empty.json', '', 'hier staat niets.'],
    ['has only spaces', 'spaces.json', '\ufeff \n\n', 'hier staat niets.'],
    ['is a web page', 'page.json', '<!doctype html>', 'hier staat een webpagina, geen JSON of CSV.'],
    ['is not UTF-8', 'latin.json', Buffer.from('{\n  "a": "Caf\u00e9"}', 'latin1'), 'geen UTF-8: regel 2, kolom 12 kan niet'],
    ['is UTF-16', 'utf16.json', Buffer.from(`\ufeff${small}`, 'utf16le'), 'geen UTF-8, maar UTF-16.'],
    ['is a table in UTF-16', 'utf16.csv', Buffer.from('\ufeffTeam;mbo', 'utf16le'), 'geen UTF-8, maar UTF-16.'],
    ['is 10 MB', 'large.json', large, 'groter dan 5 MB.'],
    ['is an empty table', 'empty.csv', '', 'regel 1: hier staat niets, verwacht: een rij koppen met groepen'],
  ])('since it %s, is told so', async (_, name, content, message) => {
    const {code, stderr, stdout} = await check(name, content);
    expect(stdout).toContain(`${name}: 1 fout\n  Fout: `);
    expect(stdout).toContain(message);
    expect({code, stderr}).toEqual({code: 1, stderr: ''});
  }); // prettier-ignore

  it('since it is not there, or is a folder, is told so, and the next file is checked all the same', async () => {
    await mkdir(path.join(folder, 'folder'));
    await writeFile(path.join(folder, 'right.json'), small);
    const {code, stderr, stdout} = await run(['check', 'nowhere.json', 'folder', 'right.json/', 'right.json']);
    expect(stdout).toBe(
      [
        'nowhere.json: 1 fout',
        '  Fout: dit bestand is er niet. Controleer de naam en de map. [not-found]',
        'folder: 1 fout',
        '  Fout: dit is een map. Noem het bestand dat erin staat. [folder]',
        'right.json/: 1 fout',
        '  Fout: dit bestand is er niet. Controleer de naam en de map. [not-found]',
        'right.json: geen fouten',
        '',
        '4 bestanden: 1 zonder fouten, 3 met fouten.\n',
      ].join('\n'),
    );
    expect({code, stderr}).toEqual({code: 1, stderr: ''});
  });

  it('since the system refuses, is told so in the words of the system', async () => {
    const {code, stdout} = await run(['check', 'x'.repeat(5000)]);
    expect(stdout).toContain('Fout: dit bestand kan niet worden gelezen (ENAMETOOLONG).');
    expect(code).toBe(1);
  });

  it('for nothing but its byte order mark is read, with a warning and the right columns', async () => {
    const marked = `\ufeff${JSON.stringify({titel: 'x', ...smallDocument()})}`;
    const {code, stdout} = await check('marked.json', marked);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'marked.json: geen fouten, 2 waarschuwingen\n  Waarschuwing: begint met een byte order mark.',
    );
    expect(stdout).toContain('regel 1, kolom 2 ($.titel)');
  });
});

it('tells with --json of every file what is wrong and what is odd, in one object and both languages', async () => {
  await writeFile(path.join(folder, 'a.json'), write(brokenDocument((document) => (document.version = 2))));
  await writeFile(path.join(folder, 'b.csv'), 'Team;Mbo\nOost;drie\n');
  await writeFile(path.join(folder, 'c.json'), write({titel: 'x', ...smallDocument()}));
  const {code, stdout} = await run(['check', '--json', 'a.json', 'b.csv', 'c.json', 'd.json']);
  expect(code).toBe(1);
  const {files} = JSON.parse(stdout);
  expect(files).toMatchObject([
    {
      file: 'a.json',
      problems: [{code: 'wrong-value', severity: 'error', path: '$.version', line: 2, column: 3, found: '2',
        expected: {nl: 'versie 1', en: 'version 1'}, mend: {nl: 'Schrijf bijvoorbeeld: 1', en: 'Write for example: 1'},
        message: {en: 'line 2, column 3 ($.version): found 2, expected version 1. Write for example: 1 [wrong-value]'}}],
      warnings: [],
    },
    {file: 'b.csv', problems: [{code: 'wrong-type', path: '2:2', line: 2, column: 2}], warnings: []},
    {file: 'c.json', problems: [], warnings: [{code: 'unknown-key', severity: 'warning', line: 2, column: 3}]},
    {file: 'd.json', problems: [{code: 'not-found', message: {en: expect.stringContaining('no such file')}}], warnings: []},
  ]); // prettier-ignore
});

describe('arguments that make no sense', () => {
  it.each<[string[], string]>([
    [[], 'hier staat geen opdracht. Kies uit: check, render.'],
    [['chek', 'a.json'], 'onbekende opdracht "chek". Bedoelt u "check"?'],
    [['tekenen'], 'onbekende opdracht "tekenen". Kies uit: check, render.'],
    [['check'], 'hier staat geen bestand. Noem er een of meer, of - voor de standaardinvoer.'],
    [['check', '--jsno', 'a.json'], 'onbekende optie --jsno. Kies uit: --json, --language, --help.'],
    [['check', '--json=ja', 'a.json'], 'achter --json hoort geen waarde, hier staat "ja".'],
    [['check', 'a.json', '--language', 'de'], '--language: hier staat "de". Kies uit: nl, en.'],
    [['check', 'a.json', '--language'], '--language: hier staat niets. Kies uit: nl, en.'],
    [['check', '--__proto__', 'a.json'], 'onbekende optie --__proto__.'],
  ])('%j are told, with what is allowed', async (args, message) => {
    const {code, stderr, stdout} = await run(args);
    expect(stderr).toContain(`mbo-kracht: ${message}`);
    expect(stderr).toContain('Gebruik: mbo-kracht check');
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
  });

  it('are told in the language of the caller', async () => {
    expect((await run(['check', '--language', 'en'])).stderr).toContain('found no file to check.');
    expect((await run(['check'], {environment: {LANG: 'en_US.UTF-8'}})).stderr).toContain('found no file to check.');
  });
});

it('stops without a word when who reads it has read enough', async () => {
  const rows = Array.from({length: 20_000}, (_, i) => `Team ${i};veel`);
  await writeFile(path.join(folder, 'many.csv'), ['Team;Mbo', ...rows].join('\n'));
  const child = spawn(process.execPath, [program, 'check', 'many.csv'], {cwd: folder});
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
});

it('explains itself in Dutch and in English', async () => {
  expect(await run(['--help'])).toMatchObject({code: 0, stdout: expect.stringContaining('Gebruik:'), stderr: ''});
  expect(await run(['check', '-h', '--language', 'en'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Usage:'),
    stderr: '',
  });
});
