import type {LitElement, ReactiveController} from 'lit';

/**
 * Measures the width of the box that its element draws in, in whole px, and asks for an update when it changes. Nothing is
 * measured or observed as long as nobody asks for the width: measuring makes a browser lay out the page at once, and observing
 * makes it look at the page once more in each frame that resizes the element.
 */
export class WidthController implements ReactiveController {
  #width: number | undefined;
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The width in px when the element was last shown; 0 while it never was. */
  get width(): number {
    if (this.#width === undefined) {
      this.#width = this.#box.offsetWidth;
      this.#observer = new ResizeObserver(() => {
        // An update inside the observer's own turn would resize elements within, and browsers report that as a loop.
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(() => this.#measure(this.#box.offsetWidth));
      });
      // An element that was taken away before it was drawn would be watched for ever.
      if (this.#host.isConnected) this.hostConnected();
    }
    return this.#width;
  }

  hostConnected(): void {
    this.#observer?.observe(this.#box);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** What the element draws in; its own px are asked for, since a page may turn, scale or zoom what it shows. */
  get #box(): HTMLElement {
    return this.#host.renderRoot as HTMLElement;
  }

  #measure(width: number): void {
    // An element that is hidden for a while keeps its layout: nobody sees it, and it comes back as it was.
    if (width === 0 || width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}
