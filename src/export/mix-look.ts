import {html, type TemplateResult} from 'lit';

import {css} from '../views/css.js';
import {groupsOf} from '../text/mix-reading.js';
import {colourOf, groupColours, renderPatterns} from '../views/group-colours.js';
import {labelColours} from '../views/label-colours.js';
import {tokens} from '../views/tokens.js';
import {readStage} from './hidden-stage.js';
import type {MixState} from './mix-state.js';
import {plainColours} from './plain-colour.js';
import {unforced} from './unforced.js';

/** The colours of a group. */
export interface GroupLook {
  /** Of its marks, and of the lighter parts of its figures. */
  readonly mark: string;
  readonly soft: string;
  /** Of its number on paper, and of the outline of its marks. */
  readonly text: string;
  /** Of text on its marks. */
  readonly on: string;
}

/** What the style sheets make of function mixes: plain colours. */
export interface MixLook {
  readonly colour: (name: (typeof TOKENS)[number]) => string;
  /** The colours of a group, by its id. */
  readonly group: (id: string) => GroupLook;
}

const TOKENS = ['ink', 'ink-soft', 'paper', 'line'] as const;

/** The lighter parts of figures are as in `mix-styles.ts`. */
const softColour = css`
  [data-group] {
    --_soft: color-mix(in oklab, var(--_m) 42%, #fffaf0);
  }
`;

/**
 * Lets the browser reckon out the colours of groups with the element's own style sheets. They are those of the light
 * theme: a picture goes into reports and onto paper, which is always light.
 */
export function readMixLook(state: MixState): MixLook {
  const ids = groupsOf(state.reading.document, state.mixes);
  const setColours = (root: ShadowRoot): void => {
    const host = root.host as HTMLElement;
    host.setAttribute('theme', 'light');
    for (const name of [...TOKENS, ...ids.map((id) => `group-${id}`)]) {
      const value = state.colour(name);
      if (value) host.style.setProperty(`--mbo-${name}`, value);
    }
  };
  const styles = [tokens, groupColours, labelColours, softColour].flat().map(unforced);
  return readStage({template: renderSamples(state, ids), styles, setColours}, (root) => readSamples(root, ids));
}

/** As the element has them: patterns first, since groups that share a colour look for each other there. */
function renderSamples({reading: {document}}: MixState, ids: readonly string[]): TemplateResult<1> {
  return html`${renderPatterns(document, ids)}
    <div>${ids.map((id) => html`<i data-group=${id} .style=${colourOf(document, id)}></i>`)}</div>
    <b></b>`;
}

function readSamples(root: ShadowRoot, ids: readonly string[]): MixLook {
  const probe = one(root, 'b');
  const toPlain = plainColours(probe);
  const colourIn = (element: Element, name: string): string =>
    toPlain(getComputedStyle(element).getPropertyValue(`--_${name}`)).hex;
  // Now, while the samples are in the page.
  const colours = new Map<string, string>(TOKENS.map((name) => [name, colourIn(root.host, name)]));
  const groups = new Map(
    ids.map((id): [string, GroupLook] => {
      const sample = one(root, `i[data-group="${id}"]`);
      return [
        id,
        {
          mark: colourIn(sample, 'm'),
          soft: colourIn(sample, 'soft'),
          text: colourIn(sample, 't'),
          on: colourIn(sample, 'on'),
        },
      ];
    }),
  );
  const ink = colours.get('ink') ?? '';
  return {
    colour: (name) => colours.get(name) ?? '',
    group: (id) => groups.get(id) ?? {mark: ink, soft: ink, text: ink, on: colours.get('paper') ?? ''},
  };
}

function one(root: ShadowRoot, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The samples of groups have no ${selector}; src/export/mix-look.ts makes them.`);
  return found;
}
