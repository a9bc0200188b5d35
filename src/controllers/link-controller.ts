import type {LitElement, ReactiveController} from 'lit';

import {warnOwner} from './owner-console.js';

/** A part of what an element shows that stands in the page's address. */
export interface LinkedValue {
  /** Reads it from the element. */
  readonly get: () => string;
  /** Puts it in the element. */
  readonly set: (value: string) => void;
}

/** An element with a name in the page's hash. */
export interface LinkHost extends LitElement {
  /** The name, such as "straat" in `#straat.open=ouderenwerk`; empty where nothing stands in the hash. */
  link: string;
}

/** What a person does to an element; a change that comes without them replaces the address instead of adding one. */
const BY_A_PERSON = ['click', 'keydown', 'mbo-field-open', 'mbo-field-close', 'mbo-strength-select', 'mbo-view-change'];

/**
 * Keeps parts of what an element shows in the page's hash, as `name.key=value`; whatever else stands there stays. What a
 * person changes is a step in the history, so that back and forward work; a value that is as it was at first is left out.
 */
export class LinkController implements ReactiveController {
  readonly #host: LinkHost;
  readonly #values: Readonly<Record<string, LinkedValue>>;
  /** What the page itself asked for. */
  readonly #initial: Readonly<Record<string, string>>;
  readonly #steps: readonly string[];
  #byPerson = false;
  /** The window of the page that the element is in: it may be taken to another. */
  #view: Window | null = null;

  /** @param steps - The events after which a change is a step in the history. Default all that a person does. */
  constructor(host: LinkHost, values: Readonly<Record<string, LinkedValue>>, steps: readonly string[] = BY_A_PERSON) {
    this.#host = host;
    this.#values = values;
    this.#steps = steps;
    this.#initial = Object.fromEntries(Object.entries(values).map(([key, {get}]) => [key, get()]));
    host.addController(this);
  }

  /** The address of the page with what the element shows now. */
  get address(): string {
    const url = new URL(this.#host.ownerDocument.URL);
    url.hash = this.#hash();
    return url.href;
  }

  hostConnected(): void {
    const {defaultView} = this.#host.ownerDocument;
    // Who takes an element to another page takes along what it shows.
    const isTaken = this.#view !== null && this.#view !== defaultView;
    this.#view = defaultView;
    defaultView?.addEventListener('popstate', this.#read);
    defaultView?.addEventListener('hashchange', this.#read);
    for (const type of this.#steps) this.#host.addEventListener(type, this.#notePerson);
    if (!isTaken) this.#read();
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('popstate', this.#read);
    this.#view?.removeEventListener('hashchange', this.#read);
    for (const type of this.#steps) this.#host.removeEventListener(type, this.#notePerson);
  }

  hostUpdated(): void {
    if (!this.#host.link || !this.#view) return;
    const {history, location} = this.#view;
    if (this.#hash() === location.hash.slice(1)) return;
    const {address} = this;
    try {
      // The state of a page that keeps its own there stays.
      if (this.#byPerson) history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch (error) {
      warnOwner(
        `<${this.#host.localName} link="${this.#host.link}">: dit adres mag niet veranderen / this address may not change. ${String(error)}`,
      );
    }
  }

  readonly #notePerson = ({type}: Event): void => {
    this.#byPerson = true;
    // The view is that of an element inside, so its change updates nothing here.
    if (type === 'mbo-view-change') this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => (this.#byPerson = false));
  };

  readonly #read = (): void => {
    const {link} = this.#host;
    if (!link || !this.#view) return;
    const found = new URLSearchParams(
      partsOf(this.#view.location.hash.slice(1))
        .filter((part) => this.#isOwn(part))
        .join('&'),
    );
    for (const [key, {get, set}] of Object.entries(this.#values)) {
      const value = found.get(`${link}.${key}`) ?? this.#initial[key] ?? '';
      if (value !== get()) set(value);
    }
  };

  /** The hash with what the element shows now, without the number sign. */
  #hash(): string {
    const others = partsOf(new URL(this.#host.ownerDocument.URL).hash.slice(1)).filter((part) => !this.#isOwn(part));
    const own = Object.entries(this.#values).flatMap(([key, {get}]) => {
      const value = get();
      return value === this.#initial[key] ? [] : [`${this.#host.link}.${key}=${encodePart(value)}`];
    });
    return [...others, ...own].join('&');
  }

  #isOwn(part: string): boolean {
    return Object.keys(this.#values).some((key) => part.startsWith(`${this.#host.link}.${key}=`));
  }
}

/** Writes a value as a hash can hold it, and a reader can still read it: "mbo:3+hbo:4". */
function encodePart(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%20', '+');
}

function partsOf(hash: string): readonly string[] {
  return hash === '' ? [] : hash.split('&');
}
