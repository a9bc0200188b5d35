import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long it fills in one go while the page is at rest, in ms: less than a frame. */
const SLICE = 8;

/** How long a browser that cannot tell when the page is at rest has between two goes, in ms. */
const PAUSE = 16;

/** Blocks that are to be filled with rows. */
export interface Filling {
  /** What scrolls, with the blocks in it. */
  readonly scroller: HTMLElement;
  readonly blocks: readonly HTMLElement[];
  readonly fill: (block: HTMLElement, place: number) => void;
  /** Hears how many blocks are filled, after each go. */
  readonly onProgress: (filled: number) => void;
}

/**
 * Fills blocks of rows: those in view at once, the others one after the other while the page is at rest, so that all can
 * be found and read in the end; and all of them at once when the page is printed.
 */
export class BlockFiller implements ReactiveController {
  readonly #media = matchMedia('print');
  #filling: Filling | undefined;
  #waiting = new Set<number>();
  #next: number | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /**
   * Fills all of these blocks anew.
   *
   * @param atTop - That nothing is scrolled, so that the first block is all there is to see and nothing has to be measured.
   */
  start(filling: Filling, atTop: boolean): void {
    this.#filling = filling;
    this.#waiting = new Set(filling.blocks.keys());
    if (this.#media.matches) this.#fillAll();
    else if (atTop) this.#fill([0]);
    else this.fillNear();
    this.#goOnLater();
  }

  /** Fills what is in view, and as much above and below. */
  fillNear(): void {
    if (this.#filling === undefined || this.#waiting.size === 0) return;
    const {scroller, blocks} = this.#filling;
    const view = scroller.getBoundingClientRect();
    const isNear = (place: number) => {
      const box = blocks[place]?.getBoundingClientRect();
      return box && box.bottom > view.top - view.height && box.top < view.bottom + view.height;
    };
    this.#fill([...this.#waiting].filter(isNear));
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    this.#media.addEventListener('change', this);
    this.#goOnLater();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    this.#media.removeEventListener('change', this);
    this.#rest();
  }

  /** Hears of printing: by an event, or by the media alone where a browser only shows how paper would look. */
  handleEvent({type}: Event): void {
    if (type === 'beforeprint' || this.#media.matches) this.#fillAll();
  }

  #fillAll(): void {
    this.#fill([...this.#waiting]);
  }

  #fill(places: readonly number[]): void {
    for (const place of places) {
      const block = this.#filling?.blocks[place];
      if (block && this.#waiting.delete(place)) this.#filling?.fill(block, place);
    }
    if (this.#filling) this.#filling.onProgress(this.#filling.blocks.length - this.#waiting.size);
  }

  #goOnLater(): void {
    this.#rest();
    if (this.#waiting.size === 0) return;
    this.#next = hasIdleTime ? requestIdleCallback(this.#goOn) : setTimeout(this.#goOn, PAUSE);
  }

  readonly #goOn = (): void => {
    this.#next = undefined;
    const end = performance.now() + SLICE;
    const done: number[] = [];
    for (const place of this.#waiting) {
      if (done.length > 0 && performance.now() >= end) break;
      done.push(place);
      this.#fill([place]);
    }
    this.#goOnLater();
  };

  #rest(): void {
    if (this.#next === undefined) return;
    if (hasIdleTime) cancelIdleCallback(this.#next);
    else clearTimeout(this.#next);
    this.#next = undefined;
  }
}

/** Safari has no idle time to give. */
const hasIdleTime = 'requestIdleCallback' in globalThis;
