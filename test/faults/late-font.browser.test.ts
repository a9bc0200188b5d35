import {expect} from 'chai';

import {mountLoaded, until} from '../elements.js';
import {partsIn} from '../shadow-trees.js';
import {smallDocument} from '../small-document.js';
import {openFaulty, type Faulty} from './faulty.js';
import {find, has, keep, make, type Drawn} from './stage.js';

/** A typeface of a page, which is drawn a quarter larger; what stands there before it has come is a common one. */
const FONT = '/node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2';

let server: Faulty;
let number = 0;

/** Lets the page have a typeface of its own, whose file does not come yet. */
beforeEach(async () => {
  const bytes = new Uint8Array(await (await fetch(FONT)).arrayBuffer());
  const body = btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
  server = await openFaulty({body, encoding: 'base64', headers: {'content-type': 'font/woff2'}, after: 'held'});
  const sheet = keep(document.createElement('style'));
  const family = `Laat ${++number}`;
  sheet.textContent = `@font-face { font-family: '${family}'; src: url('${server.here('laat.woff2')}'); font-weight: 200 800;
    font-display: swap; size-adjust: 125% } body { font-family: '${family}', sans-serif }`;
  document.head.append(sheet);
});
afterEach(async () => {
  await server.go();
});

/** Where everything stands in an element, and whether it can be reached by keyboard; drawings as a whole. */
function placesOf(element: Element): readonly number[] {
  const origin = element.getBoundingClientRect();
  const seen = partsIn(element).filter((one) => !one.closest('svg *') && one.offsetWidth !== 0);
  return seen.flatMap((one) => {
    const {left, top, width, height} = one.getBoundingClientRect();
    // A tab stop weighs more than a px that was rounded otherwise.
    return [left - origin.left, top - origin.top, width, height, one.tabIndex * 10];
  });
}

const areAlike = (places: readonly number[], others: readonly number[]) =>
  places.length === others.length && places.every((place, i) => Math.abs(place - (others[i] ?? NaN)) < 1.5);

/** A piece of text as it is seen: its lines, without what the boxes around it leave out. */
interface SeenText {
  readonly text: string;
  readonly lines: readonly DOMRect[];
  /** Whether a box that does not scroll leaves out some of a line. */
  readonly isCut: boolean;
}

/** The texts that are seen in an element. */
function textsOf(element: Element): readonly SeenText[] {
  return partsIn(element)
    .filter(
      (one) => one.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !one.closest('svg, style'),
    )
    .flatMap((one) => [...one.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE).map(readText))
    .filter(({lines}) => lines.length > 0);
}

function readText(node: ChildNode): SeenText {
  const range = document.createRange();
  range.selectNodeContents(node);
  const whole = [...range.getClientRects()].filter(({width}) => width > 1);
  let lines = whole;
  let isCut = false;
  for (let box = node.parentElement; box; box = box.parentElement) {
    const {clipPath, overflowX} = getComputedStyle(box);
    if (overflowX === 'visible' && clipPath === 'none') continue;
    const edges = box.getBoundingClientRect();
    const kept = lines.map((line) => within(line, edges)).filter(({width, height}) => width > 2 && height > 2);
    isCut ||= !/auto|scroll/.test(overflowX) && kept.some(({width}, i) => width < (lines[i]?.width ?? 0) - 2);
    lines = kept;
  }
  return {text: node.textContent?.trim() ?? '', lines, isCut};
}

function within(line: DOMRect, edges: DOMRect): DOMRect {
  const [left, top] = [Math.max(line.left, edges.left), Math.max(line.top, edges.top)];
  const [right, bottom] = [Math.min(line.right, edges.right), Math.min(line.bottom, edges.bottom)];
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** Texts that are cut, run out of their element, or stand over one another. */
function faultsOf(element: Element): readonly string[] {
  const texts = textsOf(element);
  const {left, right} = element.getBoundingClientRect();
  const isOut = (line: DOMRect) => line.left < left - 1 || line.right > right + 1;
  const cut = texts.filter(({isCut, lines}) => isCut || lines.some(isOut));
  const over = texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter((other) => one.lines.some((a) => other.lines.some((b) => areOver(a, b))))
      .map(({text}) => `${one.text} over ${text}`),
  );
  return [...cut.map(({text}) => `cut: ${text}`), ...over];
}

/** Letters have room above and below that others may use. */
function areOver(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 2 && down > 0.4 * Math.min(a.height, b.height);
}

/** Lets the typeface come. */
async function letCome(): Promise<void> {
  await server.holds();
  await server.go();
  await document.fonts.ready;
}

/** What an element shows: a step that is done with it, and with one that is drawn later. */
const STATES: readonly {
  readonly name: string;
  readonly make: (width: number) => Drawn;
  readonly use?: (element: Drawn) => void;
}[] = [
  {name: 'people', make: (width) => make('mbo-function-mix', width)},
  {name: 'bars', make: (width) => Object.assign(make('mbo-function-mix', width), {mix: '*', view: 'bars'})},
  {name: 'a table', make: (width) => Object.assign(make('mbo-function-mix', width), {mix: '*', view: 'table'})},
  {
    name: 'a street with an open door',
    make: (width) => Object.assign(make('mbo-infographic', width), {open: 'opvang'}),
  },
  {
    name: 'a team and its table',
    make: (width) => Object.assign(make('mbo-team-builder', width), {team: 'vrijwilliger:4 mbo:3 ad:1 hbo:4'}),
    use: (element) => find(element, 'summary').click(),
  },
];

describe('a typeface of the page that comes late', () => {
  it('the place of the keyboard goes along with the bar that it is at', async () => {
    const element = Object.assign(make('mbo-function-mix', 320), {mix: '*', view: 'bars'});
    const data = smallDocument();
    // In a wider typeface it takes more lines.
    data.mixes[0]!.label = 'Heel Nederland '.repeat(12).trim();
    element.data = data;
    await mountLoaded(element);
    await element.updateComplete;
    const figure = find(element, 'figure');
    figure.focus();
    await until(() => has(element, '.cursors, .details'));
    figure.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
    await until(() => element.shadowRoot!.activeElement?.className === 'cursor');
    figure.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
    await until(() => (element.shadowRoot!.activeElement as HTMLElement).dataset.of === 'functies');
    const cursors = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.cursor')].map((cursor) => {
        const mark = find(element, `[data-mix="${cursor.dataset.of}"] [data-group="${cursor.dataset.share}"]`);
        return Math.abs(mark.getBoundingClientRect().top - cursor.getBoundingClientRect().top);
      });
    const areThere = () => cursors().length > 0 && cursors().every((off) => off < 1.5);
    await until(areThere);
    const before = placesOf(element);
    await letCome();
    await until(() => !areAlike(placesOf(element), before));
    await until(areThere);
  });

  for (const {name, make: makeOne, use} of STATES) {
    for (const width of [320, 720]) {
      it(`${name} of ${width} px: read at once in the typeface there is, and then as if it had been there from the start`, async () => {
        const element = makeOne(width);
        await mountLoaded(element);
        await element.updateComplete;
        use?.(element);
        await element.updateComplete;
        await server.holds();
        expect(textsOf(element).length).to.be.above(5);
        expect(faultsOf(element)).to.deep.equal([]);
        const before = placesOf(element);
        await letCome();
        await until(() => !areAlike(placesOf(element), before));
        const twin = makeOne(width);
        await mountLoaded(twin);
        await twin.updateComplete;
        use?.(twin);
        // What was never in view is not laid out.
        twin.scrollIntoView();
        await until(() => areAlike(placesOf(element), placesOf(twin)));
        expect(faultsOf(element)).to.deep.equal([]);
      });
    }
  }

  for (const tag of ['mbo-function-mix', 'mbo-team-builder'] as const) {
    it(`<${tag}>: a table that fits no more is a tab stop, so that it can be scrolled by keyboard`, async () => {
      const element = make(tag, 720);
      if (tag === 'mbo-function-mix') Object.assign(element, {mix: '*', view: 'table'});
      await mountLoaded(element);
      await element.updateComplete;
      if (tag === 'mbo-team-builder') find(element, 'summary').click();
      await until(() => has(element, '.scroll'));
      const scroll = find(element, '.scroll');
      let width = 720;
      const setWidth = (next: number) => (element.style.inlineSize = `${(width = next)}px`);
      while (scroll.scrollWidth <= scroll.clientWidth) setWidth(width - 4);
      setWidth(width + 4);
      await until(() => scroll.tabIndex === -1);
      await letCome();
      await until(() => scroll.tabIndex === 0);
    });
  }

  it('each element moves once at most, when it comes, to where it would be in it from the start', async () => {
    const makeAll = () => [make('mbo-infographic', 720), make('mbo-team-builder', 720), make('mbo-function-mix', 720)];
    const elements = makeAll();
    for (const element of elements) await mountLoaded(element);
    const heightsOf = (drawn: readonly Drawn[]) => drawn.map(({offsetHeight}) => offsetHeight);
    const heights = [heightsOf(elements)];
    let isWatched = true;
    const watch = () => {
      heights.push(heightsOf(elements));
      if (isWatched) requestAnimationFrame(watch);
    };
    watch();
    await letCome();
    const twins = makeAll();
    for (const twin of twins) await mountLoaded(twin);
    await until(() => heightsOf(elements).join() === heightsOf(twins).join());
    // Nor does one move after.
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    isWatched = false;
    elements.forEach(({localName}, i) => {
      const one = heights.map((all) => all[i]!);
      const steps = one.filter((height, frame) => height !== one[frame - 1]);
      expect(steps.length, `${localName}: ${steps.join()}`).to.be.at.most(2);
      expect(steps.at(-1), localName).to.equal(twins[i]!.offsetHeight);
    });
    expect(heights[0]).to.not.deep.equal(heights.at(-1));
  });
});
