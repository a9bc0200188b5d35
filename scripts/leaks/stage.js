/** How elements are put in the page, used and taken away. Runs in the page. */

/** The built-in data, as a file. */
export const DATA = '/src/data/kracht.json';

/** Waits for the next frame, which is when observers speak. */
export function frame() {
  return new Promise(requestAnimationFrame);
}

/** @param {() => boolean} isSo */
export async function until(isSo) {
  while (!isSo()) await frame();
}

/** How often somebody looks at once, before only once a frame: an engine that is asked without end does nothing else. */
const QUICK_LOOKS = 50;

/**
 * Waits until something is begun: at best not a frame longer.
 *
 * @param {string} name - As counters call it.
 */
export async function begins(name) {
  const {port1, port2} = new MessageChannel();
  const before = globalThis.counted.begun(name);
  for (let looks = 0; globalThis.counted.begun(name) === before; looks++) {
    const turn = new Promise((resolve) => (port1.onmessage = resolve));
    port2.postMessage(undefined);
    await (looks < QUICK_LOOKS ? turn : frame());
  }
  port1.close();
}

/**
 * Puts an element in the page and waits until it has drawn what it was asked, or that it cannot.
 *
 * @param {HTMLElement} element
 */
export async function drawn(element) {
  const told = new Promise((resolve) => {
    for (const type of ['mbo-load', 'mbo-error']) element.addEventListener(type, resolve, {once: true});
  });
  document.body.append(element);
  await told;
  await /** @type {any} */ (element).updateComplete;
  await frame();
}

/**
 * Takes an element away and waits until it has heard of it.
 *
 * @param {HTMLElement} element
 */
export async function goesAway(element) {
  element.remove();
  await /** @type {any} */ (element).updateComplete;
  // A page that keeps its own state in the address has nothing of ours left in it.
  if (location.hash) history.replaceState(null, '', location.pathname);
}

/**
 * What an element has drawn itself and a selector finds; not what is in the function mix that it holds.
 *
 * @param {HTMLElement} element
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
export function all(element, selector) {
  return Array.from(element.shadowRoot?.querySelectorAll(selector) ?? []);
}

/**
 * @param {HTMLElement} element
 * @param {string} selector
 */
export function press(element, selector) {
  const [button] = all(element, selector);
  if (!button) throw new Error(`<${element.localName}> has no ${selector}`);
  button.click();
}
