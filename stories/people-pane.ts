import {html, svg, type TemplateResult} from 'lit';

import documentOfFacts from '../src/data/kracht.json' with {type: 'json'};
import {UNSPECIFIED} from '../src/data/amount.js';
import {parseDocument} from '../src/data/parse-document.js';
import {LOOKS} from '../src/layout/line-up.js';
import {css} from '../src/views/css.js';
import {drawFigures} from '../src/views/figures.js';
import {GROUP_COLOURS, groupColours, renderMark, renderPatterns} from '../src/views/group-colours.js';
import {mixStyles} from '../src/views/mix-styles.js';
import {CELL, drawPeople, type Tones} from '../src/views/silhouettes.js';
import {KitPane} from './kit-pane.js';
import {BODY_NAMES, HEAD_NAMES, THING_NAMES} from './people-names.js';

const DOCUMENT = parseDocument(documentOfFacts);

const GROUPS = [...Object.keys(GROUP_COLOURS).map((name) => name.replace('group-', '')), UNSPECIFIED];

/** The look with this head and this body: every pair of them is one. */
function lookOf(head: number, body: number): number {
  const looks = Array.from({length: LOOKS}, (_, look) => look);
  const found = looks.find((look) => look % HEAD_NAMES.length === head && look % BODY_NAMES.length === body);
  if (found === undefined) throw new Error(`no look has head ${head} and body ${body}`);
  return found;
}

/** Every body once, with all heads between them: for where there is no room for all. */
const SOME = BODY_NAMES.map((_name, body) => ({look: lookOf((body * 2) % HEAD_NAMES.length, body), x: body, y: 0}));

const one = (look: number) => [{look, x: 0, y: 0}];

/** What a sheet of people shows. */
export type People = 'parts' | 'groups' | 'units';

/** Figures as the function mix draws them. */
export class PeoplePane extends KitPane {
  static override styles = [
    ...KitPane.styles,
    ...groupColours,
    mixStyles,
    css`
      ul.pieces {
        display: grid;
        gap: 1rem 0.5rem;
        --piece: 4.75rem;
      }

      .piece {
        font-size: 0.75rem;
      }

      .people {
        inline-size: 3.5rem;
        margin: 0 auto 0.25rem;
      }

      .crowd {
        inline-size: 100%;
        max-inline-size: 30rem;
        margin-inline: 0;
      }

      .group {
        margin-block-start: 1rem;
        font-size: 0.875rem;
      }

      .group p {
        margin: 0 0 0.25rem;
      }

      .patterns + .group {
        margin-block-start: 0;
      }
    `,
  ];

  static override properties = {show: {}};

  show: People = 'parts';

  protected override render(): TemplateResult<1> {
    const shown = {parts: renderParts, groups: renderGroups, units: renderUnits}[this.show];
    return html`<div part="base">${renderPatterns(DOCUMENT, GROUPS)} ${shown()}</div>`;
  }
}

function renderParts(): TemplateResult<1> {
  return html`<h3>Negen hoofden</h3>
    <ul class="pieces" role="list">
      ${HEAD_NAMES.map((name, head) => renderPiece(name, 'mbo', drawPeople(one(lookOf(head, 0)))))}
    </ul>
    <h3>Elf lijven</h3>
    <ul class="pieces" role="list">
      ${BODY_NAMES.map((name, body) => renderPiece(name, 'hbo', drawPeople(one(lookOf(body % HEAD_NAMES.length, body)))))}
    </ul>`;
}

function renderGroups(): TemplateResult<1> {
  return html`${GROUPS.map(
    (group) =>
      html`<div class="group">
        <p><strong>${nameOf(group)}</strong> ${group === UNSPECIFIED ? '' : html`<code>--mbo-group-${group}</code>`}</p>
        ${renderFigures('crowd', group, drawPeople(SOME), SOME.length)}
      </div>`,
  )}
  ${renderMaybe()}`;
}

/** People of whom a range does not say whether they belong to a group. */
function renderMaybe(): TemplateResult<1> {
  return html`<div class="group">
    <p><strong>Misschien hbo</strong>: een bron die “60 tot 70 procent” zegt, laat tien op de honderd mensen open</p>
    ${renderFigures('crowd', 'hbo', drawPeople(SOME), SOME.length, true)}
  </div>`;
}

function renderUnits(): TemplateResult<1> {
  const units = Object.keys(THING_NAMES) as (keyof typeof THING_NAMES)[];
  return html`<ul class="pieces" role="list">
    ${units.map((unit) => renderPiece(THING_NAMES[unit], 'mbo', drawFigures(unit, one(0))))}
  </ul>`;
}

const renderPiece = (name: string, group: string, tones: Tones): TemplateResult<1> =>
  html`<li class="piece">${renderFigures('', group, tones, 1)} ${name}</li>`;

/** Figures of one group beside each other. */
function renderFigures(
  className: string,
  group: string,
  [solid, soft]: Tones,
  count: number,
  possible = false,
): TemplateResult<1> {
  return html`<svg class="people ${className}" viewBox="0 0 ${count * CELL.width} ${CELL.height}" aria-hidden="true">
    ${renderMark(
      DOCUMENT,
      group,
      possible,
      (name, fill) => svg`<path class=${name} d=${solid} fill=${fill}></path>`,
      svg`<path class="soft" d=${soft}></path>`,
    )}
  </svg>`;
}

function nameOf(group: string): string {
  const label = DOCUMENT.groups?.find(({id}) => id === group)?.label ?? group;
  return typeof label === 'string' ? label : label.text;
}
