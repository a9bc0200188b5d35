import {until} from '../elements.js';

/** A partner's page in a frame. */
export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What went wrong: see `witness.js`. */
  readonly told: readonly string[];
  readonly frame: HTMLIFrameElement;
  close(): void;
}

/** Opens `test/pages/<name>.html`; `search` is what stands behind it, such as "?tag=infographic". */
export async function openPage(name: string, {inlineSize = '1000px', search = ''} = {}): Promise<Page> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, {inlineSize, blockSize: '800px'});
  frame.src = new URL(`${name}.html${search}`, import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis & {told: readonly string[]};
  return {window, document: window.document, told: window.told, frame, close: () => frame.remove()};
}

/** What shows that an element has been drawn. */
const DRAWN = {'mbo-function-mix': 'figure svg, figure .bar', 'mbo-team-builder': '.bar', 'mbo-infographic': '.house'};

/** Waits until an element has been drawn. */
export async function drawn(element: Element): Promise<void> {
  const sign = DRAWN[element.localName as keyof typeof DRAWN];
  await until(() => Boolean(element.shadowRoot?.querySelector(sign)));
}

/** The elements of ours in a page, once all are drawn and nothing more will come. */
export async function allDrawn({document}: Page): Promise<readonly Element[]> {
  const elements = [...document.querySelectorAll('mbo-function-mix, mbo-team-builder, mbo-infographic')];
  for (const element of elements) {
    // The loader fetches what comes near the view.
    if (element.matches(':not(:defined)')) element.scrollIntoView();
    await drawn(element);
  }
  await until(() => Boolean(document.querySelector('mbo-infographic')?.shadowRoot?.querySelector('.street-tools')));
  await document.fonts.ready;
  return elements;
}
