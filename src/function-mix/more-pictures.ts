import type {LitElement, ReactiveController, TemplateResult} from 'lit';

import type {CodeOnUse} from '../controllers/code-on-use.js';
import type {RowsController} from '../controllers/rows-controller.js';
import {wear} from '../controllers/wear.js';
import type {WidthController} from '../controllers/width-controller.js';
import type {Mix} from '../data/schema.js';
import {makeMixNotes} from '../text/mix-notes.js';
import type {MixReading} from '../text/mix-reading.js';
import {makeMixSentence} from '../text/mix-sentence.js';
import {makeMixTitle} from '../text/mix-title.js';
import {labelColours} from '../views/label-colours.js';
import * as bars from '../views/mix-bars.js';
import type {DrawnMixes, MixView} from '../views/mix-card.js';
import {renderPeople} from '../views/mix-people.js';
import {renderSeveralPeople, severalPeopleStyles} from '../views/several-people.js';
import * as uncommonFigures from '../views/uncommon-figures.js';

/** From more mixes on than this, rows scroll and can be searched. */
const FEW = 12;

/** How long a card has been in view when it is to stay drawn, in ms. */
const REST = 100;

const fetchRows = () => import('../controllers/rows-controller.js');

/** Draws bars, several mixes, and figures that are no people or not sure; tables and many mixes once their code is there. */
export class MorePictures implements ReactiveController {
  readonly #host: LitElement;
  readonly #width: WidthController;
  readonly #code: CodeOnUse;
  #rows: RowsController | undefined;
  #count = 0;
  /** Whether the card was in view, with bars or with what was drawn before them. */
  #isSeen: boolean;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, width: WidthController, code: CodeOnUse) {
    this.#host = host;
    this.#width = width;
    this.#code = code;
    // Not every browser lets it bubble.
    host.renderRoot.addEventListener('contentvisibilityautostatechange', this.#stayDrawn, {capture: true});
    this.#isSeen = host.renderRoot.querySelector('figure') !== null;
    host.addController(this);
  }

  hostConnected(): void {
    wear(this.#host, labelColours, bars.styles);
  }

  hostDisconnected(): void {
    clearTimeout(this.#resting);
  }

  /** The style of the card: for how many rows it leaves room before it is in view, and that it stays drawn after. */
  get look(): string {
    return `--rows:${this.#count}${this.#isSeen ? ';content-visibility:visible' : ''}`;
  }

  /** Undefined while the code for it is on its way, or where it could not be fetched. */
  draw(view: MixView, mixes: readonly Mix[], reading: MixReading): DrawnMixes | undefined {
    const many = mixes.length > FEW;
    this.#count = mixes.length;
    if (many || view === 'table') {
      const code = this.#code.need(fetchRows);
      if (code === undefined) return undefined;
      const rows = (this.#rows ??= new code.RowsController(this.#host));
      return {
        title: makeMixTitle(mixes, reading),
        sentence: many ? rows.makeSentence(mixes, reading) : makeMixSentence(mixes, reading),
        picture: many ? rows.renderMany(view, mixes, reading) : rows.renderTable(mixes, reading),
        notes: many ? rows.makeNotes(mixes, reading) : makeMixNotes(mixes, reading),
      };
    }
    return {
      title: makeMixTitle(mixes, reading),
      sentence: makeMixSentence(mixes, reading),
      picture: view === 'bars' ? bars.renderMixes(mixes, reading) : this.#renderPeople(mixes, reading),
      notes: makeMixNotes(mixes, reading),
    };
  }

  #renderPeople(mixes: readonly Mix[], reading: MixReading): TemplateResult<1> {
    const [first, second] = mixes;
    if (first && !second) return renderPeople(first, reading, this.#width.width, uncommonFigures);
    wear(this.#host, severalPeopleStyles);
    return renderSeveralPeople(mixes, reading);
  }

  /** What was in view once stays drawn, so that a picture of the whole page has no holes; not while its frame is drawn. */
  readonly #stayDrawn = (event: Event): void => {
    const {target, skipped} = event as ContentVisibilityAutoStateChangeEvent;
    const card = target as HTMLElement;
    if (skipped || !card.matches('.card')) return;
    this.#resting = setTimeout(() => {
      this.#isSeen = true;
      card.style.contentVisibility = 'visible';
    }, REST);
  };
}
