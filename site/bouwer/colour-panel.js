/** The colours, each with its contrast beside it. */
import {COLOURS, pairsOf, readHex, tellContrast} from './colours.js';
import {make} from './make.js';

/** @typedef {import('./state.js').State} State */

export class ColourPanel {
  /** @type {readonly {show: (state: State) => void}[]} */
  #rows;

  /**
   * @param {HTMLElement} root
   * @param {(name: string, hex: string | undefined) => void} change - Hears what was chosen; undefined is no choice.
   */
  constructor(root, change) {
    this.#rows = COLOURS.map((colour) => {
      const {element, show} = makeRow(colour, change);
      root.append(element);
      return {show};
    });
  }

  /** @param {State} state */
  show(state) {
    for (const row of this.#rows) row.show(state);
  }
}

/**
 * @param {import('./colours.js').Colour} colour
 * @param {(name: string, hex: string | undefined) => void} change
 */
function makeRow(colour, change) {
  const {label, name} = colour;
  const picker = make('input', {type: 'color', id: `kleur-${name}`, 'aria-describedby': `contrast-${name}`});
  const code = make('input', {
    className: 'hex',
    size: 8,
    spellcheck: false,
    'aria-label': `Code van ${label.toLowerCase()}`,
    'aria-describedby': `contrast-${name}`,
  });
  const reset = make('button', {type: 'button', className: 'reset', 'aria-label': `${label} weer gewoon`}, 'Gewoon');
  const ratio = make('strong', {});
  const sentence = make('span', {});
  picker.addEventListener('input', () => change(name, picker.value));
  code.addEventListener('input', () => {
    const hex = readHex(code.value);
    code.setAttribute('aria-invalid', String(hex === undefined));
    if (hex !== undefined) change(name, hex);
  });
  reset.addEventListener('click', () => {
    change(name, undefined);
    // The button is gone with the choice.
    picker.focus();
  });
  const element = make(
    'div',
    {className: 'colour'},
    picker,
    make('label', {htmlFor: picker.id}, label),
    reset,
    code,
    make('p', {className: 'contrast', id: `contrast-${name}`}, ratio, ' ', sentence),
  );
  return {
    element,
    /** @param {State} state */
    show({colours, tag, theme}) {
      const own = colours[name];
      const value = own ?? colour[theme === 'dark' ? 'dark' : 'light'];
      picker.value = value;
      // Who types is not disturbed.
      if (code !== document.activeElement) {
        code.value = value;
        code.setAttribute('aria-invalid', 'false');
      }
      reset.hidden = own === undefined;
      const told = tellContrast(colour, pairsOf(colour, colours, theme, tag === 'infographic'), own !== undefined);
      ratio.textContent = told.ratio;
      sentence.textContent = told.sentence;
      element.classList.toggle('enough', told.enough);
      element.classList.toggle('alarm', told.alarm);
    },
  };
}
