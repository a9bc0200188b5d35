import {spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {Resvg} from '@resvg/resvg-js';
import {build} from 'esbuild';
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest';

import {brokenDocument, smallDocument} from './small-document.js';

/** Some tests start the program many times, on a machine that may be busy; in ms. */
vi.setConfig({testTimeout: 60_000});

let folder = '';
let program = '';

/** The program itself, made of the sources as they are now; that of `dist` runs in package.test.ts. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mbo-kracht-render-'));
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
  await writeFile(path.join(folder, 'data.json'), JSON.stringify(smallDocument()));
  await writeFile(path.join(folder, 'teams.csv'), 'Team;mbo;hbo\nOost;3;4\nWest;1;6\n');
});

afterAll(() => rm(folder, {recursive: true}));

interface RunOptions {
  readonly input?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in the folder of the files, on a Dutch system unless told otherwise. */
function render(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return run(['render', ...args], options);
}

function run(args: readonly string[], {input = '', environment = {LANG: 'nl_NL.UTF-8'}}: RunOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {cwd: folder, env: environment});
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject).on('close', (code) => resolve({code, stdout, stderr}));
    child.stdin.on('error', () => undefined).end(input);
  });
}

const svg = ['--tag', 'function-mix', '--to', 'svg'];

afterEach(() => rm(path.join(folder, 'node_modules'), {recursive: true, force: true}));

describe('a picture', () => {
  it('of each tag is drawn from the data that is built in, without a word beside it', async () => {
    for (const [tag, text, ...options] of [
      ['function-mix', 'Wie werken er in het sociaal werk?'],
      ['infographic', 'De kracht van de mbo sociaal werker'],
      ['team-builder', 'Ons team', '--team', 'mbo:3 hbo:4'],
    ] as const) {
      const {code, stderr, stdout} = await render(['--tag', tag, '--to', 'svg', ...options]);
      expect({code, stderr}).toEqual({code: 0, stderr: ''});
      expect(stdout).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*>.*<\/svg>\n$/s);
      expect(stdout).toContain(text);
      expect(stdout).toContain("Arial, Helvetica, 'Liberation Sans'");
    }
  });

  it('is drawn from a file, from standard input, and from all rows of a table', async () => {
    const titled = '<title>Wie werken er?</title>';
    expect((await render(['data.json', ...svg])).stdout).toContain(titled);
    expect((await render(['-', ...svg], {input: JSON.stringify(smallDocument())})).stdout).toContain(titled);
    const {stdout} = await render(['teams.csv', ...svg]);
    expect(stdout).toContain('Oost: ');
    expect(stdout).toContain('West: ');
  });

  it('has the width, the colours, the language and the words that are asked for', async () => {
    const {stdout} = await render([
      ...['data.json', ...svg, '--width', '400', '--lang', 'en', '--view', 'bars', '--highlight', 'hbo-wo'],
      ...['--colour', 'mbo-group-mbo=#123456', '--colour', '--mbo-paper=#fed'],
    ]);
    expect(stdout).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="400"');
    expect(stdout).toContain('fill="#123456"');
    expect(stdout).toContain('fill="#ffeedd"');
    expect(stdout).toContain('>Source: ');
    const {stdout: team} = await render(['--tag', 'team-builder', '--to', 'svg', '--team', 'mbo:3', '--width', '560']);
    expect(team).toMatch(/<svg [^>]*width="560" height="\d+" viewBox="0 0 1120 /);
  });

  it('is written to a file where that is asked', async () => {
    expect(await render([...svg, '--out', 'mix.svg'])).toEqual({code: 0, stdout: '', stderr: ''});
    expect(await readFile(path.join(folder, 'mix.svg'), 'utf8')).toMatch(/^<\?xml/);
    expect(await render([...svg, '--out', 'nowhere/mix.svg'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'mbo-kracht: --out: "nowhere/mix.svg" kan niet worden geschreven (ENOENT).\n',
    });
  });

  it('as PNG asks for packages that are not here, in both languages', async () => {
    const png = ['--tag', 'function-mix', '--to', 'png'];
    const {code, stderr, stdout} = await render(png);
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
    const packages = 'npm install @resvg/resvg-js @expo-google-fonts/arimo.';
    expect(stderr).toContain(`Installeer het met: ${packages}`);
    expect((await render(png, {environment: {LANG: 'en_GB.UTF-8'}})).stderr).toContain(`Install it with: ${packages}`);
  });

  it('as PNG is painted where they are, as large as is asked, with its letters', async () => {
    await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    const wordless = (await render(svg)).stdout.replace(/<text.*?<\/text>/gs, '');
    for (const scale of [2, 0.5]) {
      const out = path.join(folder, 'mix.png');
      const asked = scale === 2 ? [] : ['--scale', String(scale)];
      expect((await render(['--tag', 'function-mix', '--to', 'png', '--out', out, ...asked])).code).toBe(0);
      const png = await readFile(out);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(800 * scale);
      const bare = new Resvg(wordless, {fitTo: {mode: 'zoom', value: scale}}).render().asPng();
      expect(png.length).toBeGreaterThan(1.1 * bare.length);
    }
  });
});

it('writes the element itself as HTML, with its data or where that is', async () => {
  const html = ['data.json', '--tag', 'function-mix', '--to', 'html'];
  const {code, stderr, stdout} = await render([...html, '--view', 'bars', '--theme', 'dark']);
  expect({code, stderr}).toEqual({code: 0, stderr: ''});
  expect(stdout).toMatch(/^<mbo-function-mix lang="nl" view="bars" theme="dark"><template shadowrootmode="open">/);
  expect(stdout).toMatch(/<script type="application\/json">\{.*\}<\/script><\/mbo-function-mix>\n$/s);
  expect((await render([...html, '--src', '/data.json'])).stdout).toMatch(
    /^<mbo-function-mix src="\/data.json" lang="nl">.*<\/template><\/mbo-function-mix>\n$/s,
  );
  expect((await render([...html, '--theme', 'blue'])).code).toBe(2);
});

it('writes plain HTML with --static, with the picture inside or beside it', async () => {
  const {code, stderr, stdout} = await render(['data.json', '--tag', 'function-mix', '--static']);
  expect({code, stderr}).toEqual({code: 0, stderr: ''});
  expect(stdout).toMatch(/^<figure lang="nl">\n<figcaption>.*<img src="data:image\/svg\+xml,.*<\/figure>\n$/s);
  expect((await render(['--tag', 'function-mix', '--static', '--image', '/mix.png'])).stdout).toContain(
    '<img src="/mix.png" ',
  );
});

describe('data that is wrong', () => {
  it('is told as check tells it, and nothing is drawn', async () => {
    const broken = brokenDocument((document) => (document.mixes[0].shares[1].value = '65'));
    await writeFile(path.join(folder, 'broken.json'), JSON.stringify(broken));
    const {code, stderr, stdout} = await render(['broken.json', ...svg]);
    expect({code, stdout}).toEqual({code: 1, stdout: ''});
    expect(stderr).toContain('broken.json: 1 fout\n  Fout: regel 1, kolom ');
    expect(stderr).toContain('($.mixes[0].shares[1].value): hier staat "65"');
    expect(await render(['nowhere.json', ...svg])).toMatchObject({code: 1, stdout: ''});
  });

  it('but does no harm is told beside the picture', async () => {
    const {code, stderr, stdout} = await render(['-', ...svg], {
      input: JSON.stringify({titel: 'x', ...smallDocument()}),
    });
    expect(code).toBe(0);
    expect(stderr).toContain('standaardinvoer: geen fouten, 1 waarschuwing');
    expect(stdout).toMatch(/^<\?xml/);
  });
});

describe('arguments that make no sense', () => {
  it.each<[string[], string]>([
    [['--to', 'svg'], '--tag: hier staat niets. Kies uit: infographic, function-mix, team-builder.'],
    [['--tag', 'function-mix'], '--to: hier staat niets. Kies uit: html, svg, png.'],
    [['--tag', 'function-mix', '--to', 'pdf'], '--to: "pdf" is onbekend.'],
    [['--tag', 'mbo-function-mix', '--to', 'svg'], '--tag: "mbo-function-mix" is onbekend. Bedoelt u "function-mix"?'],
    [[...svg, '--static'], '--static heeft alleen zin met --to html.'],
    [[...svg, '--image', 'a.png'], '--image heeft alleen zin met --static.'],
    [[...svg, '--scale', '2'], '--scale heeft alleen zin met --to png.'],
    [['--tag', 'function-mix', '--to', 'png', '--scale', '0'], '--scale: hier staat "0", verwacht: een getal boven 0 en hoogstens 8.'],
    [['a.json', 'b.json', ...svg], 'tekent één bestand tegelijk, hier staat ook "b.json".'],
    [[...svg, '--mix', 'landelijk-2021'], '--mix: "landelijk-2021" is onbekend. Bedoelt u "landelijk-2020"? Kies uit: landelijk-2020, '],
    [[...svg, '--mix'], '--mix: hier staat niets, verwacht: een woord.'],
    [[...svg, '--mix', 'a', '--mix', 'b'], '--mix staat er twee keer; eenmaal is genoeg.'],
    [[...svg, '--width', 'breed'], '--width: hier staat "breed", verwacht: een geheel getal van 100 tot 4000 (px).'],
    [[...svg, '--heading-level', '9'], '--heading-level: hier staat "9"'],
    [[...svg, '--colour', 'mbo-ink=rood'], '--colour: hier staat "mbo-ink=rood", verwacht: een naam en een kleur met # ervoor'],
    [[...svg, '--colour', 'mbo-inkt=#123'], '--colour: "mbo-inkt" is onbekend. Bedoelt u "mbo-ink"?'],
    [[...svg, '--json'], 'onbekende optie --json. Kies uit: --tag, --to, '],
    [[...svg, '--lang', 'fr'], '--lang: "fr" is onbekend.'],
    [['--tag', 'team-builder', '--to', 'svg'], '--team: hier staat niets, verwacht: elke groep één keer, van 0 tot 999, zoals mbo:3.'],
  ])('%j are told, with what is allowed', async (args, message) => {
    const {code, stderr, stdout} = await render(args);
    expect(stderr).toContain(`mbo-kracht: ${message}`);
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
  }); // prettier-ignore

  it('for a command that nobody knows are about that command first', async () => {
    const {code, stderr} = await run(['rendr', '--tag', 'function-mix'], {});
    expect(stderr).toContain('onbekende opdracht "rendr". Bedoelt u "render"?');
    expect(code).toBe(2);
  });

  it('are told in the language of the caller', async () => {
    expect((await render([...svg, '--mix', 'x', '--language', 'en'])).stderr).toContain(
      '--mix: "x" is unknown. Choose',
    );
    expect((await render([...svg, '--mix', 'x', '--lang', 'en'])).stderr).toContain('--mix: "x" is unknown. Choose');
  });
});
