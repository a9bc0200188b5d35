import {html, LitElement, nothing, type TemplateResult} from 'lit';

import {CodeOnUse} from '../controllers/code-on-use.js';
import {DocumentController} from '../controllers/document-controller.js';
import {LanguageController} from '../controllers/language-controller.js';
import {addOwnBox} from '../controllers/own-box.js';
import {warnOwner} from '../controllers/owner-console.js';
import {tellOdd} from '../controllers/settings.js';
import {houseAfter} from '../controllers/street-keys.js';
import {ThemeController} from '../controllers/theme-controller.js';
import {WidthController} from '../controllers/width-controller.js';
import {chooseFields} from '../data/choose-fields.js';
import type {Field} from '../data/schema.js';
import {columnsFor} from '../layout/street-layout.js';
import {infographicWords} from '../text/infographic-words.js';
import type {TextLevel} from '../text/text-level.js';
import {renderDocumentFoot} from '../views/document-foot.js';
import {documentFailureStyles, renderFailure, renderStale} from '../views/document-failure.js';
import {documentStateStyles, renderLoading} from '../views/document-state.js';
import {fieldPanelStyles} from '../views/field-panel-styles.js';
import {headingLevel} from '../views/heading.js';
import {houseStyles} from '../views/house-styles.js';
import type {InfographicContext} from '../views/infographic-context.js';
import {renderSky} from '../views/sky.js';
import {skyStyles} from '../views/sky-styles.js';
import {streetStyles} from '../views/street-styles.js';
import {renderStreetHead} from '../views/street-head.js';
import {renderStreet} from '../views/street.js';
import {strengthSwitchesStyles} from '../views/strength-switches-styles.js';
import {streetTokens} from '../views/street-tokens.js';
import {tokens} from '../views/tokens.js';
import {FieldCloseEvent, FieldOpenEvent, StrengthSelectEvent} from './infographic-events.js';
import {infographicStyles} from './infographic-styles.js';
import type {InfographicTools} from './infographic-tools.js';
import {RareIcons} from './rare-icons.js';

/** How long the street has to draw itself before it fetches its tools, in ms. */
const REST = 1000;

/**
 * The street: every work field is a house with a front door that opens, every strength a switch that lights windows.
 * Below it stands the first mix of the document, as `<mbo-function-mix>`.
 *
 * @element mbo-infographic
 * @fires {FieldOpenEvent} mbo-field-open - A person opened a door.
 * @fires {FieldCloseEvent} mbo-field-close - A person closed a door, or opened another.
 * @fires {StrengthSelectEvent} mbo-strength-select - A person chose a strength or let it go.
 * @fires {DownloadEvent} mbo-download - A person saved the street as a picture, a drawing, a table or data.
 * @fires {DocumentLoadEvent} mbo-load - The document is there and drawn. Does not bubble.
 * @fires {DocumentErrorEvent} mbo-error - The data failed; the last good picture stays. Does not bubble.
 * @csspart base - The whole infographic.
 * @csspart heading - A heading: the title, the title of the panel.
 * @csspart strength - A switch of a strength.
 * @csspart house - The button of a house.
 * @csspart panel - What is behind the open door.
 * @csspart button - A button in a panel or message.
 * @csspart link - A link to a source.
 * @csspart mix - The function mix below the street.
 * @cssprop [--mbo-ink=#1d2742] - Text.
 * @cssprop [--mbo-paper=#fffaf0] - Cards and panels.
 * @cssprop [--mbo-accent=#b8331b] - What asks for attention.
 * @cssprop [--mbo-light=#ffd25e] - Lit windows and the chosen switch.
 * @cssprop [--mbo-sky-top=#dfeef2] - The sky above.
 * @cssprop [--mbo-sky-bottom=#fdf3df] - The sky at the horizon.
 * @cssprop [--mbo-pavement=#cfc6b6] - The pavement.
 * @cssprop [--mbo-strength-vaardigheden=#d9482b] - One property for each strength: `--mbo-strength-<id>`.
 * @cssprop [--mbo-font=inherit] - The typeface of all text.
 * @cssprop [--mbo-font-display=inherit] - The typeface of headings and names.
 * @cssprop [--mbo-radius=1rem] - The roundness of cards.
 */
export class InfographicElement extends LitElement {
  static override styles = [
    tokens,
    streetTokens,
    skyStyles,
    documentStateStyles,
    documentFailureStyles,
    infographicStyles,
    strengthSwitchesStyles,
    streetStyles,
    houseStyles,
    fieldPanelStyles,
  ];

  static override properties = {
    data: {attribute: false},
    src: {},
    refresh: {type: Number},
    text: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    theme: {reflect: true},
    open: {reflect: true},
    strength: {reflect: true},
    fields: {},
    link: {},
  };

  /** The data, as parsed JSON. It goes before a script inside the element and before `src`. */
  data: unknown;

  /** The address of a data file. */
  src: string | undefined;

  /** How often `src` is asked again, in seconds, at least 5; 0 is never. */
  refresh = 0;

  /** How texts are told: as they stand ("gewoon") or in everyday words ("eenvoudig"). */
  text: TextLevel = 'gewoon';

  /** The level of the title's heading, 1 to 6. */
  headingLevel = 2;

  /** Light is the street by day, dark the street in the evening; auto follows the visitor's system. */
  theme: 'light' | 'dark' | 'auto' = 'auto';

  /** The id of the field whose door is open; empty for none. */
  open = '';

  /** The id of the chosen strength; empty for none. */
  strength = '';

  /** The ids of the fields to show, separated by spaces, in this order; empty for all. */
  fields = '';

  /** The name under which the open door, the strength, the view and the text level stand in the page's hash; empty for not. */
  link = '';

  readonly #document = new DocumentController(this);
  readonly #language = new LanguageController(this, infographicWords, (english) => english.infographicWords);
  readonly #theme = new ThemeController(this);
  readonly #width = new WidthController(this);
  readonly #icons = new RareIcons(this);
  readonly #code = new CodeOnUse(this);
  #tools: InfographicTools | undefined;
  #toolsAsked = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Selects what the next update gives the focus: only after what a person did, never after what the page did. */
  #focusNext: string | undefined;

  protected override createRenderRoot(): HTMLElement {
    return addOwnBox(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#rest = setTimeout(() => void this.#fetchTools(), REST);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  protected override willUpdate(): void {
    const {document} = this.#document;
    if (document === undefined) return;
    void this.#icons.need([...(document.fields ?? []), ...(document.strengths ?? [])].map(({icon}) => icon));
  }

  protected override render(): TemplateResult<1> {
    const {document, isFailing} = this.#document;
    const {language, words} = this.#language;
    const retry = () => this.#document.retry();
    if (document === undefined || words === undefined) {
      const told = words ?? infographicWords;
      return html`<div class="infographic" part="base">
        ${isFailing ? renderFailure(told, retry) : renderLoading(told)}
      </div>`;
    }
    const context: InfographicContext = {
      document,
      language,
      words,
      level: this.text,
      icons: this.#icons.paths,
      chosen: document.strengths?.find(({id}) => id === this.strength),
      onStrength: (id) => this.#chooseStrength(id),
      renderPanelTools: this.#tools?.renderPanel,
    };
    const fields = chooseFields(document, this.fields);
    const evening = context.chosen !== undefined || this.#theme.dark;
    const paper = this.#tools?.drawPoster({context, fields, heading: this.headingLevel});
    return html`<section
      class="infographic ${evening ? 'evening' : ''}"
      part="base"
      lang=${document.language}
      aria-labelledby=${document.title ? 'street-title' : nothing}
    >
      ${isFailing ? renderStale(words, retry) : nothing} ${this.#renderCaution(context)} ${renderSky()} ${paper?.top}
      ${renderStreetHead(fields, context, this.headingLevel, this.#switchText)} ${this.#renderStreet(fields, context)}
      ${paper?.middle} ${this.#renderMix(context)}
      ${this.#tools?.render({context, fields, evening, dark: this.#theme.dark, columns: columnsFor(this.#width.width)})}
      ${this.#document.renderRefresh(words)} ${renderDocumentFoot(document, words, language)} ${paper?.end}
    </section>`;
  }

  protected override updated(): void {
    if (this.link) void this.#fetchTools();
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = undefined;
    if (!target) return;
    target.focus({preventScroll: true});
    (target.closest('.panel') ?? target).scrollIntoView({block: 'nearest'});
  }

  /** Complete when the words in the page's language are there too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const arrival = this.#language.arrival ?? this.#code.arrival;
    if (arrival === undefined) return complete;
    await arrival;
    return this.getUpdateComplete();
  }

  #renderCaution({document, language}: InfographicContext): TemplateResult<1> | typeof nothing {
    const caution = tellOdd(
      this,
      [
        ['open', this.open, document.fields],
        ['fields', this.fields, document.fields],
        ['strength', this.strength, document.strengths],
      ],
      language,
      this.#code,
    );
    return caution ? html`<p class="stale caution" role="status">${caution}</p>` : nothing;
  }

  #renderStreet(fields: readonly Field[], context: InfographicContext): TemplateResult<1> | typeof nothing {
    if (context.document.fields === undefined) return nothing;
    return renderStreet(fields, context, {
      dark: this.#theme.dark,
      open: fields.findIndex(({id}) => id === this.open),
      columns: columnsFor(this.#width.width),
      heading: headingLevel(this.headingLevel, 1),
      onToggle: (id) => this.#toggleField(id),
      onKey: (event) => this.#onKey(event),
    });
  }

  #renderMix({document, language}: InfographicContext): TemplateResult<1> | typeof nothing {
    const [first] = document.mixes ?? [];
    if (first === undefined) return nothing;
    return html`<div class="mix">
      <mbo-function-mix
        part="mix"
        lang=${language}
        .data=${document}
        mix=${first.id}
        text=${this.text === 'eenvoudig' ? this.text : 'gewoon'}
        theme=${this.theme === 'light' || this.theme === 'dark' ? this.theme : 'auto'}
        heading-level=${headingLevel(this.headingLevel, document.fields === undefined ? 0 : 1)}
      ></mbo-function-mix>
    </div>`;
  }

  /** Opens the door of a field and closes the one that was open, which may be the same. */
  #toggleField(id: string): void {
    const closed = this.open;
    this.open = id === closed ? '' : id;
    this.#focusNext = this.open ? '.panel-title' : `[data-field="${id}"]`;
    if (closed) this.dispatchEvent(new FieldCloseEvent(closed));
    if (this.open) this.dispatchEvent(new FieldOpenEvent(id));
  }

  /** Fetches the tools: at once for who may come by a link, else at rest, since a browser that prints waits for nothing. */
  async #fetchTools(): Promise<void> {
    if (this.#toolsAsked) return;
    this.#toolsAsked = true;
    try {
      const {InfographicTools} = await import('./infographic-tools.js');
      this.#tools = new InfographicTools(this, InfographicElement.elementStyles, () => this.performUpdate());
    } catch (error) {
      warnOwner(`mbo-kracht: infographic-tools.js ontbreekt / is missing. ${String(error)}`);
    }
    this.requestUpdate();
  }

  readonly #switchText = (): void => {
    this.text = this.text === 'eenvoudig' ? 'gewoon' : 'eenvoudig';
  };

  #chooseStrength(id: string): void {
    this.strength = this.strength === id ? '' : id;
    this.dispatchEvent(new StrengthSelectEvent(this.strength || undefined));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.open) {
      event.stopPropagation();
      this.#toggleField(this.open);
      return;
    }
    const houses = [...this.renderRoot.querySelectorAll<HTMLElement>('.house-button')];
    const rtl = getComputedStyle(this).direction === 'rtl';
    const next = houseAfter(event, houses, event.target as HTMLElement, columnsFor(this.#width.width), rtl);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}
