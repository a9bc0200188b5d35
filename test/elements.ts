/** Waits for the next event of a type on an element. */
export function nextEvent<E extends Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as E), {once: true}));
}

/** Puts an element in the page and waits until its data is there and drawn. */
export async function mountLoaded(element: HTMLElement): Promise<void> {
  const loaded = nextEvent(element, 'mbo-load');
  document.body.append(element);
  await loaded;
}

/** Collects the events of a type that reach an element. */
export function listen<E extends Event>(target: EventTarget, type: string): E[] {
  const heard: E[] = [];
  target.addEventListener(type, (event) => heard.push(event as E));
  return heard;
}

/** Runs with the console's warnings and errors kept, instead of failing the test; gives what was said. */
export async function hearConsole(run: (said: readonly unknown[]) => Promise<void>): Promise<readonly unknown[]> {
  const said: unknown[] = [];
  const {warn, error} = console;
  console.warn = console.error = (...values: unknown[]) => void said.push(...values);
  try {
    await run(said);
  } finally {
    Object.assign(console, {warn, error});
  }
  return said;
}

/**
 * Waits until something is so, frame by frame: a key that is pressed for real may arrive after the command that pressed
 * it. The runner's own limit ends a wait that never ends.
 */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(requestAnimationFrame);
}

/** Runs with the observers of the page counted; gives how many still observe at the end. */
export async function countObservers(run: () => Promise<void>): Promise<number> {
  const names = ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const;
  const originals = names.map((name) => globalThis[name]);
  const active = new Set<unknown>();
  names.forEach((name, i) => {
    const Original = originals[i] as new (...values: unknown[]) => ResizeObserver;
    const Counted = class extends Original {
      override observe(...values: [Element]): void {
        active.add(this);
        super.observe(...values);
      }
      override disconnect(): void {
        active.delete(this);
        super.disconnect();
      }
    };
    Object.assign(globalThis, {[name]: Counted});
  });
  try {
    await run();
  } finally {
    names.forEach((name, i) => Object.assign(globalThis, {[name]: originals[i]}));
  }
  return active.size;
}

declare const gc: ((options: {execution: 'async'}) => Promise<void>) | undefined;

/** Whether a test may ask this engine to collect what nobody holds; Chromium lets it, by a flag. */
export const canCollect = typeof gc === 'function';

/** Tells whether something is collected once nobody holds it; what it started may take a few turns to end. */
export async function isCollected(held: WeakRef<object>): Promise<boolean> {
  for (let turn = 0; turn < 20 && held.deref() !== undefined; turn++) {
    await new Promise(requestAnimationFrame);
    await gc?.({execution: 'async'});
  }
  return held.deref() === undefined;
}
