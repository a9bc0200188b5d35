import {html, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';

/** What is chosen in the toolbar: see `.storybook/preview.ts`. */
export type Globals = Readonly<Record<string, unknown>>;

/** What a story may ask of the page around its element. */
export interface StageParameters {
  /** The direction in which that page is written. */
  readonly dir?: 'ltr' | 'rtl';
  /** What the owner of the page reads in the console, each a part of one message; the tests expect these and no others. */
  readonly says?: readonly string[];
}

/** The page of a partner, as wide as is chosen in the toolbar. */
export function renderStage(story: unknown, globals: Globals, parameters: StageParameters): TemplateResult {
  const {language, medium, theme, width} = globals;
  const {dir = 'ltr', says = []} = parameters;
  const look = medium === 'print' ? 'paper' : String(theme);
  return html`<div class="stage ${look}" lang=${String(language)} dir=${dir} data-says=${JSON.stringify(says)}>
    <div class="stage-room" style=${styleMap({maxInlineSize: width === 'all' ? null : `${String(width)}px`})}>
      ${story}
    </div>
  </div>`;
}

/** The attributes that are not called as their properties are. */
const ATTRIBUTES: Readonly<Record<string, string>> = {headingLevel: 'heading-level'};

/** What a story sets on an element: properties and CSS custom properties, by name. What is empty is left out. */
export interface Args {
  /** A document, or what is to be one. */
  readonly data?: unknown;
  readonly [name: string]: unknown;
}

/**
 * How stories draw an element: new each time, with what the story sets and, for the rest, what is chosen in the toolbar.
 *
 * @param tag - Its name, such as `mbo-function-mix`.
 */
export function drawElement(tag: string) {
  return (args: Args, {globals}: {readonly globals: Globals}): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({theme: globals.theme, text: globals.text, ...args})) {
      if (name === 'data') Object.assign(element, {data: value});
      else if (typeof value !== 'string' && typeof value !== 'number') continue;
      else if (name.startsWith('--')) element.style.setProperty(name, `${value}`);
      else if (value !== '') element.setAttribute(ATTRIBUTES[name] ?? name, `${value}`);
    }
    return element;
  };
}
