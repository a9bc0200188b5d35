/** The street with the houses of the default data. */
import {untilDrawn} from '../charts/mbo-kracht.js';
import {interleave, time} from '../rounds.js';
import {addPlace, nextPaint, rest, settle} from '../stage.js';

/** @typedef {HTMLElement & {data: unknown, updateComplete: Promise<boolean>}} Street */
/** @typedef {{html: string, sheets: CSSStyleSheet[]}} Copy - What a shadow tree holds, and its style sheets. */

/** The element inside the street that has a shadow tree of its own. */
const INNER = 'mbo-function-mix';

/** The tag that stands for it in the copy, which no element draws into. */
const INNER_COPY = 'bench-copy';

/** How long the street may take until it is at rest, in ms. */
const PATIENCE = 10_000;

/**
 * First render of the street, beside one `innerHTML` of the markup that it came to.
 *
 * @param {import('../rounds.js').Plan} plan
 */
export async function street(plan) {
  const text = await fetchData();
  const {attributes, shadowRoot, offsetHeight} = await mount(addPlace(), JSON.parse(text));
  const outer = copy(shadowOf(shadowRoot));
  const inner = copy(shadowOf(shadowOf(shadowRoot).querySelector(INNER)?.shadowRoot));
  outer.html = outer.html.replaceAll(INNER, INNER_COPY);
  const runs = {
    markup: () => {
      const host = document.createElement('div');
      for (const {name, value} of attributes) host.setAttribute(name, value);
      addPlace().append(host);
      return time(() => {
        write(host, outer);
        write(shadowOf(host.shadowRoot).querySelector(INNER_COPY), inner);
        if (Math.abs(host.offsetHeight - offsetHeight) > 1) throw new Error('The copy of the street is not as high.');
      });
    },
    street: () => {
      const place = addPlace();
      const data = JSON.parse(text);
      return time(() => mount(place, data));
    },
  };
  return interleave(runs, plan);
}

/** How many elements the street is made of, when it is at rest with its tools. */
export async function countElements() {
  const root = shadowOf((await mountAtRest()).shadowRoot);
  const count = (/** @type {ParentNode | null | undefined} */ parent) => parent?.querySelectorAll('*').length ?? 0;
  const counts = {
    street: count(root),
    inSymbols: root.querySelectorAll('symbol *').length,
    uses: root.querySelectorAll('use').length,
    mix: count(root.querySelector(INNER)?.shadowRoot),
  };
  await rest();
  return counts;
}

/**
 * Clicks on every door and every strength of a street at rest.
 *
 * @param {import('../rounds.js').Plan} plan - A round is each of them once.
 * @returns {Promise<Record<'door' | 'strength', import('../rounds.js').Timing[]>>} Of what opens or chooses; what closes or
 *   lets go comes between and is not timed. `laidOut` is script alone here: until the update is complete.
 */
export async function click({rounds, warmUp}) {
  const element = await mountAtRest();
  const targets = {door: '.house-button', strength: '[part=strength]'};
  /** @type {Record<keyof typeof targets, import('../rounds.js').Timing[]>} */
  const timings = {door: [], strength: []};
  for (let round = -warmUp; round < rounds; round++) {
    for (const kind of /** @type {const} */ (['door', 'strength'])) {
      const buttons = shadowOf(element.shadowRoot).querySelectorAll(targets[kind]);
      for (const button of /** @type {NodeListOf<HTMLElement>} */ (buttons)) {
        await settle();
        const begin = performance.now();
        button.click();
        await element.updateComplete;
        const laidOut = performance.now() - begin;
        const painted = laidOut + (await nextPaint());
        if (round >= 0) timings[kind].push({laidOut, painted});
        button.click();
        await element.updateComplete;
      }
    }
  }
  await rest();
  return timings;
}

/** The built-in data, as the file that a page would fetch. */
async function fetchData() {
  return (await fetch('/dist/kracht.json')).text();
}

/**
 * @param {HTMLElement} place
 * @param {unknown} data
 */
async function mount(place, data) {
  const element = /** @type {Street} */ (document.createElement('mbo-infographic'));
  element.data = data;
  const drawn = untilDrawn(element);
  place.append(element);
  // The events of the mix inside stop at the shadow tree, but they can be caught on their way down.
  await Promise.all([drawn, untilDrawn(shadowOf(element.shadowRoot))]);
  return element;
}

/** A street that has fetched its tools too. */
async function mountAtRest() {
  const element = await mount(addPlace(), JSON.parse(await fetchData()));
  const patience = performance.now() + PATIENCE;
  while (!shadowOf(element.shadowRoot).querySelector('.street-tools')) {
    if (performance.now() > patience) throw new Error('The street did not get its tools.');
    await nextPaint();
  }
  return element;
}

/** @param {ShadowRoot | null | undefined} root */
function shadowOf(root) {
  if (!root) throw new Error('A shadow tree is missing.');
  return root;
}

/**
 * @param {ShadowRoot} root
 * @returns {Copy}
 */
function copy({innerHTML, adoptedStyleSheets}) {
  // The marks that Lit leaves in the tree are no part of the picture.
  return {html: innerHTML.replaceAll(/<!--.*?-->/gs, ''), sheets: [...adoptedStyleSheets]};
}

/**
 * @param {Element | null} host
 * @param {Copy} copy
 */
function write(host, {html, sheets}) {
  const root = shadowOf(host?.attachShadow({mode: 'open'}));
  root.adoptedStyleSheets = sheets;
  root.innerHTML = html;
}
