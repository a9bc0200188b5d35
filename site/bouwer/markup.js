/** The tags that the code is made of. */
import {WIDGETS} from './choices.js';
import {COLOURS} from './colours.js';
import {escapeHtml, writeAttributes, writeJson} from './escape.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('../../src/data/schema.js').KrachtDocument} KrachtDocument
 *
 * What the code is made of, beside what was chosen.
 *
 * @typedef {object} Material
 * @property {KrachtDocument | undefined} own - Own figures, where those are shown.
 * @property {Readonly<Record<string, string>>} hashes - `integrity` of each file of `dist/cdn`.
 */

/** The name of own figures beside the scripts. */
export const DATA_FILE = 'data.json';

/** The height of an iframe without its script, in px, as in `scripts/embed-pages.js`. */
const HEIGHTS = {infographic: 900, 'function-mix': 760, 'team-builder': 900};

/**
 * The attributes of the element.
 *
 * @param {State} state
 * @param {KrachtDocument | undefined} own
 * @returns {Record<string, string>}
 */
export function attributesOf(state, own) {
  const {fields, heading, mixes, reference, strength, tag, team, text, theme, view} = state;
  const rows = own?.mixes ?? [];
  const chosen = {
    infographic: {fields: fields.join(' '), strength},
    'function-mix': {mix: own ? (rows.length > 1 ? '*' : '') : mixes.join(' '), view},
    'team-builder': {
      team: Object.entries(team)
        .flatMap(([group, count]) => (count > 0 ? `${group}:${count}` : []))
        .join(' '),
      reference: own ? (rows[0]?.id ?? '') : reference,
    },
  }[tag];
  const common = {
    text: text === 'gewoon' ? '' : text,
    theme: theme === 'auto' ? '' : theme,
    'heading-level': heading === '2' ? '' : heading,
  };
  return Object.fromEntries(Object.entries({...chosen, ...common}).filter(([, value]) => value !== ''));
}

/**
 * @param {State} state
 * @param {Material} material
 * @param {string} base
 */
export function writeWithClassic(state, {hashes, own}, base) {
  const file = 'mbo-kracht.iife.js';
  return `${writeElement(state, own)}\n${writeScript({src: base + file, ...guard(state, hashes, file)})}`;
}

/**
 * The element with what was chosen, and own figures inside it.
 *
 * @param {State} state
 * @param {KrachtDocument | undefined} own
 */
export function writeElement(state, own) {
  const style = COLOURS.flatMap(({name}) => (state.colours[name] ? `--mbo-${name}: ${state.colours[name]}` : []));
  const tag = `mbo-${state.tag}`;
  const attributes = writeAttributes({...attributesOf(state, own), style: style.join('; ')});
  const data = own ? `\n  <script type="application/json">${writeJson(own)}</script>\n` : '';
  return `<${tag}${attributes}>${data}</${tag}>`;
}

/**
 * @param {State} state
 * @param {Material['hashes']} hashes
 * @param {string} file
 */
export function guard({integrity}, hashes, file) {
  return integrity ? {integrity: hashes[file], crossorigin: 'anonymous'} : {};
}

/** @param {Readonly<Record<string, string | boolean | undefined>>} attributes */
export function writeScript(attributes) {
  return `<script${writeAttributes(attributes)}></script>`;
}

/**
 * @param {State} state
 * @param {KrachtDocument | undefined} own
 * @param {string} base
 */
export function writeIframe(state, own, base) {
  const parameters = new URLSearchParams({
    tag: state.tag,
    ...attributesOf(state, own),
    ...(own && {src: DATA_FILE}),
  });
  const scheme = state.theme === 'auto' ? 'light dark' : state.theme;
  const frame = writeAttributes({
    src: `${base}embed.html?${parameters}`,
    title: titleOf(state, own),
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    style: `width: 100%; height: ${HEIGHTS[state.tag]}px; border: 0; color-scheme: ${scheme}`,
  });
  return `<iframe${frame}></iframe>\n${writeScript({src: `${base}embed.js`, async: true})}`;
}

/**
 * @param {State} state
 * @param {KrachtDocument | undefined} own
 */
function titleOf({tag}, own) {
  const [first, second] = own?.mixes ?? [];
  const {title} = WIDGETS[tag];
  if (!first || second || tag !== 'function-mix') return title;
  return `${title}: ${typeof first.title === 'string' ? first.title : first.title.text}`;
}

/**
 * A whole page with the code, to be opened from the folder without a server.
 *
 * @param {State} state
 * @param {Material} material
 */
export function writeExamplePage(state, material) {
  const code = writeWithClassic({...state, integrity: false}, material, 'mbo-kracht/');
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(titleOf(state, material.own))}</title>
  </head>
  <body>
${code}
  </body>
</html>
`;
}
