import {html, nothing, render, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {wear} from '../controllers/wear.js';
import {presentationWords} from '../text/presentation-words.js';
import {renderBar} from './bar.js';
import {presentationStyles} from './presentation-styles.js';
import {canScroll, keepPageStill, SCROLL_KEYS} from './scrolling.js';
import {placeAfter, turnOf} from './slide-keys.js';
import {renderSlide, type Room} from './slide-view.js';
import {makeSlides, type Show, type Slide} from './slides.js';

export type {Show} from './slides.js';

/** The smaller side of a room in which a mix, made for a page, stands in its own size; in px. */
const MIX_ROOM = 720;

/** Elements that do something of their own with Enter and Space. */
const OPERABLE = 'a[href], button, summary, input, select, textarea';

/**
 * Shows a street one message a slide, over the whole screen where the browser allows it, else over the whole window.
 * Its styles are those of the street, so the host must be the element that draws the street.
 *
 * @param host - In its shadow tree the slides are drawn, for as long as it stands in the page.
 * @returns When the presentation is closed; at once where there is nothing to show.
 */
export async function present(host: LitElement, show: Show): Promise<void> {
  const slides = makeSlides(show);
  if (slides.length === 0) return;
  await new Presentation(host, show, slides).closed;
}

/** One presentation, from its opening to its end. */
class Presentation implements ReactiveController {
  readonly closed: Promise<void>;
  readonly #host: LitElement;
  readonly #show: Show;
  readonly #slides: readonly Slide[];
  readonly #dialog = document.createElement('dialog');
  /** What fills the screen: browsers never let a dialog itself do so. */
  readonly #stage = document.createElement('div');
  readonly #listening = new AbortController();
  /** The window of the page that the host is in: it may have been taken to another. */
  readonly #view: Window;
  #place = 0;
  /** The slide that is fading away below the one that comes. */
  #leaving: number | undefined;
  /** Whether to leave full screen is to leave the presentation. */
  #isFull = false;
  #filling: Promise<void> | undefined;
  #touch: {readonly id: number; readonly x: number; readonly y: number} | undefined;
  #finish: () => void = () => undefined;

  constructor(host: LitElement, show: Show, slides: readonly Slide[]) {
    this.#host = host;
    this.#view = host.ownerDocument.defaultView ?? window;
    this.#show = show;
    this.#slides = slides;
    this.closed = new Promise((resolve) => (this.#finish = resolve));
    this.#open();
  }

  hostDisconnected(): void {
    void this.#end();
  }

  #open(): void {
    const host = this.#host;
    const dialog = this.#dialog;
    const stage = this.#stage;
    dialog.className = 'presentation';
    dialog.tabIndex = -1;
    dialog.setAttribute('aria-label', presentationWords[this.#show.context.language].presentation);
    stage.className = 'stage';
    dialog.append(stage);
    wear(host, presentationStyles);
    // In front of what the host draws: what stands behind, Lit clears away when the host draws something else.
    host.renderRoot.prepend(dialog);
    host.addController(this);
    this.#listen();
    dialog.showModal();
    this.#draw();
    dialog.focus();
    this.#filling = this.#fillScreen();
  }

  #listen(): void {
    const {signal} = this.#listening;
    const dialog = this.#dialog;
    dialog.addEventListener('keydown', (event) => this.#onKey(event), {signal});
    dialog.addEventListener('close', () => void this.#end(), {signal});
    dialog.addEventListener('click', (event) => this.#onClick(event), {signal});
    dialog.addEventListener('wheel', (event) => keepPageStill(event), {signal, passive: false});
    dialog.addEventListener('pointerdown', (event) => this.#onTouch(event), {signal});
    dialog.addEventListener('pointerup', (event) => this.#onTouchEnd(event), {signal});
    dialog.addEventListener('pointercancel', () => (this.#touch = undefined), {signal});
    dialog.addEventListener('fullscreenchange', () => this.#onFullScreen(), {signal});
    this.#view.addEventListener('resize', () => this.#draw(), {signal});
    this.#view.document.fonts.addEventListener('loadingdone', () => this.#draw(), {signal});
  }

  /** A refusal is no error: the dialog fills the window already. A phone may not know full screen at all. */
  async #fillScreen(): Promise<void> {
    if (!this.#view.document.fullscreenEnabled) return;
    await this.#stage.requestFullscreen({navigationUI: 'hide'}).then(
      () => (this.#isFull = true),
      () => undefined,
    );
  }

  /** In full screen the first Escape never reaches the dialog: the browser takes it to leave full screen. */
  #onFullScreen(): void {
    if (this.#isFull && !this.#stage.matches(':fullscreen')) this.#dialog.close();
  }

  async #end(): Promise<void> {
    if (this.#listening.signal.aborted) return;
    this.#listening.abort();
    // Gives the focus back.
    this.#dialog.close();
    // WebKit stays half in full screen when what it is about to show is taken away.
    await this.#filling;
    if (this.#stage.matches(':fullscreen')) await this.#view.document.exitFullscreen();
    this.#dialog.remove();
    const host = this.#host;
    host.removeController(this);
    const root = host.shadowRoot;
    if (root) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== presentationStyles.styleSheet);
    }
    this.#finish();
  }

  #onKey(event: KeyboardEvent): void {
    const {key} = event;
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const pressed = (event.composedPath()[0] ?? this.#dialog) as Element;
    if ((key === 'Enter' || key === ' ') && pressed.closest(OPERABLE)) return;
    // Who has moved the focus to a text that does not fit, reads on in it.
    if (canScroll(pressed, ...(SCROLL_KEYS[key] ?? [0, 0]))) return;
    const place = placeAfter(key, this.#place, this.#slides.length);
    if (place === undefined) return;
    event.preventDefault();
    this.#go(place);
  }

  /** Whoever follows a link comes back to the presentation. */
  #onClick(event: Event): void {
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => (node as Partial<Element>).localName === 'a');
    if (link === undefined) return;
    link.target = '_blank';
    link.rel = 'noopener';
    // The browser leaves full screen for the new tab; nobody asked to close.
    this.#isFull = false;
  }

  #onTouch({isPrimary, pointerId, pointerType, clientX, clientY}: PointerEvent): void {
    // A second finger zooms.
    this.#touch = isPrimary && pointerType !== 'mouse' ? {id: pointerId, x: clientX, y: clientY} : undefined;
  }

  #onTouchEnd({pointerId, clientX, clientY}: PointerEvent): void {
    const touch = this.#touch;
    this.#touch = undefined;
    if (touch?.id !== pointerId) return;
    const place = this.#place + turnOf(clientX - touch.x, clientY - touch.y);
    this.#go(Math.min(Math.max(place, 0), this.#slides.length - 1));
  }

  #go(place: number): void {
    if (place === this.#place) return;
    this.#leaving = this.#view.matchMedia('(prefers-reduced-motion: reduce)').matches ? undefined : this.#place;
    this.#place = place;
    // What has the focus on a slide goes with it; keys must still arrive.
    const stays = this.#dialog.matches(':focus-within:not(:has(.slides:focus-within))');
    this.#draw();
    if (!stays) this.#dialog.focus();
  }

  #draw(): void {
    const {innerHeight, innerWidth} = this.#view;
    const {colorScheme} = getComputedStyle(this.#host);
    const room: Room = {width: innerWidth, height: innerHeight, dark: colorScheme === 'dark'};
    const zoom = Math.max(1, Math.min(innerHeight, innerWidth) / MIX_ROOM);
    this.#stage.style.setProperty('--_mix-zoom', zoom.toFixed(3));
    render(this.#renderStage(room), this.#stage);
    for (const scroller of this.#stage.querySelectorAll<HTMLElement>('.scroller')) {
      // A hair of a px is no more to read.
      if (scroller.scrollHeight > scroller.clientHeight + 1) scroller.tabIndex = 0;
      else scroller.removeAttribute('tabindex');
    }
  }

  #renderStage(room: Room): TemplateResult<1> | typeof nothing {
    const words = presentationWords[this.#show.context.language];
    const count = this.#slides.length;
    const place = this.#place;
    const slide = this.#slides[place];
    if (slide === undefined) return nothing;
    const evening = (shown: Slide): string => (room.dark || shown.kind === 'strength' ? 'evening' : '');
    const shown = this.#slides.flatMap((one, i) => (i === place || i === this.#leaving ? [{one, i}] : []));
    return html`<div class="slides">
        ${repeat(
          shown,
          ({i}) => i,
          ({one, i}) =>
            html`<div
              class="slide ${evening(one)} ${i === place ? '' : 'leaving'}"
              ?inert=${i !== place}
              @animationend=${this.#forget}
            >
              ${renderSlide(one, this.#show, room)}
            </div>`,
        )}
      </div>
      ${renderBar(this.#show, {place, count, evening: evening(slide), onTurn: (to) => this.#go(to), onClose: () => this.#dialog.close()})}
      <p class="told-slide" role="status">${slide.title}. ${words.place(place + 1, count)}.</p>`;
  }

  readonly #forget = (event: AnimationEvent): void => {
    if (event.animationName !== 'slide-in' || this.#leaving === undefined) return;
    this.#leaving = undefined;
    this.#draw();
  };
}
