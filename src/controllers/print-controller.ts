import type {LitElement, ReactiveController} from 'lit';

import type {Poster, PosterOptions} from '../views/poster.js';
import {warnOwner} from './owner-console.js';
import type {PaperController} from './paper.js';

/** How long an element has to draw itself before it fetches what only paper needs, in ms. */
const REST = 1000;

/**
 * Lets an element draw more on paper than on a screen. A browser that prints waits for nothing, so the code for that is
 * fetched before anyone asks, when the element has long been drawn.
 */
export class PrintController implements ReactiveController {
  readonly #host: LitElement;
  readonly #drawNow: () => void;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #paper: PaperController | undefined;

  /** @param drawNow - Performs at once the update that the host was asked for. */
  constructor(host: LitElement, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    this.#rest = setTimeout(() => void this.#fetch(), REST);
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  /** What stands on paper only; undefined on a screen. */
  draw(options: PosterOptions): Poster | undefined {
    return this.#paper?.draw(options);
  }

  /**
   * Prints the element alone, whatever stands around it; the whole page where the code for that cannot be fetched. Done
   * when it is printed, or the visitor decided not to.
   */
  async printAlone(): Promise<void> {
    await this.#fetch();
    if (this.#paper) await this.#paper.printAlone();
    else print();
  }

  async #fetch(): Promise<void> {
    try {
      const {PaperController} = await import('./paper.js');
      this.#paper ??= new PaperController(this.#host, this.#drawNow);
    } catch (error) {
      warnOwner(`mbo-kracht: paper.js: ${String(error)}`);
    }
  }
}
