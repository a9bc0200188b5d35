import {html, LitElement, noChange, nothing, type TemplateResult} from 'lit';

import {DocumentController} from '../controllers/document-controller.js';
import {LanguageController} from '../controllers/language-controller.js';
import type {warnOfUnknown} from '../controllers/owner-console.js';
import type {RowsController} from '../controllers/rows-controller.js';
import {WidthController} from '../controllers/width-controller.js';
import type {KrachtDocument, Mix} from '../data/schema.js';
import {functionMixWords, type FunctionMixWords} from '../text/function-mix-words.js';
import {makeMixNotes} from '../text/mix-notes.js';
import {capital, type MixReading} from '../text/mix-reading.js';
import {makeMixSentence} from '../text/mix-sentence.js';
import {readText, type TextLevel} from '../text/text-level.js';
import {documentStateStyles, renderFailure, renderLoading, renderStale} from '../views/document-state.js';
import {colourOf, groupColours, renderPatterns} from '../views/group-colours.js';
import {headingLevel, renderHeading} from '../views/heading.js';
import {groupsOf} from '../views/mix-legend.js';
import {renderMixNotes} from '../views/mix-notes.js';
import {renderPeople} from '../views/mix-people.js';
import {mixStyles} from '../views/mix-styles.js';
import {tokens} from '../views/tokens.js';
import {functionMixStyles} from './function-mix-styles.js';
import type {ShareExplorer} from './share-explorer.js';
import {ViewChangeEvent, type MixView} from './view-change-event.js';

const VIEWS: readonly MixView[] = ['people', 'bars', 'table'];

/**
 * The code that is fetched when it is first needed: bars, tables and many mixes, and what answers to who comes near;
 * people are there at once.
 */
const MORE = {
  bars: () => import('../views/mix-bars.js'),
  rows: () => import('../controllers/rows-controller.js'),
  explorer: () => import('./share-explorer.js'),
};

/** Which of it a few mixes need in a view. */
const CODE_OF = {bars: 'bars', table: 'rows'} as const;

/** From more mixes on than this, rows scroll and can be searched. */
const FEW = 12;

type More = {[Key in keyof typeof MORE]?: Awaited<ReturnType<(typeof MORE)[Key]>>};

/** Tells the owner of the page what is odd; few pages ever need that code. */
const warn = (...about: Parameters<typeof warnOfUnknown>) =>
  void import('../controllers/owner-console.js').then((owner) => owner.warnOfUnknown(...about));

/** What has come, for every element. */
const more: More = {};

/**
 * Who does the work, in one or more mixes: as figures, as bars, as a table.
 *
 * @element mbo-function-mix
 * @fires {ViewChangeEvent} mbo-view-change - A person chose another view.
 * @fires {DocumentLoadEvent} mbo-load - The document is there and drawn. Does not bubble.
 * @fires {DocumentErrorEvent} mbo-error - The data failed; the last good picture stays. Does not bubble.
 * @csspart base - The card.
 * @csspart heading - The title.
 * @csspart sentence - The sentence that says what the picture shows.
 * @csspart views - The switch between views.
 * @csspart view - One button of the switch.
 * @csspart picture - The figures, the bars or the table.
 * @csspart notes - What is counted, what is not, and the sources.
 * @csspart link - A link to a source.
 * @csspart button - The button in a message.
 * @cssprop [--mbo-ink=#1d2742] - Text.
 * @cssprop [--mbo-paper=#fffaf0] - The card.
 * @cssprop [--mbo-line=#dcd5c6] - Lines, and the pavement below figures.
 * @cssprop [--mbo-group-mbo=#d9482b] - One property for each group: `--mbo-group-<id>`.
 * @cssprop [--mbo-font=inherit] - The typeface of all text.
 * @cssprop [--mbo-font-display=inherit] - The typeface of the title and the numbers.
 * @cssprop [--mbo-radius=1rem] - The roundness of the card.
 */
export class FunctionMixElement extends LitElement {
  static override styles = [tokens, documentStateStyles, groupColours, mixStyles, functionMixStyles];

  static override properties = {
    data: {attribute: false},
    src: {},
    refresh: {type: Number},
    mix: {},
    view: {reflect: true},
    highlight: {},
    text: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    theme: {reflect: true},
  };

  /** The data, as parsed JSON. It goes before a script inside the element and before `src`. */
  data: unknown;

  /** The address of a data file. */
  src: string | undefined;

  /** How often `src` is asked again, in seconds, at least 5; 0 is never. */
  refresh = 0;

  /** The ids of the mixes to draw, in order, separated by spaces; `*` for all, empty for the first of the document. */
  mix = '';

  /** People, bars or table; without it, or with any other word, people for one mix and bars for several. */
  view: MixView | undefined;

  /** The id of the group that the sentence speaks of first; empty for mbo, or else the largest. */
  highlight = '';

  /** How texts are told: as they stand ("gewoon") or in everyday words ("eenvoudig"). */
  text: TextLevel = 'gewoon';

  /** The level of the title's heading, 1 to 6. */
  headingLevel = 2;

  /** Light or dark; auto follows the visitor's system. */
  theme: 'light' | 'dark' | 'auto' = 'auto';

  readonly #document = new DocumentController(this);
  readonly #language = new LanguageController(this, functionMixWords, (english) => english.functionMixWords);
  readonly #width = new WidthController(this);

  readonly #missing = new Set<keyof More>();
  #fetching: Promise<void> | undefined;
  #drawn: MixView | undefined;
  #rows: RowsController | undefined;
  #explorer: ShareExplorer | undefined;

  constructor() {
    super();
    const explore = () => void this.#need('explorer');
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, explore, {once: true});
  }

  protected override render(): TemplateResult<1> {
    const {document, status} = this.#document;
    const {language, words} = this.#language;
    const retry = () => this.#document.retry();
    if (document === undefined || words === undefined) {
      const message =
        status === 'failed'
          ? renderFailure(words ?? functionMixWords, retry)
          : renderLoading(words ?? functionMixWords);
      return html`<div class="card" part="base">${message}</div>`;
    }
    const {highlight, text: level} = this;
    return html`<section class="card" part="base" aria-labelledby="title">
      ${status === 'failed' ? renderStale(words, retry) : nothing}
      ${this.#renderMixes({document, language, words, level, highlight})}
    </section>`;
  }

  protected override updated(): void {
    const scroll = this.renderRoot.querySelector<HTMLElement>('.scroll');
    if (scroll) scroll.tabIndex = scroll.scrollWidth > scroll.clientWidth ? 0 : -1;
  }

  /** Complete when the view that was asked for is drawn, or its code could not be fetched. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const arrival = this.#language.arrival ?? this.#fetching;
    if (arrival === undefined) return complete;
    await arrival;
    return this.getUpdateComplete();
  }

  #renderMixes(reading: MixReading): TemplateResult<1> | typeof noChange {
    const {document, words} = reading;
    const [mixes, unknown] = this.#choose(document);
    const [first, second] = mixes;
    const problem = unknown.length > 0 ? `${words.unknownMix}: ${unknown.join(', ')}.` : words.noMix;
    if (first === undefined) return html`<p id="title">${problem}</p>`;
    const title = second ? words.title : readText(first.title, this.text);
    const view = this.#viewOf(mixes);
    const many = mixes.length > FEW ? this.#needRows() : undefined;
    if (mixes.length > FEW && this.#fetching) return this.#drawn ? noChange : renderLoading(words);
    const picture = many ? many.renderMany(view, mixes, reading) : this.#renderView(view, mixes, reading);
    if (many) this.#drawn = view;
    const sentence = many ? many.makeSentence(mixes, reading) : makeMixSentence(mixes, reading);
    return html`${renderHeading(headingLevel(this.headingLevel), title, {id: 'title'})}
      <p class="sentence" part="sentence">
        ${sentence.map(({text, group}) =>
          group ? html`<strong data-group=${group} .style=${colourOf(document, group)}>${text}</strong>` : text,
        )}
      </p>
      ${unknown.length > 0 ? html`<p class="caution">${problem}</p>` : nothing}
      ${this.#renderSwitch(mixes, view, words)}
      ${this.#drawn === 'bars' ? nothing : renderPatterns(document, groupsOf(document, mixes))}
      <figure aria-labelledby="title" tabindex=${view === 'table' ? nothing : 0}>
        ${picture}${this.#renderExplorer(mixes, reading)}
      </figure>
      ${renderMixNotes(many ? many.makeNotes(mixes, reading) : makeMixNotes(mixes, reading), words)}`;
  }

  #renderSwitch(mixes: readonly Mix[], view: MixView, words: FunctionMixWords): TemplateResult<1> {
    const [unit, other] = new Set(mixes.map((mix) => mix.unit));
    const names = {...words, people: unit && !other ? capital(words.nouns[unit].many) : words.figures};
    return html`<div class="views" part="views" role="group" aria-label=${words.views}>
      ${VIEWS.map(
        (one) =>
          html`<button type="button" part="view" aria-pressed=${one === view} @click=${() => this.#show(one, view)}>
            ${names[one]}
          </button>`,
      )}
    </div>`;
  }

  /** Draws a view, or the one before it for as long as the code is on its way. */
  #renderView(view: MixView, mixes: readonly Mix[], reading: MixReading): TemplateResult<1> | typeof nothing {
    if (view === 'people' || this.#need(CODE_OF[view])) this.#drawn = view;
    if (this.#drawn === 'people') return renderPeople(mixes, reading, this.#width.width);
    if (this.#drawn === 'table') return this.#needRows()?.renderTable(mixes, reading) ?? nothing;
    const code = this.#drawn && more.bars;
    if (code === undefined) return nothing;
    const sheets = this.shadowRoot?.adoptedStyleSheets;
    const sheet = code.styles.styleSheet;
    if (sheet && !sheets?.includes(sheet)) sheets?.push(sheet);
    return code.renderMixes(mixes, reading);
  }

  /** What draws tables and many mixes, once its code is there. */
  #needRows(): RowsController | undefined {
    const code = this.#need('rows');
    if (code) this.#rows ??= new code.RowsController(this);
    return this.#rows;
  }

  #renderExplorer(mixes: readonly Mix[], reading: MixReading): TemplateResult<1> | typeof nothing {
    const code = more.explorer;
    if (!code) return nothing;
    this.#explorer ??= new code.ShareExplorer(this);
    return this.#explorer.render({mixes, reading});
  }

  /** Code that may still have to be fetched, one thing at a time; where that fails the owner hears of it. */
  #need<Key extends keyof More>(key: Key): More[Key] {
    if (more[key] === undefined && !this.#missing.has(key)) {
      this.#fetching ??= MORE[key]()
        .then(
          (code) => void Object.assign(more, {[key]: code}),
          (error: unknown) => {
            this.#missing.add(key);
            globalThis.reportError(error);
          },
        )
        .then(() => {
          this.#fetching = undefined;
          this.requestUpdate();
        });
    }
    return more[key];
  }

  /** The mixes asked for, and the ids among them that the document does not have. */
  #choose({mixes = []}: KrachtDocument): readonly [mixes: readonly Mix[], unknown: readonly string[]] {
    const ids = this.mix.split(/\s+/).filter(Boolean);
    if (ids.length === 0) return [mixes.slice(0, 1), []];
    if (ids[0] === '*') return [mixes, []];
    const known = new Map(mixes.map((mix) => [mix.id, mix]));
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0) warn(this, 'mix', unknown, [...known.keys()]);
    return [ids.flatMap((id) => known.get(id) ?? []), unknown];
  }

  /** The view asked for; where its code could not be fetched, the one that was there. */
  #viewOf(mixes: readonly Mix[]): MixView {
    const wish = this.view;
    const isView = wish && VIEWS.includes(wish);
    if (wish && !isView) warn(this, 'view', [wish], VIEWS);
    const view = isView ? wish : mixes.length > 1 ? 'bars' : 'people';
    return view !== 'people' && this.#missing.has(CODE_OF[view]) ? (this.#drawn ?? 'people') : view;
  }

  #show(view: MixView, previous: MixView): void {
    if (view === previous) return;
    // What could not be fetched before is tried again.
    if (view !== 'people') this.#missing.delete(CODE_OF[view]);
    this.view = view;
    this.requestUpdate();
    this.dispatchEvent(new ViewChangeEvent(view, previous));
  }
}
