import {expect} from 'chai';

import krachtJson from '../data/kracht.json';
import {parseDocument} from '../data/parse-document.js';
import type {KrachtDocument} from '../data/schema.js';
import {readMixLook} from '../export/mix-look.js';
import {functionMixWords} from '../text/function-mix-words.js';
import {lookOfMixes} from './mix-day-look.js';
import {DayColours, type OwnColours} from './own-colours.js';

const kracht = parseDocument(krachtJson);

/** How far each of red, green and blue may be from what the browser makes of it. */
const NEAR = 2;

/** Expects texts that are the same but for their colours, and those nearly. */
function expectAlike(found: string, wanted: string, about: string): void {
  const colour = /#[\da-f]{6}/gi;
  expect(found.replace(colour, '#'), about).to.equal(wanted.replace(colour, '#'));
  const [ours, theirs] = [found, wanted].map((text) => text.match(colour) ?? []);
  ours!.forEach((hex, i) => {
    for (const at of [1, 3, 5]) {
      const [own, other] = [hex, theirs![i] ?? ''].map((one) => parseInt(one.slice(at, at + 2), 16));
      expect(own, `${about}: ${hex} for ${theirs?.[i]}`).to.be.closeTo(other!, NEAR);
    }
  });
}

const setBy = (own: OwnColours) => (name: string) => own[`mbo-${name}`] ?? '';

describe('without a browser, the colours of mixes', () => {
  const strange: KrachtDocument = {
    ...kracht,
    groups: [...(kracht.groups ?? []), {id: 'stagiair', label: 'Stagiairs'}],
    mixes: [{...kracht.mixes![0]!, shares: [...kracht.mixes![0]!.shares, {group: 'stagiair', value: 0}]}],
  };

  for (const [name, document, ids, own] of [
    ['of the built-in data', kracht, kracht.mixes!.map(({id}) => id), {}],
    ['of one mix', kracht, ['landelijk-2020'], {}],
    ['of a group that nobody knows', strange, ['landelijk-2020'], {}],
    [
      'that a page sets',
      kracht,
      ['landelijk-2020', 'functiemix-voorbeeld', 'capelle-2022'],
      {
        ...{'mbo-ink': '#303', 'mbo-paper': '#eef', 'mbo-line': '#123456', 'mbo-group-mbo': '#0c0'},
        ...{'mbo-group-hbo': '#ff0000', 'mbo-group-overig': '#111', 'mbo-group-unspecified': '#00f'},
      },
    ],
  ] as const) {
    it(`${name} are those that the browser makes of the style sheets`, () => {
      const mixes = ids.map((id) => document.mixes!.find((mix) => mix.id === id)!);
      const theirs = readMixLook({
        mixes,
        reading: {document, language: 'nl', words: functionMixWords, level: 'gewoon'},
        view: 'people',
        width: 800,
        colour: setBy(own),
        font: {text: 'serif', display: 'serif'},
      });
      const ours = lookOfMixes(document, mixes, new DayColours(document, own));
      for (const token of ['ink', 'ink-soft', 'paper', 'line'] as const) {
        expectAlike(ours.colour(token), theirs.colour(token), token);
      }
      for (const id of new Set(mixes.flatMap(({shares}) => shares.map(({group}) => group)))) {
        expectAlike(JSON.stringify(ours.group(id)), JSON.stringify(theirs.group(id)), id);
      }
    });
  }
});
