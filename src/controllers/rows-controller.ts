import {html, nothing, render, type LitElement, type ReactiveController, type TemplateResult} from 'lit';

import type {Mix} from '../data/schema.js';
import {makeManyNotes, makeManySentence} from '../text/many-mixes.js';
import {AS_GIVEN, findByName, sortMixes, turnOrder, type RowOrder} from '../text/many-order.js';
import {manyWords, type ManyWords} from '../text/many-words.js';
import type {MixNotes} from '../text/mix-notes.js';
import type {MixReading} from '../text/mix-reading.js';
import type {SentencePart} from '../text/mix-sentence.js';
import {makeManyBars} from '../views/many-bars.js';
import {makeManyPeople} from '../views/many-people.js';
import {manyStyles} from '../views/many-styles.js';
import {listOrders, renderManyTools} from '../views/many-tools.js';
import type {Block, ManyView} from '../views/many-view.js';
import {mixBarsStyles} from '../views/mix-bars-styles.js';
import {lookUpGroups} from '../views/mix-bars.js';
import {groupsOf} from '../views/mix-legend.js';
import {mixTableStyles} from '../views/mix-table-styles.js';
import {makeManyTable, renderGroupTable, renderMixTable, type Sorting} from '../views/mix-table.js';
import {BlockFiller} from './block-filler.js';

/** From how many rows on it is told how many of them are ready. */
const LONG = 500;

/** How long nothing is told after a choice, in ms, so that typing is not answered letter by letter. */
const QUIET = 500;

/** Rows as they are to be drawn, and all that their looks depend on. */
interface Plan {
  readonly view: ManyView;
  readonly rows: readonly Mix[];
  readonly key: readonly unknown[];
}

/**
 * Draws every table, and many mixes in each view; keeps how a reader sorted and searched them, which group stands out,
 * and how far was scrolled, from one view to another.
 */
export class RowsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #filler: BlockFiller;
  readonly #highlightSheet = new CSSStyleSheet();
  #order = AS_GIVEN;
  #query = '';
  /** Undefined until a reader chose; then the page's wish counts no more. */
  #highlight: string | undefined;
  /** What a screen reader is told of the last choice. */
  #told = '';
  #telling: ReturnType<typeof setTimeout> | undefined;
  /** How far was scrolled, 0 to 1. */
  #place = 0;
  #plan: Plan | undefined;
  #drawn: Plan | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    this.#filler = new BlockFiller(host);
    const sheets = host.shadowRoot?.adoptedStyleSheets;
    for (const {styleSheet} of [mixBarsStyles, mixTableStyles, manyStyles]) {
      if (styleSheet && !sheets?.includes(styleSheet)) sheets?.push(styleSheet);
    }
    sheets?.push(this.#highlightSheet);
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
    const many = manyWords[reading.language];
    const [first, second] = mixes;
    const sorting = this.#sorting(mixes, reading, many);
    return html`${
      first && !second
        ? renderGroupTable(first, reading, sorting)
        : renderMixTable(mixes, sortMixes(mixes, this.#order, reading), reading, many, sorting)
    }
    ${this.#renderTold()}`;
  }

  /** Draws many mixes: tools, and a room that scrolls, with blocks that are filled once they are in the page. */
  renderMany(kind: 'people' | 'bars' | 'table', mixes: readonly Mix[], wish: MixReading): TemplateResult<1> {
    const reading = this.#highlighted(wish);
    const {document, language, level, words} = reading;
    const many = manyWords[language];
    const groups = groupsOf(document, mixes);
    const rows = sortMixes(findByName(mixes, this.#query, reading), this.#order, reading);
    const sorting = this.#sorting(mixes, reading, many);
    const view =
      kind === 'bars'
        ? makeManyBars(mixes, reading)
        : kind === 'table'
          ? makeManyTable(mixes, reading, many, sorting)
          : makeManyPeople(reading);
    this.#plan = {view, rows, key: [kind, language, level, this.#order, this.#query, ...rows]};
    this.#showHighlight(groups.indexOf(reading.highlight ?? ''), reading.highlight ?? '');
    return html`${renderManyTools(groups, reading, lookUpGroups(reading, groups), many, {
        order: this.#order,
        query: this.#query,
        highlight: groups.includes(reading.highlight ?? '') ? (reading.highlight ?? '') : '',
        onOrder: (order) => this.#sort(order, mixes, reading, many),
        onQuery: (query) => this.#find(query, mixes, reading, many),
        onHighlight: (group) => {
          this.#highlight = group;
          this.#host.requestUpdate();
        },
      })}
      <div class="counts">
        <p>${rows.length > 0 ? many.found(rows.length, mixes.length) : many.nothingFound}</p>
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
    const plan = this.#plan;
    this.#plan = undefined;
    if (plan === undefined || (this.#drawn && isSame(plan.key, this.#drawn.key))) return;
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.rows');
    const progress = this.#host.renderRoot.querySelector<HTMLElement>('.progress');
    if (!scroller || !progress) return;
    const {view, rows} = plan;
    const moved = this.#drawn !== undefined && this.#drawn.key[0] !== plan.key[0] && this.#place > 0;
    this.#drawn = plan;
    const many = manyWords[plan.key[1] as MixReading['language']];
    if (moved) scroller.scrollTop = this.#place * (scroller.scrollHeight - scroller.clientHeight);
    this.#filler.start(
      {
        scroller,
        blocks: [...scroller.querySelectorAll<HTMLElement>('.block')],
        fill: (block, place) => {
          render(rows.slice(place * view.inBlock, (place + 1) * view.inBlock).map(view.renderRow), block);
        },
        onProgress: (filled) => {
          const ready = filled * view.inBlock;
          render(rows.length > LONG && ready < rows.length ? many.ready(ready, rows.length) : nothing, progress);
        },
      },
      this.#place === 0,
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#telling);
  }

  readonly #onScroll = ({currentTarget}: Event): void => {
    const {scrollTop, scrollHeight, clientHeight} = currentTarget as HTMLElement;
    this.#place = scrollTop / Math.max(1, scrollHeight - clientHeight);
    this.#filler.fillNear();
  };

  /** The reading with the group that the reader chose in the place of the page's wish. */
  #highlighted(reading: MixReading): MixReading {
    return this.#highlight === undefined ? reading : {...reading, highlight: this.#highlight};
  }

  /** Lets a group stand out in all rows at once, by a style sheet of one rule. */
  #showHighlight(place: number, group: string): void {
    const rule =
      place < 0
        ? ''
        : `.rows [data-group]:not([data-group="${group}"]){opacity:.3}
           .rows td:nth-child(${place + 2}){font-weight:700}`;
    this.#highlightSheet.replaceSync(rule);
  }

  #sorting(mixes: readonly Mix[], reading: MixReading, many: ManyWords): Sorting {
    return {
      order: this.#order,
      sortBy: (column) => this.#sort(turnOrder(this.#order, column), mixes, reading, many),
    };
  }

  #sort(order: RowOrder, mixes: readonly Mix[], reading: MixReading, many: ManyWords): void {
    this.#order = order;
    const {by, down} = order;
    const groups = groupsOf(reading.document, mixes);
    const known = listOrders(groups, reading, many).find((one) => one.order.by === by && one.order.down === down);
    const own = down ? many.down(reading.words.share) : many.up(reading.words.share);
    this.#tell(many.sorted(known?.name ?? own));
    this.#toTop();
  }

  #find(query: string, mixes: readonly Mix[], reading: MixReading, many: ManyWords): void {
    this.#query = query;
    const {length} = findByName(mixes, query, reading);
    this.#tell(length > 0 ? many.found(length, mixes.length) : many.nothingFound);
    this.#toTop();
  }

  #toTop(): void {
    const scroller = this.#host.renderRoot.querySelector('.rows');
    if (scroller && this.#place > 0) scroller.scrollTop = 0;
    this.#place = 0;
    this.#host.requestUpdate();
  }

  #tell(text: string): void {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      this.#told = text;
      this.#host.requestUpdate();
    }, QUIET);
  }

  #renderTold(): TemplateResult<1> {
    return html`<p class="told visually-hidden" role="status">${this.#told}</p>`;
  }
}

function listBlocks(rows: number, inBlock: number): readonly Block[] {
  return Array.from({length: Math.ceil(rows / inBlock)}, (_, i) => ({
    from: i * inBlock,
    size: Math.min(inBlock, rows - i * inBlock),
  }));
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
