import {html, nothing, render, type LitElement, type ReactiveController, type TemplateResult} from 'lit';

import type {Mix} from '../data/schema.js';
import {makeManyNotes, makeManySentence} from '../text/many-mixes.js';
import {findByName, sortMixes, turnOrder, type RowOrder} from '../text/many-order.js';
import {manyWords, type ManyWords} from '../text/many-words.js';
import type {MixNotes} from '../text/mix-notes.js';
import {groupsOf, type MixReading} from '../text/mix-reading.js';
import type {SentencePart} from '../text/one-mix-sentence.js';
import {makeManyBars} from '../views/many-bars.js';
import {makeManyPeople} from '../views/many-people.js';
import {manyStyles} from '../views/many-styles.js';
import {listOrders, renderManyTools, type ManyChoices} from '../views/many-tools.js';
import {listBlocks, type ManyView} from '../views/many-view.js';
import {lookUpGroups} from '../views/mix-bars.js';
import {mixTableStyles} from '../views/mix-table-styles.js';
import {makeManyTable, renderGroupTable, renderMixTable, type Sorting} from '../views/mix-table.js';
import {BlockFiller} from './block-filler.js';
import {ChangingSheet} from './changing-sheet.js';
import {LateFonts} from './late-fonts.js';
import {RowChoices} from './row-choices.js';
import {wear} from './wear.js';
import {WidthController} from './width-controller.js';
import {pictureWords} from '../text/picture-words.js';

/** From how many rows on it is told how many of them are ready. */
const LONG = 500;

/** Rows as they are to be drawn, and all that their looks depend on. */
interface Plan {
  readonly kind: 'people' | 'bars' | 'table';
  readonly view: ManyView;
  readonly rows: readonly Mix[];
  readonly many: ManyWords;
  readonly key: readonly unknown[];
}

/**
 * Draws every table, and many mixes in each view; keeps what a reader chose, and how far was scrolled, from one view to
 * another.
 */
export class RowsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #filler: BlockFiller;
  readonly #width: WidthController;
  readonly #highlightSheet: ChangingSheet;
  readonly #choices: RowChoices;
  /** How far was scrolled, 0 to 1. */
  #place = 0;
  #plan: Plan | undefined;
  #drawn: Plan | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#highlightSheet = new ChangingSheet(host);
    host.addController(this);
    this.#filler = new BlockFiller(host);
    this.#width = new WidthController(host);
    new LateFonts(host);
    this.#choices = new RowChoices(() => host.requestUpdate());
  }

  /** Says in words what many mixes show of the group that stands out. */
  makeSentence(mixes: readonly Mix[], reading: MixReading): readonly SentencePart[] {
    return makeManySentence(mixes, this.#highlighted(reading), manyWords[reading.language]);
  }

  /** Makes the notes below many mixes. */
  makeNotes(mixes: readonly Mix[], reading: MixReading): MixNotes {
    return makeManyNotes(mixes, reading, manyWords[reading.language]);
  }

  /** Draws one mix or a few as a table. */
  renderTable(mixes: readonly Mix[], reading: MixReading): TemplateResult<1> {
    wear(this.#host, mixTableStyles);
    const many = manyWords[reading.language];
    const {order} = this.#choices;
    const [first, second] = mixes;
    const sorting = this.#sorting(groupsOf(reading.document, mixes), reading, many);
    const table =
      first && !second
        ? renderGroupTable(first, reading, sorting)
        : renderMixTable(mixes, sortMixes(mixes, order, reading), reading, many, sorting);
    return html`${table} ${this.#renderTold()}`;
  }

  /** Draws many mixes: tools, and a room that scrolls, with blocks that are filled once they are in the page. */
  renderMany(kind: Plan['kind'], mixes: readonly Mix[], wish: MixReading): TemplateResult<1> {
    const reading = this.#highlighted(wish);
    const {document, highlight = '', language, level, words} = reading;
    const {order, query} = this.#choices;
    const many = manyWords[language];
    const groups = groupsOf(document, mixes);
    const rows = sortMixes(findByName(mixes, query, reading), order, reading);
    const sorting = this.#sorting(groups, reading, many);
    const looks = lookUpGroups(reading, groups);
    const view = {
      bars: () => makeManyBars(mixes, reading, looks),
      people: () => makeManyPeople(mixes, reading),
      table: () => makeManyTable(mixes, groups, reading, many, sorting),
    }[kind]();
    wear(this.#host, ...(kind === 'table' ? [mixTableStyles, manyStyles] : [manyStyles]));
    this.#plan = {kind, view, rows, many, key: [kind, language, level, document, ...rows]};
    this.#showHighlight(highlight, groups.indexOf(highlight));
    const choices: ManyChoices = {
      order,
      query,
      highlight,
      onOrder: (next) => this.#sort(next, groups, reading, many),
      onQuery: (next) => this.#find(next, mixes, reading, many),
      onHighlight: (group) => this.#choices.letStandOut(group),
    };
    return html`${renderManyTools(groups, reading, looks, many, choices)}
      <div class="counts">
        <p>${tellFound(rows, mixes, many)}</p>
        <p class="progress" role="status" aria-live="off"></p>
      </div>
      ${this.#renderTold()}
      <div
        class="rows"
        part="picture"
        role="region"
        aria-label=${`${words[kind === 'people' ? 'figures' : kind]}, ${many.rows(rows.length)}`}
        tabindex="0"
        @scroll=${this.#onScroll}
      >
        ${view.renderAll(listBlocks(rows.length, view.inBlock), (from, size) => many.block(from + 1, from + size))}
      </div>`;
  }

  hostUpdated(): void {
    this.#letScroll();
    const plan = this.#plan;
    const before = this.#drawn;
    this.#plan = undefined;
    if (plan === undefined || (before && isSame(plan.key, before.key))) return;
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.rows');
    if (!scroller) return;
    this.#drawn = plan;
    if (before && before.kind !== plan.kind && this.#place > 0)
      scroller.scrollTop = this.#place * (scroller.scrollHeight - scroller.clientHeight);
    this.#fill(scroller, plan);
  }

  hostDisconnected(): void {
    this.#choices.stop();
  }

  #fill(scroller: HTMLElement, {view, rows, many}: Plan): void {
    const {ahead, inBlock, renderRow} = view;
    const progress = this.#host.renderRoot.querySelector<HTMLElement>('.progress');
    const fill = (block: HTMLElement, place: number) => {
      render(rows.slice(place * inBlock, (place + 1) * inBlock).map(renderRow), block);
    };
    const onProgress = (filled: number) => {
      const ready = Math.min(filled * inBlock, rows.length);
      const isTold = ahead && rows.length > LONG && ready < rows.length;
      if (progress) render(isTold ? many.ready(ready, rows.length) : nothing, progress);
    };
    const blocks = [...scroller.querySelectorAll<HTMLElement>('.block')];
    this.#filler.start({scroller, blocks, ahead, fill, onProgress}, this.#place === 0);
  }

  /** A table of a few mixes is a tab stop only where it is wider than its room. */
  #letScroll(): void {
    const scroll = this.#host.renderRoot.querySelector<HTMLElement>('.scroll');
    // Who asks for the width hears of another.
    if (scroll && this.#width.width > 0) scroll.tabIndex = scroll.scrollWidth > scroll.clientWidth ? 0 : -1;
  }

  readonly #onScroll = ({currentTarget}: Event): void => {
    const {scrollTop, scrollHeight, clientHeight} = currentTarget as HTMLElement;
    this.#place = scrollTop / Math.max(1, scrollHeight - clientHeight);
    this.#filler.fillNear();
    // What lies over a row goes along with it.
    if (this.#host.renderRoot.querySelector('.cursor')) this.#host.requestUpdate();
  };

  /** The reading with the group that the reader chose in the place of the page's wish. */
  #highlighted(reading: MixReading): MixReading {
    const {highlight} = this.#choices;
    return highlight === undefined ? reading : {...reading, highlight};
  }

  /** Lets a group stand out in all rows at once, by a style sheet of its own. */
  #showHighlight(group: string, place: number): void {
    const rules =
      place < 0
        ? ''
        : `.rows [data-group]:not([data-group="${group}"]){opacity:.3}.rows td:nth-child(${place + 2}){font-weight:700}`;
    this.#highlightSheet.replace(rules);
  }

  #sorting(groups: readonly string[], reading: MixReading, many: ManyWords): Sorting {
    const {order} = this.#choices;
    return {order, sortBy: (column) => this.#sort(turnOrder(order, column), groups, reading, many)};
  }

  #sort(order: RowOrder, groups: readonly string[], reading: MixReading, many: ManyWords): void {
    const {by, down} = order;
    const known = listOrders(groups, reading, many).find((one) => one.order.by === by && one.order.down === down);
    const share = (down ? many.down : many.up)(pictureWords[reading.language].share);
    this.#toTop();
    this.#choices.sort(order, many.sorted(known?.name ?? share));
  }

  #find(query: string, mixes: readonly Mix[], reading: MixReading, many: ManyWords): void {
    this.#toTop();
    this.#choices.find(query, tellFound(findByName(mixes, query, reading), mixes, many));
  }

  #toTop(): void {
    const scroller = this.#host.renderRoot.querySelector('.rows');
    if (scroller && this.#place > 0) scroller.scrollTop = 0;
    this.#place = 0;
  }

  #renderTold(): TemplateResult<1> {
    return html`<p class="told visually-hidden" role="status">${this.#choices.told}</p>`;
  }
}

function tellFound(found: readonly Mix[], all: readonly Mix[], many: ManyWords): string {
  return found.length > 0 ? many.found(found.length, all.length) : many.nothingFound;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
