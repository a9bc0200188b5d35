import type {ReactiveController, TemplateResult} from 'lit';

import type {CommonWords} from '../text/common-words.js';
import {refreshSwitchStyles, renderRefreshSwitch} from '../views/refresh-switch.js';
import type {DocumentHost} from './document-controller.js';
import {toolStyles} from '../views/tool-styles.js';
import {wear} from './wear.js';

/** The shortest time between two requests, in seconds: a slip of the keyboard must not storm a server. */
const SHORTEST_REFRESH = 5;

/**
 * Asks for newer data every `refresh` seconds, for as long as its element is in a page and no visitor stops it: what
 * changes by itself must be something that a visitor can stop (WCAG 2.2.2).
 */
export class RefreshClock implements ReactiveController {
  readonly #host: DocumentHost;
  readonly #ask: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** How often it strikes, in seconds; 0 is never. */
  #every = 0;
  #isStopped = false;

  /** @param ask - Asks for newer data. */
  constructor(host: DocumentHost, ask: () => void) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    wear(this.#host, toolStyles, refreshSwitchStyles);
  }

  /** Sets the clock; what has left the page may be drawn once more, but asks no more. */
  hostUpdated(): void {
    const {isConnected, refresh} = this.#host;
    const strikes = isConnected && this.#canStrike && !this.#isStopped;
    const every = strikes ? Math.max(refresh, SHORTEST_REFRESH) : 0;
    if (every === this.#every) return;
    clearInterval(this.#timer);
    this.#every = every;
    if (every > 0) this.#timer = setInterval(this.#ask, every * 1000);
  }

  hostDisconnected(): void {
    this.hostUpdated();
  }

  /** Draws the button that stops it, or lets it go on; nothing for as long as nobody asks for newer data. */
  render(words: CommonWords): TemplateResult<1> | undefined {
    return this.#canStrike ? renderRefreshSwitch(words, this.#isStopped, this.#toggle) : undefined;
  }

  get #canStrike(): boolean {
    const {refresh, src} = this.#host;
    return Boolean(src) && refresh > 0;
  }

  readonly #toggle = (): void => {
    this.#isStopped = !this.#isStopped;
    // Who waited wants the newest at once.
    if (!this.#isStopped) this.#ask();
    this.#host.requestUpdate();
  };
}
