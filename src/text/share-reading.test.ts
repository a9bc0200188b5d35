import {expect, it} from 'vitest';

import {loadDefaultDocument} from '../data/default-document.js';
import type {KrachtDocument} from '../data/schema.js';
import {functionMixWords as english} from './english-words.js';
import {functionMixWords as dutch} from './function-mix-words.js';
import type {Language} from './language.js';
import {readShare} from './share-reading.js';
import type {TextLevel} from './text-level.js';

const {document} = await loadDefaultDocument();

function read(id: string, group: string, language: Language = 'nl', level: TextLevel = 'gewoon') {
  const mix = document.mixes!.find((one) => one.id === id)!;
  return readShare(mix, group, {document, language, level, words: language === 'nl' ? dutch : english});
}

it.each([
  ['landelijk-2020', 'mbo', 'Mbo, 20 procent, 1 van 3, Heel Nederland.'],
  ['landelijk-2020', 'vrijwilliger', 'Vrijwilligers, niet meegeteld, Heel Nederland.'],
  ['tussenvoorziening', 'mbo', 'Mbo, ongeveer 30 procent, 1 van 2, De Tussenvoorziening.'],
  ['tussenvoorziening', 'unspecified', 'Ongeveer 70 procent niet uitgesplitst, 2 van 2, De Tussenvoorziening.'],
  ['tussenvoorziening', 'hbo', 'Hbo, niet uitgesplitst, De Tussenvoorziening.'],
  ['capelle-2022', 'hbo', 'Hbo, 60 tot 70 procent, 1 van 2, Welzijn Capelle.'],
  ['functiemix-voorbeeld', 'mbo', 'Mbo, 3 mensen, 2 van 4, Voorbeeld van een wijkteam.'],
  ['functiemix-voorbeeld', 'ad', 'Associate degree (ad), 1 persoon, 3 van 4, Voorbeeld van een wijkteam.'],
])('says of %s, %s: "%s"', (mix, group, name) => {
  expect(read(mix, group).name).toBe(name);
});

it('says the same in English where the page speaks it', () => {
  expect(read('landelijk-2020', 'mbo', 'en').name).toBe('Mbo, 20 percent, 1 of 3, Heel Nederland.');
});

it('tells beside the share how many of a hundred that is, what the group is, and what is ours', () => {
  expect(read('landelijk-2020', 'mbo')).toMatchObject({
    head: 'Mbo: 20 procent',
    details: ['20 van elke 100 professionals', 'Middelbaar beroepsonderwijs'],
  });
  expect(read('landelijk-2020', 'mbo', 'nl', 'eenvoudig').details).toContain('Een school waar je een beroep leert');
  expect(read('tussenvoorziening', 'unspecified').details).toEqual([
    'Ongeveer 70 van elke 100 functies',
    'De bron zegt niet hoe dit deel is verdeeld',
    'Door ons uitgerekend',
    'Schatting',
  ]);
});

it('says large what the share is, also of what is not split, and why there is none', () => {
  expect(read('tussenvoorziening', 'unspecified').head).toBe('Ongeveer 70 procent niet uitgesplitst');
  expect(read('tussenvoorziening', 'hbo')).toMatchObject({head: 'Hbo: niet uitgesplitst', details: []});
});

it('says that the source is silent only of what is not split and not explained', () => {
  const bare: KrachtDocument = {version: 1, language: 'nl'};
  const of = (group: string) => {
    const mix = document.mixes!.find(({id}) => id === 'tussenvoorziening')!;
    return readShare({...mix, basis: 'measured'}, group, {
      document: bare,
      language: 'nl',
      level: 'gewoon',
      words: dutch,
    });
  };
  expect(of('unspecified').details).toContain('De bron zegt niet wie dat zijn.');
  expect(of('mbo').details).toEqual(['Ongeveer 30 van elke 100 functies']);
  const unknown = {...bare, groups: [{id: 'hbo', label: 'Hbo'}]};
  expect(readShare(document.mixes![0]!, 'mbo', {document: unknown, language: 'nl', level: 'gewoon', words: dutch}).head).toBe('mbo: 20 procent'); // prettier-ignore
});

it('makes no count of a range with one end that is not whole', () => {
  const mix = {...document.mixes![0]!, shares: [{group: 'mbo', value: {from: 20.5, to: 30}}]};
  const {details} = readShare(mix, 'mbo', {document, language: 'nl', level: 'gewoon', words: dutch});
  expect(details).toEqual(['Middelbaar beroepsonderwijs']);
});

it('says of an example that it is one, whatever its name', () => {
  expect(read('functiemix-voorbeeld', 'mbo').details).toContain('Voorbeeld');
  const mix = {...document.mixes!.find(({id}) => id === 'functiemix-voorbeeld')!, label: 'Wijkteam'};
  const {name} = readShare(mix, 'mbo', {document, language: 'nl', level: 'gewoon', words: dutch});
  expect(name).toBe('Mbo, 3 mensen, 2 van 4, Wijkteam (voorbeeld).');
});

it('makes no count of a percentage with decimals', () => {
  const mix = document.mixes!.find(({shares}) => shares.some(({value}) => value === 73.1))!;
  expect(read(mix.id, mix.shares[0]!.group).details.join()).not.toContain('van elke 100');
});
