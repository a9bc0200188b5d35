import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Measures the inline size of its element, in whole px, and asks for an update when it changes. */
export class WidthController implements ReactiveController {
  /** The width in px; 0 while it is not measured, or while the element is not shown. */
  width = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => this.#measure(entry?.contentRect.width ?? 0));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(width: number): void {
    const whole = Math.round(width);
    if (whole === this.width) return;
    this.width = whole;
    this.#host.requestUpdate();
  }
}
