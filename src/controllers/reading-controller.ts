import type {LitElement, ReactiveController} from 'lit';

/** The name under which the sentence that is read is highlighted; style it with `::highlight(mbo-reading)`. */
const HIGHLIGHT = 'mbo-reading';

/** What is in a block but is not read: sources, buttons, decoration. */
const SILENT = 'small, button, svg, [aria-hidden="true"]';

/** A sentence, as it is spoken and where it stands. */
interface Sentence {
  readonly text: string;
  readonly range: Range;
  readonly block: Element;
}

/**
 * Reads blocks of an element aloud with a Dutch voice of the device itself, sentence by sentence, and highlights the
 * sentence that is read. A voice that works over the network is passed over: what is read must not leave the page.
 */
export class ReadingController implements ReactiveController {
  readonly #host: LitElement;
  readonly #synthesis: SpeechSynthesis | undefined = 'speechSynthesis' in globalThis ? speechSynthesis : undefined;
  /** The window of the page that the element is in: it may be taken to another. */
  #view: (Window & typeof globalThis) | null = null;
  #voice: SpeechSynthesisVoice | undefined;
  /** What is being read, by the name that its button has; undefined when silent. */
  #reading: string | undefined;
  #paused = false;
  #blocks: readonly Element[] = [];
  /** Held, since a browser may collect an utterance before it ends, and then never tells that it did. */
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether this device has a voice to read with. */
  get available(): boolean {
    return this.#voice !== undefined;
  }

  /** The name of what is being read; undefined when silent. */
  get reading(): string | undefined {
    return this.#reading;
  }

  get paused(): boolean {
    return this.#paused;
  }

  hostConnected(): void {
    this.#synthesis?.addEventListener('voiceschanged', this.#findVoice);
    this.#view = this.#host.ownerDocument.defaultView;
    this.#view?.addEventListener('pagehide', this.stop);
    this.#findVoice();
  }

  hostDisconnected(): void {
    this.#synthesis?.removeEventListener('voiceschanged', this.#findVoice);
    this.#view?.removeEventListener('pagehide', this.stop);
    this.stop();
  }

  hostUpdated(): void {
    // Who closes a door does not want to hear the rest.
    if (this.#blocks.some((block) => !block.isConnected)) void this.#host.updateComplete.then(this.stop);
  }

  /**
   * Reads blocks from the start.
   * @param name - What is read, for `reading`.
   */
  read(name: string, blocks: readonly Element[]): void {
    this.stop();
    this.#reading = name;
    this.#blocks = blocks;
    this.#speak(blocks.flatMap(sentencesIn));
    this.#host.requestUpdate();
  }

  readonly togglePause = (): void => {
    this.#paused = !this.#paused;
    if (this.#paused) this.#synthesis?.pause();
    else this.#synthesis?.resume();
    this.#host.requestUpdate();
  };

  readonly stop = (): void => {
    if (this.#reading === undefined) return;
    this.#reading = undefined;
    this.#paused = false;
    this.#utterance = undefined;
    this.#mark(undefined);
    this.#blocks = [];
    // A voice that was paused stays so for whoever speaks next.
    this.#synthesis?.resume();
    this.#synthesis?.cancel();
    this.#host.requestUpdate();
  };

  readonly #findVoice = (): void => {
    const voices = this.#synthesis?.getVoices() ?? [];
    this.#voice = voices.find(({lang, localService}) => localService && /^nl\b/i.test(lang.replace('_', '-')));
    this.#host.requestUpdate();
  };

  #speak([sentence, ...rest]: readonly Sentence[]): void {
    if (sentence === undefined || this.#voice === undefined) {
      this.stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    const isCurrent = () => this.#utterance === utterance;
    utterance.addEventListener('end', () => {
      if (isCurrent()) this.#speak(rest);
    });
    utterance.addEventListener('error', () => {
      // Also when something else on the page begins to speak.
      if (isCurrent()) this.stop();
    });
    this.#utterance = utterance;
    this.#mark(sentence);
    this.#synthesis?.speak(utterance);
  }

  /** Highlights a sentence; where a browser cannot, the block that it stands in. */
  #mark(sentence: Sentence | undefined): void {
    for (const block of this.#blocks) block.toggleAttribute('data-reading', false);
    if (!this.#view) return;
    const {CSS, Highlight} = this.#view;
    if (!('highlights' in CSS)) sentence?.block.toggleAttribute('data-reading', true);
    else if (sentence) CSS.highlights.set(HIGHLIGHT, new Highlight(sentence.range));
    else CSS.highlights.delete(HIGHLIGHT);
  }
}

/** The sentences of a block, each with its place; a sentence may run through several elements. */
function sentencesIn(block: Element): readonly Sentence[] {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: {readonly node: Text; readonly from: number}[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(SILENT)) continue;
    nodes.push({node, from: text.length});
    text += node.data;
  }
  const placeOf = (at: number) => nodes.findLast(({from}) => from <= at);
  return [...new Intl.Segmenter('nl', {granularity: 'sentence'}).segment(text)].flatMap(({segment, index}) => {
    const spoken = segment.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
    const first = placeOf(index + segment.search(/\S/));
    const last = placeOf(index + segment.trimEnd().length - 1);
    if (spoken === '' || !first || !last) return [];
    const range = block.ownerDocument.createRange();
    range.setStart(first.node, index + segment.search(/\S/) - first.from);
    range.setEnd(last.node, index + segment.trimEnd().length - last.from);
    return [{text: spoken, range, block}];
  });
}
