import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {languageOf, type Language} from '../text/language.js';

/** Finds the language that an element speaks: its own `lang`, else the closest one around it, else Dutch. */
export class LanguageController implements ReactiveController {
  language: Language = 'nl';
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.language = languageOf(closestLang(this.#host));
  }
}

/** Like `closest('[lang]')`, but out of shadow trees too. */
function closestLang(element: Element): string | undefined {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestLang(root.host) : undefined;
}
