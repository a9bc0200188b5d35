import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Measures the inline size of its element, in whole px, and asks for an update when it changes. Nothing is measured or
 * observed as long as nobody asks for the width: measuring makes a browser lay out the page at once, and observing makes it
 * look at the page once more in each frame that resizes the element.
 */
export class WidthController implements ReactiveController {
  #width: number | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The width in px when the element was last shown; 0 while it never was. */
  get width(): number {
    if (this.#width === undefined) {
      this.#width = Math.round(this.#host.getBoundingClientRect().width);
      this.#observer = new ResizeObserver(([entry]) => {
        // An update inside the observer's own turn would resize elements within, and browsers report that as a loop.
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(() => this.#measure(entry?.contentRect.width ?? 0));
      });
      this.hostConnected();
    }
    return this.#width;
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #measure(width: number): void {
    const whole = Math.round(width);
    // An element that is hidden for a while keeps its layout: nobody sees it, and it comes back as it was.
    if (whole === 0 || whole === this.#width) return;
    this.#width = whole;
    this.#host.requestUpdate();
  }
}
