import {adoptStyles, html, render, type TemplateResult} from 'lit';

import {layoutTeam, type PlacedTeam} from '../layout/team-layout.js';
import {TEAM_GROUPS} from '../text/team.js';
import {colourOf, renderPatterns} from '../views/group-colours.js';
import {renderSky} from '../views/sky.js';
import {renderTeamStreet} from '../views/team-street.js';
import {plainColours, type ToPlain} from './plain-colour.js';
import {plainDrawing} from './plain-drawing.js';
import type {TeamState} from './team-state.js';
import {unforced} from './unforced.js';

/** The colours of a group: of its marks, of its numbers as text, and of a label on its marks. */
export interface GroupLook {
  readonly mark: string;
  readonly text: string;
  readonly on: string;
}

/** What the style sheets make of a team: plain drawings and plain colours. */
export interface TeamLook {
  /** The street, as wide as the picture. */
  readonly street: string;
  readonly placed: PlacedTeam;
  /** What floats behind the title, on 600 by 220. */
  readonly sky: string;
  /** By the id of a group. */
  readonly groups: Readonly<Record<string, GroupLook>>;
  /** One of the element's own colours, `--_<name>`. */
  readonly colour: (name: (typeof TOKENS)[number]) => string;
}

/** Colours that an element keeps in custom properties, which a page may have set. */
const TOKENS = ['ink', 'ink-soft', 'paper', 'line', 'accent', 'sky-top', 'sky-bottom', 'pavement'] as const;

const OUT_OF_SIGHT = {position: 'fixed', inset: '0 auto auto 0', visibility: 'hidden', 'forced-color-adjust': 'none'};

const NOBODY_WALKS = {coming: new Set<string>(), leaving: [], leavingCell: 0};

/**
 * Draws the team once more, out of sight, with the element's own views and style sheets, and reads what the browser makes
 * of them. A picture is for others too: it keeps its colours where its maker's system forces its own on the page.
 *
 * @param width - The width of the picture, in px.
 */
export function readTeamLook(state: TeamState, width: number): TeamLook {
  const {comparison, dark} = state;
  const groups = TEAM_GROUPS.map((group) => ({group, count: comparison.team[group]}));
  const placed = layoutTeam(groups, width);
  const host = document.createElement('div');
  host.inert = true;
  host.setAttribute('theme', dark ? 'dark' : 'light');
  for (const [name, value] of Object.entries(OUT_OF_SIGHT)) host.style.setProperty(name, value);
  const root = host.attachShadow({mode: 'open'});
  render(renderStage(placed, state), root);
  for (const name of namesOf(root, state)) {
    const value = state.ownColour(name);
    if (value) host.style.setProperty(`--mbo-${name}`, value);
  }
  adoptStyles(root, state.styles.map(unforced));
  document.body.append(host);
  try {
    // Textures are for paper and for forced colours.
    for (const texture of root.querySelectorAll('.texture')) texture.remove();
    const toPlain = plainColours(one(root, 'i'));
    const probe = one(root, 'b');
    const tokens = new Map(TOKENS.map((name) => [name, paintOf(probe, `--_${name}`, toPlain)]));
    return {
      placed,
      street: plainDrawing(one(root, '.scene'), toPlain),
      sky: plainDrawing(one(root, `.sky-drawing .by-${dark ? 'evening' : 'day'}`), toPlain),
      groups: Object.fromEntries(
        idsIn(state).map((id): [string, GroupLook] => {
          const sample = one(root, `u[data-group="${id}"]`);
          const read = (name: string) => paintOf(sample, name, toPlain);
          return [id, {mark: read('--_m'), text: read('--_t'), on: read('--_on')}];
        }),
      ),
      colour: (name) => tokens.get(name) ?? '',
    };
  } finally {
    host.remove();
  }
}

/** The ids of the groups that the picture shows. */
function idsIn({comparison: {reference}}: TeamState): readonly string[] {
  return [...new Set([...TEAM_GROUPS, ...(reference?.shares ?? []).map(({group}) => group)])];
}

function renderStage(placed: PlacedTeam, state: TeamState): TemplateResult<1> {
  const {dark, reading} = state;
  const {document} = reading;
  return html`<div class="card ${dark ? 'evening' : ''}">
    ${renderPatterns(document, idsIn(state))} ${renderSky()} ${renderTeamStreet(placed, document, dark, NOBODY_WALKS)}
    <p>${idsIn(state).map((id) => html`<u data-group=${id} .style=${colourOf(document, id)}></u>`)}</p>
    <b></b><i></i>
  </div>`;
}

/** All names under which a page may have set a colour that the picture has. */
function namesOf(root: ShadowRoot, state: TeamState): ReadonlySet<string> {
  const paints = [...root.querySelectorAll('.house-drawing *')].flatMap((shape) => [...shape.classList]);
  return new Set([
    ...TOKENS,
    ...idsIn(state).map((id) => `group-${id}`),
    ...['glass', 'curtain', ...paints].map((name) => `house-${name}`),
  ]);
}

/** What a custom property is as a colour, for this element. */
function paintOf(element: HTMLElement, name: string, toPlain: ToPlain): string {
  element.style.setProperty('color', `var(${name})`);
  return toPlain(getComputedStyle(element).color).hex;
}

function one(root: ShadowRoot, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`A team has no ${selector} any more; src/export/team-look.ts reads it.`);
  return found;
}
