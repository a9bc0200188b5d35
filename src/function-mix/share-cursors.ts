import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {SharePlace} from '../controllers/share-keys.js';
import type {Mix} from '../data/schema.js';
import type {MixReading} from '../text/mix-reading.js';
import {readShare} from '../text/share-reading.js';
import {boxOf, zoomOf} from './share-boxes.js';

/** What is drawn, as who explores it needs to know. */
export interface ShownMixes {
  readonly mixes: readonly Mix[];
  readonly reading: MixReading;
}

/** One share of one mix, in one word. */
export const keyOf = ({mix, group}: SharePlace): string => `${mix} ${group}`;

/** The mix that a share belongs to. */
export function mixOf({mixes}: ShownMixes, {mix}: SharePlace): Mix | undefined {
  return mixes.find(({id}) => id === mix);
}

/**
 * Draws the places where the focus can be: all shares of the mix that it is in, and where it comes from.
 *
 * @param at - Where the focus is.
 * @param from - Where it comes from, until it is there: an element that has the focus must not go.
 */
export function renderCursors(
  shown: ShownMixes,
  at: SharePlace | undefined,
  from: SharePlace | undefined,
): TemplateResult<1> {
  return html`<div class="cursors">
    ${repeat(listPlaces(shown, at, from), keyOf, (place) => renderCursor(place, shown))}
  </div>`;
}

function listPlaces(
  shown: ShownMixes,
  at: SharePlace | undefined,
  from: SharePlace | undefined,
): readonly SharePlace[] {
  const mix = at && mixOf(shown, at);
  if (!mix) return [];
  const places = mix.shares.map(({group}) => ({mix: mix.id, group}));
  const all = [...places, at, ...(from ? [from] : [])];
  return [...new Map(all.map((place) => [keyOf(place), place])).values()];
}

function renderCursor(place: SharePlace, shown: ShownMixes): TemplateResult<1> | typeof nothing {
  const mix = mixOf(shown, place);
  if (!mix) return nothing;
  return html`<div
    class="cursor"
    role="img"
    tabindex="-1"
    data-of=${place.mix}
    data-share=${place.group}
    aria-label=${readShare(mix, place.group, shown.reading).name}
  ></div>`;
}

/** Puts each of them over the mark of its share. */
export function placeCursors(figure: HTMLElement): void {
  const origin = figure.getBoundingClientRect();
  const zoom = zoomOf(figure);
  for (const cursor of figure.querySelectorAll<HTMLElement>('.cursor')) {
    const box = boxOf(figure, {mix: cursor.dataset.of ?? '', group: cursor.dataset.share ?? ''});
    if (!box) continue;
    Object.assign(cursor.style, {
      left: `${(box.left - origin.left) / zoom}px`,
      top: `${(box.top - origin.top) / zoom}px`,
      width: `${box.width / zoom}px`,
      height: `${box.height / zoom}px`,
    });
  }
}

/** The one over a share, where it is drawn. */
export function findCursor(figure: HTMLElement, {mix, group}: SharePlace): HTMLElement | undefined {
  const cursors = [...figure.querySelectorAll<HTMLElement>('.cursor')];
  return cursors.find(({dataset}) => dataset.of === mix && dataset.share === group);
}
