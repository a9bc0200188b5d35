import '../../src/define.js';
import {smallDocument} from '../small-document.js';

export const TAGS = ['mbo-function-mix', 'mbo-infographic', 'mbo-team-builder'] as const;

type Tags = Pick<HTMLElementTagNameMap, (typeof TAGS)[number]>;

/** Any of our elements. */
export type Drawn = Tags[keyof Tags];

let mounted: Element[] = [];

afterEach(() => {
  for (const element of mounted) element.remove();
  mounted = [];
});

/** Takes something out of the page once the test that runs has ended. */
export function keep<One extends Element>(element: One): One {
  mounted.push(element);
  return element;
}

/** An element with its data, so many px wide, which its test puts in the page. */
export function make<Tag extends keyof Tags>(tag: Tag, width: number): Tags[Tag] {
  const element: Drawn = keep(document.createElement(tag));
  element.data = smallDocument();
  element.style.inlineSize = `${width}px`;
  return element as Tags[Tag];
}

export const has = (element: Element, selector: string) => Boolean(element.shadowRoot?.querySelector(selector));
export const find = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
