import {waitFor} from 'storybook/test';

/** How long a story waits for what must come, in ms: slow data, a refresh. */
const PATIENCE = 10_000;

/** Finds what a selector names in the shadow tree of a story's element, as soon as it is there. */
export type Find = (selector: string) => Promise<HTMLElement>;

/** How the story in a canvas is searched. */
export function findIn(canvas: HTMLElement): Find {
  return (selector) =>
    waitFor(
      () => {
        const found = hostIn(canvas)?.shadowRoot?.querySelector<HTMLElement>(selector);
        if (!found) throw new Error(`${selector} is not there.`);
        return found;
      },
      {timeout: PATIENCE},
    );
}

/** Waits until doors have swung and evening has fallen: who looks halfway, sees colours that do not stay. */
export async function rest(canvas: HTMLElement): Promise<void> {
  const moving = hostIn(canvas)?.shadowRoot?.getAnimations() ?? [];
  await Promise.allSettled(moving.map(({finished}) => finished));
}

const hostIn = (canvas: HTMLElement): Element | null => canvas.querySelector('.stage-room > *');
