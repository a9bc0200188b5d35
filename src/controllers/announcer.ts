import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long it must be quiet before something is said, in ms: so at most once in that time. */
const QUIET = 500;

/** Tells a screen reader what changed, once for many changes in a row: the host draws `said` in a live region. */
export class Announcer implements ReactiveController {
  /** What was said last. */
  said = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says something as soon as it is quiet. @param text - Makes what is said then. */
  say(text: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.said = text();
      this.#host.requestUpdate();
    }, QUIET);
  }
}
