import {html, nothing, type CSSResultOrNative, type LitElement, type TemplateResult} from 'lit';

import {DownloadEvent} from '../controllers/download-event.js';
import type {LinkController} from '../controllers/link-controller.js';
import type {TeamDownloadKind} from '../export/team-downloads.js';
import type {TeamComparison} from '../text/team-comparison.js';
import type {TeamReading} from '../text/team-reading.js';

/** What the builder shows, as its tools need it. */
export interface ShownTeam {
  readonly comparison: TeamComparison;
  readonly reading: TeamReading;
  readonly dark: boolean;
}

/** An element whose team can be shared. */
type TeamHost = LitElement & {readonly link: string};

/** As what a team can be saved. */
const KINDS: readonly TeamDownloadKind[] = ['png', 'svg'];

/** What can be done with a team beside building it: share, print and save it. What that takes is fetched when it is used. */
export class TeamTools {
  readonly #host: TeamHost;
  readonly #link: LinkController;
  readonly #styles: readonly CSSResultOrNative[];
  #told = '';
  /** The address, where it could not be copied. */
  #address = '';

  /** @param styles - The style sheets of the host, which pictures of it need. */
  constructor(host: TeamHost, link: LinkController, styles: readonly CSSResultOrNative[]) {
    this.#host = host;
    this.#link = link;
    this.#styles = styles;
  }

  render(shown: ShownTeam): TemplateResult<1> {
    const {team: words} = shown.reading;
    return html`<div class="tools" role="group" aria-label=${words.tools}>
      ${this.#host.link ? this.#renderButton(words.share, () => this.#share(shown), shown) : nothing}
      ${this.#renderButton(words.print, () => this.#print(), shown)}
      ${KINDS.map((kind) => this.#renderButton(words.kinds[kind], () => this.#save(kind, shown), shown))}
      <p class="tool-status" role="status">${this.#told}</p>
      ${
        this.#address
          ? html`<input class="address" readonly aria-label=${words.share} .value=${this.#address} />`
          : nothing
      }
    </div>`;
  }

  /** What was said of another team does not hold for this one. */
  forget(): void {
    this.#told = this.#address = '';
  }

  #renderButton(label: string, use: () => Promise<void>, {reading}: ShownTeam): TemplateResult<1> {
    const press = async (): Promise<void> => {
      this.forget();
      try {
        await use();
      } catch (error) {
        this.#told = reading.team.failed;
        reportError(error);
      }
      this.#host.requestUpdate();
    };
    return html`<button type="button" class="tool" part="button" @click=${press}>${label}</button>`;
  }

  async #share({reading}: ShownTeam): Promise<void> {
    const {address} = this.#link;
    try {
      await navigator.clipboard.writeText(address);
      this.#told = reading.team.shared;
    } catch {
      // The browser or the visitor forbids it: then the address stands there to be copied by hand.
      this.#told = reading.team.notShared;
      this.#address = address;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLInputElement>('.address')?.select();
    }
  }

  async #print(): Promise<void> {
    const {printAlone} = await import('../controllers/print-alone.js');
    await printAlone(this.#host);
  }

  async #save(kind: TeamDownloadKind, shown: ShownTeam): Promise<void> {
    const {makeTeamDownload, saveDownload} = await import('../export/team-downloads.js');
    const base = getComputedStyle(this.#host.renderRoot as HTMLElement);
    const title = this.#host.renderRoot.querySelector('#title');
    const file = await makeTeamDownload(kind, {
      ...shown,
      ownColour: (name) => base.getPropertyValue(`--mbo-${name}`),
      styles: this.#styles,
      font: {text: base.fontFamily, display: title ? getComputedStyle(title).fontFamily : base.fontFamily},
      address: this.#host.link ? this.#link.address : undefined,
    });
    saveDownload(file);
    this.#host.dispatchEvent(new DownloadEvent(kind, file.name));
  }
}
