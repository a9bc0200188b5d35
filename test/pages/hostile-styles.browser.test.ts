import {expect} from 'chai';

import {until} from '../elements.js';
import {allDrawn, openPage, type Page} from './open-page.js';

/** What is compared: what one reads, presses and sees. */
const PIECES =
  'h2, h3, p, button, input, li, figure, .sentence, .bar, .bar > span, .house, .house-label, .house-drawing';

/** What a page may not change of it. */
const LOOKS = [
  'color', 'cursor', 'font-size', 'font-style', 'font-variant-caps', 'font-weight', 'hyphens', 'letter-spacing', 'line-height',
  'list-style-type', 'overflow-wrap', 'text-indent', 'text-shadow', 'text-transform', 'visibility', 'white-space',
  'word-break', 'word-spacing',
] as const; // prettier-ignore

/** In WebKit a px of a zoomed page is larger than a rem's: there we are drawn larger by as much again, see `tokens`. */
const ZOOM = CSS.supports('hanging-punctuation', 'first') ? [] : ['zoom'];

interface Piece {
  readonly name: string;
  readonly look: string;
  readonly box: readonly number[];
}

/** Zoomed, lengths are rounded otherwise. */
const roundPx = (value: string) => value.replace(/[\d.]+(?=px)/g, (px) => Number(px).toFixed(1));

/** What is drawn in all elements of a page, with boxes as they are in an element of 800 px. */
async function piecesIn(page: Page): Promise<readonly Piece[]> {
  const elements = await allDrawn(page);
  return elements.flatMap(({localName, shadowRoot}) => {
    const root = shadowRoot!.querySelector('[part=base]')!;
    const origin = root.getBoundingClientRect();
    const scale = origin.width / 800;
    return [...shadowRoot!.querySelectorAll(PIECES)].map((piece) => {
      const {left, top, width, height} = piece.getBoundingClientRect();
      const style = page.window.getComputedStyle(piece);
      return {
        name: `${localName} ${piece.localName}.${piece.getAttribute('class') ?? ''} ${piece.textContent.trim().slice(0, 30)}`,
        look: LOOKS.map((name) => `${name}: ${roundPx(style.getPropertyValue(name))}`).join('; '),
        // What is not shown has no place.
        box: width + height > 0 ? [left - origin.left, top - origin.top, width, height].map((px) => px / scale) : [],
      };
    });
  });
}

describe('what a page styles', () => {
  let plain: readonly Piece[];

  before(async () => {
    const page = await openPage('plain');
    plain = await piecesIn(page);
    // Where a page leaves the rem as it is, nothing of ours is zoomed.
    for (const {shadowRoot} of await allDrawn(page))
      expect(page.window.getComputedStyle(shadowRoot!.querySelector('[part=base]')!.parentElement!).zoom).to.equal('1');
    page.close();
  });

  for (const name of ['all-unset', 'inherits', 'bootstrap', 'tailwind', 'theme', 'transform', ...ZOOM]) {
    // Letters of another size are other letters: zoomed, a text may have a line more, and what is below it is lower.
    const [sides, tolerance] = name === 'zoom' ? [[0, 2], 4] : [[0, 1, 2, 3], 1];
    it(`changes no box and no look of ours: ${name}`, async () => {
      const page = await openPage(name);
      const pieces = await piecesIn(page);
      expect(pieces.map((piece) => piece.name)).to.deep.equal(plain.map((piece) => piece.name));
      pieces.forEach(({name: piece, look, box}, i) => {
        expect(look, piece).to.equal(plain[i]!.look);
        const before = plain[i]!.box;
        expect(box.length, piece).to.equal(before.length);
        if (box.length > 0)
          for (const side of sides) expect(box[side]!, `${piece}, ${side}`).to.be.closeTo(before[side]!, tolerance);
      });
      expect(page.told).to.deep.equal([]);
      page.close();
    });
  }

  it('hides us where it means to', async () => {
    const page = await openPage('plain');
    const [mix] = (await allDrawn(page)) as readonly [HTMLElement];
    mix.style.display = 'none';
    expect(mix.offsetHeight).to.equal(0);
    mix.style.display = '';
    mix.style.visibility = 'hidden';
    expect(page.window.getComputedStyle(mix.shadowRoot!.querySelector('h2')!).visibility).to.equal('hidden');
    page.close();
  });

  it('runs from right to left, and nothing sticks out', async () => {
    const page = await openPage('rtl');
    const elements = await allDrawn(page);
    const box = page.document.querySelector('main')!.getBoundingClientRect();
    for (const {shadowRoot} of elements)
      for (const piece of shadowRoot!.querySelectorAll('h2, h3, p, button, li.house, .bar > span')) {
        const {left, right, width} = piece.getBoundingClientRect();
        if (width <= 1) continue;
        expect(left, piece.outerHTML).to.be.at.least(box.left - 1);
        expect(right, piece.outerHTML).to.be.at.most(box.right + 1);
      }
    expect(page.told).to.deep.equal([]);
    page.close();
  });

  it('keeps text as large as anywhere where a rem is 10 px, and nothing sticks out', async () => {
    const sizesOn = async (name: string) => {
      const page = await openPage(name);
      const sizes = (await allDrawn(page)).flatMap((element) => {
        const shadowRoot = element.shadowRoot!;
        const base = shadowRoot.querySelector<HTMLElement>('[part=base]')!;
        const {left, width} = base.getBoundingClientRect();
        const zoom = element.getBoundingClientRect().width / base.offsetWidth;
        const pieces = [...shadowRoot.querySelectorAll<HTMLElement>(PIECES)];
        return pieces
          .filter((piece) => piece.offsetWidth > 0 && piece.textContent.trim() !== '')
          .map((piece) => {
            expect(piece.getBoundingClientRect().right, piece.outerHTML).to.be.at.most(left + width + 1);
            return {piece, size: parseFloat(page.window.getComputedStyle(piece).fontSize) * zoom};
          });
      });
      page.close();
      return sizes;
    };
    const usual = await sizesOn('plain');
    const sizes = await sizesOn('small-rem');
    expect(sizes.length).to.equal(usual.length);
    // What grows with the room is a little smaller, or in WebKit larger: zoomed, there is less of it.
    sizes.forEach(({piece, size}, i) => expect(size / usual[i]!.size, piece.outerHTML).to.be.closeTo(1, 0.25));
  });

  for (const name of ['plain', 'small-rem', 'transform', 'zoom'])
    it(`leaves the focus and the details at their share: ${name}`, async () => {
      const page = await openPage(name);
      const [mix] = (await allDrawn(page)) as readonly [HTMLElement];
      const {shadowRoot} = mix;
      const isThere = (selector: string) => Boolean(shadowRoot?.querySelector(selector));
      const find = (selector: string) => shadowRoot!.querySelector<HTMLElement>(selector)!;
      // WebKit scrolls to what gets the focus, and not at once.
      find('figure').focus({preventScroll: true});
      await until(() => isThere('.cursors'));
      find('figure').dispatchEvent(new page.window.KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
      await until(() => isThere('.cursor:focus'));
      // WebKit scrolls to what gets the focus, and not at once; where a page is both zoomed and scrolled, it tells of a box
      // in the top layer that it is elsewhere.
      await until(() => {
        if (page.window.scrollY > 0) page.window.scrollTo(0, 0);
        const {top} = find('.bar > span').getBoundingClientRect();
        return Math.abs(find('.details').getBoundingClientRect().bottom - (top - 8)) < 2;
      });
      expect(isThere('.details:popover-open')).to.equal(true);
      const share = find('.bar > span').getBoundingClientRect();
      const cursor = find('.cursor').getBoundingClientRect();
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(cursor[side], side).to.be.closeTo(share[side], 1.5);
      const details = find('.details').getBoundingClientRect();
      expect((details.left + details.right) / 2).to.be.closeTo((share.left + share.right) / 2, 2);
      page.close();
    });
});
