import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {parseCsvMixes, type CsvOptions} from './csv-mixes.js';
import {DataError} from './data-error.js';
import {checkDocument} from './parse-document.js';
import type {Problem} from './problem.js';
import type {Amount} from './schema.js';

/** Reads a table that must pass every check that a data file passes, without a warning. */
function read(text: string, options?: CsvOptions) {
  const document = parseCsvMixes(text, options);
  expect(checkDocument(document)).toEqual({document, warnings: []});
  return document;
}

const mixesOf = (text: string) => read(text).mixes ?? [];
const amountsOf = (text: string): Amount[][] => mixesOf(text).map(({shares}) => shares.map(({value}) => value));
const groupsOf = (head: string) => read(`${head}\nOost${';3'.repeat(head.split(';').length - 1)}`).groups ?? [];

function problemsOf(text: string): readonly Problem[] {
  try {
    parseCsvMixes(text);
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}

const found = (text: string) => problemsOf(text).map(({code, path}) => `${path} ${code}`);

describe('a table', () => {
  it('that is too large is told so, and of what it holds no more', () => {
    expect(found(`Team${';mbo'.repeat(200)}\nOost;veel`)).toEqual(['1:201 too-long']);
  });

  it('becomes a document with a group for each column and a mix for each row', () => {
    expect(read('Team;mbo;Hbo\nOost;3;4\nWest;2;5\n', {name: 'teams.csv'})).toEqual({
      version: 1,
      language: 'nl',
      sources: {bestand: {title: 'teams.csv', publisher: 'Eigen cijfers'}},
      groups: [
        {id: 'mbo', label: 'Mbo'},
        {id: 'hbo', label: 'Hbo'},
      ],
      mixes: [
        {id: 'oost', title: 'Oost', population: 'Samen 7', unit: 'people', basis: 'measured', sources: ['bestand'],
          shares: [{group: 'mbo', value: {count: 3}}, {group: 'hbo', value: {count: 4}}]},
        {id: 'west', title: 'West', population: 'Samen 7', unit: 'people', basis: 'measured', sources: ['bestand'],
          shares: [{group: 'mbo', value: {count: 2}}, {group: 'hbo', value: {count: 5}}]},
      ],
    }); // prettier-ignore
  });

  it('is read the same with semicolons, commas and tabs, with any line ends, quotes and a byte order mark', () => {
    const wanted = read('Team;mbo;hbo\nOost;3;4\nWest;2;5');
    for (const same of [
      'Team,mbo,hbo\nOost,3,4\nWest,2,5\n',
      'Team\tmbo\thbo\r\nOost\t3\t4\r\nWest\t2\t5\r\n',
      '\ufeff"Team";"mbo";"hbo"\r\n"Oost";"3";"4"\r\n"West";"2";"5"\r\n',
      'Team;mbo;hbo;;\nOost;3;4;;\n\nWest;2;5;;\n;;;;\n\n\n',
      ';mbo;hbo\rOost;3;4\rWest;2;5',
    ])
      expect(read(same)).toEqual(wanted);
  });

  it('is separated by what fits its rows, whatever else stands in a heading', () => {
    expect(groupsOf('Team;mbo, niveau 4;hbo').map(({id}) => id)).toEqual(['mbo-niveau-4', 'hbo']);
    expect(amountsOf('Team, naam;mbo;hbo\nOost;12,5;87,5')).toEqual([[12.5, 87.5]]);
    expect(groupsOf('Team;mbo;hbo, ad, wo, overig').map(({id}) => id)).toEqual(['mbo', 'hbo-ad-wo-overig']);
    expect(amountsOf('Team;mbo;hbo, ad, wo\nOost;12,5;87,5')).toEqual([[12.5, 87.5]]);
    expect(amountsOf('Team,"mbo; of lager",hbo\n"Oost; en West",3,4')).toEqual([[{count: 3}, {count: 4}]]);
  });

  it('may have one row, and 10,000', () => {
    expect(mixesOf('Team;mbo\nOost;3')).toHaveLength(1);
    const rows = Array.from({length: 10_000}, (_, i) => `Team ${i % 5000};${i};3`);
    // Only read: to check so many mixes takes long.
    const {mixes} = parseCsvMixes(`Team;mbo;hbo\n${rows.join('\n')}`);
    expect(new Set(mixes?.map(({id}) => id)).size).toBe(10_000);
  });

  it('gives teams with the same name ids that differ, also from a team that is called so', () => {
    expect(mixesOf('Team;mbo\nOost;1\nOost-2;2\nOost;3\nÓost!;4\n東;5').map(({id}) => id)).toEqual([
      'oost',
      'oost-2',
      'oost-3',
      'oost-4',
      'rij',
    ]);
  });

  it('is never a path into the prototype of an object', () => {
    expect(mixesOf('Team;__proto__;constructor\ntoString;1;2\n__proto__;3;4')).toHaveLength(2);
  });
});

describe('a heading', () => {
  it.each([
    ['mbo', 'mbo'], ['MBO', 'mbo'], ['Mbo’ers', 'mbo'], ['Vrijwilliger(s)', 'vrijwilliger'], ['vrijwilligers', 'vrijwilliger'],
    ['ad', 'ad'], ['Associate degree', 'ad'], ['hbo', 'hbo'], ['Hbo-bachelor', 'hbo'], ['Hbo en wo', 'hbo-wo'], ['hbo-wo', 'hbo-wo'],
    ['HBO/WO', 'hbo-wo'], ['Overig', 'overig'], ['Niet uitgesplitst', 'unspecified'], ['volunteers', 'vrijwilliger'],
  ])('%j is the group %s', (heading, id) => {
    expect(groupsOf(`Team;${heading}`)[0]?.id).toBe(id);
  }); // prettier-ignore

  it('of its own makes a group with the text as its label, and ids that differ', () => {
    expect(groupsOf('Team;ervaringsdeskundigen;C;C++')).toEqual([
      {id: 'ervaringsdeskundigen', label: 'Ervaringsdeskundigen'},
      {id: 'c', label: 'C'},
      {id: 'c-2', label: 'C++'},
    ]);
  });

  it('may say something of the row', () => {
    const [mix] = mixesOf(
      'Rij;mbo;hbo;Eenheid;Jaar;Basis;Niet meegeteld;Bronnen;Wie zijn geteld;Toelichting\n' +
        'Oost;20;80;procent van de functies;2022;schatting;vrijwilligers, ad;Jaarverslag | Telling;Alle functies;Afgerond.',
    );
    expect(mix).toMatchObject({
      unit: 'functions',
      year: 2022,
      basis: 'estimate',
      notCounted: ['vrijwilliger', 'ad'],
      sources: ['jaarverslag', 'telling'],
      population: 'Alle functies',
      note: 'Afgerond.',
      shares: [{value: 20}, {value: 80}],
    });
  });
});

describe('a cell', () => {
  it('that is empty is not counted, and 0 is nobody', () => {
    const [mix] = mixesOf('Team;mbo;ad;hbo;niet uitgesplitst\nOost;3;;0;');
    expect(mix?.notCounted).toEqual(['ad']);
    expect(mix?.shares).toEqual([
      {group: 'mbo', value: {count: 3}},
      {group: 'hbo', value: {count: 0}},
    ]);
  });

  it('counts with Dutch thousands', () => {
    expect(amountsOf('Team;mbo;hbo\nNederland;1.234;12.345.678')).toEqual([[{count: 1234}, {count: 12_345_678}]]);
  });

  it.each<[string, Amount[]]>([
    ['12,5;87,5', [12.5, 87.5]],
    ['12.5;87.5', [12.5, 87.5]],
    ['12,3;87,4', [12.3, 87.4]],
    ['20%;80 %', [20, 80]],
    ['20 procent;80 percent', [20, 80]],
    ['ca. 30;70', [{about: 30}, 70]],
    ['± 30;ongeveer 70%', [{about: 30}, {about: 70}]],
    [
      '60-70;30–40',
      [
        {from: 60, to: 70},
        {from: 30, to: 40},
      ],
    ],
    [
      '60 tot 70;30% t/m 40%',
      [
        {from: 60, to: 70},
        {from: 30, to: 40},
      ],
    ],
    ['33.333;66.667', [33.333, 66.667]],
    ['20;80', [20, 80]],
  ])('gives a percentage in %j', (cells, amounts) => {
    expect(amountsOf(`Team;mbo;hbo\nOost;${cells}`)).toEqual([amounts]);
  });

  it('is read as the whole table is: whole numbers count, unless every row makes exactly 100', () => {
    expect(amountsOf('Team;mbo;hbo\nOost;20;80\nWest;1;2')).toEqual([
      [{count: 20}, {count: 80}],
      [{count: 1}, {count: 2}],
    ]);
    expect(amountsOf('Team;mbo;hbo\nOost;20;80\nWest;10%;90')[0]).toEqual([20, 80]);
    expect(amountsOf('Team;mbo;hbo\nOost;20;80\nWest;10;90')[1]).toEqual([10, 90]);
  });

  it('is read as its row says, where that says so', () => {
    expect(amountsOf('Team;mbo;hbo;eenheid\nOost;20;80;aantal mensen\nWest;20;80;procent van de uren')).toEqual([
      [{count: 20}, {count: 80}],
      [20, 80],
    ]);
  });

  it('loses the apostrophe that kept it from being a formula', () => {
    expect(mixesOf("Team;mbo\n'=1+1;3\n'@Oost;4\n's Gravenhage;5").map(({title}) => title)).toEqual([
      '=1+1',
      '@Oost',
      "'s Gravenhage",
    ]);
  });
});

describe('what is wrong', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', ['1 nothing-to-draw']],
    ['only line ends', '\n\r\n \n', ['1 nothing-to-draw']],
    ['only headings', 'Team;mbo;hbo\n', ['2 nothing-to-draw']],
    ['only one column', 'Team\nOost', ['1 nothing-to-draw']],
    ['a group twice', 'Team;mbo;Mbo\nOost;1;2', ['1:3 duplicate-id']],
    ['a heading twice', 'Team;Niveau 4; niveau  4\nOost;1;2', ['1:3 duplicate-id']],
    ['numbers without a heading', 'Team;mbo;;hbo\nOost;1;2;3', ['1:3 missing']],
    ['a total', 'Team;mbo;hbo;Totaal\nOost;1;2;3', ['1:4 wrong-value']],
    ['no names of teams', 'mbo;hbo\n1;2', ['1:1 wrong-value']],
    ['a team without a name', 'Team;mbo\n;3', ['2:1 missing']],
    ['a team without numbers', 'Team;mbo;hbo\nOost;;', ['2:2 missing']],
    ['words for a number', 'Team;mbo;hbo\nOost;veel;3', ['2:2 wrong-type']],
    ['less than nothing', 'Team;mbo\nOost;-3', ['2:2 wrong-type']],
    ['a number for a line', 'Team;mbo\nOost;-', ['2:2 wrong-type']],
    ['an infinite number', 'Team;mbo\nOost;Infinity', ['2:2 wrong-type']],
    ['another kind of thousands', 'Team;mbo\nOost;1.23.456', ['2:2 wrong-type']],
    ['half a person', 'Team;mbo;hbo\nOost;1,5;3', ['2:2 wrong-value']],
    ['more people than there are', 'Team;mbo\nOost;99999999999', ['2:2 wrong-value']],
    ['more than 100 percent', 'Team;mbo\nOost;101%', ['2:2 wrong-value']],
    ['a range backwards', 'Team;mbo\nOost;70-60', ['2:2 wrong-value']],
    ['percentages that make 90', 'Team;mbo;hbo\nOost;20%;70%', ['2 shares-sum']],
    ['a year that is none', 'Team;mbo;jaar\nOost;3;22', ['2:3 wrong-value']],
    ['an unknown basis', 'Team;mbo;basis\nOost;3;gegokt', ['2:3 wrong-value']],
    ['an unknown unit', 'Team;mbo;eenheid\nOost;3;fte', ['2:3 wrong-value']],
    ['an unknown group', 'Team;mbo;niet meegeteld\nOost;3;stagiairs', ['2:3 unknown-reference']],
    ['a quote that never closes', 'Team;mbo\nOost;3\n"West;4\nNoord;5', ['3:1 wrong-type']],
    ['letters behind a quote', 'Team;mbo\nOost;3\nWest;"4"5', ['3:2 wrong-type']],
  ])('%s', (_, text, places) => {
    expect(found(text)).toEqual(places);
  });

  it('is told all at once, in the order of the lines', () => {
    expect(found('Team;mbo;Mbo;hbo\nOost;x;y;3\n;1;2;3\nWest;1;2;3;4')).toEqual([
      '1:3 duplicate-id',
      '2:2 wrong-type',
      '2:3 wrong-type',
      '3:1 missing',
      '4:5 wrong-value',
    ]);
  });

  it('is told with line, column, heading, what was found and how to mend it, in two languages', () => {
    expect(() => parseCsvMixes('Team;mbo;hbo\nOost;12;drie')).toThrow(
      'regel 2, kolom 3 (hbo): hier staat "drie", verwacht: een getal. Schrijf bijvoorbeeld: 12, 12,5, 20%, ongeveer 30, ' +
        '60 tot 70. Een lege cel is niet geteld, 0 is niemand. [wrong-type]\nline 2, column 3 (hbo): found "drie", expected a number.',
    );
    expect(problemsOf(`Team;mbo\nOost;${'x'.repeat(200)}`)[0]?.found).toHaveLength(80);
  });

  it('is told on the line on which it stands, though texts above it have lines of their own', () => {
    const text = 'Team;"mbo\r\nniveau 4";hbo\r\n\r\n"Oost\r\nen ""West""\n";3;4\r\nNoord;x;5\r\n';
    expect(problemsOf(text)[0]?.place?.nl).toBe('regel 7, kolom 2 (mbo niveau 4)');
  });

  it('suspects a decimal comma where a row of a table with commas has too many cells', () => {
    const [problem] = problemsOf('Team,mbo,hbo\nOost,12,5,87,5');
    expect(problem).toMatchObject({path: '2:4', place: {en: 'line 2, column 4'}});
    expect(problem?.mend.nl).toMatch(/^Staat er een decimale komma in\? /);
    expect(problemsOf('Team;mbo\nOost;1;2')[0]?.mend.nl).not.toMatch(/komma/);
  });

  it('asks what was meant', () => {
    expect(problemsOf('Team;mbo;basis\nOost;3;schating')[0]?.mend.nl).toBe('Bedoelt u "schatting"?');
    expect(problemsOf('Team;mbo;basis\nOost;3;gegokt')[0]?.mend.en).toBe('Choose from: gemeten, schatting, voorbeeld.');
  });
});

it('says whose figures they are, unless the row does, and rests an example on nothing', () => {
  const {mixes, sources} = read('Team;mbo;bron;basis\nOost;1;;\nWest;2;Jaarverslag;\nNoord;3;;voorbeeld', {
    language: 'en',
  });
  expect(mixes?.map((mix) => mix.sources)).toEqual([['bestand'], ['jaarverslag'], []]);
  expect(sources).toEqual({
    bestand: {title: 'Table', publisher: 'Own figures'},
    jaarverslag: {title: 'Jaarverslag', publisher: 'Jaarverslag'},
  });
});

it('reads any table of counts as a document that is right, with the same numbers', () => {
  const counts = fc.array(fc.option(fc.nat(), {nil: undefined}), {minLength: 1, maxLength: 5});
  const tables = fc.record({
    rows: fc.array(counts, {minLength: 1, maxLength: 6}),
    names: fc.array(fc.string({unit: 'grapheme', minLength: 1}), {minLength: 6, maxLength: 6}),
    delimiter: fc.constantFrom(';', ',', '\t'),
  });
  fc.assert(
    fc.property(tables, ({delimiter, names, rows}) => {
      const full = rows.filter((row) => row.some((count) => count !== undefined));
      fc.pre(full.length > 0);
      // A table of which every row makes 100 gives percentages: the same shares, but no counts.
      fc.pre(!full.every((row) => row.reduce<number>((sum, count = 0) => sum + count, 0) === 100));
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const head = ['Team', ...Array.from({length: 5}, (_, i) => `Groep ${i}`)];
      const lines = full.map((row, i) => [quote(`${i}${names[i]}`), ...row.map((count) => count ?? '')]);
      const text = [head, ...lines].map((cells) => cells.join(delimiter)).join('\n');
      expect(amountsOf(text)).toEqual(
        full.map((row) => row.flatMap((count) => (count === undefined ? [] : [{count}]))),
      );
    }),
  );
});

it('tells of any text what is wrong, or reads what is right', () => {
  const pieces = fc.constantFrom(
    ';',
    ',',
    '\t',
    '"',
    '""',
    '\n',
    '\r\n',
    'Team',
    'mbo',
    'Hbo',
    '3',
    '12,5',
    '%',
    '1.234',
    ' ',
    '-',
    'x',
  );
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 40}), (parts) => {
      const text = parts.join('');
      const problems = problemsOf(text);
      if (problems.length === 0) read(text);
      for (const {path} of problems) expect(path).toMatch(/^[1-9]\d*(?::[1-9]\d*)?$/);
    }),
    {numRuns: 2000},
  );
});
