/** The code that is pasted in a page, in each of its forms. */
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
 * @property {string} still - The figure without script.
 *
 * @typedef {object} Piece
 * @property {string} label - What it is, above it.
 * @property {string} code
 *
 * @typedef {object} Code
 * @property {string} when - When to use this form, in one sentence.
 * @property {readonly Piece[]} pieces
 * @property {readonly string[]} notes - What must be known of it.
 */

/** The name of own figures beside the scripts. */
export const DATA_FILE = 'data.json';

/** The height of an iframe without its script, in px, as in `scripts/embed-pages.js`. */
const HEIGHTS = {infographic: 900, 'function-mix': 760, 'team-builder': 900};

/**
 * The address of the folder with the scripts, with a slash at its end.
 *
 * @param {string} text - As it was typed.
 * @returns {string | undefined} undefined where it cannot be one: no address, or one of another kind than http(s).
 */
export function readBase(text) {
  const base = text.trim().replace(/\/?$/, '/');
  // Only to see whether it makes sense: a relative address stays relative.
  const from = 'https://voorbeeld.nl/pagina/';
  if (/[\s\\?#<>"'`]/.test(base) || !URL.canParse(base, from)) return undefined;
  return /^https?:$/.test(new URL(base, from).protocol) ? base : undefined;
}

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
 * Writes the code in the form that is chosen.
 *
 * @param {State} state
 * @param {Material} material
 * @param {string} [base] - Another folder than the one that is typed.
 * @returns {Code}
 */
export function writeCode(state, material, base = readBase(state.base) ?? '/') {
  return WRITERS[state.form](state, material, base);
}

/** @type {Readonly<Record<State['form'], (state: State, material: Material, base: string) => Code>>} */
const WRITERS = {
  script: writeModule,
  klassiek: writeClassic,
  iframe: writeFrame,
  wordpress: writeWordPress,
  zonder: (_, {still}) => ({
    when: 'Kies dit als uw site geen script en geen iframe toelaat, of voor een nieuwsbrief.',
    pieces: [{label: 'Code zonder script', code: still}],
    notes: [
      'De cijfers staan vast in de code. Veranderen ze, haal dan hier nieuwe code.',
      'Wilt u er een plaatje bij? Bewaar het als PNG met de knoppen in het voorbeeld hierboven.',
    ],
  }),
};

/**
 * @param {State} state
 * @param {Material} material
 * @param {string} base
 * @returns {Code}
 */
function writeModule(state, {hashes, own}, base) {
  const script = writeScript({type: 'module', src: `${base}mbo-kracht.js`, ...guard(state, hashes, 'mbo-kracht.js')});
  return {
    when: 'Kies dit als uw site scripts toelaat: het is de lichtste vorm en ze haalt alleen op wat de bezoeker ziet.',
    pieces: [{label: 'Code met script', code: `${writeElement(state, own)}\n${script}`}],
    notes: state.integrity
      ? [
          'De controle geldt voor mbo-kracht.js zelf. De onderdelen die dat script daarna ophaalt, controleert de browser niet. Moet alles in één keer onder controle staan? Kies dan Klassiek script.',
          ...UPDATE,
        ]
      : [],
  };
}

/**
 * @param {State} state
 * @param {Material} material
 * @param {string} base
 * @returns {Code}
 */
function writeClassic(state, material, base) {
  const whole =
    state.tag === 'team-builder'
      ? 'De controle geldt voor dit ene script. Ons team zelf komt uit de map on-use ernaast, en die controleert de browser niet.'
      : 'De controle geldt voor dit ene script, met het beeld en de cijfers erin. Knoppen zoals opslaan en voorlezen komen uit de map on-use ernaast, en die controleert de browser niet.';
  return {
    when: 'Kies dit als uw site alleen gewone scripts toelaat, of als uw beheerder wil dat de browser het script controleert.',
    pieces: [{label: 'Code met klassiek script', code: writeWithClassic(state, material, base)}],
    notes: state.integrity ? [whole, ...UPDATE] : [],
  };
}

const UPDATE = [
  'Zet u later een nieuwe versie neer? Haal hier dan nieuwe code, anders houdt de controle het script tegen.',
];

/**
 * @param {State} state
 * @param {Material} material
 * @param {string} base
 * @returns {Code}
 */
function writeFrame(state, {own}, base) {
  return {
    when: 'Kies dit als uw site geen scripts van anderen toelaat maar wel een iframe.',
    pieces: [{label: 'Code met iframe', code: writeIframe(state, own, base)}],
    notes: [
      ...(own
        ? [`Uw cijfers staan in ${DATA_FILE}. Dat bestand zit in de zip; zet het in de map naast embed.html.`]
        : []),
      ...(Object.keys(state.colours).length > 0
        ? [
            'Uw kleuren gaan niet mee in een iframe: daarin gelden de gewone kleuren. Kies een script als u ze wilt houden.',
          ]
        : []),
      'Mag het tweede script niet? Laat het weg: dan schuift de inhoud binnen de hoogte die er staat.',
    ],
  };
}

/**
 * @param {State} state
 * @param {Material} material
 * @param {string} base
 * @returns {Code}
 */
function writeWordPress(state, material, base) {
  const whole = /^https?:/.test(base);
  const address = `${whole ? base : `https://www.uw-site.nl${base.startsWith('/') ? base : `/${base}`}`}embed/${state.tag}.html`;
  return {
    when: 'Kies dit voor WordPress: voeg een blok ‘Aangepaste HTML’ toe en plak de code daarin.',
    pieces: [
      {label: 'Voor het blok ‘Aangepaste HTML’', code: writeWithClassic({...state, integrity: false}, material, base)},
      {label: 'Of: een adres op een eigen regel (oEmbed)', code: address},
    ],
    notes: [
      'Verdwijnt de code bij het opslaan? Dan mag uw account geen scripts plaatsen: vraag het een beheerder.',
      'Het adres toont het onderdeel zoals het is, zonder uw keuzes, kleuren en cijfers. Het werkt als de map met EMBED_BASE is gemaakt; uw webbouwer vindt dat in de README.',
    ],
  };
}

/**
 * @param {State} state
 * @param {Material} material
 * @param {string} base
 */
function writeWithClassic(state, {hashes, own}, base) {
  const file = 'mbo-kracht.iife.js';
  return `${writeElement(state, own)}\n${writeScript({src: base + file, ...guard(state, hashes, file)})}`;
}

/**
 * The element with what was chosen, and own figures inside it.
 *
 * @param {State} state
 * @param {KrachtDocument | undefined} own
 */
function writeElement(state, own) {
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
function guard({integrity}, hashes, file) {
  return integrity ? {integrity: hashes[file], crossorigin: 'anonymous'} : {};
}

/** @param {Readonly<Record<string, string | boolean | undefined>>} attributes */
function writeScript(attributes) {
  return `<script${writeAttributes(attributes)}></script>`;
}

/**
 * @param {State} state
 * @param {KrachtDocument | undefined} own
 * @param {string} base
 */
function writeIframe(state, own, base) {
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
