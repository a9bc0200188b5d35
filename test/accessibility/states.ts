import '../../src/define/function-mix.js';
import '../../src/define/infographic.js';
import '../../src/define/team-builder.js';
import type {KrachtDocument} from '../../src/data/schema.js';
import {hearConsole, mountLoaded, nextEvent, until} from '../elements.js';
import {manyTeams} from '../many-teams.js';
import {partsIn} from '../shadow-trees.js';
import {smallDocument} from '../small-document.js';

/** An element as a visitor meets it. */
export interface State {
  readonly name: string;
  readonly tag: 'mbo-infographic' | 'mbo-function-mix' | 'mbo-team-builder';
  readonly settings: Readonly<Record<string, unknown>>;
  /** What is there once the state is. */
  readonly shown: string;
}

/** More rows than stand in one card: they get tools, and a room that scrolls. */
const MANY: KrachtDocument = manyTeams(13);

const mix = (name: string, settings: Readonly<Record<string, unknown>>, shown: string): State => ({
  name,
  tag: 'mbo-function-mix',
  settings: {mix: 'landelijk functies', ...settings},
  shown,
});

/** A link brings the tools of a street at once, and that to share a door. */
const STREET = {link: 'straat'};

/** Every kind of picture that our elements draw, and what they say when nothing can be drawn. */
export const STATES: readonly State[] = [
  {name: 'the street', tag: 'mbo-infographic', settings: STREET, shown: '.street-tools'},
  {
    name: 'the street in the evening, with an open door',
    tag: 'mbo-infographic',
    settings: {...STREET, open: 'opvang', strength: 'vaardigheden'},
    shown: '.panel-tools',
  },
  mix('a function mix as people', {mix: 'landelijk', view: 'people'}, 'figure svg'),
  mix('function mixes as bars', {view: 'bars'}, '.bar'),
  mix('function mixes as a table', {view: 'table'}, 'table'),
  mix('many rows as bars', {data: MANY, mix: '*', view: 'bars'}, '.row-tools'),
  mix('many rows as a table', {data: MANY, mix: '*', view: 'table'}, 'tbody tr'),
  {
    name: 'the team builder',
    tag: 'mbo-team-builder',
    settings: {team: 'vrijwilliger:4 mbo:3 ad:1 hbo:4'},
    shown: '.stepper',
  },
  {name: 'a street without data', tag: 'mbo-infographic', settings: {data: {}}, shown: '.retry'},
  mix('a function mix without data', {data: {}}, '.retry'),
];

/** Of the test that runs. */
let mounted: HTMLElement | undefined;

/** Takes what was mounted out of the page, also where mounting it failed. */
export function unmount(): void {
  mounted?.remove();
  mounted = undefined;
}

/**
 * Puts an element in the page as a state has it, so many px wide or as wide as the page; one that fails tells its owner so,
 * which is not what is asked here.
 */
export async function mountState({tag, settings, shown}: State, width?: number): Promise<HTMLElement> {
  const element = Object.assign(document.createElement(tag), {data: smallDocument()}, settings);
  mounted = element;
  // Before it is drawn, so that it is never drawn for another width.
  if (width !== undefined) element.style.inlineSize = `${width}px`;
  if (shown === '.retry') {
    await hearConsole(async () => {
      const failed = nextEvent(element, 'mbo-error');
      document.body.append(element);
      await failed;
      await until(() => element.shadowRoot!.querySelector(shown) !== null);
    });
    return element;
  }
  await mountLoaded(element);
  await element.updateComplete;
  // The mix below a street comes by itself.
  await until(() => partsIn(element).some((part) => part.matches(shown) && isSeen(part)) && nothingLoads(element));
  return element;
}

const nothingLoads = (element: Element) => partsIn(element).every((part) => !part.matches('.loading'));

/** The element that has the focus, in whatever shadow tree. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

const CONTROLS = 'button, a[href], input, select, textarea, summary, [role=button], [tabindex]';

/** What in an element can be used, and is there to see. */
export function controlsIn(element: Element): readonly HTMLElement[] {
  return partsIn(element).filter((part) => part.matches(CONTROLS) && isSeen(part));
}

/** Whether a part is drawn: what only a screen reader hears, and what paper shows, is not. */
export function isSeen(part: Element): boolean {
  const {width, height} = part.getBoundingClientRect();
  return width > 1 && height > 1 && part.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true});
}
