import {html, LitElement, noChange, nothing, type TemplateResult} from 'lit';

import {CodeOnUse} from '../controllers/code-on-use.js';
import {DocumentController} from '../controllers/document-controller.js';
import {LanguageController} from '../controllers/language-controller.js';
import {addOwnBox} from '../controllers/own-box.js';
import {tellOdd} from '../controllers/settings.js';
import {wear} from '../controllers/wear.js';
import {WidthController} from '../controllers/width-controller.js';
import {chooseMixes} from '../data/choose-mixes.js';
import type {Mix} from '../data/schema.js';
import {functionMixWords} from '../text/function-mix-words.js';
import type {MixReading} from '../text/mix-reading.js';
import {makeOneMixNotes} from '../text/one-mix-notes.js';
import {makeOneMixSentence} from '../text/one-mix-sentence.js';
import {readText, type TextLevel} from '../text/text-level.js';
import {documentStateStyles, renderLoading} from '../views/document-state.js';
import {groupColours} from '../views/group-colours.js';

import {renderMixCard, VIEWS, type DrawnMixes, type MixView} from '../views/mix-card.js';
import {isUncommon, renderPeople} from '../views/mix-people.js';
import {mixStyles} from '../views/mix-styles.js';
import {tokens} from '../views/tokens.js';
import {functionMixStyles} from './function-mix-styles.js';
import type {FunctionMixTools} from './function-mix-tools.js';
import type {MorePictures} from './more-pictures.js';
import type {ShareExplorer} from './share-explorer.js';
import {ViewChangeEvent} from './view-change-event.js';

/** The code that is fetched when it is first needed. One mix of people as people is drawn with what is here. */
const fetchPictures = () => import('./more-pictures.js');
const fetchExplorer = () => import('./share-explorer.js');
const fetchFailure = () => import('../views/document-failure.js');
const fetchTools = () => import('./function-mix-tools.js');

/** What a visitor reads where code cannot be fetched, words in English included. */
const renderMissing = () => html`<p role="alert">${functionMixWords.loadFailed}</p>`;

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
    link: {},
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

  /**
   * The ids of the mixes to draw, in order, separated by spaces; `*` for all. Without it the first of the document, or all
   * rows of a table.
   */
  mix = '';

  /** People, bars or table; without it, or with any other word, people for one mix and bars for several. */
  view: MixView | undefined;

  /** The id of the group that the sentence speaks of first; empty for mbo, or else the largest. */
  highlight = '';

  /** The name under which view, highlight and text level stand in the page's address; empty for not. */
  link = '';

  /** How texts are told: as they stand ("gewoon") or in everyday words ("eenvoudig"). */
  text: TextLevel = 'gewoon';

  /** The level of the title's heading, 1 to 6. */
  headingLevel = 2;

  /** Light or dark; auto follows the visitor's system. */
  theme: 'light' | 'dark' | 'auto' = 'auto';

  readonly #document = new DocumentController(this);
  readonly #language = new LanguageController(this, functionMixWords, (english) => english.functionMixWords);
  readonly #width = new WidthController(this);

  readonly #code = new CodeOnUse(this);
  #drawn = false;
  #pictures: MorePictures | undefined;
  #tools: FunctionMixTools | undefined;
  #wantsTools = false;
  #explorer: ShareExplorer | undefined;
  #explores = false;

  constructor() {
    super();
    const explore = () => {
      this.#explores = true;
      // Firefox tells that a pointer came before it says what is under it.
      requestAnimationFrame(() => this.requestUpdate());
    };
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, explore, {once: true});
  }

  protected override createRenderRoot(): HTMLElement {
    return addOwnBox(this);
  }

  protected override willUpdate(): void {
    const code = this.link || this.#wantsTools ? this.#code.need(fetchTools) : undefined;
    if (code) this.#tools ??= new code.FunctionMixTools(this);
  }

  protected override render(): TemplateResult<1> {
    const {document, isFailing} = this.#document;
    const {language, words} = this.#language;
    let problem = isFailing ? this.#renderProblem(document ? 'renderStale' : 'renderFailure') : nothing;
    if (document === undefined || words === undefined) {
      const message = isFailing ? problem : renderLoading(words ?? functionMixWords);
      return html`<div class="card" part="base">${message}</div>`;
    }
    const {highlight, text: level} = this;
    const mixes = this.#renderMixes({document, language, words, level, highlight});
    if (mixes === noChange && this.#code.isMissing) problem = renderMissing();
    return html`<section class="card" part="base" aria-labelledby="title" .style=${this.#pictures?.look}>
      ${problem} ${mixes} ${this.#document.renderRefresh(words)}
    </section>`;
  }

  /** Complete when the view that was asked for is drawn, or its code could not be fetched. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const arrival = this.#language.arrival ?? this.#code.arrival;
    if (arrival === undefined) return complete;
    await arrival;
    return this.getUpdateComplete();
  }

  /** What is told when data failed: its code comes with the failure, but the network may have gone in between. */
  #renderProblem(render: 'renderFailure' | 'renderStale'): TemplateResult<1> | typeof nothing {
    const code = this.#code.need(fetchFailure);
    if (code === undefined) return this.#code.isMissing ? renderMissing() : nothing;
    wear(this, code.documentFailureStyles);
    return code[render](this.#language.words ?? functionMixWords, () => this.#document.retry());
  }

  #renderMixes(reading: MixReading): TemplateResult<1> | typeof noChange {
    const {document, language, words} = reading;
    // A table is drawn whole.
    const [mixes, unknown] = chooseMixes(document, this.mix.trim() || (this.#document.isTable ? '*' : ''));
    const [first] = mixes;
    const caution = tellOdd(
      this,
      [
        ['mix', unknown.join(' '), document.mixes],
        ['highlight', this.highlight, document.groups],
      ],
      language,
      this.#code,
    );
    if (first === undefined) return html`<p id="title">${caution || words.noMix}</p>`;
    const view = this.#viewOf(mixes);
    const drawn = this.#draw(view, first, mixes, reading);
    if (drawn === undefined) {
      // What was drawn before stays for as long as code is on its way, or cannot be fetched.
      if (this.#drawn) return noChange;
      return this.#code.isMissing ? renderMissing() : renderLoading(words);
    }
    this.#drawn = true;
    return renderMixCard(drawn, mixes, view, reading, this.headingLevel, {
      caution,
      above: this.#renderExplorer(mixes, reading),
      tools: this.#tools?.render({mixes, reading, view, width: this.#width.width}),
      onTools: this.#openTools,
      onView: (one) => this.#show(one, this.#viewOf(mixes)),
    });
  }

  readonly #openTools = (): void => {
    this.#wantsTools = true;
    this.#code.tryAgain();
    this.requestUpdate();
  };

  #draw(view: MixView, first: Mix, mixes: readonly Mix[], reading: MixReading): DrawnMixes | undefined {
    if (view === 'people' && mixes.length === 1 && !isUncommon(first)) {
      return {
        title: readText(first.title, this.text),
        sentence: makeOneMixSentence(first, reading),
        picture: renderPeople(first, reading, this.#width.width),
        notes: makeOneMixNotes(first, reading),
      };
    }
    const code = this.#code.need(fetchPictures);
    if (code) this.#pictures ??= new code.MorePictures(this, this.#width, this.#code);
    return this.#pictures?.draw(view, mixes, reading);
  }

  #renderExplorer(mixes: readonly Mix[], reading: MixReading): TemplateResult<1> | typeof nothing {
    const code = this.#explores && this.#code.need(fetchExplorer);
    if (!code) return nothing;
    this.#explorer ??= new code.ShareExplorer(this);
    return this.#explorer.render({mixes, reading});
  }

  /** The view asked for, or else the one that suits. */
  #viewOf(mixes: readonly Mix[]): MixView {
    const {view} = this;
    if (view && VIEWS.includes(view)) return view;
    return mixes.length > 1 ? 'bars' : 'people';
  }

  /** Asks for a view. The one that was asked for before may still be on its way: then that is not drawn any more. */
  #show(view: MixView, previous: MixView): void {
    // What could not be fetched before is tried again.
    this.#code.tryAgain();
    this.view = view;
    this.requestUpdate();
    if (view !== previous) this.dispatchEvent(new ViewChangeEvent(view, previous));
  }
}
