import {expect} from 'chai';

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

interface Piece {
  readonly name: string;
  readonly look: string;
  readonly box: readonly number[];
}

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
        look: LOOKS.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; '),
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
    page.close();
  });

  for (const name of ['all-unset', 'inherits', 'bootstrap', 'tailwind', 'theme', 'zoom', 'transform']) {
    // Letters of another size are other letters: zoomed, lines may be a little higher, and what is below them lower.
    const [from, tolerance] = name === 'zoom' ? [2, 3] : [0, 1];
    it(`changes no box and no look of ours: ${name}`, async () => {
      const page = await openPage(name);
      const pieces = await piecesIn(page);
      expect(pieces.map((piece) => piece.name)).to.deep.equal(plain.map((piece) => piece.name));
      pieces.forEach(({name: piece, look, box}, i) => {
        expect(look, piece).to.equal(plain[i]!.look);
        const before = plain[i]!.box.slice(from);
        box.slice(from).forEach((px, side) => expect(px, `${piece}, ${side}`).to.be.closeTo(before[side]!, tolerance));
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
      for (const piece of shadowRoot!.querySelectorAll('h2, h3, p, button, .house, .bar > span')) {
        const {left, right, width} = piece.getBoundingClientRect();
        if (width <= 1) continue;
        expect(left, piece.outerHTML).to.be.at.least(box.left - 1);
        expect(right, piece.outerHTML).to.be.at.most(box.right + 1);
      }
    expect(page.told).to.deep.equal([]);
    page.close();
  });

  it('keeps text readable where a rem is 10 px', async () => {
    const page = await openPage('small-rem');
    for (const {shadowRoot} of await allDrawn(page)) {
      const {width, left} = shadowRoot!.querySelector('[part=base]')!.getBoundingClientRect();
      expect(width).to.be.closeTo(800, 1);
      for (const piece of shadowRoot!.querySelectorAll<HTMLElement>(PIECES)) {
        const {width: seen, right} = piece.getBoundingClientRect();
        if (!piece.offsetWidth || !piece.textContent.trim()) continue;
        const size = parseFloat(page.window.getComputedStyle(piece).fontSize) * (seen / piece.offsetWidth);
        expect(size, piece.outerHTML).to.be.at.least(11.9);
        expect(right, piece.outerHTML).to.be.at.most(left + width + 1);
      }
    }
    page.close();
  });
});
