import {html, nothing, type TemplateResult} from 'lit';

import type {ToolWords} from '../text/tool-words.js';

/** What reads aloud, as far as its buttons need to know. */
export interface Reader {
  readonly available: boolean;
  readonly reading: string | undefined;
  readonly paused: boolean;
  read(name: string, blocks: readonly Element[]): void;
  readonly togglePause: () => void;
  readonly stop: () => void;
}

/**
 * The buttons to read something aloud; nothing where the device has no Dutch voice.
 *
 * @param name - What is read, for the reader.
 * @param label - What the button says.
 * @param blocks - Finds the paragraphs to read when the button is pressed.
 */
export function renderReader(
  reader: Reader,
  words: ToolWords,
  name: string,
  label: string,
  blocks: () => readonly Element[],
): TemplateResult<1> | typeof nothing {
  if (!reader.available) return nothing;
  if (reader.reading !== name) {
    return html`<button type="button" class="tool" part="button" @click=${() => reader.read(name, blocks())}>
      ${label}
    </button>`;
  }
  return html`<button type="button" class="tool" part="button" @click=${reader.togglePause}>
      ${reader.paused ? words.goOn : words.pause}
    </button>
    <button type="button" class="tool" part="button" @click=${reader.stop}>${words.stop}</button>`;
}
