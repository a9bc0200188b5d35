import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {KrachtDocument} from '../data/schema.js';
import {MOST_IN_GROUP, TEAM_GROUPS, type Team, type TeamGroup} from '../text/team.js';
import type {TeamWords} from '../text/team-words.js';
import {colourOf} from './group-colours.js';

/** A team as it is being entered. */
export interface EnteredTeam {
  readonly team: Team;
  /** What stands in a field while it is typed in, by group; it stays there where it is no number. */
  readonly typed: ReadonlyMap<TeamGroup, string>;
  /** The groups in whose field stands no number. */
  readonly wrong: ReadonlySet<TeamGroup>;
}

/** What the steppers show, and what they tell. */
export interface SteppersOptions {
  readonly document: KrachtDocument;
  readonly entry: EnteredTeam;
  readonly words: TeamWords;
  /** The name of a group above its number. */
  readonly labelOf: (group: TeamGroup) => string;
  readonly onStep: (group: TeamGroup, by: number) => void;
  readonly onType: (group: TeamGroup, text: string) => void;
  /** What was typed is meant. */
  readonly onEnter: (group: TeamGroup) => void;
}

/** By how many the keys of a number field change it; all of them read first what was typed. */
const KEYS: Readonly<Record<string, number>> = {
  Enter: 0,
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** For each group a number that can be stepped and typed. */
export function renderSteppers(options: SteppersOptions): TemplateResult<1> {
  return html`<div class="steppers" part="steppers" role="group" aria-label=${options.words.steppers}>
    ${TEAM_GROUPS.map((group) => renderStepper(group, options))}
  </div>`;
}

function renderStepper(
  group: TeamGroup,
  {document, entry: {team, typed, wrong}, labelOf, onEnter, onStep, onType, words}: SteppersOptions,
): TemplateResult<1> {
  const count = team[group];
  const label = labelOf(group);
  const isWrong = wrong.has(group);
  const onKey = (event: KeyboardEvent): void => {
    const by = KEYS[event.key];
    if (by === undefined) return;
    onEnter(group);
    if (by === 0) return;
    event.preventDefault();
    onStep(group, by);
  };
  return html`<div class="stepper" part="stepper" data-group=${group} .style=${colourOf(document, group)}>
    <label id="label-${group}" for="count-${group}">${label}</label>
    <div class="step">
      <button
        type="button"
        class="less"
        part="button"
        aria-label=${words.less(label)}
        aria-disabled=${count === 0}
        @click=${() => {
          onStep(group, -1);
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10"></path></svg>
      </button>
      <input
        id="count-${group}"
        type="text"
        role="spinbutton"
        aria-labelledby="label-${group}"
        inputmode="numeric"
        autocomplete="off"
        maxlength="9"
        aria-valuemin="0"
        aria-valuemax=${MOST_IN_GROUP}
        aria-valuenow=${count}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? `wrong-${group}` : nothing}
        .value=${live(typed.get(group) ?? String(count))}
        @keydown=${onKey}
        @input=${({target}: Event) => {
          onType(group, (target as HTMLInputElement).value);
        }}
        @change=${() => {
          onEnter(group);
        }}
        @focus=${({target}: Event) => {
          (target as HTMLInputElement).select();
        }}
      />
      <button
        type="button"
        class="more"
        part="button"
        aria-label=${words.more(label)}
        aria-disabled=${count === MOST_IN_GROUP}
        @click=${() => {
          onStep(group, 1);
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10M8 3v10"></path></svg>
      </button>
    </div>
    <p class="wrong" id="wrong-${group}" role="alert">${isWrong ? words.wrong(count) : nothing}</p>
  </div>`;
}
