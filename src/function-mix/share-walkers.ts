import {nothing, render} from 'lit';

import type {DrawnFigure} from '../layout/drawn-figures.js';
import {isMoving, planWalks, type Pair, type Walk} from '../layout/figure-walk.js';
import {renderWalkers} from '../views/walkers.js';
import {animateWalk} from './share-animations.js';

/** Someone on the way. */
interface Walker {
  readonly mix: string;
  readonly walk: Walk;
  readonly drawn: Element;
}

/** The people who are on their way over a picture, drawn one by one. */
export class ShareWalkers {
  #walkers: readonly Walker[] = [];

  /** Whether anyone is on the way. */
  get areThere(): boolean {
    return this.#walkers.length > 0;
  }

  /** The people of a mix who are on their way, where they are by now. */
  peopleOf(id: string): readonly DrawnFigure[] {
    return this.#walkers.filter(({mix, walk}) => mix === id && walk.as !== 'shade').map(stop);
  }

  /**
   * Lets everyone walk, also who stands still: they stand among the others. Nobody is drawn when nobody moves.
   *
   * @param room - Where they are drawn.
   */
  walk(pairs: readonly Pair[], room: HTMLElement | null): readonly Animation[] {
    if (!room) return [];
    const planned = pairs.flatMap(([before, after]) => {
      const mix = after?.id ?? before?.id ?? '';
      return planWalks(before, after).map((walk, i, {length}) => ({mix, walk, turn: i / length}));
    });
    const all = planned.some(({walk}) => isMoving(walk)) ? planned : [];
    render(renderWalkers(all.map(({walk}) => walk)), room);
    this.#walkers = all.flatMap(({mix, walk}, i): Walker | [] => {
      const drawn = room.children[i];
      return drawn ? {mix, walk, drawn} : [];
    });
    return this.#walkers.map(({drawn, walk}, i) => animateWalk(drawn, walk, all[i]?.turn ?? 0));
  }

  clear(room: HTMLElement | null): void {
    this.#walkers = [];
    if (room) render(nothing, room);
  }
}

function stop({walk: {figure}, drawn}: Walker): DrawnFigure {
  const {transform, opacity} = getComputedStyle(drawn);
  const {a: scale, e, f} = new DOMMatrix(transform);
  return {...figure, stand: {x: e + scale * figure.x, y: f + scale * figure.y, scale}, opacity: Number(opacity)};
}
