import {expect} from 'storybook/test';

import {contrastOf} from '../src/controllers/contrast-check.js';

type Pair = readonly [front: string, back: string, least: 3 | 4.5];

const GROUPS = ['vrijwilliger', 'mbo', 'ad', 'hbo', 'hbo-wo', 'overig'];
const STRENGTHS = ['vaardigheden', 'kennis', 'methoden', 'praktijk'];

/** What stands on what, and the least contrast that WCAG 2.2 asks: 4.5 for text (1.4.3), 3 for marks (1.4.11). */
const PAIRS: readonly Pair[] = [
  ...['ink', 'ink-soft', 'link', 'accent'].map((front): Pair => [`--mbo-${front}`, '--mbo-paper', 4.5]),
  ...['sky-top', 'sky-bottom', 'pavement'].map((back): Pair => ['--mbo-ink', `--mbo-${back}`, 4.5]),
  ['--mbo-ink-soft', '--mbo-sky-top', 4.5],
  // The ink of a chosen switch, and the icons of strengths, are ours.
  ['#1d2742', '--mbo-light', 4.5],
  ...STRENGTHS.map((id): Pair => ['#fff', `--mbo-strength-${id}`, 3]),
  ...GROUPS.map((id): Pair => [`--mbo-group-${id}`, '--mbo-paper', 3]),
];

/** Holds every colour of a theme beside what it stands on, as the browser works it out on the page of the partner. */
export async function expectContrast(page: Element): Promise<void> {
  const probe = document.createElement('span');
  page.append(probe);
  const read = (colour: string): [number, number, number] => {
    probe.style.color = colour.startsWith('--') ? `var(${colour}, transparent)` : colour;
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      getComputedStyle(probe)
        .color.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    // What the theme does not set is seen through.
    if (alpha < 1) throw new Error(`${colour} is no colour that covers.`);
    return [red, green, blue];
  };
  const low = PAIRS.flatMap(([front, back, least]) => {
    const contrast = contrastOf(read(front), read(back));
    return contrast < least ? [`${front} on ${back}: ${contrast.toFixed(2)} where ${least} is asked`] : [];
  });
  probe.remove();
  await expect(low).toEqual([]);
}
