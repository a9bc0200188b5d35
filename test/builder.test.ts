import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {CHOICES, TEAM_GROUPS} from '../site/bouwer/choices.js';
import {readBase, writeCode} from '../site/bouwer/code.js';
import {COLOURS, contrastOf, pairsOf, readHex, tellContrast, writeRatio} from '../site/bouwer/colours.js';
import {escapeHtml, writeJson} from '../site/bouwer/escape.js';
import {attributesOf, writeExamplePage, type Material} from '../site/bouwer/markup.js';
import {makeOwnDocument, readPasted, turn} from '../site/bouwer/own-figures.js';
import {readState, START, writeState, type State} from '../site/bouwer/state.js';
import {writeStill} from '../site/bouwer/still.js';
import kracht from '../src/data/kracht.json';
import {parseDocument} from '../src/data/parse-document.js';

const standard = parseDocument(kracht);
const hashes = {'mbo-kracht.js': 'sha384-loader', 'mbo-kracht.iife.js': 'sha384-classic'};
const material: Material = {own: undefined, hashes};

const figures = (rows: readonly (readonly string[])[], others: Partial<State['figures']> = {}): State['figures'] => ({
  ...START.figures,
  rows,
  ...others,
});
const ownOf = (rows: readonly (readonly string[])[], others?: Partial<State['figures']>) =>
  makeOwnDocument(figures(rows, others)).document!;
const codeOf = (state: Partial<State>, others: Partial<Material> = {}) =>
  writeCode({...START, ...state}, {...material, ...others});
const firstOf = (state: Partial<State>, others?: Partial<Material>) => codeOf(state, others).pieces[0]!.code;

const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const ids = fc.array(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/), {maxLength: 4});
const text = fc.string({unit: 'grapheme'});
const rows = fc
  .tuple(fc.integer({min: 1, max: 4}), fc.integer({min: 1, max: 4}))
  .chain(([height, width]) =>
    fc.array(fc.array(text, {minLength: width, maxLength: width}), {minLength: height, maxLength: height}),
  );
const states: fc.Arbitrary<State> = fc.record({
  tag: oneOf(CHOICES.tag),
  fields: ids,
  strength: oneOf(['', 'kennis']),
  mixes: ids,
  reference: oneOf(['', 'landelijk-2020']),
  team: fc.record(Object.fromEntries(TEAM_GROUPS.map(([id]) => [id, fc.integer({min: 0, max: 999})]))),
  view: oneOf(CHOICES.view),
  text: oneOf(CHOICES.text),
  theme: oneOf(CHOICES.theme),
  heading: oneOf(CHOICES.heading),
  colours: fc.dictionary(oneOf(COLOURS.map(({name}) => name)), fc.stringMatching(/^#[\da-f]{6}$/)),
  own: fc.boolean(),
  figures: fc.record({
    rows,
    turned: fc.boolean(),
    population: text,
    unit: oneOf(CHOICES.unit),
    basis: oneOf(CHOICES.basis),
    source: text,
    year: text,
  }),
  base: text,
  integrity: fc.boolean(),
  form: oneOf(CHOICES.form),
  screen: oneOf(CHOICES.screen),
});

describe('the state in the address', () => {
  it('is empty when nobody chose anything', () => {
    expect(writeState(START)).toBe('');
    expect(readState('')).toEqual({state: START, unknown: []});
  });

  it('is read back as it was written, own figures included', () => {
    fc.assert(
      fc.property(states, (state) => {
        const {state: read, unknown} = readState(`#${writeState(state)}`);
        expect(unknown).toEqual([]);
        expect(writeState(read)).toBe(writeState(state));
        expect({...read, colours: {}, team: {}}).toEqual({...state, colours: {}, team: {}});
        expect({...read.colours}).toEqual({...state.colours});
      }),
    );
  });

  it('is written with signs that every program takes for a part of an address', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(writeState(state)).toMatch(/^[\w=&.~!%+-]*$/);
      }),
    );
  });

  it('keeps a table short', () => {
    const state = {...START, figures: figures([['Team', 'Mbo', 'Hbo'], ['Oost', '3', '4']])}; // prettier-ignore
    expect(writeState(state)).toBe('cijfers=Team~Mbo~Hbo!Oost~3~4');
  });

  it('names what it cannot read, and keeps the rest', () => {
    const {state, unknown} = readState('#toon=function-mix&als=taart&kleuren=ink.zwart&team=mbo.3&wie=%E0%A4&x=1');
    expect(state).toEqual({...START, tag: 'function-mix'});
    expect(new Set(unknown)).toEqual(new Set(['team', 'als', 'kleuren', 'wie', 'x']));
  });

  it('never fails on an address that somebody made up', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(readState(hash).state.tag).toBeTypeOf('string');
      }),
    );
  });
});

const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

describe('contrast', () => {
  it('is 21 for black on white, 1 for a colour on itself, and the same both ways', () => {
    expect(contrastOf('#000000', '#ffffff')).toBe(21);
    expect(contrastOf('#b8331b', '#b8331b')).toBe(1);
    expect(contrastOf('#ffffff', '#000000')).toBe(21);
  });

  it('is 4.54 for #767676 on white and 4.48 for #777777: the known pair around 4.5', () => {
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('is never rounded up to what is enough', () => {
    expect([4.49, 4.5, 21].map(writeRatio)).toEqual(['4,4 : 1', '4,5 : 1', '21 : 1'].map(unbroken));
  });

  const [ink, paper, , , mbo] = COLOURS;

  it('asks 4.5 of text and 3 of a mark', () => {
    const grey = {ink: '#777777', paper: '#ffffff', 'group-mbo': '#777777'};
    const asText = tellContrast(ink!, pairsOf(ink!, grey, 'light', false), true);
    expect(asText.enough).toBe(false);
    expect(asText.sentence).toBe(
      `Op de achtergrond: te weinig, ${unbroken('4,5 : 1')} is nodig. Niet iedereen kan dit lezen.`,
    );
    expect(tellContrast(mbo!, pairsOf(mbo!, grey, 'light', false), true)).toEqual({
      enough: true,
      alarm: false,
      ratio: unbroken('4,4 : 1'),
      sentence: 'Op de achtergrond: genoeg.',
    });
  });

  it('warns that dark text, chosen for the day, cannot be read in the dark', () => {
    const told = tellContrast(ink!, pairsOf(ink!, {ink: '#1d2742'}, 'auto', false), true);
    expect(told.enough).toBe(false);
    expect(told.sentence).toContain('in het donker');
    expect(tellContrast(ink!, pairsOf(ink!, {ink: '#1d2742'}, 'light', false), true).enough).toBe(true);
  });

  it('reckons a background with all text on it, links and small text too', () => {
    expect(pairsOf(paper!, {}, 'light', false).map(({what}) => what)).toEqual(['Tekst', 'Accent', 'Kleine tekst', 'Links']); // prettier-ignore
  });

  it('reckons text of the street with its sky and pavement too', () => {
    expect(pairsOf(ink!, {}, 'light', true).map(({where}) => where)).toEqual([
      'de achtergrond',
      'de lucht',
      'de stoep',
    ]);
  });

  it('reads colours as people write them', () => {
    expect(['#B8331B', 'b8331b', ' #b31 ', 'rood', '#12345', ''].map(readHex)).toEqual(
      ['#b8331b', '#b8331b', '#bb3311', undefined, undefined, undefined],
    ); // prettier-ignore
  });
});

describe('own figures', () => {
  const table = [['Team', 'Mbo', 'Hbo'], ['Oost', '3', '4']]; // prettier-ignore

  it('become a document that the package draws, with what was said beside them', () => {
    const document = ownOf(table, {basis: 'gemeten', source: 'Jaarverslag', population: 'Wijkteam Oost', year: '2025'});
    expect(parseDocument(document).mixes).toEqual([
      expect.objectContaining({title: 'Oost', population: 'Wijkteam Oost', unit: 'people', basis: 'measured', year: 2025}),
    ]); // prettier-ignore
    expect(Object.values(document.sources!)).toEqual([{title: 'Jaarverslag', publisher: 'Jaarverslag'}]);
  });

  it('stay labelled as an example where they are one', () => {
    expect(ownOf(table).mixes!.map(({basis}) => basis)).toEqual(['example']);
  });

  it('are the same whichever way the table stands', () => {
    expect(ownOf(turn(table), {turned: true})).toEqual(ownOf(table));
  });

  it('tell what is wrong by the line and column in which it was typed', () => {
    const wrong = [['Team', 'Mbo', 'Hbo'], ['Oost', '3', 'vier'], ['West', '1', '2']]; // prettier-ignore
    expect(makeOwnDocument(figures(wrong)).faults).toEqual([
      expect.objectContaining({line: 2, column: 3, sentence: expect.stringMatching(/^Regel 2, kolom 3 \(Hbo\): hier staat "vier"/)}),
    ]); // prettier-ignore
    expect(makeOwnDocument(figures(turn(wrong), {turned: true})).faults).toEqual([
      expect.objectContaining({line: 3, column: 2, sentence: expect.stringMatching(/^Regel 3, kolom 2 \(Hbo\)/)}),
    ]); // prettier-ignore
  });

  it('need who was counted, and a source unless they are an example', () => {
    expect(makeOwnDocument(figures(table, {population: ' ', basis: 'schatting'})).faults.map(({field}) => field)).toEqual(
      ['population', 'source'],
    ); // prettier-ignore
    expect(makeOwnDocument(figures(table, {year: '25'})).faults.map(({field}) => field)).toContain('year');
  });

  it('may be pasted from a spreadsheet, as CSV or as TSV', () => {
    const expected = [['Team', 'Mbo', 'Hbo'], ['Oost; de haven', '3', '']]; // prettier-ignore
    expect(readPasted('Team\tMbo\tHbo\r\nOost; de haven\t3\t\r\n').rows).toEqual(expected);
    expect(readPasted('\uFEFFTeam;Mbo;Hbo\n"Oost; de haven";3;\n').rows).toEqual(expected);
    expect(readPasted('Team,Mbo,Hbo\nOost; de haven,3\n').rows).toEqual(expected);
  });

  it('say where a quote never closes, and that a word is no table', () => {
    expect(readPasted('Team;Mbo\n"Oost;3').faults).toEqual([expect.objectContaining({line: 2, column: 1})]);
    expect(readPasted('hallo').rows).toEqual([]);
    expect(readPasted('').faults).toHaveLength(1);
  });

  it('say that a table is too large to be typed in, rather than lose a part of it', () => {
    const large = Array.from({length: 201}, (_, i) => `Team ${i};3;4`).join('\n');
    const {faults, rows: read} = readPasted(large);
    expect(read).toEqual([]);
    expect(faults[0]!.sentence).toContain('201 rijen');
  });

  it('never fail on what is typed', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (typed, turned) => {
        const {document, faults} = makeOwnDocument(figures(typed, {turned}));
        expect(document === undefined).toBe(faults.length > 0);
      }),
    );
  });
});

describe('the code', () => {
  it('holds what was chosen and no more', () => {
    expect(firstOf({integrity: false})).toBe(
      '<mbo-infographic></mbo-infographic>\n<script type="module" src="/mbo-kracht/mbo-kracht.js"></script>',
    );
    expect(firstOf({integrity: false, tag: 'function-mix', mixes: ['a', 'b'], view: 'bars', text: 'eenvoudig', theme: 'dark', heading: '3', form: 'klassiek'})).toBe(
      '<mbo-function-mix mix="a b" view="bars" text="eenvoudig" theme="dark" heading-level="3"></mbo-function-mix>\n' +
        '<script src="/mbo-kracht/mbo-kracht.iife.js"></script>',
    ); // prettier-ignore
  });

  it('carries the hash of the script it names, and says what that does not cover', () => {
    const module = codeOf({});
    expect(module.pieces[0]!.code).toContain('integrity="sha384-loader" crossorigin="anonymous"');
    expect(module.notes[0]).toContain('controleert de browser niet');
    expect(firstOf({form: 'klassiek'})).toContain('integrity="sha384-classic"');
    expect(codeOf({form: 'klassiek', tag: 'team-builder'}).notes[0]).toContain('map on-use');
  });

  it('gives an iframe each attribute as a parameter, and own figures as a file beside it', () => {
    const own = ownOf([['Team', 'Mbo'], ['Oost', '3'], ['West', '4']]); // prettier-ignore
    const code = firstOf({form: 'iframe', tag: 'function-mix', view: 'bars', theme: 'dark'}, {own});
    expect(code).toContain('src="/mbo-kracht/embed.html?tag=function-mix&amp;mix=*&amp;view=bars&amp;theme=dark&amp;src=data.json"'); // prettier-ignore
    expect(code).toContain('color-scheme: dark');
    expect(codeOf({form: 'iframe', tag: 'function-mix', colours: {ink: '#000000'}}, {own}).notes.join()).toMatch(
      /data\.json.*kleuren gaan niet mee/,
    );
  });

  it('gives WordPress a block and an address', () => {
    const [block, address] = codeOf({
      form: 'wordpress',
      tag: 'function-mix',
      base: 'https://www.voorbeeld.nl/mbo',
    }).pieces;
    expect(block!.code).toContain('<script src="https://www.voorbeeld.nl/mbo/mbo-kracht.iife.js"></script>');
    expect(address!.code).toBe('https://www.voorbeeld.nl/mbo/embed/function-mix.html');
  });

  it('shows all rows of own figures, and lays a team beside the first', () => {
    const own = ownOf([['Team', 'Mbo'], ['Oost', '3'], ['West', '4']]); // prettier-ignore
    expect(attributesOf({...START, tag: 'function-mix', own: true}, own)).toEqual({mix: '*'});
    expect(attributesOf({...START, tag: 'team-builder', own: true}, own)).toEqual({
      team: 'vrijwilliger:4 mbo:3 ad:1 hbo:4',
      reference: 'oost',
    });
  });

  it('takes only an address for the folder', () => {
    expect(['/mbo', 'https://a.nl/b/', 'mbo/', '//cdn.nl/x'].map(readBase)).toEqual(['/mbo/', 'https://a.nl/b/', 'mbo/', '//cdn.nl/x/']); // prettier-ignore
    expect(
      ['javascript:alert(1)', 'data:text/html,x', 'a b', '/x?y', 'https://', '/a"b/', '/<b>/'].filter(readBase),
    ).toEqual([]);
  });
});

describe('hostile names', () => {
  const HOSTILE = `"><script>alert('1')</script>&amp;<!--`;
  const own = ownOf([['Team', `Groep ${HOSTILE}`], [HOSTILE, '3']], {population: HOSTILE, source: `Bron ${HOSTILE}`, basis: 'gemeten'}); // prettier-ignore
  const state: Partial<State> = {tag: 'function-mix', own: true};
  const BASE = `/a"><b>'/`;

  it('open no tag and end no attribute, in any form', () => {
    for (const form of CHOICES.form) {
      const {pieces} = writeCode({...START, ...state, form}, {...material, own}, BASE);
      // An address that stands alone is no HTML.
      for (const {code} of pieces.slice(0, 1)) {
        expect(code).not.toContain('<script>');
        expect(code).not.toContain('<b>');
        expect(code).not.toContain('<!--');
      }
    }
    expect(writeExamplePage({...START, ...state}, {...material, own})).not.toContain("alert('1')</script>");
  });

  it('are the same again once a browser has read them', () => {
    expect(JSON.parse(writeJson(own))).toEqual(own);
    expect(writeJson('</script>&\u2028')).toBe('"\\u003c/script\\u003e\\u0026\\u2028"');
    expect(escapeHtml(`<a href="x" b='y'>&`)).toBe('&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;');
  });
});

describe('the figure without script', () => {
  const write = (state: Partial<State>) => writeStill({...START, ...state}, undefined, '/mbo/');

  it('has the sentence, a picture, a table with a head for each row and column, what was counted and the sources', () => {
    const code = write({tag: 'function-mix', mixes: ['landelijk-2020']});
    expect(code).toMatch(
      /^<figure lang="nl">[^]*<caption>Wie werken er in het sociaal werk\?<\/caption>[^]*<\/figure>$/,
    );
    expect(code).toContain('<figcaption>20 van elke 100 professionals hebben een mbo-opleiding.');
    expect(code).toMatch(/<img src="\/mbo\/plaatje\.png" alt="20 van elke 100 [^"]+" width="800" height="\d+">/);
    expect(code).toContain('<tr><th scope="row">Mbo</th><td>20</td></tr>');
    expect(code).toMatch(/<p>Bron: <a href="https:/);
    expect(code).not.toContain('\u00ad');
  });

  it('says of an example that it is one', () => {
    expect(write({tag: 'function-mix', mixes: ['functiemix-voorbeeld']})).toContain(
      'Voorbeeld: dit zijn geen echte cijfers.',
    );
  });

  it('tells every field of the street, or those that were chosen', () => {
    const {fields = []} = standard;
    const labels = (code: string) => code.match(/<h\d>/g)?.length;
    const all = labels(write({}))!;
    const [first, second] = fields;
    expect(labels(write({fields: [first!.id, second!.id]}))).toBe(all - fields.length + 2);
  });

  it('waits for somebody to be in the team', () => {
    const state: State = {...START, tag: 'team-builder', form: 'zonder', team: {mbo: 0}};
    const {pieces, when} = writeCode(state, material);
    expect(pieces).toEqual([]);
    expect(when).toContain('Zet eerst iemand in het team');
    expect(writeCode({...state, team: {mbo: 1}}, material).pieces).toHaveLength(1);
  });

  it('can be drawn with every choice that the builder offers', () => {
    for (const tag of CHOICES.tag)
      for (const text of CHOICES.text)
        for (const heading of CHOICES.heading)
          for (const theme of CHOICES.theme) expect(write({tag, text, heading, theme})).toMatch(/^<figure/);
    for (const view of CHOICES.view) expect(write({tag: 'function-mix', view})).toMatch(/^<figure/);
    const colours = Object.fromEntries(COLOURS.map(({name}) => [name, '#123456']));
    for (const tag of CHOICES.tag) expect(write({tag, colours})).toMatch(/^<figure/);
  });
});
