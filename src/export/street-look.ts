import {html, type TemplateResult} from 'lit';

import type {InfographicContext} from '../views/infographic-context.js';
import {renderSky} from '../views/sky.js';
import {renderStreet} from '../views/street.js';
import {renderStrengthSwitches} from '../views/strength-switches.js';
import {readStage} from './hidden-stage.js';
import {plainColours, readGradient, type ColourStop, type ToPlain} from './plain-colour.js';
import {plainDrawing} from './plain-drawing.js';
import type {StreetState} from './street-state.js';

/** The colours of one strength's switch, or of one button in the panel. */
export interface ButtonLook {
  readonly paper: string;
  readonly line: string;
  readonly ink: string;
  readonly soft: string;
  /** Of the disc behind its icon, and of the icon. */
  readonly plate: string;
  readonly icon: string;
}

/** What the style sheets make of a street: plain drawings and plain colours. */
export interface StreetLook {
  /** What stands on each plot, from the first house to the last tree: made on HOUSE_WIDTH by HOUSE_HEIGHT. */
  readonly plots: readonly string[];
  /** What floats behind the title, on 600 by 220. */
  readonly sky: string;
  /** The sky behind the title, and behind a row of houses; empty where it is one colour. */
  readonly headSky: readonly ColourStop[];
  readonly rowSky: readonly ColourStop[];
  /** By the id of a strength. */
  readonly switches: Readonly<Record<string, ButtonLook>>;
  readonly chips: Readonly<Record<string, ButtonLook>>;
  /** The disc and the icon of the panel. */
  readonly panelPlate: string;
  readonly panelIcon: string;
  /** What marks the name of a house whose strength is chosen. */
  readonly badge: {readonly paper: string; readonly ink: string};
  /** One of the element's own colours, `--_<name>`. */
  readonly colour: (name: (typeof TOKENS)[number]) => string;
}

/** Colours that an element keeps in custom properties, which a page may have set. */
const TOKENS = [
  ...(['ink', 'ink-soft', 'paper', 'accent', 'light', 'panel-ink'] as const),
  ...(['sky-top', 'sky-bottom', 'pavement', 'curb', 'switch', 'switch-line', 'mark'] as const),
] as const;

/**
 * Draws the street once more, out of sight, with the element's own views and style sheets, and reads what the browser
 * makes of them: so a picture has the same houses, states and paints as the element, and no table of its own.
 */
export function readLook(state: StreetState): StreetLook {
  const {styles} = state;
  const setPaint = (root: ShadowRoot): void => setColours(root, state);
  return readStage({template: renderStage(state), styles, setColours: setPaint}, (root) => readStreet(root, state));
}

function renderStage(state: StreetState): TemplateResult<1> {
  const {chosen, columns, document, evening, fields, icons, language, level, open} = state;
  const nothingHappens = (): void => undefined;
  const context: InfographicContext = {
    document,
    language,
    words: state.words,
    level,
    icons,
    chosen,
    onStrength: nothingHappens,
  };
  const street = renderStreet(fields, context, {
    dark: evening,
    open: open ? fields.indexOf(open) : -1,
    columns,
    heading: 3,
    onToggle: nothingHappens,
    onKey: nothingHappens,
  });
  return html`<div class="infographic ${evening || chosen ? 'evening' : ''}">
      ${renderSky()} ${renderStrengthSwitches(context)} ${street}
    </div>
    <i></i>`;
}

/** Gives the drawing what the page has made of the element's colours. */
function setColours(root: ShadowRoot, {colour, document, houseColour}: StreetState): void {
  const {style} = one(root, '.infographic');
  for (const name of [...TOKENS, ...(document.strengths ?? []).map(({id}) => `strength-${id}`)]) {
    const value = colour(name);
    if (value) style.setProperty(`--_${name}`, value);
  }
  if (houseColour === undefined) return;
  const paints = [...root.querySelectorAll('.house-drawing *')].flatMap((shape) => [...shape.classList]);
  for (const name of new Set([...paints, 'glass', 'curtain'])) {
    const value = houseColour(name);
    if (value) style.setProperty(`--mbo-house-${name}`, value);
  }
}

function readStreet(root: ShadowRoot, {colour}: StreetState): StreetLook {
  const toPlain = plainColours(one(root, 'i'));
  const paint = (value: string): string => toPlain(value).hex;
  const base = one(root, '.infographic');
  const evening = base.classList.contains('evening');
  const house = root.querySelector('.house');
  const skyOf = (element: Element | null, pseudo: string): readonly ColourStop[] =>
    element ? readGradient(getComputedStyle(element, pseudo).backgroundImage, toPlain) : [];
  // Now, while the probe is in the page.
  const colours = new Map<string, string>(TOKENS.map((name) => [name, paint(colour(name))]));
  const plate = root.querySelector('.panel-icon');
  const badge = root.querySelector('.house-counts');
  return {
    plots: [...root.querySelectorAll('.house-drawing')].map((drawing) => plainDrawing(drawing, toPlain)),
    sky: plainDrawing(one(root, '.sky-drawing'), toPlain),
    headSky: evening ? skyOf(base, '::before') : [],
    rowSky: skyOf(house, evening ? '::after' : '::before'),
    switches: readButtons(root, '.strength', toPlain),
    chips: readButtons(root, '.chip', toPlain),
    panelPlate: plate ? paint(getComputedStyle(plate).backgroundColor) : '',
    panelIcon: plate ? paint(getComputedStyle(plate).fill) : '',
    badge: {
      paper: badge ? paint(getComputedStyle(badge).backgroundColor) : '',
      ink: badge ? paint(getComputedStyle(badge).color) : '',
    },
    colour: (name) => colours.get(name) ?? '',
  };
}

function readButtons(root: ShadowRoot, selector: string, toPlain: ToPlain): Readonly<Record<string, ButtonLook>> {
  const buttons = [...root.querySelectorAll<HTMLElement>(selector)];
  return Object.fromEntries(
    buttons.map((button): [string, ButtonLook] => {
      const own = getComputedStyle(button);
      const soft = getComputedStyle(button.querySelector('.strength-summary') ?? button);
      const icon = getComputedStyle(button.querySelector('.strength-icon') ?? button);
      const look = {
        paper: toPlain(own.backgroundColor).hex,
        line: toPlain(own.borderTopColor).hex,
        ink: toPlain(own.color).hex,
        soft: toPlain(soft.color).hex,
        plate: toPlain(icon.backgroundColor).hex,
        icon: toPlain(icon.fill).hex,
      };
      return [button.dataset.strength ?? '', look];
    }),
  );
}

function one(root: ShadowRoot, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The street has no ${selector} any more; src/export/street-look.ts reads it.`);
  return found;
}
