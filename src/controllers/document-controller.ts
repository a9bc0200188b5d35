import type {LitElement, ReactiveController, TemplateResult} from 'lit';

import type {DataError} from '../data/data-error.js';
import {isDocumentError} from '../data/document-error.js';
import type {LoadError} from '../data/load-error.js';
import {openDocument} from '../data/open-document.js';
import type {CheckedDocument} from '../data/parse-document.js';
import {parseJson} from '../data/parse-json.js';
import type {KrachtDocument} from '../data/schema.js';
import type {CommonWords} from '../text/common-words.js';
import {CodeOnUse} from './code-on-use.js';
import {DocumentErrorEvent, DocumentLoadEvent} from './document-events.js';
import {InlineDataController} from './inline-data-controller.js';
import type {RefreshClock} from './refresh-clock.js';

/** An element that gets a document, and the properties through which it gets it. */
export interface DocumentHost extends LitElement {
  /** The data itself, as parsed JSON; null and undefined mean that it comes another way. */
  data: unknown;
  /** The address of a data file. */
  src: string | undefined;
  /** How often `src` is asked again, in seconds; 0 is never. */
  refresh: number;
}

const fetchClock = () => import('./refresh-clock.js');

/** The errors that the owner of the page has heard of: each once, however many elements meet it. */
const reported = new WeakSet<Error>();

/**
 * Brings an element its document: from the property `data`, else the script inside it, else `src`, else the data that
 * is built in. It fires `mbo-load` and `mbo-error` on the element, and keeps the last good document when new data fails.
 */
export class DocumentController implements ReactiveController {
  readonly #host: DocumentHost;
  readonly #inline: InlineDataController;
  #document: KrachtDocument | undefined;
  #isTable = false;
  #error: DataError | LoadError | undefined;
  /** Whether failure was told last. */
  #hasFailed = false;
  /** What the document was asked from last; another value starts another load. */
  #asked: readonly unknown[] = [];
  #loading: AbortController | undefined;
  /** How often it was asked for again: a retry or a refresh goes to the server, whatever was loaded before. */
  #round = 0;
  readonly #code: CodeOnUse;
  #clock: RefreshClock | undefined;

  constructor(host: DocumentHost) {
    this.#host = host;
    host.addController(this);
    this.#inline = new InlineDataController(host);
    this.#code = new CodeOnUse(host);
  }

  /** The document to draw: the last good one, also while newer data loads or after it failed. */
  get document(): KrachtDocument | undefined {
    return this.#document;
  }

  /** Whether the document was a table, of which all rows are drawn unless some are asked for. */
  get isTable(): boolean {
    return this.#isTable;
  }

  /** Whether the newest data failed. */
  get isFailing(): boolean {
    return this.#error !== undefined;
  }

  /** Draws what lets a visitor stop `refresh`, where that is asked for. */
  renderRefresh(words: CommonWords): TemplateResult<1> | undefined {
    return this.#clock?.render(words);
  }

  /** Asks for the data once more. */
  retry(): void {
    this.#error = undefined;
    this.#code.tryAgain();
    this.#askAgain();
  }

  hostConnected(): void {
    // A load that was cut off when the element left the page begins again, and so does its clock.
    if (this.#host.hasUpdated && this.#loading?.signal.aborted) this.#askAgain();
    else this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const {data, refresh, src} = this.#host;
    const code = src && refresh > 0 && this.#code.need(fetchClock);
    if (code) {
      this.#clock ??= new code.RefreshClock(this.#host, () => {
        // To ask a slow server once more would end what it is busy with.
        if (!this.#loading) this.#askAgain();
      });
    }
    const asked = [data ?? undefined, this.#inline.text, src, this.#mayUseDefault, this.#round];
    if (asked.every((value, i) => value === this.#asked[i])) return;
    this.#asked = asked;
    void this.#load();
  }

  hostDisconnected(): void {
    this.#loading?.abort();
  }

  /** Whether the built-in data may come: not while a script of the element's own may still be on its way. */
  get #mayUseDefault(): boolean {
    const {data, src} = this.#host;
    return (data ?? this.#inline.text) === undefined && !src && this.#inline.complete;
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    try {
      const answer = this.#open(loading.signal);
      // What is there at once is drawn by the update that asks for it.
      const checked = answer instanceof Promise ? await answer : answer;
      if (checked && !loading.signal.aborted) this.#succeed(checked);
    } catch (error) {
      // What is aborted has been asked otherwise since, or not at all any more.
      if (!loading.signal.aborted) this.#fail(error);
    } finally {
      if (!loading.signal.aborted) this.#loading = undefined;
    }
  }

  #open(signal: AbortSignal): CheckedDocument | Promise<CheckedDocument | undefined> {
    const {data} = this.#host;
    return data === undefined || data === null ? this.#fetch(signal) : openDocument(data);
  }

  /** What only some pages use, the network and the built-in data, is a module of its own. */
  async #fetch(signal: AbortSignal): Promise<CheckedDocument | undefined> {
    const {baseURI, src} = this.#host;
    const {text} = this.#inline;
    if (text !== undefined) return openDocument(await parseJson(text, '<script type="application/json">'));
    if (src) {
      const {loadDocument, resolveAddress} = await import('../data/load-document.js');
      return loadDocument(await resolveAddress(src, baseURI), {signal, fresh: this.#round > 0});
    }
    if (!this.#mayUseDefault) return undefined;
    const {loadDefaultDocument} = await import('../data/default-document.js');
    return loadDefaultDocument();
  }

  #succeed({document, warnings, table}: CheckedDocument): void {
    // What was asked for once more may be the same.
    const isNews = document !== this.#document || this.#hasFailed;
    this.#hasFailed = false;
    this.#document = document;
    this.#isTable = table === true;
    this.#error = undefined;
    if (!isNews) return;
    if (warnings.length > 0) void import('./owner-console.js').then((console) => console.warnOfProblems(warnings));
    this.#tell(new DocumentLoadEvent(document, warnings));
  }

  #fail(error: unknown): void {
    // A fault of ours must be seen, not told to the visitor as bad data.
    if (!isDocumentError(error)) throw error;
    this.#error = error;
    this.#hasFailed = true;
    if (!reported.has(error)) console.error(error);
    reported.add(error);
    this.#tell(new DocumentErrorEvent(error));
  }

  /** A state is told when it is drawn, so that a page that hears of it can measure and print it. */
  #tell(event: Event): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      // What a server drew stays until ours is there.
      if (this.#document) this.#host.shadowRoot?.querySelector('[data-served]')?.remove();
      this.#host.dispatchEvent(event);
    });
  }

  #askAgain(): void {
    this.#round++;
    this.#host.requestUpdate();
  }
}
