import {html, nothing, render, type LitElement, type TemplateResult} from 'lit';

import type {DrawnFigure} from '../layout/drawn-figures.js';
import {isMoving, pairById, planWalks, type Crowd, type Pair, type Walk} from '../layout/figure-walk.js';
import {renderWalkers} from '../views/walkers.js';
import {AWAIT, animateFade, animateHeight, animateSegments, animateWalk} from './share-animations.js';
import {LAID_OUT, shareMotionStyles, WALKED_OVER} from './share-motion-styles.js';
import {crowdOf, depthOf, isSeen, outlinesOf, readScene, rootsOf, type Scene} from './share-scene.js';

/** More figures than this do not walk. */
const MOST_FIGURES = 400;

/** How much is left to see of what is drawn anew without anything moving, 0 to 1. */
const DIM = 0.3;

/** When nothing moves: as the visitor asks, and on paper. */
const STILL = '(prefers-reduced-motion: reduce), print';

/** What was on the page before an update. */
interface Before {
  readonly scene: Scene;
  readonly outlines: readonly string[];
  /** The stripes of what was drawn; an update may take them away. */
  readonly patterns: Node | undefined;
  /** How far what the view drew had come in, 0 to 1. */
  readonly opacity: number;
}

/** Someone on the way. */
interface Walking {
  readonly mix: string;
  readonly walk: Walk;
  /** When they set off, from 0 for the first to 1 for the last. */
  readonly turn: number;
  readonly walker: Element | undefined;
}

/**
 * Moves what an update changed from where it was to where it is: people walk, segments grow, all else fades. What comes
 * in between starts from where everything is by then.
 */
export class ShareMotion {
  readonly #host: LitElement;
  readonly #sheet = new CSSStyleSheet();
  readonly #still = matchMedia(STILL);
  readonly #place: () => void;
  #before: Before | undefined;
  #running: readonly Animation[] = [];
  #walking: readonly Walking[] = [];

  /** @param place - Puts in its place what goes by the places of marks; it is called when these are at rest. */
  constructor(host: LitElement, place: () => void) {
    this.#host = host;
    this.#place = place;
    const sheets = [shareMotionStyles.styleSheet, this.#sheet].filter((sheet) => sheet !== undefined);
    host.shadowRoot?.adoptedStyleSheets.push(...sheets);
  }

  connect(): void {
    this.#still.addEventListener('change', this.#onStill);
  }

  disconnect(): void {
    this.#still.removeEventListener('change', this.#onStill);
    this.#before = undefined;
    this.#clear();
  }

  /** The room in which things move; what is in it comes and goes without an update. */
  render(): TemplateResult<1> {
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
    const scene = readScene(figure);
    const [root] = scene.roots;
    const opacity = root && this.#running.length > 0 ? Number(getComputedStyle(root).opacity) : 1;
    this.#before = {scene, outlines: outlinesOf(figure), patterns: this.#find('.patterns')?.cloneNode(true), opacity};
  }

  /**
   * Moves what has changed; to be called after an update, before anything is measured.
   *
   * @param isOther - Whether other data is drawn than before.
   */
  move(isOther: boolean): void {
    const [figure, before] = [this.#find('figure'), this.#before];
    if (!figure || !before || !(isOther || isRedrawn(figure, before))) {
      this.#place();
      return;
    }
    // A page that is shorter for a moment would scroll.
    figure.style.minBlockSize = `${before.scene.height}px`;
    const crowds = this.#crowdsOf(before);
    const running = this.#stopInPlace(before);
    this.#sheet.replaceSync(LAID_OUT);
    this.#place();
    const now = readScene(figure);
    // Stripes are found by their id, the first of all that have it.
    if (before.patterns) this.#find('.leaving')?.append(before.patterns);
    const pairs = this.#pair(crowds, now.mixes?.map(crowdOf));
    running.push(...this.#walk(pairs ?? []), ...animateSegments(pairs ?? [], now));
    running.push(...this.#fade(before, now, pairs === undefined));
    running.push(...animateHeight(figure, before.scene.height, depthOf(now)));
    figure.style.minBlockSize = '';
    this.#before = undefined;
    this.#running = running;
    void Promise.allSettled(running.map(({finished}) => finished)).then(() => {
      if (this.#running !== running) return;
      this.#clear();
      this.#place();
    });
  }

  /** Who becomes whom; undefined where all only fades: too many, and tables, which have nobody. */
  #pair(before: readonly Crowd[] | undefined, after: readonly Crowd[] | undefined): readonly Pair[] | undefined {
    if (!before?.length || !after || !isFew(before) || !isFew(after)) return undefined;
    return after.length > 0 || this.#walking.length > 0 ? pairById(before, after) : undefined;
  }

  /** What is drawn of each mix, with people who are on their way where they are by now. */
  #crowdsOf({scene, opacity}: Before): readonly Crowd[] | undefined {
    return scene.mixes?.map((mix) => {
      const walking = this.#walking.filter(({mix: id, walk}) => id === mix.id && walk.as !== 'shade');
      const crowd = crowdOf(mix);
      const figures = walking.length > 0 ? walking.map(poseNow) : crowd.figures.map((one) => ({...one, opacity}));
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

  #walk(pairs: readonly Pair[]): readonly Animation[] {
    const planned = pairs.flatMap(([before, after]) => {
      const mix = after?.id ?? before?.id ?? '';
      return planWalks(before, after).map((walk, i, {length}) => ({mix, walk, turn: i / length}));
    });
    const walks = planned.some(({walk}) => isMoving(walk)) ? planned : [];
    const room = this.#find('.walkers');
    if (!room) return [];
    render(renderWalkers(walks.map(({walk}) => walk)), room);
    this.#walking = walks.map((one, i) => ({...one, walker: room.children[i]}));
    this.#sheet.replaceSync(LAID_OUT + (walks.length > 0 ? WALKED_OVER : ''));
    return this.#walking.flatMap(({walk, walker, turn}) => (walker ? animateWalk(walker, walk, turn) : []));
  }

  /** Lets what another view drew before fade out over what is there now. */
  #fade({scene, opacity}: Before, now: Scene, isStill: boolean): readonly Animation[] {
    const gone = scene.roots.filter((root) => !root.isConnected);
    if (gone.length === 0) {
      const from = isStill ? Math.min(DIM, opacity) : opacity;
      return from < 1 ? now.roots.map((root) => animateFade(root, from, 1)) : [];
    }
    for (const root of gone) {
      const {left, top, width} = scene.boxes[scene.roots.indexOf(root)] ?? {left: 0, top: 0, width: 0};
      Object.assign(root.style, {margin: 0, left: `${left}px`, top: `${top}px`, width: `${width}px`});
    }
    this.#find('.leaving')?.append(...gone);
    const delay = this.#walking.length > 0 && now.mixes?.every(({runs}) => runs.length === 0) ? AWAIT : 0;
    return [
      ...gone.map((root) => animateFade(root, opacity, 0)),
      ...now.roots.map((root) => animateFade(root, 0, 1, delay)),
    ];
  }

  readonly #onStill = ({matches}: MediaQueryListEvent): void => {
    if (!matches) return;
    this.#clear();
    this.#place();
  };

  #clear(): void {
    for (const animation of this.#running) animation.cancel();
    this.#running = this.#walking = [];
    const room = this.#find('.walkers');
    if (room) render(nothing, room);
    this.#find('.leaving')?.replaceChildren();
    this.#sheet.replaceSync('');
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Whether a picture is another one than it was, apart from where it stands. */
function isRedrawn(figure: HTMLElement, {scene, outlines}: Before): boolean {
  return rootsOf(figure)[0] !== scene.roots[0] || outlinesOf(figure).join() !== outlines.join();
}

function isFew(crowds: readonly Crowd[]): boolean {
  return crowds.reduce((sum, {figures}) => sum + figures.length, 0) <= MOST_FIGURES;
}

/** Someone on the way, standing still. */
function poseNow({walk: {figure}, walker}: Walking): DrawnFigure {
  if (!walker) return figure;
  const {transform, opacity} = getComputedStyle(walker);
  const {a: scale, e, f} = new DOMMatrix(transform);
  return {...figure, stand: {x: e + scale * figure.x, y: f + scale * figure.y, scale}, opacity: Number(opacity)};
}
