import type {LitElement, ReactiveController} from 'lit';

/** An element with a theme. */
export interface ThemeHost extends LitElement {
  theme: 'light' | 'dark' | 'auto';
}

const DARK = '(prefers-color-scheme: dark)';

/** Tells whether an element is drawn dark: by its own theme, or with `auto` by the visitor's system. */
export class ThemeController implements ReactiveController {
  readonly #host: ThemeHost;
  #system: MediaQueryList | undefined;

  constructor(host: ThemeHost) {
    this.#host = host;
    host.addController(this);
  }

  get dark(): boolean {
    const {theme} = this.#host;
    return theme === 'dark' || (theme !== 'light' && this.#system?.matches === true);
  }

  hostConnected(): void {
    // Those of the window it is in: the element may have been taken to another.
    this.#system = this.#host.ownerDocument.defaultView?.matchMedia(DARK);
    this.#system?.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#system?.removeEventListener('change', this.#update);
  }

  readonly #update = (): void => this.#host.requestUpdate();
}
