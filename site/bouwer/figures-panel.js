/** Own figures: the table, what is pasted, and what is wrong. */
import {find, make} from './make.js';
import {makeOwnDocument, readPasted, turn} from './own-figures.js';
import {Sheet} from './sheet.js';

/**
 * @typedef {import('./state.js').Figures} Figures
 * @typedef {import('./own-figures.js').Fault} Fault
 */

/** The field of each fault beside the table. */
const FIELDS = {population: 'wie', source: 'bron', year: 'jaar'};

/** Who is still typing is not interrupted; in ms. */
const PAUSE = 500;

/** More faults than these are counted. */
const MOST_TOLD = 8;

const STALE = 'Dit klopt nog niet. Het voorbeeld toont de laatste goede cijfers.';
const NOTHING = 'Dit klopt nog niet. Zodra het klopt, ziet u het voorbeeld.';

export class FiguresPanel {
  #sheet;
  #change;
  /** @type {Figures | undefined} */
  #figures;
  /** What is told, as JSON: who listens hears it once. */
  #told = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * The last figures that were right.
   *
   * @type {import('../../src/data/schema.js').KrachtDocument | undefined}
   */
  document;

  /** @param {(figures: Figures) => void} change - Hears what was filled in. */
  constructor(change) {
    this.#change = change;
    this.#sheet = new Sheet(find('tabel', HTMLDivElement), (rows) => {
      if (this.#figures) change({...this.#figures, rows});
    });
    find('plak-over', HTMLButtonElement).addEventListener('click', () => this.#takeOver());
  }

  /**
   * @param {Figures} figures
   * @param {boolean} isUsed - Faults in what nobody sees are not told.
   */
  show(figures, isUsed) {
    this.#figures = figures;
    this.#sheet.show(figures.rows, figures.turned);
    const {document, faults} = isUsed ? makeOwnDocument(figures) : {document: undefined, faults: []};
    if (document) this.document = document;
    this.#tell(faults);
  }

  /**
   * The same figures with their table turned: who chooses how groups stand, finds them so.
   *
   * @param {Figures} figures
   * @returns {Figures}
   */
  turn(figures) {
    return {...figures, rows: turn(figures.rows)};
  }

  #takeOver() {
    const field = find('plak', HTMLTextAreaElement);
    const {faults, rows} = readPasted(field.value);
    const told = find('plak-fout', HTMLParagraphElement);
    told.textContent = faults.map(({sentence}) => sentence).join(' ');
    if (rows.length === 0 || !this.#figures) {
      field.focus();
      return;
    }
    field.value = '';
    told.textContent = 'De tabel is overgenomen.';
    this.#change({...this.#figures, rows});
    this.#sheet.focus({sentence: ''});
  }

  /** @param {readonly Fault[]} faults */
  #tell(faults) {
    this.#sheet.mark(faults, 'fouten');
    for (const [field, id] of Object.entries(FIELDS)) {
      const fault = faults.find((one) => one.field === field);
      find(`fout-${id}`, HTMLSpanElement).textContent = fault?.sentence ?? '';
      find(id, HTMLInputElement).setAttribute('aria-invalid', String(fault !== undefined));
    }
    const told = JSON.stringify(faults);
    if (told === this.#told) return;
    this.#told = told;
    clearTimeout(this.#timer);
    const isTyping = document.activeElement?.closest('#tabel') !== null;
    if (isTyping && faults.length > 0) this.#timer = setTimeout(() => this.#list(faults), PAUSE);
    else this.#list(faults);
  }

  /** @param {readonly Fault[]} faults */
  #list(faults) {
    const inTable = faults.filter(({field}) => field === undefined);
    const rest = inTable.length - MOST_TOLD;
    find('fouten', HTMLDivElement).replaceChildren(
      ...(faults.length > 0 ? [make('p', {}, this.document ? STALE : NOTHING)] : []),
      make(
        'ul',
        {hidden: inTable.length === 0},
        ...inTable.slice(0, MOST_TOLD).map((fault) => make('li', {}, this.#makeLink(fault))),
        ...(rest > 0 ? [make('li', {}, `En nog ${rest}.`)] : []),
      ),
    );
  }

  /**
   * A fault that leads to its cell.
   *
   * @param {Fault} fault
   */
  #makeLink(fault) {
    const button = make('button', {type: 'button', className: 'to-cell'}, fault.sentence);
    button.addEventListener('click', () => this.#sheet.focus(fault));
    return button;
  }
}
