import type {ReactiveControllerHost} from 'lit';

/** Fetches a module; the same function each time, since what has come is known by it. */
type Load<Code> = () => Promise<Code>;

/** Who is told when code is there. */
type Host = Pick<ReactiveControllerHost, 'requestUpdate'>;

/** What has come, for every element. */
const come = new Map<unknown, unknown>();

/** Code that an element fetches when it first needs it; then it is there at once for every other element. */
export class CodeOnUse {
  /** Ends when all that is on its way is there, or will not come. */
  arrival: Promise<void> | undefined;
  readonly #host: Host;
  /** What this element asked for, and whether it could not be fetched. */
  readonly #asked = new Map<unknown, boolean>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** Gives what was fetched, or fetches it and asks for an update; where that fails the owner of the page hears of it. */
  need<Code>(load: Load<Code>): Code | undefined {
    if (!come.has(load) && !this.#asked.has(load)) {
      this.#asked.set(load, false);
      const arrival = Promise.all([this.arrival, this.#fetch(load)]).then(() => {
        if (this.arrival === arrival) this.arrival = undefined;
      });
      this.arrival = arrival;
    }
    return come.get(load) as Code | undefined;
  }

  /** Whether something that was asked for could not be fetched. */
  get isMissing(): boolean {
    return [...this.#asked.values()].includes(true);
  }

  /** What could not be fetched is fetched once more when it is needed. */
  tryAgain(): void {
    this.#asked.clear();
  }

  async #fetch(load: Load<unknown>): Promise<void> {
    try {
      come.set(load, await load());
    } catch (error) {
      this.#asked.set(load, true);
      globalThis.reportError(error);
    }
    this.#host.requestUpdate();
  }
}
