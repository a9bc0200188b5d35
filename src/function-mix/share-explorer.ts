import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';

import {shareAfter, type SharePlace, type ShareRow} from '../controllers/share-keys.js';
import {ChangingSheet} from '../controllers/changing-sheet.js';
import {LateFonts} from '../controllers/late-fonts.js';
import {wear} from '../controllers/wear.js';
import {readShare} from '../text/share-reading.js';
import {shareWords} from '../text/share-words.js';
import {boxOf, isInWindow, placeBeside} from './share-boxes.js';
import {findCursor, keyOf, mixOf, placeCursors, renderCursors, type ShownMixes} from './share-cursors.js';
import {markSheet, shareExplorerStyles} from './share-explorer-styles.js';
import {ShareMotion} from './share-motion.js';
import {MIXES} from './share-scene.js';

/** How far the ring around a picture that has the focus goes beyond what details keep from it, in px. */
const RING = 8;

/** How long details stay when the pointer leaves a mark, so that it can reach them, in ms. */
const LINGER = 300;

/** Not by its class: the element may have been taken to another window, which has classes of its own. */
function isElement(target: EventTarget | null | undefined): target is Element {
  return (target as Partial<Node> | null | undefined)?.nodeType === Node.ELEMENT_NODE;
}

function placeAt(target: EventTarget | null | undefined): SharePlace | undefined {
  if (!isElement(target)) return undefined;
  const mix = target.closest('[data-mix]')?.getAttribute('data-mix');
  const group = target.closest('[data-mix] [data-group]')?.getAttribute('data-group');
  return mix && group ? {mix, group} : undefined;
}

/** The far end of a picture and its ring: above its beginning stands the switch between views. */
function endOf({right, top, height}: DOMRect): DOMRect {
  return new DOMRect(right, top - RING, 0, height + 2 * RING);
}

/**
 * Lets a person walk along the shares of a picture: by keys, with the focus on one share at a time, and by pointing or
 * tapping, with the details of a share beside it. The element fetches this when someone points at it or comes to it by
 * keyboard.
 *
 * A picture marks each mix that it draws with `data-mix`, and in it each mark of a group with `data-group`.
 */
export class ShareExplorer implements ReactiveController {
  readonly #host: LitElement;
  readonly #sheet: ChangingSheet;
  readonly #motion: ShareMotion;
  #shown: ShownMixes | undefined;
  /** Where the focus is. */
  #at: SharePlace | undefined;
  /** Where it comes from, until it is there: an element that has the focus must not go. */
  #from: SharePlace | undefined;
  /** What a pointer is at. */
  #pointed: SharePlace | undefined;
  /** Whether the picture has the focus, and none of its shares. */
  #atDoor = false;
  #dismissed = false;
  #lingering: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#sheet = new ChangingSheet(host);
    this.#motion = new ShareMotion(host, () => this.#putInPlace());
    host.addController(this);
    new LateFonts(host);
    // Who comes by keyboard or with a pointer may be at the picture before this is here.
    this.#atDoor = this.#isDoor(host.shadowRoot?.activeElement ?? null);
    this.#pointed = placeAt(host.renderRoot.querySelector('[data-mix] [data-group]:hover'));
  }

  hostConnected(): void {
    wear(this.#host, shareExplorerStyles);
    this.#sheet.wear();
    this.#motion.connect();
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    const {ownerDocument, renderRoot} = this.#host;
    renderRoot.addEventListener('keydown', this.#onKey, {signal});
    renderRoot.addEventListener('focusin', this.#onFocus, {signal});
    renderRoot.addEventListener('focusout', this.#onBlur, {signal});
    renderRoot.addEventListener('pointerover', this.#onPointer, {signal});
    renderRoot.addEventListener('pointerout', this.#onLeave, {signal});
    renderRoot.addEventListener('click', this.#onClick, {signal});
    ownerDocument.addEventListener('keydown', this.#onPageKey, {signal});
    ownerDocument.addEventListener('pointerdown', this.#onPagePress, {signal});
    // A page tells of its own scrolling only, and our tree of that of its rooms.
    for (const one of [ownerDocument, renderRoot]) {
      one.addEventListener('scroll', this.#onScroll, {signal, capture: true, passive: true});
    }
  }

  hostDisconnected(): void {
    this.#motion.disconnect();
    this.#listening?.abort();
    clearTimeout(this.#lingering);
    this.#pointed = this.#at = undefined;
  }

  /** Draws the room to move in, the places where the focus can be, and the details of the share that one is at. */
  render(shown: ShownMixes): TemplateResult<1> {
    this.#shown = shown;
    const {language} = shown.reading;
    const at = this.#place;
    const mix = at && mixOf(shown, at);
    const told = mix && readShare(mix, at.group, shown.reading);
    return html`${this.#motion.render(shown.mixes)} ${renderCursors(shown, this.#at, this.#from)}
      <div id="details" class="details" part="details" popover="manual" lang=${language}>
        ${
          told
            ? html`<b>${told.head}</b>${told.details.map((detail) => html`<p>${detail}</p>`)}`
            : this.#atDoor
              ? html`<p>${shareWords[language].keys}</p>`
              : nothing
        }
      </div>`;
  }

  hostUpdate(): void {
    this.#motion.remember();
  }

  hostUpdated(): void {
    this.#motion.move();
  }

  /** Where the focus can be, and the details, beside their marks. */
  #putInPlace(): void {
    const {figure} = this;
    if (!figure?.isConnected) return;
    placeCursors(figure);
    const place = this.#dismissed ? undefined : this.#place;
    this.#sheet.replace(place ? markSheet(place) : '');
    this.#putDetails(figure);
  }

  /** The details stand beside what they tell of, as long as that is in the window. */
  #putDetails(figure: HTMLElement): void {
    const details = this.#host.renderRoot.querySelector<HTMLElement>('.details');
    if (!details) return;
    const view = this.#host.ownerDocument.defaultView ?? window;
    const anchor = this.#dismissed ? undefined : this.#anchorIn(figure);
    // The end of a picture may be out of the window while the rest of it is read.
    const shown = this.#place ? anchor : figure.getBoundingClientRect();
    details.togglePopover(anchor !== undefined && shown !== undefined && isInWindow(shown, view));
    if (anchor) placeBeside(details, anchor);
  }

  #anchorIn(figure: HTMLElement): DOMRect | undefined {
    if (this.#place) return boxOf(figure, this.#place);
    return this.#atDoor ? endOf(figure.getBoundingClientRect()) : undefined;
  }

  readonly #onScroll = (): void => {
    if (this.figure && (this.#place || this.#atDoor)) this.#putDetails(this.figure);
  };

  get figure(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('figure');
  }

  get #place(): SharePlace | undefined {
    return this.#at ?? this.#pointed;
  }

  /** The mixes in the order in which they are drawn. */
  get #rows(): readonly ShareRow[] {
    const drawn = [...(this.figure?.querySelectorAll<HTMLElement>(MIXES) ?? [])];
    const mixes = new Map(this.#shown?.mixes.map((mix) => [mix.id, mix]));
    return drawn.flatMap(({dataset}) => {
      const mix = mixes.get(dataset.mix ?? '');
      return mix ? [{mix: mix.id, groups: mix.shares.map(({group}) => group)}] : [];
    });
  }

  readonly #onKey = (pressed: Event): void => {
    const event = pressed as KeyboardEvent;
    if (!this.#isInPicture(event)) return;
    if (event.key === 'Escape' && this.#at) {
      event.preventDefault();
      event.stopPropagation();
      this.figure?.focus();
      return;
    }
    const next = shareAfter(event, this.#rows, this.#at);
    if (!next) return;
    event.preventDefault();
    void this.#go(next);
  };

  async #go(next: SharePlace): Promise<void> {
    this.#from = this.#at;
    this.#at = next;
    this.#atDoor = this.#dismissed = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const {activeElement} = this.#host.shadowRoot ?? document;
    const {figure} = this;
    const cursor = figure && findCursor(figure, next);
    if (this.#at !== next || !cursor || activeElement === cursor) return;
    cursor.focus({preventScroll: true});
    // Rows may scroll in a room of their own, which the cursor over them is not in.
    figure.querySelector(`[data-mix="${next.mix}"]`)?.scrollIntoView({block: 'nearest', inline: 'nearest'});
    cursor.scrollIntoView({block: 'nearest', inline: 'nearest'});
    this.#from = undefined;
    this.#host.requestUpdate();
  }

  readonly #onFocus = ({target}: Event): void => {
    const atDoor = this.#isDoor(target);
    if (atDoor === this.#atDoor) return;
    this.#atDoor = atDoor;
    this.#dismissed = false;
    this.#host.requestUpdate();
  };

  readonly #onBlur = (event: Event): void => {
    const {relatedTarget} = event as FocusEvent;
    const stays = isElement(relatedTarget) && relatedTarget.classList.contains('cursor');
    if (stays || (this.#from && relatedTarget === null)) return;
    if (!this.#at && !this.#atDoor) return;
    this.#at = this.#from = undefined;
    this.#atDoor = false;
    // The focus may go because of an update, which must end first.
    queueMicrotask(() => this.#host.requestUpdate());
  };

  readonly #onPointer = (event: Event): void => {
    if ((event as PointerEvent).pointerType === 'touch') return;
    const place = this.#placeOf(event);
    if (place) this.#point(place);
    // Details can be pointed at too, to read or copy them.
    else if (this.#isInDetails(event)) clearTimeout(this.#lingering);
  };

  readonly #onLeave = (event: Event): void => {
    if ((event as PointerEvent).pointerType === 'touch' || !this.#pointed) return;
    clearTimeout(this.#lingering);
    this.#lingering = setTimeout(() => this.#point(undefined), LINGER);
  };

  /** A tap shows what hovering shows; a screen reader's Enter on the picture goes in. */
  readonly #onClick = (event: Event): void => {
    if (event.target === this.figure && (event as MouseEvent).detail === 0) {
      const [first] = this.#rows;
      if (first?.groups[0] !== undefined) void this.#go({mix: first.mix, group: first.groups[0]});
      return;
    }
    const place = this.#placeOf(event);
    if (place) this.#point(place);
  };

  readonly #onPageKey = ({key}: KeyboardEvent): void => {
    if (key !== 'Escape' || (!this.#pointed && !this.#atDoor)) return;
    this.#dismissed = true;
    this.#host.requestUpdate();
  };

  readonly #onPagePress = (event: PointerEvent): void => {
    const inside = event.composedPath().includes(this.#host) && (this.#placeOf(event) ?? this.#isInDetails(event));
    if (this.#pointed && !inside) this.#point(undefined);
  };

  #point(place: SharePlace | undefined): void {
    clearTimeout(this.#lingering);
    const same = place && this.#pointed && keyOf(place) === keyOf(this.#pointed);
    if (same && !this.#dismissed) return;
    this.#pointed = place;
    this.#dismissed = false;
    this.#host.requestUpdate();
  }

  /** The share whose mark an event is at. */
  #placeOf(event: Event): SharePlace | undefined {
    return placeAt(event.composedPath()[0]);
  }

  #isDoor(target: EventTarget | null): boolean {
    return isElement(target) && target === this.figure && target.matches(':focus-visible');
  }

  #isInDetails(event: Event): boolean {
    return event.composedPath().some((target) => isElement(target) && target.id === 'details');
  }

  #isInPicture({target}: Event): boolean {
    return target === this.figure || (isElement(target) && target.classList.contains('cursor'));
  }
}
