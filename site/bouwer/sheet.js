/** The small table in which own figures are typed. */
import {make} from './make.js';
import {MOST, readPasted} from './own-figures.js';

/**
 * @typedef {readonly (readonly string[])[]} Rows
 * @typedef {import('./own-figures.js').Fault} Fault
 */

/** A table is at least one team with one group. */
const LEAST = 2;

/** How wide a cell is, in letters. */
const NARROWEST = 3;
const WIDEST = 20;

/** The letters by which a field is measured are wider than those that are mostly typed. */
const SLIM = 0.8;

export class Sheet {
  #root;
  #change;
  /** @type {Rows} */
  #rows = [];
  #turned = false;

  /**
   * @param {HTMLElement} root
   * @param {(rows: Rows) => void} change - Hears what was typed.
   */
  constructor(root, change) {
    this.#root = root;
    this.#change = change;
    root.addEventListener('input', ({target}) => {
      if (target instanceof HTMLInputElement) this.#type(target);
    });
    root.addEventListener('paste', (event) => this.#paste(event));
  }

  /**
   * Shows rows; who types in a cell keeps it.
   *
   * @param {Rows} rows
   * @param {boolean} turned
   */
  show(rows, turned) {
    const isSame = this.#turned === turned && JSON.stringify(rows) === JSON.stringify(this.#rows);
    if (isSame && this.#root.childElementCount > 0) return;
    const isAlike =
      this.#turned === turned && rows.length === this.#rows.length && rows[0]?.length === this.#rows[0]?.length;
    this.#rows = rows;
    this.#turned = turned;
    if (isAlike && this.#root.childElementCount > 0) this.#fill();
    else this.#draw();
    this.#fit();
  }

  /** Makes each column as wide as its longest cell, and names each cell by what stands above and before it. */
  #fit() {
    const widths = this.#rows[0]?.map((_, column) => {
      const longest = Math.max(...this.#rows.map((cells) => cells[column]?.length ?? 0));
      return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * SLIM)));
    });
    for (const cell of this.#root.querySelectorAll('input')) {
      const {column, row} = placeOf(cell);
      cell.size = widths?.[column] ?? NARROWEST;
      const names = row > 0 && column > 0 ? [this.#rows[0]?.[column], this.#rows[row]?.[0]] : [];
      const place = `regel ${row + 1}, kolom ${column + 1}`;
      cell.setAttribute('aria-label', [...names.filter(Boolean), place].join(', '));
    }
  }

  /**
   * Marks the cells that are wrong.
   *
   * @param {readonly Fault[]} faults
   * @param {string} described - The id of what tells why.
   */
  mark(faults, described) {
    for (const cell of this.#root.querySelectorAll('input')) {
      const {column, row} = placeOf(cell);
      const isWrong = faults.some((fault) => fault.line === row + 1 && (fault.column ?? column + 1) === column + 1);
      cell.setAttribute('aria-invalid', String(isWrong));
      if (isWrong) cell.setAttribute('aria-describedby', described);
      else cell.removeAttribute('aria-describedby');
    }
  }

  /**
   * Brings who presses on a fault to its cell.
   *
   * @param {Fault} fault
   */
  focus({line = 1, column = 1}) {
    const cell = this.#root.querySelector(`[data-row="${line - 1}"][data-column="${column - 1}"]`);
    if (cell instanceof HTMLInputElement) cell.focus();
  }

  #fill() {
    for (const cell of this.#root.querySelectorAll('input')) {
      const {column, row} = placeOf(cell);
      const value = this.#rows[row]?.[column] ?? '';
      if (cell.value !== value) cell.value = value;
    }
  }

  #draw() {
    const [head = [], ...body] = this.#rows;
    const table = make(
      'table',
      {},
      make('caption', {className: 'visually-hidden'}, 'Uw cijfers'),
      make('thead', {}, make('tr', {}, ...head.map((text, column) => this.#drawCell(text, 0, column)))),
      make(
        'tbody',
        {},
        ...body.map((row, i) => make('tr', {}, ...row.map((text, column) => this.#drawCell(text, i + 1, column)))),
      ),
    );
    const [row, column] = this.#turned ? ['Groep', 'Team'] : ['Team', 'Groep'];
    this.#root.replaceChildren(
      make('div', {className: 'scroll', role: 'group', 'aria-label': 'Uw cijfers'}, table),
      make(
        'p',
        {className: 'buttons'},
        this.#makeButton(
          `${row} erbij`,
          (rows) => [...rows, rows[0]?.map(() => '') ?? []],
          this.#rows.length < MOST.rows,
        ),
        this.#makeButton(`Onderste ${row.toLowerCase()} weg`, (rows) => rows.slice(0, -1), this.#rows.length > LEAST),
        this.#makeButton(`${column} erbij`, (rows) => rows.map((cells) => [...cells, '']), head.length < MOST.columns),
        this.#makeButton(
          `Laatste ${column.toLowerCase()} weg`,
          (rows) => rows.map((cells) => cells.slice(0, -1)),
          head.length > LEAST,
        ),
      ),
    );
  }

  /**
   * @param {string} value
   * @param {number} row
   * @param {number} column
   */
  #drawCell(value, row, column) {
    const isName = row === 0 || column === 0;
    const input = make('input', {
      value,
      'data-row': row,
      'data-column': column,
      className: isName ? 'name' : 'figure',
      inputMode: isName ? 'text' : 'decimal',
      spellcheck: false,
    });
    if (row === 0) return make('th', {scope: 'col'}, input);
    return column === 0 ? make('th', {scope: 'row'}, input) : make('td', {}, input);
  }

  /**
   * @param {string} label
   * @param {(rows: Rows) => Rows} change
   * @param {boolean} isPossible
   */
  #makeButton(label, change, isPossible) {
    const button = make('button', {type: 'button', disabled: !isPossible}, label);
    button.addEventListener('click', () => {
      this.#change(change(this.#rows));
      // The table is drawn anew: who pressed stays at the same button, or at the table where that is shut off.
      const [same] = [...this.#root.querySelectorAll('button')].filter(({textContent}) => textContent === label);
      (same?.disabled ? this.#root.querySelector('input') : same)?.focus();
    });
    return button;
  }

  /** @param {HTMLInputElement} cell */
  #type(cell) {
    const at = placeOf(cell);
    this.#rows = this.#rows.map((cells, row) =>
      row === at.row ? cells.map((text, column) => (column === at.column ? cell.value : text)) : cells,
    );
    this.#fit();
    this.#change(this.#rows);
  }

  /**
   * Several cells that are pasted in one go fill the cells from there on; the table grows with them.
   *
   * @param {ClipboardEvent} event
   */
  #paste(event) {
    const {clipboardData, target} = event;
    const text = clipboardData?.getData('text/plain') ?? '';
    if (!(target instanceof HTMLInputElement) || !/[\t\n]/.test(text.trim())) return;
    const pasted = readPasted(text).rows;
    if (pasted.length === 0) return;
    event.preventDefault();
    const at = placeOf(target);
    const height = Math.max(this.#rows.length, at.row + pasted.length);
    const width = Math.max(this.#rows[0]?.length ?? 0, at.column + (pasted[0]?.length ?? 0));
    this.#change(
      Array.from({length: height}, (_, row) =>
        Array.from(
          {length: width},
          (_, column) => pasted[row - at.row]?.[column - at.column] ?? this.#rows[row]?.[column] ?? '',
        ),
      ),
    );
  }
}

/** @param {HTMLInputElement} cell */
const placeOf = ({dataset: {column, row}}) => ({column: Number(column), row: Number(row)});
