import {html, LitElement, nothing, type TemplateResult} from 'lit';

import {DocumentController} from '../controllers/document-controller.js';
import {LanguageController} from '../controllers/language-controller.js';
import {warnOfUnknown} from '../controllers/owner-console.js';
import {placeAfter, stepOf} from '../controllers/street-keys.js';
import {ThemeController} from '../controllers/theme-controller.js';
import {WidthController} from '../controllers/width-controller.js';
import type {Field, KrachtDocument, Strength} from '../data/schema.js';
import {columnsFor} from '../layout/street-layout.js';
import {commonWords} from '../text/common-words.js';
import {infographicWords} from '../text/infographic-words.js';
import {readText, type TextLevel} from '../text/text-level.js';
import {renderDocumentFoot} from '../views/document-foot.js';
import {documentStateStyles, renderFailure, renderLoading, renderStale} from '../views/document-state.js';
import {fieldPanelStyles} from '../views/field-panel-styles.js';
import {renderFieldPanel} from '../views/field-panel.js';
import {headingLevel, renderHeading} from '../views/heading.js';
import {houseStyles} from '../views/house-styles.js';
import {renderSky} from '../views/sky.js';
import {streetStyles} from '../views/street-styles.js';
import {doorPlace, renderStreet} from '../views/street.js';
import {strengthSwitchesStyles} from '../views/strength-switches-styles.js';
import {renderStrengthPoints, renderStrengthSwitches} from '../views/strength-switches.js';
import {tokens} from '../views/tokens.js';
import {FieldCloseEvent, FieldOpenEvent, StrengthSelectEvent} from './infographic-events.js';
import {infographicStyles} from './infographic-styles.js';
import {RareIcons} from './rare-icons.js';

/**
 * The street: every work field is a house with a front door that opens, every strength a switch that lights windows.
 * Below it stands the first mix of the document, as `<mbo-function-mix>`.
 *
 * @element mbo-infographic
 * @fires {FieldOpenEvent} mbo-field-open - A person opened a door.
 * @fires {FieldCloseEvent} mbo-field-close - A person closed a door, or opened another.
 * @fires {StrengthSelectEvent} mbo-strength-select - A person chose a strength or let it go.
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
    documentStateStyles,
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

  readonly #document = new DocumentController(this);
  readonly #language = new LanguageController(this);
  readonly #theme = new ThemeController(this);
  readonly #width = new WidthController(this);
  readonly #icons = new RareIcons(this);
  /** Whether the next update moves the focus: only after what a person did, never after what the page did. */
  #focusNext: 'panel' | {readonly house: string} | undefined;

  protected override willUpdate(): void {
    const {document} = this.#document;
    if (document === undefined) return;
    const fields = idsOf(document.fields);
    warnOfUnknown(this, 'open', wordsOf(this.open), fields);
    warnOfUnknown(this, 'fields', wordsOf(this.fields), fields);
    warnOfUnknown(this, 'strength', wordsOf(this.strength), idsOf(document.strengths));
    this.#icons.need([...(document.fields ?? []), ...(document.strengths ?? [])].map(({icon}) => icon));
  }

  protected override render(): TemplateResult<1> {
    const {document, status} = this.#document;
    const retry = () => this.#document.retry();
    if (document === undefined) {
      const words = this.#words;
      return html`<div class="infographic" part="base">
        ${status === 'failed' ? renderFailure(words, retry) : renderLoading(words)}
      </div>`;
    }
    const strength = document.strengths?.find(({id}) => id === this.strength);
    return html`<div class="infographic ${strength || this.#theme.dark ? 'evening' : ''}" part="base">
      ${status === 'failed' ? renderStale(this.#words, retry) : nothing}
      <div class="sky" aria-hidden="true"></div>
      ${renderSky()} ${this.#renderHead(document, strength)} ${this.#renderStreet(document, strength)}
      ${this.#renderMix(document)} ${renderDocumentFoot(document, this.#words, this.#language.language)}
    </div>`;
  }

  protected override updated(): void {
    const next = this.#focusNext;
    this.#focusNext = undefined;
    if (next === undefined) return;
    if (next !== 'panel') {
      this.renderRoot.querySelector<HTMLElement>(`[data-field="${next.house}"]`)?.focus();
      return;
    }
    this.renderRoot.querySelector<HTMLElement>('.panel-title')?.focus({preventScroll: true});
    this.renderRoot.querySelector('.panel')?.scrollIntoView({block: 'nearest'});
  }

  get #words() {
    return {...commonWords[this.#language.language], ...infographicWords[this.#language.language]};
  }

  #renderHead(document: KrachtDocument, chosen: Strength | undefined): TemplateResult<1> {
    const {title, intro, strengths = []} = document;
    const level = headingLevel(this.headingLevel);
    const options = {
      level: this.text,
      words: this.#words,
      icons: this.#icons.paths,
      chosen,
      onChoose: (id: string) => this.#chooseStrength(id),
    };
    return html`<header class="head">
      ${title === undefined ? nothing : renderHeading(level, readText(title, this.text), {className: 'title'})}
      ${intro === undefined ? nothing : html`<p class="intro">${readText(intro, this.text)}</p>`}
      ${renderStrengthSwitches(strengths, options)}
      <div class="told" role="status">${chosen === undefined ? nothing : this.#tellStrength(document, chosen)}</div>
      ${renderStrengthPoints(chosen, document, options)}
    </header>`;
  }

  #tellStrength(document: KrachtDocument, strength: Strength): TemplateResult<1> {
    const fields = this.#shownFields(document);
    const lit = fields.filter((field) => field.strengths.includes(strength.id)).length;
    return html`<p>${this.#words.lit(readText(strength.label, this.text), lit, fields.length)}</p>`;
  }

  #renderStreet(document: KrachtDocument, strength: Strength | undefined): TemplateResult<1> | typeof nothing {
    if (document.fields === undefined) return nothing;
    const fields = this.#shownFields(document);
    const open = fields.findIndex((field) => field.id === this.open);
    const {width} = this.#width;
    const columns = width > 0 ? columnsFor(width) : undefined;
    return renderStreet(fields, {
      level: this.text,
      words: this.#words,
      icons: this.#icons.paths,
      strength,
      dark: this.#theme.dark,
      open,
      columns,
      panel: this.#renderPanel(document, fields[open], columns && doorPlace(open, columns)),
      onToggle: (id) => this.#toggleField(id),
      onKey: (event, id) => this.#onHouseKey(event, id),
    });
  }

  #renderPanel(
    document: KrachtDocument,
    field: Field | undefined,
    notch: number | undefined,
  ): TemplateResult<1> | typeof nothing {
    if (field === undefined) return nothing;
    return html`<li class="panel-place" @keydown=${(event: KeyboardEvent) => this.#onPanelKey(event)}>
      ${renderFieldPanel(field, {
        document,
        level: this.text,
        heading: headingLevel(this.headingLevel, 1),
        words: this.#words,
        icons: this.#icons.paths,
        strength: this.strength || undefined,
        notch,
        onClose: () => this.#close(),
        onStrength: (id) => this.#chooseStrength(id),
      })}
    </li>`;
  }

  #renderMix(document: KrachtDocument): TemplateResult<1> | typeof nothing {
    const [first] = document.mixes ?? [];
    if (first === undefined) return nothing;
    return html`<div class="mix">
      <mbo-function-mix
        part="mix"
        .data=${document}
        mix=${first.id}
        text=${this.text}
        theme=${this.theme}
        heading-level=${headingLevel(this.headingLevel, document.fields === undefined ? 0 : 1)}
      ></mbo-function-mix>
    </div>`;
  }

  #shownFields({fields = []}: KrachtDocument): readonly Field[] {
    const ids = wordsOf(this.fields);
    if (ids.length === 0) return fields;
    return ids.flatMap((id) => fields.filter((field) => field.id === id));
  }

  #toggleField(id: string): void {
    if (this.open === id) {
      this.#close();
      return;
    }
    if (this.open !== '') this.dispatchEvent(new FieldCloseEvent(this.open));
    this.open = id;
    this.#focusNext = 'panel';
    this.dispatchEvent(new FieldOpenEvent(id));
  }

  #close(): void {
    const id = this.open;
    if (id === '') return;
    this.open = '';
    this.#focusNext = {house: id};
    this.dispatchEvent(new FieldCloseEvent(id));
  }

  #chooseStrength(id: string): void {
    this.strength = this.strength === id ? '' : id;
    this.dispatchEvent(new StrengthSelectEvent(this.strength || undefined));
  }

  #onPanelKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  }

  #onHouseKey(event: KeyboardEvent, id: string): void {
    if (event.key === 'Escape' && this.open === id) this.#onPanelKey(event);
    const step = stepOf(event, columnsFor(this.#width.width), getComputedStyle(this).direction === 'rtl');
    if (step === undefined) return;
    const houses = [...this.renderRoot.querySelectorAll<HTMLElement>('.house-button')];
    const here = houses.findIndex((house) => house.dataset.field === id);
    const there = placeAfter(here, step, houses.length);
    if (there === undefined) return;
    event.preventDefault();
    houses[there]?.focus();
  }
}

function idsOf(entries: readonly {readonly id: string}[] = []): readonly string[] {
  return entries.map(({id}) => id);
}

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
