import {html, nothing, type TemplateResult} from 'lit';

import {DownloadEvent} from '../controllers/download-event.js';
import {LinkController, type LinkHost} from '../controllers/link-controller.js';
import {printAlone} from '../controllers/print-alone.js';
import {ReadingController} from '../controllers/reading-controller.js';
import {wear} from '../controllers/wear.js';
import type {Mix} from '../data/schema.js';
import {copyTable} from '../export/copy-table.js';
import type {DownloadKind} from '../export/make-file.js';
import type {MixReading} from '../text/mix-reading.js';
import {mixToolWords, type MixToolWords} from '../text/mix-tool-words.js';
import {hasPlainTexts} from '../text/plain-texts.js';
import type {TextLevel} from '../text/text-level.js';
import {renderReader} from '../views/reader.js';
import {toolStyles} from '../views/tool-styles.js';
import type {MixView} from './view-change-event.js';

/** An element that shows mixes, as its tools know it. */
export interface FunctionMixHost extends LinkHost {
  view: MixView | undefined;
  highlight: string;
  text: TextLevel;
}

/** What the element shows, as the tools need it. */
export interface ShownMixes {
  /** One or more, in their order. */
  readonly mixes: readonly Mix[];
  readonly reading: MixReading;
  readonly view: MixView;
  /** The width of the element in px. */
  readonly width: number;
}

/** What mixes can be saved as. */
const KINDS: readonly DownloadKind[] = ['png', 'svg', 'csv', 'json'];

/** What is being read aloud, for who reads. */
const READ = 'mix';

/** What is read aloud of a few mixes: the title, the sentence, and the numbers of each view. Of many, no numbers. */
const TOLD = '#title, .sentence, .caution';
const NUMBERS = '.name, .row-label, .legend:not(.names) li, .values li, p.values, .key, tbody tr';
const FEW = 12;

/**
 * What can be done with mixes beside looking at them: read aloud, told in everyday words, copied, saved, printed, and kept
 * in the page's address. The element fetches this when it is asked for.
 */
export class FunctionMixTools {
  readonly #host: FunctionMixHost;
  readonly #link: LinkController;
  readonly #reading: ReadingController;
  #words: MixToolWords = mixToolWords.nl;
  /** What the last tool came to. */
  #told = '';

  constructor(host: FunctionMixHost) {
    this.#host = host;
    // Who asked for the tools by keyboard goes on among them.
    if (host.shadowRoot?.activeElement?.closest('.more')) void this.#takeFocus();
    this.#reading = new ReadingController(host);
    this.#link = new LinkController(host, {
      view: {get: () => host.view ?? '', set: (view) => setAttribute(host, 'view', view)},
      highlight: {get: () => host.highlight, set: (id) => (host.highlight = id)},
      text: {get: () => host.text, set: (level) => (host.text = level === 'eenvoudig' ? level : 'gewoon')},
    });
  }

  /** Draws the tools in a row. */
  render(shown: ShownMixes): TemplateResult<1> {
    wear(this.#host, toolStyles);
    const {document, language, level} = shown.reading;
    const words = (this.#words = mixToolWords[language]);
    const spoken = shown.mixes.length > FEW ? TOLD : `${TOLD}, ${NUMBERS}`;
    const blocks = () => [...this.#host.renderRoot.querySelectorAll(spoken)];
    return html`<div class="mix-tools" lang=${language}>
      <div class="tools" role="group" aria-label=${words.tools}>
        ${
          hasPlainTexts(document)
            ? html`<button
                type="button"
                class="tool"
                part="button"
                aria-pressed=${level === 'eenvoudig'}
                @click=${this.#switchText}
              >
                ${words.plainText}
              </button>`
            : nothing
        }
        ${renderReader(this.#reading, words, READ, words.read, blocks)}
        ${this.#renderButton(words.copy, () => this.#copy(shown))}
        ${this.#renderButton(words.print, () => this.#print())}
        <details class="download">
          <summary>${words.save}</summary>
          <div class="tools">
            ${KINDS.map((kind) => this.#renderButton(words.kinds[kind], () => this.#save(kind, shown)))}
          </div>
        </details>
      </div>
      <p class="tool-status" role="status">${this.#told}</p>
    </div>`;
  }

  async #takeFocus(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.tools button')?.focus();
  }

  /** A tool, and what it comes to in words; what it takes may be fetched when it is pressed, which may fail. */
  #renderButton(label: string, use: () => Promise<string>): TemplateResult<1> {
    const press = async (): Promise<void> => {
      this.#tell('');
      try {
        this.#tell(await use());
      } catch (error) {
        this.#tell(this.#words.failed);
        reportError(error);
      }
    };
    return html`<button type="button" class="tool" part="button" @click=${press}>${label}</button>`;
  }

  #tell(text: string): void {
    this.#told = text;
    this.#host.requestUpdate();
  }

  readonly #switchText = (): void => {
    this.#host.text = this.#host.text === 'eenvoudig' ? 'gewoon' : 'eenvoudig';
  };

  async #copy({mixes, reading}: ShownMixes): Promise<string> {
    return (await copyTable(mixes, reading)) ? this.#words.copied : this.#words.notCopied;
  }

  async #print(): Promise<string> {
    await printAlone(this.#host);
    return '';
  }

  async #save(kind: DownloadKind, shown: ShownMixes): Promise<string> {
    const {makeMixDownload, saveDownload} = await import('../export/mix-downloads.js');
    const host = this.#host;
    const own = getComputedStyle(host.renderRoot as HTMLElement);
    const title = host.renderRoot.querySelector('#title');
    const {address} = this.#link;
    const file = await makeMixDownload(kind, {
      ...shown,
      colour: (name) => own.getPropertyValue(`--mbo-${name}`),
      font: {text: own.fontFamily, display: title ? getComputedStyle(title).fontFamily : own.fontFamily},
      // What stands on a disk, or in a frame without an address of its own, can be opened by nobody else.
      address: /^https?:/.test(address) ? address : undefined,
    });
    saveDownload(file);
    host.dispatchEvent(new DownloadEvent(kind, file.name));
    return this.#words.saved(file.name);
  }
}

/** As a page would: the element tells which values there are where this is none. */
function setAttribute(host: Element, name: string, value: string): void {
  if (value === '') host.removeAttribute(name);
  else host.setAttribute(name, value);
}
