import type {LitElement, ReactiveController} from 'lit';

import {posterStyles} from '../views/poster-styles.js';
import {renderPoster, type Poster, type PosterOptions} from '../views/poster.js';
import type * as QrCode from '../views/qr-code.js';
import {warnOwner} from './owner-console.js';
import {printAlone} from './print-alone.js';
import {wear} from './wear.js';

/**
 * Draws the poster for as long as the page is printed: at once, since the browser takes its picture right after it has
 * told. Only the maker of QR codes, which is heavier than all the rest, is fetched then; before the first print from the
 * browser's own menu that comes too late, and the address alone leads to the page.
 */
export class PaperController implements ReactiveController {
  readonly #host: LitElement;
  readonly #drawNow: () => void;
  /** The window of the page that the element is in: it may be taken to another. */
  #view: Window | null = null;
  #media: MediaQueryList | undefined;
  #printing = false;
  #qrCode: typeof QrCode | undefined;

  /** @param drawNow - Performs at once the update that the host was asked for. */
  constructor(host: LitElement, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    wear(this.#host, posterStyles);
    this.#view = this.#host.ownerDocument.defaultView;
    this.#media = this.#view?.matchMedia('print');
    this.#printing = this.#media?.matches === true;
    this.#media?.addEventListener('change', this);
    this.#view?.addEventListener('beforeprint', this);
    this.#view?.addEventListener('afterprint', this);
    if (this.#printing) void this.#print();
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this);
    this.#view?.removeEventListener('beforeprint', this);
    this.#view?.removeEventListener('afterprint', this);
  }

  /** Hears of printing: by two events, or by the media alone where a browser only shows how paper would look. */
  handleEvent({type}: Event): void {
    this.#printing = type === 'beforeprint' || this.#media?.matches === true;
    if (this.#printing) void this.#print();
    else this.#redraw();
  }

  /** What stands on paper only, with the way to the page that it is printed from; undefined on a screen. */
  draw(options: PosterOptions): Poster | undefined {
    if (!this.#printing) return undefined;
    const {URL} = this.#host.ownerDocument;
    // What stands on a disk, or in a frame without an address of its own, can be opened by nobody else.
    const address = /^https?:/.test(URL) ? URL : '';
    const renderCode = this.#qrCode?.fitsQrCode(address) ? this.#qrCode.renderQrCode : undefined;
    return renderPoster(options, {address, renderCode});
  }

  /** Prints the element alone. Done when it is printed, or the visitor decided not to. */
  async printAlone(): Promise<void> {
    await this.#fetchQrCode();
    await printAlone(this.#host);
  }

  async #print(): Promise<void> {
    this.#redraw();
    if (this.#qrCode) return;
    await this.#fetchQrCode();
    if (this.#printing) this.#redraw();
  }

  async #fetchQrCode(): Promise<void> {
    try {
      this.#qrCode = await import('../views/qr-code.js');
    } catch (error) {
      warnOwner(`mbo-kracht: de poster mist zijn QR-code / the poster lacks its QR code. ${String(error)}`);
    }
  }

  #redraw(): void {
    this.#host.requestUpdate();
    this.#drawNow();
  }
}
