import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import type {LinkController} from '../controllers/link-controller.js';
import type {PlacedTeam} from '../layout/team-layout.js';
import type {TeamComparison} from '../text/team-comparison.js';
import type {TeamReading} from '../text/team-reading.js';

/** What the builder shows, as its tools need it. */
export interface ShownTeam {
  readonly comparison: TeamComparison;
  readonly reading: TeamReading;
  readonly placed: PlacedTeam | undefined;
  readonly dark: boolean;
}

/** What can be done with a team: share, print and save it. */
export class TeamTools {
  readonly #host: LitElement & {readonly link: string};
  readonly #link: LinkController;
  #told = '';
  /** The address, where it could not be copied. */
  #address = '';

  constructor(host: LitElement & {readonly link: string}, link: LinkController) {
    this.#host = host;
    this.#link = link;
  }

  render({reading}: ShownTeam): TemplateResult<1> {
    const {team: words} = reading;
    return html`<div class="tools" role="group" aria-label=${words.tools}>
      ${this.#host.link ? this.#renderButton(words.share, () => this.#share(reading), reading) : nothing}
      ${this.#renderButton(words.print, () => this.#print(), reading)}
      <p class="tool-status" role="status">${this.#told}</p>
      ${this.#address ? html`<input class="address" readonly aria-label=${words.share} .value=${this.#address} />` : nothing}
    </div>`;
  }

  /** A tool: what it takes is fetched when it is pressed, which may fail. */
  #renderButton(label: string, use: () => Promise<void>, {team: words}: TeamReading): TemplateResult<1> {
    const press = async (): Promise<void> => {
      this.#told = this.#address = '';
      try {
        await use();
      } catch (error) {
        this.#told = words.failed;
        reportError(error);
      }
      this.#host.requestUpdate();
    };
    return html`<button type="button" class="tool" part="button" @click=${press}>${label}</button>`;
  }

  async #share({team: words}: TeamReading): Promise<void> {
    const {address} = this.#link;
    try {
      await navigator.clipboard.writeText(address);
      this.#told = words.shared;
    } catch {
      // The browser or the visitor forbids it: then the address stands there to be copied by hand.
      this.#told = words.notShared;
      this.#address = address;
    }
  }

  async #print(): Promise<void> {
    const {printAlone} = await import('../controllers/print-alone.js');
    await printAlone(this.#host);
  }
}
