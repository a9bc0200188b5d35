/** Counts what code has begun in a page and not ended. Runs in the page, before any other code. */

/** @typedef {'listeners' | 'observers' | 'timers' | 'requests'} Kind */
/** @typedef {Record<Kind, Record<string, number>>} Alive - How many of each there are, by what they are; none is left out. */

/**
 * @typedef {object} Counters
 * @property {() => Alive} alive - What there is now.
 * @property {(name: string) => number} begun - How many there ever were of something.
 */

/**
 * Wraps what a page begins and ends: listeners on what outlives an element (window, document, media, fonts, voices),
 * observers by what they observe, timers, frames, rests and requests. Whatever was begun before is not counted. It stands in
 * one function that needs nothing else, so that a browser can be given its text.
 *
 * @returns {Counters}
 */
export function countPage() {
  const page = /** @type {any} */ (globalThis);
  /** @type {Alive} */
  const alive = {listeners: {}, observers: {}, timers: {}, requests: {}};
  /** @type {Record<string, number>} */
  const begun = {};

  /** @type {(kind: Kind, name: string, by: number) => void} */
  const count = (kind, name, by) => {
    const counts = alive[kind];
    counts[name] = (counts[name] ?? 0) + by;
    if (by > 0) begun[name] = (begun[name] ?? 0) + by;
    if (counts[name] === 0) Reflect.deleteProperty(counts, name);
  };

  countListeners();
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) countObserver(name);
  countTimer('setTimeout', 'clearTimeout');
  countTimer('setInterval', 'clearInterval');
  countTimer('requestAnimationFrame', 'cancelAnimationFrame');
  if ('requestIdleCallback' in page) countTimer('requestIdleCallback', 'cancelIdleCallback');
  countRequests();
  return {alive: () => structuredClone(alive), begun: (name) => begun[name] ?? 0};

  function countListeners() {
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    /** @type {[object | undefined, string][]} */
    const lasting = [
      [page, 'window'],
      [document, 'document'],
      [document.fonts, 'fonts'],
      [page.visualViewport, 'viewport'],
      [page.speechSynthesis, 'voices'],
      [page.navigation, 'navigation'],
    ];
    /** @param {EventTarget} target */
    const nameOf = (target) =>
      target instanceof MediaQueryList ? target.media : lasting.find(([one]) => one === target)?.[1];
    /** @type {WeakMap<EventTarget, Map<string, Set<unknown>>>} */
    const known = new WeakMap();
    /** @type {(target: EventTarget, key: string, callback: unknown) => void} */
    const forget = (target, key, callback) => {
      if (known.get(target)?.get(key)?.delete(callback)) count('listeners', `${nameOf(target)} ${key}`, -1);
    };
    /** @type {(type: string, options: any) => string} */
    const keyOf = (type, options) => `${type}${(options?.capture ?? options) === true ? ' capture' : ''}`;

    EventTarget.prototype.addEventListener =
      /** @this {EventTarget | undefined} @param {string} type @param {any} callback @param {any} [options] */ function (
        type,
        callback,
        options,
      ) {
        const target = this ?? page;
        addEventListener.call(target, type, callback, options);
        const {once = false, signal = undefined} = typeof options === 'object' ? options : {};
        if (nameOf(target) === undefined || !callback || signal?.aborted) return;
        const key = keyOf(type, options);
        const keys = known.get(target) ?? new Map();
        known.set(target, keys);
        const callbacks = keys.get(key) ?? new Set();
        keys.set(key, callbacks);
        if (callbacks.has(callback)) return;
        callbacks.add(callback);
        count('listeners', `${nameOf(target)} ${key}`, 1);
        const end = () => forget(target, key, callback);
        if (once) addEventListener.call(target, type, end, {once: true, capture: key.endsWith(' capture')});
        if (signal) addEventListener.call(signal, 'abort', end, {once: true});
      };
    EventTarget.prototype.removeEventListener =
      /** @this {EventTarget | undefined} @param {string} type @param {any} callback @param {any} [options] */ function (
        type,
        callback,
        options,
      ) {
        const target = this ?? page;
        removeEventListener.call(target, type, callback, options);
        forget(target, keyOf(type, options), callback);
      };
  }

  /** @param {string} name */
  function countObserver(name) {
    page[name] = class extends page[name] {
      /** Held weakly: who counts must not keep what is counted. */
      #observed = new WeakSet();
      #count = 0;

      /** @param {object} target @param {unknown} options */
      observe(target, options) {
        super.observe(target, options);
        if (this.#observed.has(target)) return;
        this.#observed.add(target);
        this.#count++;
        count('observers', name, 1);
      }

      /** @param {object} target */
      unobserve(target) {
        super.unobserve(target);
        if (!this.#observed.delete(target)) return;
        this.#count--;
        count('observers', name, -1);
      }

      disconnect() {
        super.disconnect();
        if (this.#count > 0) count('observers', name, -this.#count);
        this.#count = 0;
        this.#observed = new WeakSet();
      }
    };
  }

  /** @param {string} start @param {string} end */
  function countTimer(start, end) {
    const [begin, cancel] = [page[start], page[end]];
    /** @type {Map<number, string>} What waits, and for how long. */
    const waiting = new Map();
    /** @param {number} id */
    const forget = (id) => {
      const name = waiting.get(id);
      if (name !== undefined) count('timers', name, -1);
      waiting.delete(id);
    };
    page[start] = (/** @type {(...values: unknown[]) => void} */ callback, /** @type {unknown[]} */ ...rest) => {
      const id = begin.call(
        page,
        (/** @type {unknown[]} */ ...values) => {
          if (start !== 'setInterval') forget(id);
          callback(...values);
        },
        ...rest,
      );
      waiting.set(id, typeof rest[0] === 'number' ? `${start} ${rest[0]}` : start);
      count('timers', waiting.get(id) ?? start, 1);
      return id;
    };
    page[end] = (/** @type {number} */ id) => {
      forget(id);
      cancel.call(page, id);
    };
  }

  function countRequests() {
    const {fetch} = page;
    page.fetch = async (/** @type {unknown[]} */ ...values) => {
      count('requests', 'fetch', 1);
      try {
        return await fetch.call(page, ...values);
      } finally {
        count('requests', 'fetch', -1);
      }
    };
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const later = page.setTimeout;
    // It ends by itself only, and until then it keeps who waits for it.
    AbortSignal.timeout = (time) => {
      later(() => undefined, time);
      return timeout(time);
    };
  }
}
