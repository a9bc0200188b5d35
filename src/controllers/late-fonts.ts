import type {LitElement, ReactiveController} from 'lit';

/** Asks its element for an update when a typeface of the page has come: what was measured may be larger since. */
export class LateFonts implements ReactiveController {
  readonly #host: LitElement;
  /** Those of the page that the element is in: it may be taken to another. */
  #fonts: FontFaceSet | undefined;
  #awaited: Promise<unknown> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#fonts = this.#host.ownerDocument.defaultView?.document.fonts;
    this.#fonts?.addEventListener('loadingdone', this.#update);
  }

  hostUpdated(): void {
    // Only this promise, which is another for each time that some are on their way, says it in WebKit too.
    if (this.#fonts?.status !== 'loading' || this.#fonts.ready === this.#awaited) return;
    this.#awaited = this.#fonts.ready;
    void this.#awaited.then(this.#update);
  }

  hostDisconnected(): void {
    this.#fonts?.removeEventListener('loadingdone', this.#update);
  }

  readonly #update = (): void => {
    // WebKit tells it up to two frames before all is laid out with it.
    requestAnimationFrame(() => requestAnimationFrame(() => this.#host.requestUpdate()));
  };
}
