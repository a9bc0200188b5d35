import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long it fills in one go while the page is at rest, in ms: less than a frame. */
const SLICE = 8;

/** How long it waits at most for the page to be at rest, and between two goes where a browser cannot tell, in ms. */
const PATIENCE = 100;
const PAUSE = 16;

/** Blocks that are to be filled with rows. */
export interface Filling {
  /** What scrolls, with the blocks in it. */
  readonly scroller: HTMLElement;
  readonly blocks: readonly HTMLElement[];
  /** Whether they are filled before they near the view too. */
  readonly ahead: boolean;
  readonly fill: (block: HTMLElement, place: number) => void;
  /** Hears how many blocks are filled, after each go. */
  readonly onProgress: (filled: number) => void;
}

/**
 * Fills blocks of rows: those in view at once, the others one after the other while the page is at rest, so that all can
 * be found and read in the end; and all of them at once when the page is printed.
 */
export class BlockFiller implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** The window of the page that the element is in: it may be taken to another. */
  #view: Window | null = null;
  #media: MediaQueryList | undefined;
  #filling: Filling | undefined;
  #waiting = new Set<number>();
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
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
    if (this.#media?.matches) this.#fillAll();
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
    this.#view = this.#host.ownerDocument.defaultView;
    this.#media = this.#view?.matchMedia('print');
    this.#view?.addEventListener('beforeprint', this);
    this.#media?.addEventListener('change', this);
    this.#goOnLater();
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this);
    this.#media?.removeEventListener('change', this);
    this.#rest();
  }

  /** Hears of printing: by an event, or by the media alone where a browser only shows how paper would look. */
  handleEvent({type}: Event): void {
    if (type === 'beforeprint' || this.#media?.matches) this.#fillAll();
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
    if (!this.#filling?.ahead || this.#waiting.size === 0) return;
    this.#cancel = atRest(this.#goOn);
  }

  readonly #goOn = (): void => {
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
    this.#cancel?.();
    this.#cancel = undefined;
  }
}

/** Calls back when the page is at rest, or soon where a browser cannot tell; gives what takes that back. */
function atRest(callback: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const handle = requestIdleCallback(callback, {timeout: PATIENCE});
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(callback, PAUSE);
  return () => clearTimeout(handle);
}
