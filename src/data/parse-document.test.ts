import {readFileSync} from 'node:fs';

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {placesOf, putAt} from '../../test/places.js';
import {brokenDocument, smallDocument} from '../../test/small-document.js';
import {DataError} from './data-error.js';
import kracht from './kracht.json';
import {checkDocument, parseDocument} from './parse-document.js';
import type {Problem} from './problem.js';

function problemsOf(json: unknown): readonly Problem[] {
  try {
    return checkDocument(json).warnings;
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}

const found = (json: unknown) => problemsOf(json).map(({code, path}) => `${path} ${code}`);

describe('what is right', () => {
  it('passes through unchanged', () => {
    expect(parseDocument(smallDocument())).toEqual(smallDocument());
    expect(parseDocument(kracht)).toEqual(kracht);
  });

  it('is the example of the format, as it stands there', () => {
    const example: unknown = JSON.parse(readFileSync('test/example.json', 'utf8'));
    expect(checkDocument(example)).toEqual({document: example, warnings: []});
  });

  it('is not changed by the check', () => {
    const json = Object.freeze(smallDocument());
    parseDocument(json);
    expect(json).toEqual(smallDocument());
  });

  it('needs only a version, a language, and fields or mixes', () => {
    expect(found({version: 1, language: 'nl', fields: []})).toEqual([]);
    expect(found({version: 1, language: 'nl', mixes: []})).toEqual([]);
    expect(found({version: 1, language: 'nl'})).toEqual(['$ nothing-to-draw']);
  });
});

describe('what is wrong', () => {
  it.each<[string, (document: any) => void, string]>([
    ['a string for a number', (d) => (d.mixes[0].shares[1].value = '65'), '$.mixes[0].shares[1].value wrong-type'],
    ['a string inside an about', (d) => (d.mixes[1].shares[0].value = {about: '30'}), '$.mixes[1].shares[0].value.about wrong-type'],
    ['NaN', (d) => (d.mixes[0].shares[1].value = NaN), '$.mixes[0].shares[1].value wrong-type'],
    ['Infinity', (d) => (d.mixes[0].shares[1].value = Infinity), '$.mixes[0].shares[1].value wrong-value'],
    ['more than 100 percent', (d) => (d.mixes[0].shares[1].value = 650), '$.mixes[0].shares[1].value wrong-value'],
    ['less than nothing', (d) => (d.mixes[0].shares[1].value = -1), '$.mixes[0].shares[1].value wrong-value'],
    ['a range backwards', (d) => (d.mixes[1].shares[1].value = {from: 75, to: 65}), '$.mixes[1].shares[1].value wrong-value'],
    ['half a person', (d) => (d.mixes[0].shares = [{group: 'mbo', value: {count: 1.5}}]), '$.mixes[0].shares[0].value.count wrong-value'],
    ['a missing title', (d) => delete d.mixes[0].title, '$.mixes[0].title missing'],
    ['an empty text', (d) => (d.title = '  '), '$.title wrong-value'],
    ['a text without text', (d) => (d.title = {plain: 'x'}), '$.title.text missing'],
    ['a number as plain text', (d) => (d.title = {text: 'x', plain: 3}), '$.title.plain wrong-type'],
    ['a script as a link', (d) => (d.sources['swn-2020'].url = 'javascript:alert(1)'), '$.sources["swn-2020"].url wrong-value'],
    ['a data link', (d) => (d.sources['swn-2020'].url = 'data:text/html,x'), '$.sources["swn-2020"].url wrong-value'],
    ['a link with a space before it', (d) => (d.sources['swn-2020'].url = ' https://a.nl'), '$.sources["swn-2020"].url wrong-value'],
    ['a list of sources', (d) => (d.sources = []), '$.sources wrong-type'],
    ['a day that is no day', (d) => (d.updated = '21-11-2026'), '$.updated wrong-value'],
    ['a source of the thirteenth month', (d) => (d.sources['swn-2020'].date = '2020-13'), '$.sources["swn-2020"].date wrong-value'],
    ['an id with capitals', (d) => (d.mixes[1].id = 'Functies'), '$.mixes[1].id wrong-value'],
    ['an unknown unit', (d) => (d.mixes[0].unit = 'peopel'), '$.mixes[0].unit wrong-value'],
    ['an unknown icon', (d) => (d.fields[0].icon = 'bedd'), '$.fields[0].icon wrong-value'],
    ['another version', (d) => (d.version = 2), '$.version wrong-value'],
    ['an unknown strength', (d) => (d.fields[0].strengths = ['kenis']), '$.fields[0].strengths[0] unknown-reference'],
    ['an unknown source of a point', (d) => (d.fields[0].points[0].sources = ['swn']), '$.fields[0].points[0].sources[0] unknown-reference'],
    ['a point without sources', (d) => (d.strengths[0].points[0].sources = []), '$.strengths[0].points[0].sources wrong-value'],
    ['an unknown group', (d) => (d.mixes[0].shares[0].group = 'mbo-4'), '$.mixes[0].shares[0].group unknown-reference'],
    ['a measured mix without sources', (d) => (d.mixes[0].sources = []), '$.mixes[0].sources wrong-value'],
    ['two fields with one id', (d) => (d.fields[1].id = 'opvang'), '$.fields[1].id duplicate-id'],
    ['one group twice in a mix', (d) => (d.mixes[0].shares[2].group = 'mbo'), '$.mixes[0].shares[2].group duplicate-id'],
    ['a sum of 90', (d) => (d.mixes[1].shares[0].value = {about: 20}), '$.mixes[1].shares shares-sum'],
    ['counts beside percentages', (d) => (d.mixes[0].shares[0].value = {count: 20}), '$.mixes[0].shares shares-sum'],
    ['ranges that cannot reach 100', (d) => (d.mixes[1].shares[0].value = {from: 5, to: 10}), '$.mixes[1].shares shares-sum'],
  ])('%s is found at its place', (_, change, expected) => {
    expect(found(brokenDocument(change))).toContain(expected);
  }); // prettier-ignore

  it('is told all at once', () => {
    const json = brokenDocument((d) => {
      d.language = 5;
      d.fields[0].icon = 'bedd';
      d.mixes[0].shares[0].group = 'mbo-4';
      d.mixes[1].shares[0].value = {about: 20};
    });
    expect(found(json)).toEqual([
      '$.language wrong-type',
      '$.fields[0].icon wrong-value',
      '$.mixes[0].shares[0].group unknown-reference',
      '$.mixes[1].shares shares-sum',
    ]);
  });

  it('says in Dutch and English where, what, what was expected and how to mend it', () => {
    const [problem] = problemsOf(brokenDocument((d) => (d.fields[0].icon = 'bedd')));
    expect(problem).toEqual({
      code: 'wrong-value',
      severity: 'error',
      path: '$.fields[0].icon',
      found: '"bedd"',
      expected: {nl: 'de naam van een bekend icoon', en: 'the name of a known icon'},
      mend: {nl: 'Bedoelt u "bed"?', en: 'Did you mean "bed"?'},
    });
    expect(() => parseDocument(brokenDocument((d) => (d.mixes[0].shares[1].value = '65')))).toThrow(
      '$.mixes[0].shares[1].value: hier staat "65", verwacht: een percentage, bereik of aantal. Schrijf bijvoorbeeld: 20, {',
    );
  });

  it('names the sum of the shares', () => {
    const [problem] = problemsOf(brokenDocument((d) => (d.mixes[0].shares[0].value = 10.1)));
    expect(problem?.mend.nl).toContain('Samen zijn ze 90.1.');
  });

  it('cuts a long value at 80 characters', () => {
    const [problem] = problemsOf(brokenDocument((d) => (d.fields[0].icon = 'x'.repeat(10_000))));
    expect(problem?.found).toHaveLength(80);
  });

  it('tells twenty problems in the message and keeps them all', () => {
    const json = brokenDocument((d) => (d.fields = Array.from({length: 150}, () => 3)));
    expect(problemsOf(json)).toHaveLength(150);
    expect(() => parseDocument(json)).toThrow('… en nog 130 / and 130 more');
  });
});

describe('rounded percentages', () => {
  it.each([
    [[20, 65, 15.5], []],
    [[20, 65, 14.5], []],
    [[20, 65, 15.6], ['$.mixes[0].shares shares-sum']],
    [[33.3, 33.3, 33.3], []],
    [[100, 0, 0], []],
  ])('%j give %j', (values, expected) => {
    const json = brokenDocument((d) => values.forEach((value, i) => (d.mixes[0].shares[i].value = value)));
    expect(found(json)).toEqual(expected);
  });

  it('may hold ranges that meet at 100', () => {
    const json = brokenDocument((d) => {
      d.mixes[1].shares[0].value = {from: 30, to: 40};
      d.mixes[1].shares[1].value = {from: 60, to: 70};
    });
    expect(found(json)).toEqual([]);
  });
});

describe('an unknown key', () => {
  it('is a warning with the nearest known key, and the document stays', () => {
    const json = brokenDocument((d) => (d.fields[0].strenghts = []));
    const {document, warnings} = checkDocument(json);
    expect(document.fields?.[0]?.id).toBe('opvang');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({
      code: 'unknown-key',
      severity: 'warning',
      path: '$.fields[0].strenghts',
      mend: {nl: 'Bedoelt u "strengths"?'},
    });
  });

  it('is found in texts, amounts and sources too', () => {
    const json = brokenDocument((d) => {
      d.title = {text: 'x', plian: 'y'};
      d.mixes[1].shares[0].value = {about: 30, from: 20};
      d.sources['swn-2020'].link = 'x';
    });
    expect(found(json)).toEqual([
      '$.title.plian unknown-key',
      '$.sources["swn-2020"].link unknown-key',
      '$.mixes[1].shares[0].value.from unknown-key',
    ]);
  });

  it('named __proto__ touches no prototype', () => {
    const json: unknown = JSON.parse('{"version":1,"language":"nl","fields":[],"__proto__":{"polluted":true}}');
    expect(found(json)).toEqual(['$.__proto__ unknown-key']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('any input', () => {
  it('gives a document or a DataError, and nothing else', () => {
    fc.assert(
      fc.property(fc.anything({withBigInt: true, withNullPrototype: true, withDate: true}), (json) => {
        problemsOf(json);
      }),
      {numRuns: 2000},
    );
  });

  it('gives the same when any one place of a good file holds anything', () => {
    const places = placesOf(kracht);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), (place, value) => {
        const json: unknown = structuredClone(kracht);
        putAt(json, place, value);
        problemsOf(json);
      }),
      {numRuns: 500},
    );
  });

  it('may nest deeper than a stack, or go round in a circle', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    const circle: {fields?: unknown} = {};
    circle.fields = circle;
    expect(problemsOf({version: 1, language: 'nl', fields: deep})).not.toEqual([]);
    expect(problemsOf(circle)).not.toEqual([]);
  });
});
