import '../../src/define.js';
import {hearConsole, until} from '../elements.js';
import {smallDocument} from '../small-document.js';
import {ALLOWED, type Answer} from './faulty.js';

const TAGS = ['mbo-function-mix', 'mbo-infographic', 'mbo-team-builder'] as const;

/** An element of each tag. */
export type Elements = readonly HTMLElementTagNameMap[(typeof TAGS)[number]][];

/** What a visitor reads where there is nothing to see, and above a picture that is not the newest. */
export const FAILED = 'De informatie is nu niet te zien. Probeer opnieuw';
export const STALE = 'Nieuwere cijfers konden niet worden geladen. Dit zijn de laatste die er waren. Probeer opnieuw';

/** A file of data, whose number stands in every picture of it. */
export function fileOf(number: number): string {
  const document = smallDocument();
  const [first, ...others] = document.mixes;
  const title = `Stand ${number}`;
  return JSON.stringify({...document, title, mixes: [{...first!, title, label: title}, ...others]});
}

/** A good answer. */
export const good = (number: number): Answer => ({
  body: fileOf(number),
  headers: {...ALLOWED, 'content-type': 'application/json'},
});

/** A good answer with other headers beside its own. */
export const withHeaders = (number: number, headers: Readonly<Record<string, string>>): Answer => ({
  ...good(number),
  headers: {...good(number).headers, ...headers},
});

/** Those of the test that runs. */
export let elements: Elements = [];

/** What stands between two requests, for the test that runs. */
export let clock: ReturnType<typeof ownClock>;

beforeEach(() => {
  clock = ownClock();
});

afterEach(() => {
  clock.restore();
  for (const element of elements) element.remove();
});

/** Puts an element of each tag in the page. */
export function mount(src: string): void {
  elements = TAGS.map((tag) => document.createElement(tag));
  for (const element of elements) element.src = src;
  document.body.append(...elements);
}

const wordsIn = ({shadowRoot}: Element) => shadowRoot?.textContent ?? '';

/** The number of the file that an element shows: undefined where it shows none. */
function numberIn(element: Element): number | undefined {
  const [, number] = /Stand (\d+)/.exec(wordsIn(element)) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** What an element says of data that did not come: nothing as long as it did. */
export function problemIn({shadowRoot}: Element): string | undefined {
  const problem = shadowRoot?.querySelector<HTMLElement>('.failure, .stale');
  return problem?.innerText.replace(/\s+/g, ' ').trim();
}

export const isLoading = ({shadowRoot}: Element) => Boolean(shadowRoot?.querySelector('.loading'));

/** Waits until all show a file, and say this above it: nothing where it is the newest. */
export async function allShow(elements: Elements, number: number, problem?: typeof STALE): Promise<void> {
  await until(() => elements.every((one) => numberIn(one) === number && problemIn(one) === problem));
}

/** Waits until all say that there is nothing to see. */
export async function allFail(elements: Elements): Promise<void> {
  await until(() => elements.every((one) => problemIn(one) === FAILED && numberIn(one) === undefined));
}

/** Mounts them where data will not come; gives what the owner of the page read of it, which is said once. */
export async function mountFailing(src: string): Promise<string> {
  const said = await hearConsole(async () => {
    mount(src);
    await allFail(elements);
  });
  if (said.length !== 1) throw new Error(`Said: ${said.join('\n')}`);
  return String(said[0]);
}

/** Presses "Probeer opnieuw" in each. */
export function tryAgain(elements: Elements): void {
  for (const {shadowRoot} of elements) shadowRoot!.querySelector<HTMLElement>('.retry')!.click();
}

/** What stands between two requests is the test's: pauses are none, and the clock of `refresh` strikes when it is told. */
function ownClock() {
  const {clearInterval, setInterval, setTimeout} = globalThis;
  const clocks = new Map<number, () => void>();
  let last = 0;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms?: number) => setTimeout(run, ms === 500 || ms === 2_000 ? 0 : ms),
    setInterval: (run: () => void, ms: number) => {
      if (ms < 5_000) return setInterval(run, ms);
      const id = --last;
      clocks.set(id, run);
      return id;
    },
    clearInterval: (id: number) => (clocks.delete(id) ? undefined : clearInterval(id)),
  });
  return {
    count: () => clocks.size,
    strike: () => clocks.forEach((run) => run()),
    restore: () => void Object.assign(globalThis, {clearInterval, setInterval, setTimeout}),
  };
}
