import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Reads the data that stands in the element itself: the text of its first `<script type="application/json">`. */
export class InlineDataController implements ReactiveController {
  /** The text of the script; undefined where there is none. */
  text: string | undefined;
  /** Whether the parser is past the element, so that a script that is not there will not come by itself. */
  complete = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#read);
    this.#observer.observe(this.#host, {childList: true, subtree: true, characterData: true});
    // An element that is taken to another document leaves from there; only in this one is it parsed.
    document.addEventListener('DOMContentLoaded', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#read);
  }

  readonly #read = (): void => {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const parsed = document.readyState !== 'loading' || this.#host.nextSibling !== null;
    const text = script && (parsed || script.nextSibling) ? script.textContent : undefined;
    if (text === this.text && parsed === this.complete) return;
    this.text = text ?? undefined;
    this.complete = parsed;
    this.#host.requestUpdate();
  };
}
