import {expect, it} from 'vitest';

import {smallDocument} from '../../test/small-document.js';
import {functionMixWords} from './function-mix-words.js';
import type {MixReading} from './mix-reading.js';
import {makeMixTable} from './mix-table.js';

const document = smallDocument();
const reading: MixReading = {document, language: 'nl', words: functionMixWords, level: 'gewoon'};

it('has a row for each group of one mix', () => {
  expect(makeMixTable(document.mixes.slice(0, 1), reading)).toEqual({
    head: [{text: 'Groep'}, {text: 'Aandeel', facts: ['van de mensen']}],
    rows: [
      [{text: 'Mbo', group: 'mbo'}, {text: '20 procent'}],
      [{text: 'Hbo en wo', group: 'hbo-wo'}, {text: '65 procent'}],
      [{text: 'Vmbo, havo, vwo', group: 'overig'}, {text: '15 procent'}],
    ],
  });
});

it('has a row for each of several mixes, and says why a number is not there', () => {
  const {head, rows} = makeMixTable(document.mixes, reading);
  expect(head.map(({text}) => text)).toEqual(['Rij', 'Mbo', 'Hbo en wo', 'Vmbo, havo, vwo', 'Niet uitgesplitst']);
  expect(rows[1]).toEqual([
    {text: 'Functies', facts: ['functies']},
    {text: 'ongeveer 30 procent'},
    {text: 'niet uitgesplitst', isAbsent: true},
    {text: 'niet uitgesplitst', isAbsent: true},
    {text: 'ongeveer 70 procent'},
  ]);
});

it('names an example beside its row', () => {
  const example = {...document.mixes[0]!, basis: 'example' as const};
  expect(makeMixTable([example, document.mixes[1]!], reading).rows[0]?.[0].facts).toEqual([
    '2020 · mensen',
    'voorbeeld',
  ]);
});

it('is empty without mixes', () => {
  expect(makeMixTable([], reading)).toEqual({head: [], rows: []});
});
