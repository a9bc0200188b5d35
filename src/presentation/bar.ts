import {html, type TemplateResult} from 'lit';

import {presentationWords} from '../text/presentation-words.js';
import {renderIcon} from '../views/icon.js';
import type {Show} from './slides.js';

/** What the bar tells, and what its buttons do. */
export interface BarOptions {
  /** The slide that is shown, from 0. */
  readonly place: number;
  readonly count: number;
  /** The class of the slide's hour. */
  readonly evening: string;
  readonly onTurn: (place: number) => void;
  readonly onClose: () => void;
}

/** The pavement below the slides: back, where we are, on, and out. At either end a button stays, so the focus does too. */
export function renderBar({context}: Show, {place, count, evening, onTurn, onClose}: BarOptions): TemplateResult<1> {
  const words = presentationWords[context.language];
  const last = count - 1;
  return html`<nav class="bar ${evening}" aria-label=${words.presentation}>
    <button
      type="button"
      class="turn"
      data-turn="back"
      aria-disabled=${place === 0}
      @click=${() => onTurn(Math.max(place - 1, 0))}
    >
      ${renderArrow('M40 12 20 32l20 20')}${words.previous}
    </button>
    <span class="place">${words.place(place + 1, count)}</span>
    <button
      type="button"
      class="turn"
      data-turn="on"
      aria-disabled=${place === last}
      @click=${() => onTurn(Math.min(place + 1, last))}
    >
      ${words.next}${renderArrow('M24 12l20 20-20 20')}
    </button>
    <button type="button" class="turn" data-turn="close" @click=${onClose}>
      ${renderIcon('turn-icon', 'x', context.icons)}${context.words.close}
    </button>
  </nav>`;
}

function renderArrow(path: string): TemplateResult<1> {
  return html`<svg class="turn-icon" viewBox="0 0 64 64" aria-hidden="true"><path class="arrow" d=${path} /></svg>`;
}
