/** The page in the frame of the preview: draws the one element that the builder asks for, and tells how that went. */

/**
 * @typedef {object} Wish
 * @property {'bouwer-toon'} type
 * @property {string} tag - Without `mbo-`.
 * @property {Readonly<Record<string, string>>} attributes
 * @property {Readonly<Record<string, string>>} colours - By the name in `--mbo-<name>`.
 * @property {unknown} data - Own figures, or undefined for those that are built in.
 *
 * @typedef {{type: 'bouwer-klaar'} | {type: 'bouwer-goed'} | {type: 'bouwer-fout', error: string}} Answer
 */

/** @type {HTMLElement & {data?: unknown} | undefined} */
let shown;

/** The names of the attributes that the builder set. */
let chosen = /** @type {readonly string[]} */ ([]);

/** @param {Answer} answer */
const tell = (answer) => parent.postMessage(answer, location.origin);

/** @param {Wish} wish */
function show({attributes, colours, data, tag}) {
  const name = `mbo-${tag}`;
  const isOther = shown?.localName !== name || (shown.data === undefined) !== (data === undefined);
  const element = isOther ? makeElement(name) : /** @type {NonNullable<typeof shown>} */ (shown);
  for (const old of chosen) if (!(old in attributes)) element.removeAttribute(old);
  chosen = Object.keys(attributes);
  for (const [key, value] of Object.entries(attributes)) {
    if (element.getAttribute(key) !== value) element.setAttribute(key, value);
  }
  element.style.cssText = '';
  for (const [key, value] of Object.entries(colours)) element.style.setProperty(`--mbo-${key}`, value);
  document.documentElement.dataset.theme = attributes.theme ?? 'auto';
  if (data !== undefined) element.data = data;
  if (element !== shown) document.body.replaceChildren(element);
  shown = element;
}

/** @param {string} name */
function makeElement(name) {
  /** @type {HTMLElement & {data?: unknown}} */
  const element = document.createElement(name);
  element.addEventListener('mbo-load', () => tell({type: 'bouwer-goed'}));
  element.addEventListener('mbo-error', ({error}) => tell({type: 'bouwer-fout', error: sayError(error)}));
  return element;
}

/** @param {Error} error - Its message has a line in Dutch and one in English for each problem. */
function sayError(error) {
  return error.message
    .split('\n')
    .filter((_, i) => i % 2 === 0)
    .join('\n');
}

addEventListener('message', ({data, origin, source}) => {
  if (source === parent && origin === location.origin && data?.type === 'bouwer-toon') show(data);
});
tell({type: 'bouwer-klaar'});

// A module to the compiler, so that its names are its own.
export {};
