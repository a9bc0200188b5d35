import type {LitElement, ReactiveController} from 'lit';

import type * as EnglishWords from '../text/english-words.js';
import {languageOf, type Language} from '../text/language.js';

type English = typeof EnglishWords;

/** The English words once they have come, or why they will not. */
let english: English | 'missing' | undefined;

/**
 * Finds the language that an element speaks: its own `lang`, else the closest one around it, else Dutch. The words in
 * English are fetched for the first element that speaks it.
 */
export class LanguageController<Words> implements ReactiveController {
  language: Language = 'nl';
  /** The words in that language; undefined while they are on their way. */
  words: Words | undefined;
  /** Ends when the words are there, or will not come. */
  arrival: Promise<void> | undefined;
  readonly #host: LitElement;
  readonly #dutch: Words;
  readonly #choose: (words: English) => Words;

  /**
   * @param dutch - The words in Dutch.
   * @param choose - Takes the same from the English ones.
   */
  constructor(host: LitElement, dutch: Words, choose: (words: English) => Words) {
    this.#host = host;
    this.#dutch = dutch;
    this.#choose = choose;
    host.addController(this);
  }

  hostUpdate(): void {
    const asksEnglish = languageOf(closestLang(this.#host)) === 'en';
    this.language = asksEnglish && english !== 'missing' ? 'en' : 'nl';
    if (this.language === 'nl') this.words = this.#dutch;
    else if (typeof english === 'object') this.words = this.#choose(english);
    else {
      this.words = undefined;
      this.arrival ??= this.#fetch();
    }
  }

  async #fetch(): Promise<void> {
    try {
      english = await import('../text/english-words.js');
    } catch (error) {
      english = 'missing';
      globalThis.reportError(error);
    }
    this.arrival = undefined;
    this.#host.requestUpdate();
  }
}

/** Like `closest('[lang]')`, but out of shadow trees too. */
function closestLang(element: Element): string | undefined {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? undefined;
  // Not by its class: an element may have been taken to another window, which has classes of its own.
  const {host, mode} = element.getRootNode() as Partial<ShadowRoot>;
  return mode && host && closestLang(host);
}
