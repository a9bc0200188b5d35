/** Hostile tables, attributes and addresses: what reads them reads what is right, tells what is wrong, and throws nothing else. */
import {readFileSync} from 'node:fs';

import fc from 'fast-check';
import {expect, it} from 'vitest';

import {readSettings} from '../../src/cdn/embed-settings.js';
import {explainUnknown} from '../../src/controllers/explain-unknown.js';
import {wordsOf} from '../../src/controllers/settings.js';
import {readTable} from '../../src/data/csv-file.js';
import {DataError} from '../../src/data/data-error.js';
import {LoadError} from '../../src/data/load-error.js';
import {checkDocument} from '../../src/data/parse-document.js';
import {formatTeam, parseTeam} from '../../src/text/team.js';
import {judgeValue} from './judge.js';
import {makeChance, mutateBytes} from './mutate.js';
import {ADDRESSES, KEYS, SCRIPTS, SIGNS} from './values.js';

const TABLE = readFileSync('test/teams.csv', 'utf8');
const PAGE = new URL('https://www.voorbeeld.nl/mbo-kracht/embed.html');

const words = fc.oneof(
  fc.constantFrom(...SCRIPTS, ...ADDRESSES, ...KEYS, ...SIGNS, 'x'.repeat(1e6)),
  fc.string({unit: 'binary', maxLength: 200}),
);

async function judgeTable(text: string): Promise<string> {
  try {
    const document = await readTable(new TextEncoder().encode(text), 'https://a.nl/teams.csv');
    // What comes of a table that is right passes every check of a document.
    expect(checkDocument(document).warnings).toEqual([]);
    return judgeValue(document);
  } catch (error) {
    if (error instanceof DataError || error instanceof LoadError) return error.name;
    throw error;
  }
}

it('a table with bytes that are changed gives a picture or a clear error', {timeout: 120_000}, async () => {
  const outcomes = new Set<string>();
  for (let i = 0; i < 150; i++) outcomes.add(await judgeTable(mutateBytes(TABLE, makeChance(i))));
  expect([...outcomes].sort()).toEqual(['DataError', 'picture']);
});

it.each([
  ['10,001 rows', `Team;Mbo;Hbo\n${'Oost;3;4\n'.repeat(10_001)}`, '10002'],
  ['201 columns', `Team;${Array.from({length: 200}, (_, i) => `G${i}`).join(';')}\nOost;3;4`, '1:201'],
  ['a name of 10,001 letters', `Team;Mbo;Hbo\n${'x'.repeat(10_001)};3;4`, '2:1'],
  ['201 sources in a cell', `Team;Mbo;Hbo;Bron\nOost;3;4;${'a|'.repeat(201)}`, '2:4'],
])('a table with %s is told by its line', {timeout: 60_000}, async (_name, text, path) => {
  const failure = readTable(new TextEncoder().encode(text), 'https://a.nl/teams.csv');
  await expect(failure).rejects.toMatchObject({problems: [{code: 'too-long', path}]});
});

it('a team is read from any words, and written so that it is read again', {timeout: 60_000}, () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.constantFrom('mbo:3', 'hbo:', ':', 'ad:-0', '__proto__:3'))), (parts) => {
      const {team} = parseTeam(parts.join(' '));
      expect(parseTeam(formatTeam(team))).toEqual({team, unknown: [], wrong: []});
      expect(Object.keys(team)).toEqual(['vrijwilliger', 'mbo', 'ad', 'hbo']);
    }),
  );
});

it('an attribute of any words is told with what there is', {timeout: 60_000}, () => {
  fc.assert(
    fc.property(words, (word) => {
      for (const one of wordsOf(word)) expect(explainUnknown(one, ['mbo', 'hbo'])).toContain('mbo, hbo');
    }),
  );
});

it(
  'an address of any words gives an element no attribute that it does not observe, and no data from elsewhere',
  {timeout: 60_000},
  () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(words, fc.constantFrom('src', 'mix', 'lang')), words)), (pairs) => {
        const {attributes} = readSettings(new URLSearchParams(pairs), ['src', 'mix', 'link'], PAGE);
        for (const name of attributes.keys()) expect(['src', 'mix', 'lang']).toContain(name);
        const src = attributes.get('src');
        if (src !== undefined) expect(new URL(src, PAGE).origin).toBe(PAGE.origin);
      }),
    );
  },
);
