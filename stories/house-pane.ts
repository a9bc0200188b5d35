import {html, type TemplateResult} from 'lit';

import {HOUSE_HEIGHT, HOUSE_WIDTH, layoutHouse} from '../src/layout/house-layout.js';
import {css} from '../src/views/css.js';
import {houseStyles} from '../src/views/house-styles.js';
import {streetStyles} from '../src/views/street-styles.js';
import {streetTokens} from '../src/views/street-tokens.js';
import {infographicStyles} from '../src/infographic/infographic-styles.js';
import {GABLE_NAMES} from './house-names.js';
import {drawHouse, type Piece} from './house-pieces.js';
import {KitPane} from './kit-pane.js';

/** What happens in the street. */
export type Hour = 'day' | 'evening' | 'strength' | 'open';

/** Where the pavement begins, as `streetStyles` has it. */
const PAVEMENT_Y = HOUSE_HEIGHT - 11;

/** One house for each gable, in the street as the infographic paints it. */
export class GablePane extends KitPane {
  static override styles = [
    ...KitPane.styles,
    streetTokens,
    infographicStyles,
    streetStyles,
    houseStyles,
    css`
      .infographic {
        padding: 0;
        border: 0;
      }

      .street {
        --_columns: 2;
      }

      @container (min-width: 640px) {
        .street {
          --_columns: 5;
        }
      }
    `,
  ];

  static override properties = {hour: {}};

  /** Default by day. */
  hour: Hour = 'day';

  protected override render(): TemplateResult<1> {
    const isEvening = this.hour === 'evening' || this.hour === 'strength';
    return html`<div part="base" class="infographic ${isEvening ? 'evening' : ''}">
      <ul class="street" role="list">
        ${GABLE_NAMES.map((name, place) => this.#renderPlot(name, place))}
      </ul>
    </div>`;
  }

  #renderPlot(name: string, place: number): TemplateResult<1> {
    const isLit = this.hour === 'evening' || (this.hour === 'strength' && place % 3 === 0);
    return html`<li
      class="house"
      ?data-lit=${isLit}
      ?data-dim=${this.hour === 'strength' && !isLit}
      ?data-open=${this.hour === 'open'}
    >
      <div class="house-button">
        <svg class="house-drawing" viewBox="0 0 ${HOUSE_WIDTH} ${HOUSE_HEIGHT}" aria-hidden="true">
          ${drawHouse(layoutHouse(place))}
        </svg>
        <span class="house-name">${name}</span>
      </div>
    </li>`;
  }
}

/** Parts of houses side by side. */
export class PiecePane extends KitPane {
  static override styles = [
    ...KitPane.styles,
    streetTokens,
    houseStyles,
    css`
      .house-drawing {
        display: block;
        inline-size: 100%;
        margin-block-end: 0.375rem;
        overflow: hidden;
        background: linear-gradient(var(--_sky-top), var(--_sky-bottom));
        border-radius: 0.5rem;
      }

      .ground {
        --c: var(--_pavement);
        --share: 0%;
      }

      .pieces {
        --piece: 6rem;
      }

      :host([across='3']) .pieces {
        --piece: min(8rem, 40cqi);
      }

      :host([across='2']) .pieces {
        --piece: min(10rem, 40cqi);
      }
    `,
  ];

  static override properties = {heading: {}, pieces: {attribute: false}, lit: {type: Boolean}, open: {type: Boolean}};

  heading = '';

  pieces: readonly Piece[] = [];

  /** Whether it is evening and the lamps are on. Default false. */
  lit = false;

  /** Whether the front doors are open. Default false. */
  open = false;

  protected override render(): TemplateResult<1> {
    return html`<div part="base">
      <h3>${this.heading}</h3>
      <ul class="pieces" role="list">
        ${this.pieces.map(
          ({drawing, frame, name}) =>
            html`<li class="piece">
              <div class="house ${this.lit ? 'evening' : ''}" ?data-lit=${this.lit} ?data-open=${this.open}>
                <svg class="house-drawing" viewBox=${frame.join(' ')} aria-hidden="true">
                  <path class="ground" d="M-60 ${PAVEMENT_Y}h300v40h-300z" />
                  ${drawing}
                </svg>
              </div>
              ${name}
            </li>`,
        )}
      </ul>
    </div>`;
  }
}
