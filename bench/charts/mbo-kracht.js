/** Our own element, as a page uses it: a tag, and a data file that was parsed and not checked yet. */
import {GROUPS} from '../sample.js';

/** @typedef {HTMLElement & {data: unknown, updateComplete: Promise<boolean>}} DataElement */

/** @type {import('./chart.js').Chart} */
export const chart = {
  title: 'mbo-function-mix',
  prepare: makeDocument,
  async draw(place, input) {
    const element = /** @type {DataElement} */ (document.createElement('mbo-function-mix'));
    element.data = input;
    element.setAttribute('view', 'bars');
    element.setAttribute('mix', input.mixes.map((/** @type {{id: string}} */ {id}) => id).join(' '));
    const drawn = untilDrawn(element);
    place.append(element);
    await drawn;
    return {
      update(next) {
        const redrawn = untilDrawn(element);
        element.data = next;
        return redrawn;
      },
      remove: () => place.remove(),
    };
  },
};

/**
 * Waits until an element tells that its document is there and drawn.
 *
 * @param {EventTarget} target - The element, or the shadow tree that holds it.
 * @returns {Promise<void>}
 */
export function untilDrawn(target) {
  const capture = {once: true, capture: true};
  return new Promise((resolve, reject) => {
    target.addEventListener('mbo-load', () => resolve(), capture);
    target.addEventListener('mbo-error', (event) => reject(Reflect.get(event, 'error')), capture);
  });
}

/** @param {import('../sample.js').Sample} sample */
function makeDocument(sample) {
  return {
    version: 1,
    language: 'nl',
    sources: {made: {title: 'Verzonnen', publisher: 'Niemand'}},
    groups: GROUPS.map(({id, label}) => ({id, label})),
    mixes: sample.map(({label, percents}, i) => ({
      id: `team-${i + 1}`,
      title: label,
      label,
      population: label,
      unit: 'people',
      // Examples get a stamp and a frame, which the others do not draw; nobody but this benchmark sees these figures.
      basis: 'measured',
      sources: ['made'],
      shares: percents.map((value, group) => ({group: GROUPS[group]?.id, value})),
    })),
  };
}
