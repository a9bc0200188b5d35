/** The preview: a frame as wide as a screen, made to fit the room there is. */
import {SCREENS} from './choices.js';
import {make} from './make.js';

/**
 * @typedef {import('./voorbeeld.js').Wish} Wish
 * @typedef {import('./voorbeeld.js').Answer} Answer
 */

export class Preview {
  #frame = make('iframe', {title: 'Voorbeeld', src: new URL('voorbeeld.html', import.meta.url).href});
  #box;
  #stage;
  #scale;
  #isReady = false;
  /** @type {Wish | undefined} */
  #wish;
  /** What was asked last, as JSON. */
  #asked = '';
  #width = SCREENS.computer;

  /**
   * @param {HTMLElement} stage
   * @param {object} hears
   * @param {(error: string) => void} hears.error - What an element says is wrong; '' when all is well.
   * @param {(percent: number) => void} hears.scale - How large the frame is shown.
   */
  constructor(stage, {error, scale}) {
    this.#stage = stage;
    this.#scale = scale;
    this.#box = make('div', {className: 'screen'}, this.#frame);
    stage.append(this.#box);
    addEventListener('message', ({data, origin, source}) => {
      if (source !== this.#frame.contentWindow || origin !== location.origin) return;
      const answer = /** @type {Answer} */ (data);
      if (answer.type === 'bouwer-klaar') {
        this.#isReady = true;
        this.#ask();
      }
      if (answer.type === 'bouwer-goed') error('');
      if (answer.type === 'bouwer-fout') error(answer.error);
    });
    new ResizeObserver(() => this.#fit()).observe(stage);
  }

  /**
   * Shows an element; asked for the same again, it stays as it is.
   *
   * @param {Omit<Wish, 'type'> | undefined} wish - undefined leaves what is shown.
   * @param {import('./state.js').State['screen']} screen
   */
  show(wish, screen) {
    this.#width = SCREENS[screen];
    this.#frame.title = `Voorbeeld, zo breed als een ${screen}`;
    this.#fit();
    if (wish === undefined) return;
    this.#wish = {type: 'bouwer-toon', ...wish};
    this.#ask();
  }

  #ask() {
    const asked = JSON.stringify(this.#wish);
    if (!this.#isReady || this.#wish === undefined || asked === this.#asked) return;
    this.#asked = asked;
    this.#frame.contentWindow?.postMessage(this.#wish, location.origin);
  }

  #fit() {
    const {clientHeight, clientWidth} = this.#stage;
    if (clientWidth === 0) return;
    const scale = Math.min(1, clientWidth / this.#width);
    const set = (/** @type {HTMLElement} */ element, /** @type {Readonly<Record<string, string>>} */ styles) => {
      for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
    };
    set(this.#box, {'inline-size': `${this.#width * scale}px`});
    set(this.#frame, {
      'inline-size': `${this.#width}px`,
      'block-size': `${clientHeight / scale}px`,
      transform: scale === 1 ? 'none' : `scale(${scale})`,
    });
    this.#scale(Math.round(scale * 100));
  }
}
