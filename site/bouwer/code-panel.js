/** The code in the form that is chosen, with a button to copy each piece. */
import {copyField} from './copy.js';
import {make} from './make.js';

/** A field is as high as its code, up to this many px; then it scrolls. */
const HIGHEST = 416;

export class CodePanel {
  #root;
  #tell;
  /** What is shown, as JSON: what is the same is not drawn anew, so that who stands in it stays there. */
  #shown = '';

  /**
   * @param {HTMLElement} root
   * @param {(told: string) => void} tell - Says what copying came to.
   */
  constructor(root, tell) {
    this.#root = root;
    this.#tell = tell;
    new ResizeObserver(() => this.#fit()).observe(root);
  }

  /**
   * Says why there is no code yet.
   *
   * @param {string} why
   */
  wait(why) {
    this.#shown = '';
    this.#root.replaceChildren(make('p', {className: 'when'}, why));
  }

  /** @param {import('./code.js').Code} code */
  show(code) {
    const shown = JSON.stringify(code);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#tell('');
    this.#root.replaceChildren(
      make('p', {className: 'when'}, make('b', {}, 'Wanneer? '), code.when),
      ...code.pieces.map((piece, i) => this.#drawPiece(piece, i)),
      ...(code.notes.length > 0
        ? [make('ul', {className: 'notes'}, ...code.notes.map((note) => make('li', {}, note)))]
        : []),
    );
    this.#fit();
  }

  #fit() {
    for (const field of this.#root.querySelectorAll('textarea')) {
      field.style.setProperty('block-size', 'auto');
      const border = field.offsetHeight - field.clientHeight;
      field.style.setProperty('block-size', `${Math.min(HIGHEST, field.scrollHeight + border)}px`);
    }
  }

  /**
   * @param {import('./code.js').Piece} piece
   * @param {number} index
   */
  #drawPiece({code, label}, index) {
    const id = `code-${index}`;
    const field = make('textarea', {
      id,
      value: code,
      readOnly: true,
      rows: 1,
      spellcheck: false,
    });
    const button = make('button', {type: 'button', 'aria-describedby': `${id}-naam`}, 'Kopieer');
    button.addEventListener('click', () => void copyField(field, this.#tell));
    return make(
      'div',
      {className: 'piece'},
      make('p', {}, make('label', {htmlFor: id, id: `${id}-naam`}, label), button),
      field,
    );
  }
}
