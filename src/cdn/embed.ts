/**
 * For a page that holds our elements in an iframe: gives each iframe the height of what it shows. An iframe is ours when its
 * address is `embed.html`, or in the folder `embed`, beside this script. A second copy of it does the same once more.
 */

/** The most that an iframe may ask for, in px. */
const HIGHEST = 20_000;

const script = document.currentScript ?? document.querySelector('script[src$="/embed.js"]');
const home = new URL('.', script instanceof HTMLScriptElement ? script.src : document.baseURI);

const isOurs = ({src}: HTMLIFrameElement): boolean =>
  [`${home.href}embed.html`, `${home.href}embed/`].some((start) => src.startsWith(start));

/** Found anew each time: a page may add iframes, and take them away. */
const findOurs = (): readonly HTMLIFrameElement[] =>
  [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed"]')].filter(isOurs);

/** A frame without an origin of its own sends from "null". */
const originOf = (frame: HTMLIFrameElement): string =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : home.origin;

/**
 * An iframe is see-through only where its colour scheme is that of the page inside. What it is asked, its height, is no
 * secret, and a page without an origin can be reached no other way than by `*`.
 */
function prepare(frame: HTMLIFrameElement): void {
  const theme = new URL(frame.src).searchParams.get('theme') ?? '';
  frame.style.colorScheme = ['light', 'dark'].includes(theme) ? theme : 'light dark';
  frame.contentWindow?.postMessage({type: 'mbo-kracht-ask'}, '*');
}

addEventListener('message', ({data, origin, source}: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return;
  const {type, height} = data;
  if (type !== 'mbo-kracht-height' || typeof height !== 'number' || !(height >= 0 && height <= HIGHEST)) return;
  const frame = findOurs().find(({contentWindow}) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  // Where the page counts borders in, they come on top of what is inside.
  const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + border}px`;
});

// The event does not bubble, but can be caught on its way down.
document.addEventListener(
  'load',
  ({target}) => {
    if (target instanceof HTMLIFrameElement && isOurs(target)) prepare(target);
  },
  {capture: true},
);
findOurs().forEach(prepare);
document.addEventListener('DOMContentLoaded', () => findOurs().forEach(prepare));

// A module to the compiler, so that its names are its own.
export {};
