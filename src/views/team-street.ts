import {html, nothing, svg, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {IconName} from '../data/icon-names.js';
import type {KrachtDocument} from '../data/schema.js';
import {layoutHouse} from '../layout/house-layout.js';
import type {PlacedPerson, PlacedTeam} from '../layout/team-layout.js';
import {labelOf} from '../text/mix-reading.js';
import type {TeamReading} from '../text/team-reading.js';
import {list} from '../text/team-sentence.js';
import {renderMark} from './group-colours.js';
import {renderHouse} from './house.js';
import {renderIconPath} from './icon.js';
import {CELL, drawPeople} from './silhouettes.js';

/** Who is on the way while the street is drawn. */
export interface Walkers {
  /** Who comes walking in; everyone else stands there already. */
  readonly coming: ReadonlySet<string>;
  /** Who walks away, from where they stood, and how wide their cell was there, in px. */
  readonly leaving: readonly PlacedPerson[];
  readonly leavingCell: number;
}

/** Says below the street how many people a figure stands for, and who are too few to be seen. */
export function renderTeamKey({per, unseen}: PlacedTeam, reading: TeamReading): TemplateResult<1> | typeof nothing {
  const names = unseen.map((id) => labelOf(id, reading));
  const keys = [
    ...(per > 1 ? [reading.team.eachFigure(per)] : []),
    ...(names.length > 0 ? [reading.team.tooFew(list(names, reading.team))] : []),
  ];
  return keys.length > 0 ? html`<p class="key">${keys.join(' ')}</p>` : nothing;
}

/** What stands on the plaques of the houses, in turn. */
export const PLAQUES: readonly IconName[] = [
  'users-three',
  'coffee',
  'handshake',
  'heart',
  'chats-circle',
  'potted-plant',
];

/** The feet of a figure in its cell. */
export const FEET = 70;

/** How far the pavement goes beyond the street on each side, in units of the street. */
export const EDGE = 2;

/**
 * The team in front of its houses; decoration, since sentence and table say the same.
 *
 * @param dark - Whether it is evening: then the houses are lit.
 */
export function renderTeamStreet(
  placed: PlacedTeam,
  document: KrachtDocument,
  dark: boolean,
  {coming, leaving, leavingCell}: Walkers,
): TemplateResult<1> {
  const {width, height, people, cell} = placed;
  return html`<svg class="scene" part="picture" aria-hidden="true" viewBox="0 0 ${width} ${height}" width="100%">
    ${renderBackdrop(placed, dark)}
    <g>
      ${repeat(
        leaving,
        ({key}) => key,
        (person) => renderPerson(person, leavingCell, 'leaves', document),
      )}
    </g>
    <g class="people">
      ${repeat(
        people,
        ({key}) => key,
        (person) => renderPerson(person, cell, coming.has(person.key) ? 'comes' : '', document),
      )}
    </g>
  </svg>`;
}

/** Houses, pale as what is farther away, and the pavement before them. */
function renderBackdrop({ground, height, houses, houseScale, width}: PlacedTeam, dark: boolean): TemplateResult<2> {
  // Wider than the street, whose edge may be in the middle of a pixel; the card cuts it.
  const across = {x: -EDGE, y: ground - 5 * houseScale, width: width + 2 * EDGE};
  return svg`<rect class="ground" x=${across.x} y=${across.y} width=${across.width} height=${height - across.y}></rect>
    <rect class="kerb" x=${across.x} y=${across.y} width=${across.width} height="3"></rect>
    <g class="house-drawing">
      ${houses.map(
        ({index, x}) =>
          svg`<g class="house" ?data-lit=${dark} transform="translate(${x} 0)scale(${houseScale})">
            ${renderHouse(layoutHouse(index), renderIconPath(PLAQUES[index % PLAQUES.length] ?? 'heart', {}))}
          </g>`,
      )}
    </g>`;
}

function renderPerson(
  {key, group, look, x, feet}: PlacedPerson,
  cell: number,
  state: 'comes' | 'leaves' | '',
  document: KrachtDocument,
): TemplateResult<2> {
  const [solid, soft] = drawPeople([{look, x: 0, y: 0}]);
  const scale = cell / CELL.width;
  return svg`<g class="person" transform="translate(${x} ${feet - FEET * scale})scale(${scale})">
    <g class=${state} data-key=${key}>
      <ellipse class="shadow" cx="20" cy=${FEET} rx="16" ry="3"></ellipse>
      ${renderMark(
        document,
        group,
        false,
        (name, fill) => svg`<path class=${name} d=${solid} fill=${fill}></path>`,
        svg`<path class="soft" d=${soft}></path>`,
      )}
    </g>
  </g>`;
}
