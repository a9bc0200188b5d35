import {describe, expect, it} from 'vitest';

import {parseCsvMixes, type CsvOptions} from './csv-mixes.js';
import {DataError} from './data-error.js';
import {checkDocument} from './parse-document.js';
import type {Problem} from './problem.js';
import type {Mix} from './schema.js';

function read(text: string, options?: CsvOptions) {
  const document = parseCsvMixes(text, options);
  expect(checkDocument(document)).toEqual({document, warnings: []});
  return document;
}

/** The one mix of a table with one row. */
function mixOf(text: string, options?: CsvOptions): Mix {
  const [mix, ...others] = read(text, options).mixes ?? [];
  expect(others).toEqual([]);
  return mix!;
}

function problemsOf(text: string): readonly Problem[] {
  try {
    parseCsvMixes(text);
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}

describe('the groups of a document', () => {
  const labelOf = (heading: string, options?: CsvOptions) =>
    read(`Team;${heading}\nOost;3`, options).groups?.[0]?.label;

  it.each([
    ['ad', 'Associate degree (ad)', 'Associate degree (ad)'],
    ['HBO-WO', 'Hbo en wo', 'Hbo and wo'],
    ['vrijwilliger', 'Vrijwilligers', 'Volunteers'],
    ['Vrijwillige(r)s', 'Vrijwillige(r)s', 'Vrijwillige(r)s'],
    ['volunteers', 'Volunteers', 'Volunteers'],
    ['associate degree', 'Associate degree', 'Associate degree'],
    ['éénpitters', 'Éénpitters', 'Éénpitters'],
    ['4-jarig mbo', '4-jarig mbo', '4-jarig mbo'],
  ])('bear our name where the bare id stands above them, else the owner’s: %s', (heading, nl, en) => {
    expect(labelOf(heading)).toBe(nl);
    expect(labelOf(heading, {language: 'en'})).toBe(en);
  });

  it('have an id also where no letter of ours stands above them', () => {
    expect(read('Team;東;京\nOost;3;4').groups?.map(({id}) => id)).toEqual(['groep', 'groep-2']);
  });
});

describe('the source of a document', () => {
  it.each<[string, CsvOptions, string]>([
    ['is called after its file', {name: ' teams.csv '}, 'teams.csv'],
    ['has a name where its file has none', {name: '  '}, 'Tabel'],
    ['has an English name in an English document', {language: 'en'}, 'Table'],
  ])('%s', (_, options, title) => {
    expect(read('Team;mbo\nOost;3', options).sources?.bestand?.title).toBe(title);
  });

  it('is what its rows name, each once, and never takes the id of the file', () => {
    const {mixes, sources} = read('Team;mbo;bronnen\nA;1;Jaarverslag | | Bestand\nB;2;\nC;3;Jaarverslag|東');
    expect(mixes?.map((mix) => mix.sources)).toEqual([['jaarverslag', 'bestand-2'], ['bestand'], ['jaarverslag', 'bron']]); // prettier-ignore
    expect(Object.entries(sources ?? {}).map(([id, {title}]) => [id, title])).toEqual(
      expect.arrayContaining([['jaarverslag', 'Jaarverslag'], ['bestand-2', 'Bestand'], ['bestand', 'Tabel'], ['bron', '東']]),
    ); // prettier-ignore
  });

  it('is not the file where each row names another', () => {
    expect(Object.keys(read('Team;mbo;bron\nA;1;Telling').sources ?? {})).toEqual(['telling']);
  });
});

describe('a mix of a document', () => {
  it('says how many it counts, or that it gives percentages, unless its row says who', () => {
    expect(mixOf('Team;mbo;hbo\nA;3;4').population).toBe('Samen 7');
    expect(mixOf('Team;mbo;hbo\nA;3;4', {language: 'en'}).population).toBe('Together 7');
    expect(mixOf('Team;mbo;hbo\nA;20%;80%').population).toBe('In procenten');
    expect(mixOf('Team;mbo;hbo\nA;20%;80%', {language: 'en'}).population).toBe('In percent');
    expect(mixOf('Team;mbo;wie zijn geteld\nA;3;Alle vaste mensen').population).toBe('Alle vaste mensen');
  });

  it('holds no key that its row leaves empty', () => {
    expect(Object.keys(mixOf('Team;mbo;jaar;toelichting;niet meegeteld\nA;3;;;'))).toEqual(
      ['id', 'title', 'population', 'unit', 'basis', 'sources', 'shares'],
    ); // prettier-ignore
  });

  it.each([
    ['mensen', 'people', {count: 20}],
    ['aantal mensen', 'people', {count: 20}],
    ['Number of hours', 'hours', {count: 20}],
    ['aantal organisaties', 'organisations', {count: 20}],
    ['% functies', 'functions', 20],
    ['% van de functies', 'functions', 20],
    ['procent uren', 'hours', 20],
    ['Percent of the people', 'people', 20],
  ])('counts %s as its unit says', (written, unit, value) => {
    expect(read(`Team;mbo;hbo;eenheid\nA;20;80;${written}\nB;1;2;aantal mensen\nC;3;4;`).mixes?.[0]).toMatchObject({
      unit,
      shares: [{value}, {group: 'hbo'}],
    });
  });

  it.each(['1900', '1999', '2026', '2099', '2100'])('may be of %s', (year) => {
    expect(mixOf(`Team;mbo;jaar\nA;3;${year}`).year).toBe(Number(year));
  });

  it('names what is not counted by heading or by a name that everybody knows, though a heading holds a comma', () => {
    const notCounted = (cell: string) => mixOf(`Team;mbo;"Bbl, bol";niet meegeteld\nA;3;4;"${cell}"`).notCounted;
    expect(notCounted('bbl, BOL')).toEqual(['bbl-bol']);
    expect(notCounted('Bbl, bol | vrijwilligers')).toEqual(['bbl-bol', 'vrijwilliger']);
    expect(notCounted('ad, vrijwilligers|hbo en wo')).toEqual(['ad', 'vrijwilliger', 'hbo-wo']);
    expect(notCounted('')).toBeUndefined();
  });

  it('is not silent on an empty cell, but where a column says what is not counted', () => {
    expect(mixOf('Team;mbo;ad;hbo\nA;3;;').notCounted).toEqual(['ad', 'hbo']);
    expect(mixOf('Team;mbo;ad;hbo;niet meegeteld\nA;3;;;hbo').notCounted).toEqual(['hbo']);
  });
});

it('loses only a byte order mark that stands at the start', () => {
  expect(mixOf('\uFEFF"Team";mbo\nA\uFEFFb;3').title).toBe('A b');
});

describe('a column', () => {
  it('that is empty from top to bottom is only space', () => {
    expect(mixOf('Team;;mbo; ;hbo\nA;;3; ;4').shares).toEqual([
      {group: 'mbo', value: {count: 3}},
      {group: 'hbo', value: {count: 4}},
    ]);
  });

  it('with a total spoils nothing but itself', () => {
    expect(problemsOf('Team;mbo;hbo;Totaal\nA;20;80;100').map(({path}) => path)).toEqual(['1:4']);
  });
});

describe('what was found wrong', () => {
  const first = (text: string) => problemsOf(text)[0];

  it.each([
    ['Team\nOost', '1', '"Team"'],
    ['Team;Jaar\nOost;2020', '1', '"Team Jaar"'],
    ['Team;mbo', '2', ''],
    ['\n\nTeam;mbo\n', '4', ''],
    ['', '1', ''],
    ['Mbo;Hbo\n1;2', '1:1', '"Mbo"'],
    ['Team;mbo;MBO\nA;1;2', '1:3', '"MBO"'],
    ['Team;mbo;Totaal\nA;1;1', '1:3', '"Totaal"'],
    ['Team;;mbo\nA;1;1', '1:2', ''],
    ['Team;mbo\nA;1; ;x', '2:4', '"x"'],
    ['Team;mbo;\nA;1;x', '2:3', '"x"'],
    ['Team;;mbo\nA;1;2\nB;;3', '1:2', ''],
    ['Team;mbo;hbo;eenheid\nA;20;70;procent mensen', '2', '"20 + 70"'],
    ['Team;mbo;hbo\nA;20%;70%', '2', '"20% + 70%"'],
    ['Team;mbo;hbo\nA;;', '2:2', ''],
    ['Team;mbo\n ;1', '2:1', ''],
    ['Team;mbo\nA;"1', '2:2', '"\\"1"'],
    ['Team;mbo;jaar\nA;1;1899', '2:3', '"1899"'],
    ['Team;mbo;jaar\nA;1;2101', '2:3', '"2101"'],
    ['Team;mbo;jaar\nA;1;20200', '2:3', '"20200"'],
    ['Team;mbo;jaar\nA;1;in 2020', '2:3', '"in 2020"'],
    ['Team;mbo;eenheid\nA;1;aantal', '2:3', '"aantal"'],
    ['Team;mbo;eenheid\nA;1;aantal fte', '2:3', '"aantal fte"'],
    ['Team;mbo;niet meegeteld\nA;1;"ad, fte"', '2:3', '"fte"'],
  ])('%j is told at its place, as it stands there', (text, path, found) => {
    expect(first(text)).toMatchObject({path, found});
  });

  it.each([
    ['Team;mbo;Eenheid\nA;1;fte', 'Eenheid', 'Kies uit: mensen, functies, organisaties, uren.'],
    ['Team;mbo;Eenheid\nA;1;menssen', 'Eenheid', 'Bedoelt u "mensen"?'],
    ['Team;mbo;Basis\nA;1;raming', 'Basis', 'Kies uit: gemeten, schatting, voorbeeld.'],
    ['Team;Mbo;Niet meegeteld\nA;1;stagiairs', 'Niet meegeteld', 'Kies uit: Mbo.'],
    ['Team;Niveau 4;Niet meegeteld\nA;1;nivo 4', 'Niet meegeteld', 'Bedoelt u "Niveau 4"?'],
  ])('%j is told with its heading and what to choose from', (text, heading, mend) => {
    expect(first(text)).toMatchObject({place: {nl: `regel 2, kolom 3 (${heading})`}, mend: {nl: mend}});
  });

  it('tells the heading with the place of what is missing', () => {
    expect(first('Team;Mbo;hbo\nA;;')?.place?.nl).toBe('regel 2, kolom 2 (Mbo)');
    expect(first('\uFEFFTeam;Mbo\n;1')?.place?.nl).toBe('regel 2, kolom 1 (Team)');
    expect(first('Wijkteam;Mbo\n;1')?.place?.nl).toBe('regel 2, kolom 1 (Wijkteam)');
  });

  it('tells what the percentages of a row add up to, only where each of them is right', () => {
    expect(first('Team;mbo;hbo\nA;20%;70%')?.mend.nl).toContain('Samen zijn ze 90.');
    expect(first('Team;mbo;hbo\nA;20-30;40-50')?.mend.nl).toContain('Samen zijn ze 60–80.');
    expect(problemsOf('Team;mbo;hbo\nA;20%;x').map(({path}) => path)).toEqual(['2:3']);
    expect(problemsOf('Team;mbo;hbo\nA;20%;').map(({path}) => path)).toEqual(['2']);
  });
});

it('decides by the rows that do not say themselves what their numbers are', () => {
  const kindOf = (text: string) => read(text).mixes?.map(({shares}) => typeof shares[0]?.value);
  expect(kindOf('Team;mbo;hbo;eenheid\nA;20;80;aantal mensen\nB;30;70;')).toEqual(['object', 'number']);
  expect(kindOf('Team;mbo;hbo;eenheid\nA;20;80;procent mensen\nB;3;4;')).toEqual(['number', 'object']);
  expect(kindOf('Team;mbo;hbo;eenheid\nA;20%;80%;procent mensen\nB;3;4;')).toEqual(['number', 'object']);
  expect(kindOf('Team;mbo;hbo;eenheid\nA;20;80;mensen\nB;3;4;')).toEqual(['object', 'object']);
});
