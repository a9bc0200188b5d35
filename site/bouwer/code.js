/** The code that is pasted in a page, in each of its forms, and what must be known of it. */
import {DATA_FILE, guard, writeElement, writeIframe, writeScript, writeWithClassic} from './markup.js';
import {hasStill, PICTURE_FILE, writeStill} from './still.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./markup.js').Material} Material
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
  zonder: writeWithout,
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
    notes: [
      ...(state.integrity
        ? [
            'De controle geldt voor mbo-kracht.js zelf. De onderdelen die dat script daarna ophaalt, controleert de browser niet. Bij Klassiek script staat meer onder controle.',
            ...UPDATE,
          ]
        : []),
      ...noteColours(state),
    ],
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
      : 'De controle geldt voor dit ene script, met het eerste beeld en de vaste cijfers erin. Wat later pas nodig is, zoals opslaan, voorlezen en de tabel, komt uit de map on-use ernaast, en die controleert de browser niet.';
  return {
    when: 'Kies dit als uw site alleen gewone scripts toelaat, of als uw beheerder wil dat de browser het script controleert.',
    pieces: [{label: 'Code met klassiek script', code: writeWithClassic(state, material, base)}],
    notes: [...(state.integrity ? [whole, ...UPDATE] : []), ...noteColours(state)],
  };
}

/**
 * A strict content policy takes no colours in a tag.
 *
 * @param {State} state
 * @returns {readonly string[]}
 */
function noteColours({colours, tag}) {
  if (Object.keys(colours).length === 0) return [];
  return [
    `Uw kleuren staan in de code. Neemt uw site die niet over? Laat uw webbouwer ze in de stylesheet zetten, bij mbo-${tag}.`,
  ];
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
function writeWithout(state, {own}, base) {
  if (!hasStill(state))
    return {when: 'Zet eerst iemand in het team: zonder mensen is er niets te zien.', pieces: [], notes: []};
  return {
    when: 'Kies dit als uw site geen script en geen iframe toelaat, of voor een nieuwsbrief.',
    pieces: [{label: 'Code zonder script', code: writeStill(state, own, base)}],
    notes: [
      'De cijfers staan vast in de code en in het plaatje. Veranderen ze, haal dan hier nieuwe code.',
      `Het plaatje zit in de zip: ${PICTURE_FILE}. Zet het in de map, of in uw eigen mediabibliotheek: zet dan dat adres achter src.`,
      'Liever geen plaatje? Haal de regel weg die met <img begint. De zin en de tabel zeggen hetzelfde.',
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
      ...noteColours(state),
      'Verdwijnt de code bij het opslaan? Dan mag uw account geen scripts plaatsen: vraag het een beheerder.',
      'Het adres toont het onderdeel zoals het is, zonder uw keuzes, kleuren en cijfers. Het werkt als de map met EMBED_BASE is gemaakt; uw webbouwer vindt dat in de README.',
    ],
  };
}
