import {waitFor} from 'storybook/test';

/** An element of a story as a person meets it: by what is in sight of its shadow tree. */
export interface PlayedElement {
  /** Waits for the first that fits. */
  readonly find: (selector: string) => Promise<HTMLElement>;
  /** Waits for the button, or what opens, with this text. */
  readonly findButton: (name: string) => Promise<HTMLElement>;
  /** What has the focus within the element. */
  readonly focused: () => Element | null;
}

/** @param tag - The name of the one element that the story draws. */
export function playElement(canvas: HTMLElement, tag = 'mbo-function-mix'): PlayedElement {
  const all = (selector: string): readonly HTMLElement[] => [
    ...(canvas.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const findWhere = (selector: string, fits: (element: HTMLElement) => boolean, name: string): Promise<HTMLElement> =>
    waitFor(
      () => {
        const found = all(selector).find(fits);
        if (found === undefined) throw new Error(`<${tag}> does not show ${name}.`);
        return found;
      },
      {timeout: 5000},
    );
  return {
    find: (selector) => findWhere(selector, () => true, selector),
    findButton: (name) => findWhere('button, summary', ({textContent}) => textContent.trim() === name, `“${name}”`),
    focused: () => canvas.querySelector(tag)?.shadowRoot?.activeElement ?? null,
  };
}
