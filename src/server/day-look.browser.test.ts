import {expect} from 'chai';

import {mountLoaded} from '../../test/elements.js';
import krachtJson from '../data/kracht.json';
import {parseDocument} from '../data/parse-document.js';
import type {KrachtDocument} from '../data/schema.js';
import {readMixLook} from '../export/mix-look.js';
import {readLook} from '../export/street-look.js';
import {InfographicElement} from '../infographic/infographic-element.js';
import '../define/infographic.js';
import '../define/team-builder.js';
import {functionMixWords} from '../text/function-mix-words.js';
import {lookOfMixes} from './mix-day-look.js';
import {readTeamLook} from '../export/team-look.js';
import {TeamBuilderElement} from '../team-builder/team-builder-element.js';
import {chooseStreet} from './drawn-street.js';
import {chooseTeam} from './drawn-team.js';
import {lookOfTeam} from './team-day-look.js';
import {openData} from './opened-data.js';
import type {RenderOptions} from './render-options.js';
import {lookOfStreet} from './street-day-look.js';
import {DayColours, type OwnColours} from './own-colours.js';

const STREET_TOKENS = [
  ...(['ink', 'ink-soft', 'paper', 'accent', 'light', 'panel-ink'] as const),
  ...(['sky-top', 'sky-bottom', 'pavement', 'curb', 'switch', 'switch-line', 'mark'] as const),
];

const kracht = parseDocument(krachtJson);

/** How far each of red, green and blue may be from what the browser makes of it. */
const NEAR = 2;

/** Expects texts that are the same but for their colours, and those nearly. */
function expectAlike(found: string, wanted: string, about: string): void {
  const colour = /#[\da-f]{6}\b/gi;
  expect(found.replace(colour, '#'), about).to.equal(wanted.replace(colour, '#'));
  const [ours, theirs] = [found, wanted].map((text) => text.match(colour) ?? []);
  ours!.forEach((hex, i) => {
    for (const at of [1, 3, 5]) {
      const [own, other] = [hex, theirs![i] ?? ''].map((one) => parseInt(one.slice(at, at + 2), 16));
      expect(own, `${about}: ${hex} for ${theirs?.[i]}`).to.be.closeTo(other!, NEAR);
    }
  });
}

/** All shapes of a drawing with their attributes, numbers as exact as an eye. */
function shapesIn(drawing: string): string {
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${drawing}</svg>`,
    'text/xml',
  );
  const shapes = [...parsed.querySelectorAll('svg > * , svg > * *')];
  const short = (value: string): string =>
    value.replace(/-?\d*\.\d+/g, (number) => String(Math.round(Number(number) * 50) / 50));
  return shapes
    .map((shape) => {
      const attributes = [...shape.attributes].map(({name, value}) => `${name}=${short(value.replace(/\s+/g, ' '))}`);
      return `${shape.parentElement?.localName}>${shape.localName} ${attributes.sort().join(' ')}`;
    })
    .join('\n');
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

describe('without a browser, the colours of the street', () => {
  for (const [name, attributes, own] of [
    ['by day', {}, {}],
    ['with a door open', {open: 'ouderenwerk'}, {}],
    ['in the evening of a chosen strength', {strength: 'methoden'}, {}],
    [
      'in the evening with a door open behind which the light is on',
      {strength: 'methoden', open: 'sociaal-wijkteam'},
      {},
    ],
    ['of a few fields', {fields: 'ouderenwerk opbouwwerk', open: 'opbouwwerk'}, {}],
    [
      'that a page sets',
      {strength: 'kennis', open: 'ouderenwerk'},
      {
        ...{
          'mbo-ink': '#300',
          'mbo-paper': '#eef',
          'mbo-light': '#0fe',
          'mbo-sky-top': '#a00',
          'mbo-pavement': '#123456',
        },
        ...{
          'mbo-strength-kennis': '#00f',
          'mbo-house-brick': '#abc',
          'mbo-house-glass': '#0a0',
          'mbo-evening-pavement': '#333',
        },
      },
    ],
    [
      'by day that a page sets',
      {},
      {'mbo-house-curtain': '#f00', 'mbo-strength-praktijk': '#0f0', 'mbo-accent': '#00f'},
    ],
  ] as const) {
    it(`${name} are those that the browser makes of the style sheets`, async () => {
      const element = document.createElement('mbo-infographic');
      Object.assign(element, {data: krachtJson, theme: 'light', lang: 'nl', ...attributes});
      for (const [property, value] of Object.entries(own)) element.style.setProperty(`--${property}`, value);
      await mountLoaded(element);
      const base = getComputedStyle(element.renderRoot.querySelector('.infographic')!);
      const options: RenderOptions = {tag: 'infographic', ...attributes, colours: own};
      const data = openData(krachtJson, options);
      const seen = chooseStreet(data, options);
      const theirs = readLook({
        ...seen,
        colour: (token) => base.getPropertyValue(`--_${token}`),
        houseColour: (token) => base.getPropertyValue(`--mbo-house-${token}`),
        styles: InfographicElement.elementStyles,
      });
      const ours = lookOfStreet(seen, data.colours);
      expect(ours.plots.length).to.equal(theirs.plots.length);
      ours.plots.forEach((plot, i) => expectAlike(shapesIn(plot), shapesIn(theirs.plots[i]!), `plot ${i}`));
      expectAlike(shapesIn(ours.sky), shapesIn(theirs.sky), 'sky');
      for (const part of ['headSky', 'rowSky', 'switches', 'panelPlate', 'panelIcon', 'badge'] as const) {
        expectAlike(JSON.stringify(ours[part]), JSON.stringify(theirs[part]), part);
      }
      for (const [id, {ink, paper}] of Object.entries(theirs.chips)) {
        expectAlike(ours.chips[id]!.ink + ours.chips[id]!.paper, ink + paper, id);
      }
      for (const token of STREET_TOKENS) expectAlike(ours.colour(token), theirs.colour(token), token);
      element.remove();
    });
  }
});

describe('without a browser, the colours of a team', () => {
  for (const [name, team, reference, own] of [
    ['of the built-in data', 'vrijwilliger:4 mbo:3 ad:1 hbo:4', 'landelijk-2020', {}],
    ['of many people beside a reference that does not split all', 'mbo:300 hbo:200', 'capelle-2022', {}],
    [
      'that a page sets',
      'mbo:1 ad:1',
      'functiemix-voorbeeld',
      {
        ...{'mbo-sky-bottom': '#fcc', 'mbo-pavement': '#123456', 'mbo-group-mbo': '#0a0', 'mbo-house-brick': '#00f'},
        ...{'mbo-ink': '#400', 'mbo-accent': '#040', 'mbo-line': '#0ff'},
      },
    ],
  ] as const) {
    it(`${name} are those that the browser makes of the style sheets`, () => {
      const options: RenderOptions = {tag: 'team-builder', team, reference, colours: own};
      const data = openData(krachtJson, options);
      const {comparison, reading} = chooseTeam(data, options);
      const theirs = readTeamLook(
        {
          ...{comparison, reading, dark: false, ownColour: setBy(own), styles: TeamBuilderElement.elementStyles},
          font: {text: 'serif', display: 'serif'},
        },
        1120,
      );
      const ours = lookOfTeam(comparison, data.colours, 1120);
      expect(ours.placed).to.deep.equal(theirs.placed);
      expectAlike(shapesIn(ours.street), shapesIn(theirs.street), 'street');
      expectAlike(shapesIn(ours.sky), shapesIn(theirs.sky), 'sky');
      expect(Object.keys(ours.groups)).to.deep.equal(Object.keys(theirs.groups));
      for (const [id, {mark, text, on}] of Object.entries(theirs.groups)) {
        const look = ours.groups[id]!;
        expectAlike(look.mark + look.text + look.on, mark + text + on, id);
      }
      for (const token of [
        'ink',
        'ink-soft',
        'paper',
        'line',
        'accent',
        'sky-top',
        'sky-bottom',
        'pavement',
      ] as const) {
        expectAlike(ours.colour(token), theirs.colour(token), token);
      }
    });
  }
});
