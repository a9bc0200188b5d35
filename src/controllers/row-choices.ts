import {AS_GIVEN, type RowOrder} from '../text/many-order.js';

/** How long nothing is told after a choice, in ms, so that typing is not answered letter by letter. */
const QUIET = 500;

/** How a reader sorted and searched rows and which group stands out, and what a screen reader is told of it. */
export class RowChoices {
  order: RowOrder = AS_GIVEN;
  query = '';
  /** Undefined until a reader chose one, or none: then the page's wish counts no more. */
  highlight: string | undefined;
  /** What is told of the last choice. */
  told = '';
  readonly #onChange: () => void;
  #telling: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange - Is called after every choice, and when there is something to tell. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  sort(order: RowOrder, told: string): void {
    this.order = order;
    this.#tell(told);
  }

  find(query: string, told: string): void {
    this.query = query;
    this.#tell(told);
  }

  /** @param group - Its id; '' for none. */
  letStandOut(group: string): void {
    this.highlight = group;
    this.#onChange();
  }

  /** Tells nothing any more of what was chosen. */
  stop(): void {
    clearTimeout(this.#telling);
  }

  #tell(told: string): void {
    this.stop();
    this.#telling = setTimeout(() => {
      this.told = told;
      this.#onChange();
    }, QUIET);
    this.#onChange();
  }
}
