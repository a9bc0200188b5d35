import {html, type LitElement, type TemplateResult} from 'lit';

import {ChangingSheet} from '../controllers/changing-sheet.js';
import {wear} from '../controllers/wear.js';
import type {Mix} from '../data/schema.js';
import {pairById, type Crowd, type Pair} from '../layout/figure-walk.js';
import {AWAIT, animateFade, animateHeight, animateSegments} from './share-animations.js';
import {LAID_OUT, shareMotionStyles, WALKED_OVER} from './share-motion-styles.js';
import {
  crowdOf,
  depthOf,
  heightOf,
  isSeen,
  outlinesOf,
  readScene,
  rootsOf,
  shadesOf,
  type Scene,
} from './share-scene.js';
import {ShareWalkers} from './share-walkers.js';

/** The figures and segments of more mixes than this do not move; a mix has a hundred figures at most. */
const MOST_MIXES = 4;

/** How much is left to see of what is drawn anew without anything moving, 0 to 1. */
const DIM = 0.3;

/** When nothing moves: as the visitor asks, and on paper. */
const STILL = '(prefers-reduced-motion: reduce), print';

/** What was on the page before an update. */
interface Before {
  readonly mixes: readonly Mix[];
  readonly scene: Scene;
  readonly outlines: readonly string[];
  /** The stripes of what was drawn; an update may take them away. */
  readonly patterns: Node | undefined;
  /** How far what the view drew had come in, 0 to 1. */
  readonly opacity: number;
}

/**
 * Moves what an update changed from where it was to where it is: people walk, segments grow, all else fades. What comes
 * in between starts from where everything is by then.
 */
export class ShareMotion {
  readonly #host: LitElement;
  readonly #sheet: ChangingSheet;
  readonly #still = matchMedia(STILL);
  readonly #place: () => void;
  readonly #walkers = new ShareWalkers();
  #mixes: readonly Mix[] = [];
  #before: Before | undefined;
  #running: readonly Animation[] = [];

  /** @param place - Puts in its place what goes by the places of marks; it is called when these are at rest. */
  constructor(host: LitElement, place: () => void) {
    this.#host = host;
    this.#place = place;
    this.#sheet = new ChangingSheet(host);
  }

  connect(): void {
    wear(this.#host, shareMotionStyles);
    this.#sheet.wear();
    this.#still.addEventListener('change', this.#onStill);
  }

  disconnect(): void {
    this.#still.removeEventListener('change', this.#onStill);
    this.#before = undefined;
    this.#clear();
  }

  /**
   * The room in which things move; what is in it comes and goes without an update.
   *
   * @param mixes - Those that are drawn.
   */
  render(mixes: readonly Mix[]): TemplateResult<1> {
    this.#mixes = mixes;
    return html`<div class="motion" aria-hidden="true" inert>
      <div class="leaving"></div>
      <svg class="walkers"></svg>
    </div>`;
  }

  /** Looks where everything is; to be called before an update changes the page. */
  remember(): void {
    const figure = this.#find('figure');
    this.#before = undefined;
    if (!figure || !this.#find('.motion') || this.#still.matches || !isSeen(figure)) return;
    const isFew = this.#mixes.length <= MOST_MIXES;
    // A page that is shorter for a moment would scroll. WebKit lays out what is new in a container in two turns: only a
    // style that was there when it last measured holds in the first.
    figure.style.minBlockSize = `${heightOf(figure)}px`;
    const scene = readScene(figure, isFew);
    const [root] = scene.roots;
    const opacity = root && this.#running.length > 0 ? Number(getComputedStyle(root).opacity) : 1;
    const patterns = this.#find('.patterns')?.cloneNode(true);
    this.#before = {mixes: this.#mixes, scene, outlines: isFew ? outlinesOf(figure) : [], patterns, opacity};
  }

  /** Moves what has changed; to be called after an update, before anything is measured. */
  move(): void {
    const [figure, before] = [this.#find('figure'), this.#before];
    if (!figure || !before || !this.#isOther(figure, before)) {
      this.#release(figure);
      this.#place();
      return;
    }
    const crowds = this.#crowdsOf(before);
    const running = this.#stopInPlace(before);
    this.#sheet.replace(LAID_OUT);
    this.#place();
    const now = readScene(figure, this.#mixes.length <= MOST_MIXES);
    // Stripes are found by their id, the first of all that have it.
    if (before.patterns) this.#find('.leaving')?.append(before.patterns);
    const pairs = this.#pair(crowds, now.mixes?.map(crowdOf));
    running.push(...this.#walkers.walk(pairs ?? [], this.#find('.walkers')));
    this.#sheet.replace(this.#walkers.areThere ? WALKED_OVER : '');
    running.push(...animateSegments(pairs ?? [], now), ...this.#fade(before, now, pairs));
    running.push(...animateHeight(figure, before.scene.height, depthOf(now)));
    this.#before = undefined;
    this.#running = running;
    // Some browsers let what is animated take effect in the next frame only.
    requestAnimationFrame(() => this.#release(figure));
    void Promise.allSettled(running.map(({finished}) => finished)).then(() => {
      if (this.#running !== running) return;
      this.#clear();
      this.#place();
    });
  }

  /** Whether something else is drawn than before. */
  #isOther(figure: HTMLElement, {mixes, scene, outlines}: Before): boolean {
    if (rootsOf(figure)[0] !== scene.roots[0]) return true;
    // Data that is fetched again is most often the same.
    const isKnown = mixes.length === this.#mixes.length && mixes.every((mix, i) => mix === this.#mixes[i]);
    if (!isKnown && JSON.stringify(mixes) !== JSON.stringify(this.#mixes)) return true;
    return outlines.length > 0 && outlinesOf(figure).join() !== outlines.join();
  }

  /** Who becomes whom; undefined where all only fades: too many, and tables, which have nobody. */
  #pair(before: readonly Crowd[] | undefined, after: readonly Crowd[] | undefined): readonly Pair[] | undefined {
    if (!before?.length || !after) return undefined;
    return after.length > 0 || this.#walkers.areThere ? pairById(before, after) : undefined;
  }

  /** What is drawn of each mix, with people who are on their way where they are by now. */
  #crowdsOf({scene, opacity}: Before): readonly Crowd[] | undefined {
    return scene.mixes?.map((mix) => {
      const [crowd, walking] = [crowdOf(mix), this.#walkers.peopleOf(mix.id)];
      const figures = walking.length > 0 ? walking : crowd.figures.map((one) => ({...one, opacity}));
      return {...crowd, figures};
    });
  }

  /** Ends what moves, but for what has left or is about to: that is not drawn again. */
  #stopInPlace({scene}: Before): Animation[] {
    return this.#running.filter((animation) => {
      const {target} = animation.effect as KeyframeEffect;
      const isLeaving =
        target?.closest('.leaving') ?? (!target?.isConnected && !scene.roots.some((one) => one === target));
      if (!isLeaving) animation.cancel();
      return isLeaving;
    });
  }

  /** Lets what came come in, and what is gone fade out over it. */
  #fade({scene, opacity}: Before, now: Scene, pairs: readonly Pair[] | undefined): readonly Animation[] {
    const gone = scene.roots.filter((root) => !root.isConnected);
    for (const root of gone) {
      const {left, top, width} = scene.boxes[scene.roots.indexOf(root)] ?? {left: 0, top: 0, width: 0};
      Object.assign(root.style, {margin: 0, left: `${left}px`, top: `${top}px`, width: `${width}px`});
    }
    const shades = shadesOf(scene, pairs ?? []);
    // Many mixes have rooms that scroll, and would not be where they were.
    if (scene.mixes) this.#find('.leaving')?.append(...gone, ...shades);
    const isAwaited = this.#walkers.areThere && now.mixes?.every(({runs}) => runs.length === 0);
    return [
      ...gone.map((root) => animateFade(root, opacity, 0)),
      ...shades.map((shade) => animateFade(shade, 1, 0)),
      ...now.roots.flatMap((root) => {
        if (!scene.roots.includes(root)) return animateFade(root, 0, 1, isAwaited ? AWAIT : 0);
        const from = pairs ? opacity : Math.min(DIM, opacity);
        return from < 1 ? animateFade(root, from, 1) : [];
      }),
    ];
  }

  readonly #onStill = ({matches}: MediaQueryListEvent): void => {
    if (!matches) return;
    this.#clear();
    this.#place();
  };

  #release(figure: HTMLElement | null): void {
    figure?.style.removeProperty('min-block-size');
  }

  #clear(): void {
    this.#release(this.#find('figure'));
    for (const animation of this.#running) animation.cancel();
    this.#running = [];
    this.#walkers.clear(this.#find('.walkers'));
    this.#find('.leaving')?.replaceChildren();
    this.#sheet.replace('');
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
