import type {CSSResult, LitElement, TemplateResult} from 'lit';

import type * as Rows from '../controllers/rows-controller.js';
import type {WidthController} from '../controllers/width-controller.js';
import type {Mix} from '../data/schema.js';
import {makeMixNotes} from '../text/mix-notes.js';
import type {MixReading} from '../text/mix-reading.js';
import {makeMixSentence} from '../text/mix-sentence.js';
import {makeMixTitle} from '../text/mix-title.js';
import type {MixNotes} from '../text/one-mix-notes.js';
import type {SentencePart} from '../text/one-mix-sentence.js';
import {labelColours} from '../views/label-colours.js';
import * as bars from '../views/mix-bars.js';
import {renderPeople} from '../views/mix-people.js';
import {renderSeveralPeople, severalPeopleStyles} from '../views/several-people.js';
import * as uncommonFigures from '../views/uncommon-figures.js';
import type {MixView} from './view-change-event.js';

/** Mixes as they are to be shown. */
export interface DrawnMixes {
  readonly title: string;
  readonly sentence: readonly SentencePart[];
  readonly picture: TemplateResult<1>;
  readonly notes: MixNotes;
}

/** From more mixes on than this, rows scroll and can be searched. */
const FEW = 12;

/** How long a card has been in view when it is to stay drawn, in ms. */
const REST = 100;

/** What draws tables and many mixes, once it has come, for every element. */
let rowsCode: typeof Rows | undefined;

/** Draws bars, several mixes, and figures that are no people or not sure; tables and many mixes once their code is there. */
export class MorePictures {
  /** Ends when code that was on its way is there, or will not come. */
  arrival: Promise<void> | undefined;
  readonly #host: LitElement;
  readonly #width: WidthController;
  #isMissing = false;
  #rows: Rows.RowsController | undefined;
  #count = 0;
  /** Whether the card was in view, with bars or with what was drawn before them. */
  #isSeen: boolean;

  constructor(host: LitElement, width: WidthController) {
    this.#host = host;
    this.#width = width;
    this.#adopt(labelColours);
    this.#adopt(bars.styles);
    // Not every browser lets it bubble.
    host.renderRoot.addEventListener('contentvisibilityautostatechange', this.#stayDrawn, {capture: true});
    this.#isSeen = host.renderRoot.querySelector('figure') !== null;
  }

  /** The style of the card: for how many rows it leaves room before it is in view, and that it stays drawn after. */
  get look(): string {
    return `--rows:${this.#count}${this.#isSeen ? ';content-visibility:visible' : ''}`;
  }

  /** Undefined while the code for it is on its way, or where it could not be fetched. */
  draw(view: MixView, mixes: readonly Mix[], reading: MixReading): DrawnMixes | undefined {
    const many = mixes.length > FEW;
    this.#count = mixes.length;
    const rows = many || view === 'table' ? this.#needRows() : undefined;
    if (many || view === 'table') {
      return (
        rows && {
          title: makeMixTitle(mixes, reading),
          sentence: many ? rows.makeSentence(mixes, reading) : makeMixSentence(mixes, reading),
          picture: many ? rows.renderMany(view, mixes, reading) : rows.renderTable(mixes, reading),
          notes: many ? rows.makeNotes(mixes, reading) : makeMixNotes(mixes, reading),
        }
      );
    }
    return {
      title: makeMixTitle(mixes, reading),
      sentence: makeMixSentence(mixes, reading),
      picture: view === 'bars' ? bars.renderMixes(mixes, reading) : this.#renderPeople(mixes, reading),
      notes: makeMixNotes(mixes, reading),
    };
  }

  /** What could not be fetched is fetched once more when it is needed. */
  tryAgain(): void {
    this.#isMissing = false;
  }

  #renderPeople(mixes: readonly Mix[], reading: MixReading): TemplateResult<1> {
    const [first, second] = mixes;
    if (first && !second) return renderPeople(first, reading, this.#width.width, uncommonFigures);
    this.#adopt(severalPeopleStyles);
    return renderSeveralPeople(mixes, reading);
  }

  /** What draws tables and many mixes, once its code is there; where it cannot be fetched the owner hears of it. */
  #needRows(): Rows.RowsController | undefined {
    if (rowsCode === undefined) {
      if (!this.#isMissing) this.arrival ??= this.#fetchRows();
      return undefined;
    }
    this.#rows ??= new rowsCode.RowsController(this.#host);
    return this.#rows;
  }

  async #fetchRows(): Promise<void> {
    try {
      rowsCode = await import('../controllers/rows-controller.js');
    } catch (error) {
      this.#isMissing = true;
      globalThis.reportError(error);
    }
    this.arrival = undefined;
    this.#host.requestUpdate();
  }

  /** What was in view once stays drawn, so that a picture of the whole page has no holes; not while its frame is drawn. */
  readonly #stayDrawn = (event: Event): void => {
    const {target, skipped} = event as ContentVisibilityAutoStateChangeEvent;
    const card = target as HTMLElement;
    if (skipped || !card.matches('.card')) return;
    setTimeout(() => {
      this.#isSeen = true;
      card.style.contentVisibility = 'visible';
    }, REST);
  };

  #adopt({styleSheet}: CSSResult): void {
    const sheets = this.#host.shadowRoot?.adoptedStyleSheets;
    if (styleSheet && !sheets?.includes(styleSheet)) sheets?.push(styleSheet);
  }
}
