import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import {decodeQR} from 'qr/decode.js';

import {violationsOf} from '../../test/axe.js';
import {canCollect, isCollected, mountLoaded} from '../../test/elements.js';
import {smallDocument} from '../../test/small-document.js';
import '../define/infographic.js';
import type {InfographicElement} from './infographic-element.js';

let element: InfographicElement;

const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const textOf = (selector: string) => all(selector).map((found) => found.textContent.replace(/\s+/g, ' ').trim());
const tell = (type: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(type));

async function until<T>(find: () => T | undefined): Promise<T> {
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Mounts and prints, as soon as the element has fetched what it needs for that: it does so when it is at rest. */
async function mountPrinting(change: (element: InfographicElement) => void = () => undefined): Promise<void> {
  element = document.createElement('mbo-infographic');
  element.data = smallDocument();
  change(element);
  await mountLoaded(element);
  await until(() => {
    tell('beforeprint');
    return all('.poster')[0];
  });
}

function leave(): void {
  tell('afterprint');
  element.remove();
}

describe('mbo-infographic on paper', () => {
  before(() => mountPrinting());
  after(leave);

  it('has what is behind every door, drawn before the browser takes its picture, and gone after it', () => {
    tell('afterprint');
    expect(all('.poster')).to.have.length(0);
    tell('beforeprint');
    expect(textOf('[data-written]')).to.have.length(3);
    tell('afterprint');
    expect(all('[data-written]')).to.have.length(0);
  });

  it('writes out name, summary, strengths and points of every field, with its sources by number', () => {
    tell('beforeprint');
    expect(textOf('[data-written]')).to.deep.equal([
      'Opvang Nachtopvang. Sterk in: Vaardigheden In de nacht. (bron 2)',
      'Ouderenwerk Ouderen. Sterk in: Kennis',
      'Wijkteam Samen. Sterk in: Vaardigheden, Kennis',
    ]);
  });

  it('writes out what each strength is made of', () => {
    tell('beforeprint');
    expect(textOf('.poster-strengths > section')).to.deep.equal(['Vaardigheden Zien wat nodig is. (bron 2)']);
  });

  it('ends with every source and its address in words, the date and the page', () => {
    tell('beforeprint');
    expect(textOf('.poster-sources li')).to.deep.equal([
      'Fundament · Sociaal Werk Nederland, 13 oktober 2020 example.org/swn',
      'Erken de kwaliteit · Sociaal Werk werkt! example.org/sww',
    ]);
    expect(textOf('.poster-end')[0]).to.contain('21 november 2026').and.to.contain(location.host);
  });

  it('leads to the page by its address, and by a QR code once its code is there', async () => {
    tell('beforeprint');
    const code = await until(() => all('.poster-code')[0]);
    expect(code.getAttribute('aria-label')).to.equal('QR-code naar deze pagina');
    expect(read(code)).to.equal(location.href);
    tell('afterprint');
    tell('beforeprint');
    expect(all('.poster-code'), 'at the next print').to.have.length(1);
    expect(textOf('.poster-way')[0]).to.contain(location.host);
  });
});

describe('mbo-infographic on paper, as the page has it', () => {
  afterEach(leave);

  it('says which points are ours and not the source’s', async () => {
    const data = smallDocument();
    await mountPrinting((element) => {
      const [field, ...fields] = data.fields;
      const points = [{text: 'Dus ook ’s nachts.', sources: ['sww-t', 'swn-2020'], derived: 'inferred'}];
      element.data = {...data, fields: [{...field, points}, ...fields]};
    });
    expect(textOf('[data-written] li')).to.deep.equal(['Dus ook ’s nachts. (onze conclusie, bronnen 1, 2)']);
  });

  it('speaks the words, the language and the fields that the page asked for', async () => {
    await mountPrinting((element) => {
      element.lang = 'en';
      element.text = 'eenvoudig';
      element.fields = 'wijkteam opvang';
    });
    expect(textOf('[data-written]')).to.deep.equal([
      'Wijkteam Samen. Strong in: Vaardigheden, Kennis',
      'Opvang Een bed. Strong in: Vaardigheden In de nacht. (source 2)',
    ]);
    expect(textOf('.poster-way')[0]).to.contain('Want to open the doors yourself?');
  });

  it('has no accessibility violations, its headings in order', async () => {
    await mountPrinting((element) => (element.open = 'opvang'));
    expect(await violationsOf(element)).to.deep.equal([]);
    expect(all('h1,h2,h3,h4,h5,h6').map(({localName}) => localName)).to.deep.equal(
      ['h2', 'h3', 'h3', 'h4', 'h3', 'h4', 'h4', 'h4', 'h3'], // the open panel after the title, and the sources last
    );
  });

  it('draws nothing more when it has left the page', async () => {
    await mountPrinting();
    tell('afterprint');
    element.remove();
    tell('beforeprint');
    expect(all('.poster')).to.have.length(0);
  });

  if (canCollect) {
    // Chromium: the other engines let no test see what a page would look like on paper.
    it('is drawn too where only the media tell of paper, by day and with all doors shut', async () => {
      await mountPrinting((element) => Object.assign(element, {strength: 'kennis', open: 'wijkteam', theme: 'dark'}));
      tell('afterprint');
      await emulateMedia({media: 'print'});
      await until(() => all('.poster')[0]);
      for (const hidden of all('.panel-place, .told, .house-counts, .foot, .park, .street-tools')) {
        expect(getComputedStyle(hidden).display, hidden.className).to.equal('none');
      }
      expect(getComputedStyle(all('.infographic')[0]!).color).to.equal('rgb(29, 39, 66)');
      expect(getComputedStyle(all('.house[data-open] .within')[0]!).opacity).to.equal('0');
      await emulateMedia({media: 'screen'});
      await until(() => (all('.poster').length === 0 ? true : undefined));
    });

    it('has every house of a row on one sheet', async () => {
      await mountPrinting((element) => (element.data = undefined));
      await emulateMedia({media: 'print'});
      expect(all('.house').map((house) => getComputedStyle(house).breakInside)).to.deep.equal(Array(18).fill('avoid'));
      await emulateMedia({media: 'screen'});
    });

    it('is held by nothing when it has been printed and removed', async () => {
      await mountPrinting();
      tell('afterprint');
      const held = new WeakRef(element);
      element.remove();
      element = document.createElement('mbo-infographic');
      expect(await isCollected(held)).to.equal(true);
    });
  }
});

/** Paints a code as a scanner would see it, and reads it. */
function read(code: Element): string {
  const path = code.querySelector('path')!.getAttribute('d')!;
  const side = Number(code.getAttribute('viewBox')!.split(' ').at(-1)) * 4;
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.scale(4, 4);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return decodeQR(context.getImageData(0, 0, side, side), {effort: Infinity, timeLimit: Infinity});
}
