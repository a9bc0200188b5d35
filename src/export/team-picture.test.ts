import {describe, expect, it} from 'vitest';

import {compare, readingIn} from '../../test/team.js';
import {layoutTeam} from '../layout/team-layout.js';
import {TEAM_GROUPS} from '../text/team.js';
import type {Picture} from './standalone-svg.js';
import type {Measure} from './svg-text.js';
import type {TeamLook} from './team-look.js';
import {TEAM_WIDTH} from './team-page.js';
import {drawTeamPicture} from './team-picture.js';
import type {TeamState} from './team-state.js';

const TEAM = 'vrijwilliger:4 mbo:3 ad:1 hbo:4';

/** Letters of half their size. */
const measure: Measure = (text, {size}) => (text.length * size) / 2;

function draw(team: string, reference?: string, change: Partial<TeamState> = {}): Picture {
  const comparison = compare(team, reference);
  const groups = TEAM_GROUPS.map((group) => ({group, count: comparison.team[group]}));
  const colours = (id: string) => ({mark: `mark-${id}`, text: `text-${id}`, on: `on-${id}`});
  const ids = [...TEAM_GROUPS, 'hbo-wo', 'overig', 'unspecified'];
  const look: TeamLook = {
    placed: layoutTeam(groups, TEAM_WIDTH),
    street: '<path id="street"/>',
    sky: '<path id="sun"/>',
    groups: Object.fromEntries(ids.map((id) => [id, colours(id)])),
    colour: (name) => `var-${name}`,
  };
  const state: TeamState = {
    comparison,
    reading: readingIn(),
    dark: false,
    ownColour: () => '',
    styles: [],
    font: {text: 'Inter, sans-serif', display: 'serif'},
    ...change,
  };
  return drawTeamPicture(state, look, measure);
}

/** The words of a picture, lines joined. */
const wordsOf = ({svg}: Picture): readonly string[] =>
  [...svg.matchAll(/<text.*?<\/text>/gs)].map(([text]) =>
    [...text.matchAll(/<tspan[^>]*>(.*?)<\/tspan>/g)].map(([, line]) => line).join(' '),
  );

const widthsOf = ({svg}: Picture, mark: string) =>
  [...svg.matchAll(/<rect[^>]* width="([\d.]+)" height="44"[^>]*>/g)]
    .filter(([rect]) => rect.includes(`fill="${mark}"`))
    .map(([, width]) => Number(width));

describe('the picture of a team', () => {
  it('tells who is there, the sentence, what is not compared, both mixes and the source', () => {
    const words = wordsOf(draw(TEAM, undefined, {address: 'https://example.nl/#ons.team=mbo:3'}));
    const all = words.join('\n');
    for (const told of [
      'Ons team',
      'ingevuld op deze pagina',
      '4 vrijwilligers',
      '1 ad’er',
      '3 van de 8 hebben een mbo-opleiding',
      'De cijfers van ‘Heel Nederland’ tellen geen vrijwilligers mee',
      'Mbo 38%',
      'Hbo en wo 65%',
      'Uw team kan 3 duo’s van een mbo’er en een hbo’er vormen.',
      'Bron: Sociaal Werk Nederland, 13 oktober 2020.',
      'https://example.nl/#ons.team=mbo:3',
    ])
      expect(all).toContain(told);
  });

  it('draws both bars as long as each other, and their shares as wide as the numbers', () => {
    const picture = draw('mbo:1 hbo:3 ad:1');
    const [ours = 0, theirs = 0] = widthsOf(picture, 'mark-mbo');
    // Segments keep 2 px between them; our bar stands in a frame of 6.
    const inner = TEAM_WIDTH - 2 * (40 + 36);
    expect(ours + 2).toBeCloseTo((inner - 12) * 0.2, 1);
    expect(theirs + 2).toBeCloseTo(inner * 0.2, 1);
  });

  it('labels an example, hatches what is not split and fades what is not sure', () => {
    expect(wordsOf(draw(TEAM, 'functiemix-voorbeeld')).join('\n')).toMatch(/12 mensen · VOORBEELD/);
    expect(wordsOf(draw(TEAM, 'functiemix-voorbeeld')).join('\n')).toContain('Voorbeeld: dit zijn geen echte cijfers.');
    const range = draw(TEAM, 'capelle-2022').svg;
    expect(range).toContain('url(#hatch-theirs-0)');
    expect(range).toContain('url(#fade-theirs-1)');
    expect(draw(TEAM).svg).not.toContain('url(#hatch');
  });

  it('warns of another unit, and tells how many people a figure is', () => {
    expect(wordsOf(draw(TEAM, 'tussenvoorziening')).join('\n')).toContain('telt functies, uw team telt mensen.');
    expect(wordsOf(draw('vrijwilliger:400 mbo:130 ad:1 hbo:240')).join('\n')).toContain(
      'Elk figuurtje is ongeveer 10 mensen. Te weinig voor een eigen figuurtje: Associate degree (ad).',
    );
  });

  it('is sound for nobody too, and has room for all that it tells', () => {
    for (const team of ['', 'mbo:1', 'vrijwilliger:999 mbo:999 ad:999 hbo:999']) {
      const {svg, height} = draw(team);
      expect(svg).not.toMatch(/NaN|undefined/);
      expect(height).toBeGreaterThan(700);
    }
  });
});
