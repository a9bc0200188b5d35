import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {DocumentController} from '../controllers/document-controller.js';
import {LanguageController} from '../controllers/language-controller.js';
import {warnOwner} from '../controllers/owner-console.js';
import {WidthController} from '../controllers/width-controller.js';
import type {KrachtDocument, Mix} from '../data/schema.js';
import {commonWords} from '../text/common-words.js';
import {functionMixWords, type FunctionMixWords} from '../text/function-mix-words.js';
import {makeMixNotes} from '../text/mix-notes.js';
import {makeMixSentence, type MixReading} from '../text/mix-sentence.js';
import {readText, type TextLevel} from '../text/text-level.js';
import {documentStateStyles, renderFailure, renderLoading, renderStale} from '../views/document-state.js';
import {hueOf, themeOf} from '../views/group-colours.js';
import {headingLevel, renderHeading} from '../views/heading.js';
import {renderBars} from '../views/mix-bars.js';
import {renderPatterns} from '../views/mix-legend.js';
import {renderMixNotes} from '../views/mix-notes.js';
import {renderPeople} from '../views/mix-people.js';
import {mixStyles} from '../views/mix-styles.js';
import {renderTable} from '../views/mix-table.js';
import {tokens} from '../views/tokens.js';
import {functionMixStyles} from './function-mix-styles.js';
import {ViewChangeEvent, type MixView} from './view-change-event.js';

const VIEWS: readonly MixView[] = ['people', 'bars', 'table'];

/** From this width in px figures stand twenty in a row instead of ten, and from WIDE on names stand beside bars. */
const ROOMY = 560;
const WIDE = 640;

/** The room in px that names take beside bars: the same as in `mix-styles`. */
const NAMES = 204;

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
  static override styles = [tokens, documentStateStyles, ...mixStyles, functionMixStyles];

  /** The data, as parsed JSON. It goes before a script inside the element and before `src`. */
  @property({attribute: false}) data: unknown;

  /** The address of a data file. */
  @property() src: string | undefined;

  /** How often `src` is asked again, in seconds, at least 5; 0 is never. */
  @property({type: Number}) refresh = 0;

  /** The ids of the mixes to draw, in order, separated by spaces; empty for the first mix of the document. */
  @property() mix = '';

  /** People, bars or table; without it, or with any other word, people for one mix and bars for several. */
  @property({reflect: true}) view: MixView | undefined;

  /** The id of the group that the sentence speaks of first; empty for mbo, or else the largest. */
  @property() highlight = '';

  /** How texts are told: as they stand ("gewoon") or in everyday words ("eenvoudig"). */
  @property() text: TextLevel = 'gewoon';

  /** The level of the title's heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Light or dark; auto follows the visitor's system. */
  @property({reflect: true}) theme: 'light' | 'dark' | 'auto' = 'auto';

  readonly #document = new DocumentController(this);
  readonly #language = new LanguageController(this);
  readonly #width = new WidthController(this);

  protected override render(): TemplateResult<1> {
    const {document, status} = this.#document;
    const common = commonWords[this.#language.language];
    const retry = () => this.#document.retry();
    if (document === undefined) {
      const message = status === 'failed' ? renderFailure(common, retry) : renderLoading(common);
      return html`<div class="card" part="base">${message}</div>`;
    }
    return html`<section class="card" part="base" aria-labelledby="title">
      ${status === 'failed' ? renderStale(common, retry) : nothing} ${this.#renderMixes(document)}
    </section>`;
  }

  protected override updated(): void {
    const scroll = this.renderRoot.querySelector<HTMLElement>('.scroll');
    if (scroll) scroll.tabIndex = scroll.scrollWidth > scroll.clientWidth ? 0 : -1;
  }

  #renderMixes(document: KrachtDocument): TemplateResult<1> {
    const {language} = this.#language;
    const words = functionMixWords[language];
    const {mixes, unknown} = this.#choose(document);
    const [first] = mixes;
    const problem = unknown.length > 0 ? words.unknownMix(unknown.join(', ')) : words.noMix;
    if (first === undefined) return html`<p id="title">${problem}</p>`;
    const reading = {language, level: this.text, highlight: this.highlight || undefined};
    const title = mixes.length > 1 ? words.title : readText(first.title, this.text);
    const view = this.#viewOf(mixes);
    return html`${renderHeading(headingLevel(this.headingLevel), title, {id: 'title'})}
      <p class="sentence" part="sentence">
        ${makeMixSentence(document, mixes, reading).map(({text, group}) =>
          group ? html`<strong data-hue=${hueOf(document, group)} .style=${themeOf(group)}>${text}</strong>` : text,
        )}
      </p>
      ${unknown.length > 0 ? html`<p class="caution">${problem}</p>` : nothing}
      ${this.#renderSwitch(mixes, view, words)} ${renderPatterns(document, mixes)}
      <figure aria-labelledby="title">${this.#renderView(view, document, mixes, reading)}</figure>
      ${renderMixNotes(makeMixNotes(document, mixes, reading), commonWords[language])}`;
  }

  #renderSwitch(mixes: readonly Mix[], view: MixView, words: FunctionMixWords): TemplateResult<1> {
    const [unit, other] = new Set(mixes.map((mix) => mix.unit));
    const names = {people: unit && !other ? words[unit] : words.figures, bars: words.bars, table: words.table};
    return html`<div class="views" part="views" role="group" aria-label=${words.views}>
      ${VIEWS.map(
        (one) =>
          html`<button type="button" part="view" aria-pressed=${one === view} @click=${() => this.#show(one, view)}>
            ${names[one]}
          </button>`,
      )}
    </div>`;
  }

  #renderView(view: MixView, document: KrachtDocument, mixes: readonly Mix[], reading: MixReading): TemplateResult<1> {
    const width = this.#width.width;
    const many = mixes.length > 1;
    if (view === 'table') return renderTable(document, mixes, reading);
    if (view === 'bars') {
      const gutters = 2 * Math.min(40, Math.max(16, width * 0.04));
      return renderBars(document, mixes, reading, width && width - gutters - (many && width >= WIDE ? NAMES : 0));
    }
    const columns = many || (width > 0 && width < ROOMY) ? 10 : 20;
    return html`<div class="figures ${many ? 'many' : ''}">
      ${mixes.map(
        (mix) =>
          html`<div>
            ${many ? html`<p class="name">${readText(mix.label ?? mix.title, this.text)}</p>` : nothing}
            ${renderPeople(document, mix, reading, columns)}
          </div>`,
      )}
    </div>`;
  }

  /** The mixes asked for, and the ids among them that the document does not have. */
  #choose({mixes = []}: KrachtDocument): {readonly mixes: readonly Mix[]; readonly unknown: readonly string[]} {
    const ids = this.mix.split(/\s+/).filter(Boolean);
    if (ids.length === 0) return {mixes: mixes.slice(0, 1), unknown: []};
    const known = mixes.map(({id}) => id);
    const unknown = ids.filter((id) => !known.includes(id));
    for (const id of unknown) this.#warn('mix', id, known);
    return {mixes: ids.flatMap((id) => mixes.filter((mix) => mix.id === id)), unknown};
  }

  #viewOf(mixes: readonly Mix[]): MixView {
    const wish = this.view;
    if (wish && VIEWS.includes(wish)) return wish;
    if (wish) this.#warn('view', wish, VIEWS);
    return mixes.length > 1 ? 'bars' : 'people';
  }

  #show(view: MixView, previous: MixView): void {
    if (view === previous) return;
    this.view = view;
    this.dispatchEvent(new ViewChangeEvent(view, previous));
  }

  #warn(attribute: string, value: string, known: readonly string[]): void {
    warnOwner(
      `<mbo-function-mix ${attribute}="${value}">: bestaat niet / does not exist. ` +
        `Kies uit / choose from: ${known.join(', ')}`,
    );
  }
}
