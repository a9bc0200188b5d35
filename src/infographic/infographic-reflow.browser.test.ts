import {expect} from 'chai';

import {mountLoaded} from '../../test/elements.js';
import {smallDocument} from '../../test/small-document.js';
import '../define/infographic.js';
import type {InfographicElement} from './infographic-element.js';

let element: InfographicElement;

/** Names as a data file may have them: short, long with soft hyphens, long without, and several words. */
const NAMES = [
  'Werk',
  'Maatschap\u00adpelijke opvang',
  'Meervoudigepersoonlijkheidsproblematiek',
  'Wonen en leefbaarheid in de wijk, ook buiten',
];

/** As WCAG 2.2, 1.4.12 has it. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
);

async function mount(fields: number, width: number): Promise<void> {
  const document = smallDocument();
  const [sample] = document.fields;
  element = window.document.createElement('mbo-infographic');
  element.style.inlineSize = `${width}px`;
  element.data = {
    ...document,
    fields: Array.from({length: fields}, (_, i) => ({...sample, id: `veld-${i}`, label: NAMES[i % NAMES.length]})),
  };
  element.open = `veld-${Math.min(2, fields - 1)}`;
  element.strength = 'vaardigheden';
  await mountLoaded(element);
}

/** The text that runs out of the element, or a name that runs out of its plot, by more than a pixel. */
function cutTexts(): readonly string[] {
  const edges = element.getBoundingClientRect();
  const root = element.shadowRoot!;
  const isOut = (part: Element, within: DOMRect) => {
    const {left, right, width} = part.getBoundingClientRect();
    return width > 0 && (left < within.left - 1 || right > within.right + 1);
  };
  const texts = [...root.querySelectorAll('h2, h3, p, a, button, summary, .strength-label, .points li')];
  const names = [...root.querySelectorAll('.house-label')];
  return [
    ...texts.filter((text) => isOut(text, edges)),
    ...names.filter((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      const plot = name.closest('li')!.getBoundingClientRect();
      // Half of the gap between two plots is a name's own.
      return [...range.getClientRects()].some(({left, right}) => left < plot.left - 2 || right > plot.right + 2);
    }),
  ].map((text) => `${text.className || text.localName}: ${text.textContent.trim()}`);
}

/** The right edge of what the page would scroll to. */
const overflow = () => element.scrollWidth - element.clientWidth;

afterEach(() => {
  element.remove();
  document.documentElement.style.removeProperty('font-size');
});

describe('mbo-infographic stands', () => {
  for (const width of [280, 320, 390, 540, 768, 960, 1120, 1920]) {
    it(`at ${width} px, with few fields, many and long names, without cutting a word`, async () => {
      for (const fields of [1, 3, 5, 7, 18, 40]) {
        await mount(fields, width);
        expect(cutTexts(), `${fields} fields`).to.deep.equal([]);
        expect(overflow(), `${fields} fields`).to.be.at.most(0);
        element.remove();
      }
    });
  }

  for (const width of [320, 768, 1120]) {
    it(`at ${width} px with text twice as large`, async () => {
      document.documentElement.style.fontSize = '200%';
      await mount(7, width);
      expect(cutTexts()).to.deep.equal([]);
      expect(overflow()).to.be.at.most(0);
    });

    it(`at ${width} px with the text spacing of WCAG 1.4.12`, async () => {
      await mount(7, width);
      element.shadowRoot!.adoptedStyleSheets.push(SPACING);
      expect(cutTexts()).to.deep.equal([]);
      expect(overflow()).to.be.at.most(0);
    });
  }

  it('with the name of a strength broken at its soft hyphen where a wide typeface leaves it too little room', async () => {
    const document = smallDocument();
    document.strengths[0]!.label = 'Praktijkonder\u00ADwijservaring';
    element = window.document.createElement('mbo-infographic');
    element.style.cssText = 'inline-size: 560px; --mbo-font-display: monospace';
    element.data = document;
    await mountLoaded(element);
    const label = element.shadowRoot!.querySelector('.strength-label')!;
    const name = [...label.childNodes].find((node) => node instanceof Text && node.data.includes('\u00AD')) as Text;
    const topsOf = (from: number, to: number) => {
      const part = window.document.createRange();
      part.setStart(name, from);
      part.setEnd(name, to);
      return [...new Set([...part.getClientRects()].map(({top}) => Math.round(top)))];
    };
    const at = name.data.indexOf('\u00AD');
    const before = topsOf(0, at);
    // The hyphen itself counts as a part of the letter after it.
    const after = topsOf(at + 2, name.length);
    expect([before.length, after.length]).to.deep.equal([1, 1]);
    expect(after[0]).to.be.above(before[0]!);
  });

  it('with targets of 24 px and more', async () => {
    await mount(7, 320);
    const small = [...element.shadowRoot!.querySelectorAll('button, summary')].filter((target) => {
      const {width, height} = target.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map((target) => target.textContent)).to.deep.equal([]);
  });
});
