/** The builder: one state, the panels that show it, and the address that keeps it. */
import {SCREENS} from './choices.js';
import {CodePanel} from './code-panel.js';
import {readBase, writeCode} from './code.js';
import {ColourPanel} from './colour-panel.js';
import {makeControls, readControl, showControls} from './controls.js';
import {find} from './make.js';
import {attributesOf} from './markup.js';
import {FiguresPanel} from './figures-panel.js';
import {saveZip, shareLink} from './hand-over.js';
import {Preview} from './preview.js';
import {readState, START, writeState} from './state.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('../../src/data/schema.js').KrachtDocument} KrachtDocument
 */

const DIST = new URL('../../dist/', import.meta.url);

/** How long after a change the address takes it over, in ms: browsers refuse to change it a hundred times in a row. */
const PAUSE = 300;

/** @param {string} file */
async function fetchJson(file) {
  const response = await fetch(new URL(file, DIST));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}

/** @param {string} told */
const tell = (told) => (find('melding', HTMLParagraphElement).textContent = told);

class Builder {
  /** @type {State} */
  #state = START;
  #standard;
  #hashes;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #colours;
  #figures;
  #preview;
  #code;

  /**
   * @param {KrachtDocument} standard - The data that is built in.
   * @param {Readonly<Record<string, string>>} hashes - `dist/sri.json`.
   */
  constructor(standard, hashes) {
    this.#standard = standard;
    this.#hashes = hashes;
    makeControls(standard);
    const fault = find('voorbeeld-fout', HTMLParagraphElement);
    const size = find('maat', HTMLParagraphElement);
    this.#figures = new FiguresPanel((figures) => this.#change({...this.#state, figures}));
    this.#colours = new ColourPanel(find('kleuren', HTMLDivElement), (name, hex) => {
      const others = Object.entries(this.#state.colours).filter(([other]) => other !== name);
      const colours = Object.fromEntries(hex === undefined ? others : [...others, [name, hex]]);
      this.#change({...this.#state, colours});
    });
    this.#preview = new Preview(find('toneel', HTMLDivElement), {
      error: (error) => (fault.textContent = error),
      scale: (percent) => (size.textContent = percent < 100 ? `Verkleind tot ${percent}%` : 'Op ware grootte'),
    });
    this.#code = new CodePanel(find('code', HTMLDivElement), (told) => {
      find('gekopieerd', HTMLParagraphElement).textContent = told;
    });
    document.addEventListener('input', ({target}) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || !target.name) return;
      const {figures} = this.#state;
      const state = readControl(this.#state, target, document);
      this.#change(
        state.figures.turned === figures.turned ? state : {...state, figures: this.#figures.turn(state.figures)},
      );
    });
    find('deel', HTMLButtonElement).addEventListener('click', () => {
      this.#write();
      void shareLink();
    });
    find('zip', HTMLButtonElement).addEventListener('click', () => {
      void saveZip({dist: DIST, state: this.#state, material: this.#material()});
    });
    addEventListener('hashchange', () => this.#read());
    this.#read();
  }

  /** Takes over what stands in the address. */
  #read() {
    const {hash} = location;
    // A jump on the page is no state.
    if (hash !== '' && !hash.includes('=')) {
      this.#write();
      return;
    }
    const {state, unknown} = readState(hash);
    const known = this.#keepKnown(state);
    tell(
      unknown.length > 0 || known !== state
        ? 'Een deel van deze link kennen we niet. Dat staat nu zoals gewoonlijk.'
        : '',
    );
    // On a phone a page as wide as a computer would be a stamp.
    const isNarrow = !hash.includes('scherm=') && innerWidth < SCREENS.tablet;
    this.#state = isNarrow ? {...known, screen: 'telefoon'} : known;
    this.#show();
  }

  /**
   * Ids that the data does not have would be ticked nowhere.
   *
   * @param {State} state
   * @returns {State}
   */
  #keepKnown(state) {
    const {fields = [], mixes = [], strengths = []} = this.#standard;
    const isIn = (/** @type {readonly {id: string}[]} */ list) => (/** @type {string} */ id) =>
      list.some((entry) => entry.id === id);
    const known = {
      ...state,
      fields: state.fields.filter(isIn(fields)),
      mixes: state.mixes.filter(isIn(mixes)),
      strength: [state.strength].find(isIn(strengths)) ?? '',
      reference: [state.reference].find(isIn(mixes)) ?? '',
    };
    return writeState(known) === writeState(state) ? state : known;
  }

  /** @param {State} state */
  #change(state) {
    this.#state = state;
    this.#show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), PAUSE);
  }

  #write() {
    clearTimeout(this.#timer);
    const hash = writeState(this.#state);
    history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname + location.search);
  }

  get #isOwn() {
    return this.#state.own && this.#state.tag !== 'infographic';
  }

  #show() {
    const state = this.#state;
    showControls(state, document);
    this.#figures.show(state.figures, this.#isOwn);
    this.#colours.show(state);
    const material = this.#material();
    const isDrawn = !this.#isOwn || material.own !== undefined;
    const {colours, screen, tag} = state;
    this.#preview.show(
      isDrawn ? {tag, attributes: attributesOf(state, material.own), colours, data: material.own} : undefined,
      screen,
    );
    const base = readBase(state.base);
    const field = find('map', HTMLInputElement);
    field.setAttribute('aria-invalid', String(base === undefined));
    find('fout-map', HTMLSpanElement).textContent =
      base === undefined
        ? 'Dit is geen adres. Schrijf bijvoorbeeld /mbo-kracht/ of https://www.uw-site.nl/mbo-kracht/.'
        : '';
    find('leeg', HTMLParagraphElement).hidden = isDrawn;
    if (base === undefined) this.#code.wait('Zodra het adres van de map klopt, staat hier de code.');
    else if (isDrawn) this.#code.show(writeCode(state, material, base));
    else this.#code.wait('Zodra uw cijfers kloppen, staat hier de code.');
  }

  /** What the code is made of. Own figures are the last that were right. */
  #material() {
    const own = this.#isOwn ? this.#figures.document : undefined;
    return {own, hashes: this.#hashes};
  }
}

try {
  const [standard, hashes] = await Promise.all([fetchJson('kracht.json'), fetchJson('sri.json')]);
  new Builder(standard, hashes);
  document.documentElement.dataset.ready = '';
} catch (error) {
  tell('De bouwer kon niet starten. Laad de pagina opnieuw.');
  throw error;
}
