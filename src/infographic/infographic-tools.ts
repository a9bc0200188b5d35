import {html, nothing, type CSSResultOrNative, type TemplateResult} from 'lit';

import {checkContrasts, type ColourPair} from '../controllers/contrast-check.js';
import {DownloadEvent} from '../controllers/download-event.js';
import {LinkController} from '../controllers/link-controller.js';
import {PaperController} from '../controllers/paper.js';
import {ReadingController} from '../controllers/reading-controller.js';
import {wear} from '../controllers/wear.js';
import type {Field} from '../data/schema.js';
import type {DownloadKind} from '../export/downloads.js';
import type * as Presentation from '../presentation/presentation.js';
import {toolWords, type ToolWords} from '../text/tool-words.js';
import type {InfographicContext} from '../views/infographic-context.js';
import type {Poster, PosterOptions} from '../views/poster.js';
import {renderReader} from '../views/reader.js';
import {toolStyles} from '../views/tool-styles.js';
import {COLOUR_PAIRS} from './colour-pairs.js';
import type {InfographicElement} from './infographic-element.js';

/** What the street shows, as the tools need it. */
export interface ShownStreet {
  readonly context: InfographicContext;
  readonly fields: readonly Field[];
  readonly evening: boolean;
  /** Whether the theme is dark: then it is evening without a chosen strength too. */
  readonly dark: boolean;
  /** How many houses stand in a row. */
  readonly columns: number;
}

/** What the street can be saved as. */
const KINDS: readonly DownloadKind[] = ['png', 'svg', 'csv', 'json'];

/** The name of the mix for who reads aloud; no id of a field looks like it. */
const MIX = '#mix';

/**
 * What can be done with the street beside looking at it: read aloud, share, keep in the page's address, print, save and
 * present. The element fetches this when its street is drawn.
 */
export class InfographicTools {
  readonly #host: InfographicElement;
  readonly #styles: readonly CSSResultOrNative[];
  readonly #link: LinkController;
  readonly #reading: ReadingController;
  readonly #paper: PaperController;
  #presentation: Promise<typeof Presentation> | undefined;
  #words: ToolWords = toolWords.nl;
  /** What is shown now; nothing is pressed before the first drawing. */
  #shown: ShownStreet | undefined;
  /** What the last tool came to that did not work. */
  #told = '';
  /** What the last sharing came to. */
  #shared = '';
  #panel: string | undefined;
  /** Whether it was evening when the colours were last checked. */
  #checked: boolean | undefined;

  /**
   * @param styles - The style sheets of the host, which pictures of it need.
   * @param drawNow - Performs at once the update that the host was asked for.
   */
  constructor(host: InfographicElement, styles: readonly CSSResultOrNative[], drawNow: () => void) {
    this.#styles = styles;
    this.#host = host;
    this.#reading = new ReadingController(host);
    this.#paper = new PaperController(host, drawNow);
    const before = host.open;
    this.#link = new LinkController(host, {
      open: {get: () => host.open, set: (id) => (host.open = id)},
      strength: {get: () => host.strength, set: (id) => (host.strength = id)},
      text: {get: () => host.text, set: (level) => (host.text = level === 'eenvoudig' ? level : 'gewoon')},
      view: {get: () => this.#mix?.view ?? '', set: (view) => this.#showView(view)},
    });
    // In front of a room the network may be gone: the code for it is there before.
    void this.#fetchPresentation();
    // Whoever follows a link to a door wants to see it.
    if (host.open !== before) void this.#showPanel();
  }

  /** What stands on paper only; undefined on a screen. */
  drawPoster(options: PosterOptions): Poster | undefined {
    return this.#paper.draw(options);
  }

  /** Draws the tools of the whole street. */
  render(shown: ShownStreet): TemplateResult<1> {
    wear(this.#host, toolStyles);
    const {context, evening} = shown;
    const {document, language} = context;
    this.#shown = shown;
    this.#words = toolWords[language];
    if (this.#checked !== evening) {
      this.#checked = evening;
      const groups = (document.groups ?? []).map(({id}): ColourPair => ({
        front: `group-${id}`,
        back: 'paper',
        least: 3,
      }));
      void this.#host.updateComplete.then(() => checkContrasts(this.#host, [...COLOUR_PAIRS, ...groups]));
    }
    const words = this.#words;
    const sentence = () => [...(this.#mix?.renderRoot.querySelectorAll('.sentence') ?? [])];
    return html`<div class="street-tools" lang=${language}>
      <div class="tools" role="group" aria-label=${words.tools}>
        ${document.mixes?.length ? renderReader(this.#reading, words, MIX, words.readMix, sentence) : nothing}
        ${this.#renderButton(words.print, () => this.#paper.printAlone())}
        ${this.#renderButton(words.present, () => this.#present())}
        <details class="download">
          <summary>${words.download}</summary>
          <div class="tools">
            ${KINDS.map((kind) => this.#renderButton(words.kinds[kind], () => this.#download(kind)))}
          </div>
        </details>
        <p class="tool-status" role="status">${this.#told}</p>
      </div>
    </div>`;
  }

  /** Draws the tools of an open panel. */
  readonly renderPanel = (field: Field): TemplateResult<1> | typeof nothing => {
    if (!this.#reading.available && !this.#host.link) return nothing;
    const words = this.#words;
    const paragraphs = () => [
      ...this.#host.renderRoot.querySelectorAll('.panel-title, .panel-summary, .panel .points li'),
    ];
    // What was said of another door does not hold for this one.
    if (field.id !== this.#panel) this.#shared = '';
    this.#panel = field.id;
    return html`<div class="tools panel-tools">
      ${renderReader(this.#reading, words, field.id, words.read, paragraphs)}
      ${
        this.#host.link
          ? html`<button type="button" class="tool" part="button" @click=${this.#share}>${words.share}</button>
              <p class="tool-status" role="status">${this.#shared}</p>`
          : nothing
      }
    </div>`;
  };

  /** A tool: what it takes is fetched when it is pressed, which may fail. */
  #renderButton(label: string, use: () => Promise<void>): TemplateResult<1> {
    const press = async (): Promise<void> => {
      this.#told = '';
      try {
        await use();
      } catch (error) {
        this.#told = this.#words.failed;
        reportError(error);
      }
      this.#host.requestUpdate();
    };
    return html`<button type="button" class="tool" part="button" @click=${press}>${label}</button>`;
  }

  async #present(): Promise<void> {
    if (!this.#shown) return;
    const {present} = await this.#fetchPresentation();
    await present(this.#host, this.#shown);
  }

  #fetchPresentation(): Promise<typeof Presentation> {
    this.#presentation ??= import('../presentation/presentation.js');
    // The next press tries again, and tells the visitor when that fails too.
    this.#presentation.catch(() => (this.#presentation = undefined));
    return this.#presentation;
  }

  async #download(kind: DownloadKind): Promise<void> {
    if (!this.#shown) return;
    const {makeDownload, saveDownload} = await import('../export/downloads.js');
    const {context, dark, fields, columns} = this.#shown;
    const root = this.#host.renderRoot;
    const base = getComputedStyle(root.querySelector('.infographic') ?? this.#host);
    const title = root.querySelector('.title');
    const file = await makeDownload(kind, {
      ...context,
      fields,
      columns,
      evening: dark,
      open: fields.find(({id}) => id === this.#host.open),
      colour: (name) => base.getPropertyValue(`--_${name}`),
      houseColour: (name) => base.getPropertyValue(`--mbo-house-${name}`),
      styles: this.#styles,
      font: {text: base.fontFamily, display: title ? getComputedStyle(title).fontFamily : base.fontFamily},
      address: this.#link.address,
    });
    saveDownload(file);
    this.#host.dispatchEvent(new DownloadEvent(kind, file.name));
  }

  get #mix() {
    return this.#host.renderRoot.querySelector('mbo-function-mix');
  }

  #showView(view: string): void {
    // As a page would: the mix tells which views there are where this is none.
    if (view === '') this.#mix?.removeAttribute('view');
    else this.#mix?.setAttribute('view', view);
  }

  async #showPanel(): Promise<void> {
    const host = this.#host;
    const findPanel = () => host.renderRoot.querySelector('.panel');
    await host.updateComplete;
    if (!findPanel()) await new Promise((resolve) => host.addEventListener('mbo-load', resolve, {once: true}));
    findPanel()?.scrollIntoView({block: 'nearest'});
  }

  /** Hands the address of the open door to the device's own share sheet, or else copies it. */
  readonly #share = async (): Promise<void> => {
    const {address} = this.#link;
    const canShare = (navigator as Partial<Navigator>).share !== undefined;
    try {
      if (canShare) {
        await navigator.share({title: document.title, url: address});
        return;
      }
      await navigator.clipboard.writeText(address);
      this.#tellShared(this.#words.shared);
    } catch (error) {
      // A person who closes the share sheet has changed their mind; a browser that forbids copying is another matter.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#tellShared(this.#words.notShared);
    }
  };

  #tellShared(text: string): void {
    this.#shared = text;
    this.#host.requestUpdate();
  }
}
