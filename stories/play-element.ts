import {waitFor} from 'storybook/test';

/** An element of a story as a person meets it: by what is in sight of its shadow tree. */
export interface PlayedElement {
  /** Waits for the first that fits. */
  readonly find: (selector: string) => Promise<HTMLElement>;
  /** Waits for the button, or what opens, with this text. */
  readonly findButton: (name: string) => Promise<HTMLElement>;
  /** Waits until the focus is on what is called something with this in it. */
  readonly findFocused: (text: string) => Promise<Element>;
  /** What has the focus within the element. */
  readonly focused: () => Element | null;
  /** Waits until doors have swung and evening has fallen: who looks halfway, sees colours that do not stay. */
  readonly rest: () => Promise<void>;
}

/** How long a story waits for what must come, in ms: slow data, a refresh. */
const PATIENCE = 10_000;

/** @param tag - The name of the one element that the story draws. */
export function playElement(canvas: HTMLElement, tag: string): PlayedElement {
  const root = (): ShadowRoot | null | undefined => canvas.querySelector(tag)?.shadowRoot;
  const focused = (): Element | null => root()?.activeElement ?? null;
  const findWhere = (selector: string, fits: (element: HTMLElement) => boolean, name: string): Promise<HTMLElement> =>
    waitUntil(() => [...(root()?.querySelectorAll<HTMLElement>(selector) ?? [])].find(fits), `<${tag}>: no ${name}.`);
  return {
    find: (selector) => findWhere(selector, () => true, selector),
    findButton: (name) => findWhere('button, summary', ({textContent}) => textContent.trim() === name, `“${name}”`),
    findFocused: (text) =>
      waitUntil(() => {
        const element = focused();
        return element?.ariaLabel?.includes(text) ? element : undefined;
      }, `<${tag}>: the focus is not on “${text}”.`),
    focused,
    rest: async () => {
      await Promise.allSettled((root()?.getAnimations() ?? []).map(({finished}) => finished));
    },
  };
}

/** Asks until there is an answer. */
function waitUntil<Answer>(ask: () => Answer | undefined, otherwise: string): Promise<Answer> {
  return waitFor(
    () => {
      const answer = ask();
      if (answer === undefined) throw new Error(otherwise);
      return answer;
    },
    {timeout: PATIENCE},
  );
}
