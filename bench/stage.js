/** The place in the page where charts are drawn, and the rests between them. */

/** How wide every chart is, in px. */
export const WIDTH = 800;

/** The height of a row and of the bar in it, and of the axis below all rows, in px. */
export const ROW = {height: 48, bar: 40};
export const AXIS = 28;

/** How wide the names beside the bars are, in px. */
export const NAMES = 204;

/**
 * The height of a chart, in px.
 *
 * @param {number} teams
 */
export function heightOf(teams) {
  return teams * ROW.height + AXIS;
}

const stage = document.createElement('main');
document.body.append(stage);

/** A new empty place to draw in, at the end of the page. */
export function addPlace() {
  const place = document.createElement('div');
  place.style.width = `${WIDTH}px`;
  stage.append(place);
  return place;
}

/** Empties the page and waits until it is at rest. */
export async function rest() {
  stage.replaceChildren();
  await settle();
}

/**
 * Collects the young garbage, so that nobody pays for what another left behind, and waits until the page is painted. A full
 * collection would also throw away compiled code: no page does that just before it draws.
 */
export async function settle() {
  globalThis.gc?.({type: 'minor'});
  await nextPaint();
}

/** Makes the browser lay the page out now. */
export function forceLayout() {
  return document.body.offsetHeight;
}

/**
 * Waits for the next frame of the page.
 *
 * @returns {Promise<number>} How long the page worked on that frame, in ms: callbacks, style, layout and paint, without the
 *   wait for it to begin.
 */
export function nextPaint() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const begin = performance.now();
      const {port1, port2} = new MessageChannel();
      // A frame is one task: a message sent in it arrives when all of it is done.
      port1.onmessage = () => resolve(performance.now() - begin);
      port2.postMessage(undefined);
    });
  });
}
