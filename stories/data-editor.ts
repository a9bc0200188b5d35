import {html, nothing, type TemplateResult} from 'lit';

import {checkJson} from '../src/cli/check-json.js';
import type {Remark} from '../src/cli/remark.js';
import {Announcer} from '../src/controllers/announcer.js';
import type {KrachtDocument} from '../src/data/schema.js';
import {commandLineWords} from '../src/text/command-line-words.js';
import {dataEditorStyles} from './data-editor-styles.js';
import {FAULTS, START} from './data-example.js';
import {KitPane} from './kit-pane.js';

const FILE = 'data.json';

const words = commandLineWords.nl;

/** A data file that can be written in, what it draws, and what is wrong with it, told as the command line does. */
export class DataEditor extends KitPane {
  static override styles = [...KitPane.styles, dataEditorStyles];

  readonly #announcer = new Announcer(this);

  #text = START;
  #remarks: readonly Remark[] = [];
  /** The last that could be drawn. */
  #document: KrachtDocument | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#check();
  }

  protected override render(): TemplateResult<1> {
    const isWrong = this.#remarks.some(({severity}) => severity === 'error');
    return html`<div part="base">
      <div class="sides">
        <div class="text">
          <label for="text">${FILE}</label>
          <textarea
            id="text"
            rows="24"
            spellcheck="false"
            autocapitalize="off"
            autocomplete="off"
            wrap="off"
            aria-describedby="remarks"
            aria-invalid=${isWrong}
            .value=${this.#text}
            @input=${(event: InputEvent) => this.#write((event.target as HTMLTextAreaElement).value)}
          ></textarea>
          <p id="faults" class="hint">Probeer een fout:</p>
          <div class="faults" role="group" aria-labelledby="faults">
            ${FAULTS.map(
              ({name, from, to}) =>
                html`<button type="button" @click=${() => this.#write(START.replace(from, to))}>${name}</button>`,
            )}
            <button type="button" @click=${() => this.#write(START)}>Begin opnieuw</button>
          </div>
        </div>
        <div id="remarks" class="remarks">
          <p class="name">${this.#count()}</p>
          <ul role="list">
            ${this.#remarks.map((remark) => this.#renderRemark(remark))}
          </ul>
        </div>
        <div class="picture">
          <p class="name">${isWrong ? 'De laatste tekening die klopte' : 'De tekening'}</p>
          ${
            this.#document &&
            html`<mbo-function-mix
              heading-level="4"
              theme=${this.getAttribute('theme') ?? nothing}
              .data=${this.#document}
            ></mbo-function-mix>`
          }
        </div>
      </div>
      <p class="said" role="status">${this.#announcer.said}</p>
    </div>`;
  }

  #renderRemark({line, column, message, severity}: Remark): TemplateResult<1> {
    return html`<li class=${severity}>
      <p>
        <strong>${words.severity[severity]}:</strong>
        ${message.nl}
      </p>
      ${
        line !== undefined && column !== undefined
          ? html`<button type="button" @click=${() => this.#show(line, column)}>Ga naar regel ${line}</button>`
          : nothing
      }
    </li>`;
  }

  /** "1 fout, 1 waarschuwing" */
  #count(): string {
    const errors = this.#remarks.filter(({severity}) => severity === 'error').length;
    const warnings = this.#remarks.length - errors;
    return [
      `${FILE}: ${errors > 0 ? words.errors(errors) : words.right}`,
      ...(warnings > 0 ? [words.warnings(warnings)] : []),
    ].join(', ');
  }

  #write(text: string): void {
    this.#text = text;
    void this.#check();
  }

  async #check(): Promise<void> {
    const text = this.#text;
    const {document, remarks} = await checkJson(text, FILE);
    // Meanwhile somebody wrote on.
    if (text !== this.#text) return;
    this.#document = document ?? this.#document;
    this.#remarks = remarks;
    this.#announcer.say(() => [this.#count(), ...this.#remarks.map(({message}) => message.nl)].join('. '));
    this.requestUpdate();
  }

  /** Selects the rest of a line, from a column. */
  #show(line: number, column: number): void {
    const area = this.renderRoot.querySelector('textarea');
    if (!area) return;
    const lines = area.value.split('\n');
    const begin = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    area.focus();
    area.setSelectionRange(begin + column - 1, begin + (lines[line - 1]?.length ?? 0));
  }
}
