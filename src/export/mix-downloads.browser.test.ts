import {expect} from 'chai';

import {smallDocument} from '../../test/small-document.js';
import krachtJson from '../data/kracht.json';
import {parseDocument} from '../data/parse-document.js';
import type {KrachtDocument, Mix} from '../data/schema.js';
import {functionMixWords} from '../text/function-mix-words.js';
import {makeMixDownload, type MixState} from './mix-downloads.js';

const kracht = parseDocument(krachtJson);

function see(document: KrachtDocument, ids: readonly string[], change: Partial<MixState> = {}): MixState {
  return {
    mixes: ids.map((id) => document.mixes!.find((mix) => mix.id === id)!),
    reading: {document, language: 'nl', words: functionMixWords, level: 'gewoon'},
    view: 'people',
    width: 900,
    colour: () => '',
    font: {text: 'sans-serif', display: 'serif'},
    ...change,
  };
}

/** All kinds of certainty, and an example. */
const EVERY = ['landelijk-2020', 'tussenvoorziening', 'capelle-2022', 'functiemix-voorbeeld'];

const svgOf = async (state: MixState): Promise<string> => (await makeMixDownload('svg', state)).blob.text();

/** Puts a picture in the page, so that the browser itself tells where its parts are. */
function show(svg: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent).to.equal(undefined);
  const picture = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
  document.body.append(picture);
  return picture;
}

/** The pixels of a picture, as the browser reads its file. */
async function pixelsOf(blob: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** How many pixels have a colour, or nearly. */
function count({data}: ImageData, hex: string): number {
  const wanted = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  let found = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (wanted.every((part, k) => Math.abs((data[i + k] ?? 0) - part) < 4)) found++;
  }
  return found;
}

/** A document whose every word is too long. */
function longWords(): KrachtDocument {
  const document = smallDocument();
  const soft = 'Arbeids\u00adongeschiktheids\u00adverzekerings\u00admaatschappijen';
  const hard = 'Langewoordenzonderafbreekstreepjesdienergensoppassen'.repeat(2);
  return {
    ...document,
    sources: {lang: {title: hard, publisher: hard, date: '2020-10-13'}},
    groups: document.groups.map((group, i) => ({...group, label: i % 2 ? soft : hard})),
    mixes: document.mixes.map((mix, i) => ({
      ...mix,
      title: i ? soft : hard,
      label: `${soft} ${hard}`,
      population: hard,
      note: hard,
      basis: i ? ('example' as const) : ('estimate' as const),
      sources: i ? [] : ['lang'],
    })),
  };
}

afterEach(() => document.querySelectorAll('body > svg').forEach((left) => left.remove()));

describe('the SVG of mixes', () => {
  it('is an image that any page can show, under the name of its title', async () => {
    const {blob, name} = await makeMixDownload('svg', see(kracht, ['landelijk-2020']));
    expect(name).to.equal('wie-werken-er-in-het-sociaal-werk.svg');
    expect(blob.type).to.equal('image/svg+xml;charset=utf-8');
    const image = new Image();
    image.src = URL.createObjectURL(blob);
    await image.decode();
    URL.revokeObjectURL(image.src);
    expect(image.naturalWidth).to.equal(900);
  });

  for (const view of ['people', 'bars'] as const)
    it(`has plain paint at every shape (${view})`, async () => {
      const svg = await svgOf(see(kracht, EVERY, {view}));
      expect(svg).not.to.match(/class=|style=|var\(|color-mix|oklch|oklab|light-dark|color\(|rgb\(|NaN|undefined/);
      for (const shape of show(svg).querySelectorAll('path, rect, text'))
        for (const name of ['fill', 'stroke'])
          expect(shape.getAttribute(name) ?? 'none', shape.outerHTML).to.match(/^(#[\da-f]{6}|none|url\(#[\w-]+\))$/);
    });

  it('has the colours of the page, in its light theme', async () => {
    const state = see(kracht, ['landelijk-2020'], {colour: (name) => (name === 'group-mbo' ? 'springgreen' : '')});
    const svg = await svgOf(state);
    expect(svg).to.contain('fill="#00ff7f"').and.to.contain('fill="#fffaf0"').and.not.to.contain('#d9482b');
    // A number in that colour could not be read: it is darker.
    expect(svg).to.match(/font-weight="800" fill="#00[\da-f]{4}"/);
  });

  it('keeps apart two groups that share a colour', async () => {
    const [alone, both] = [
      await svgOf(see(kracht, ['landelijk-2020'])),
      await svgOf(see(kracht, ['landelijk-2020', 'functiemix-voorbeeld'])),
    ];
    const colourOf = (svg: string) => /id="stripes-hbo-wo".*?stroke="(#\w+)"/.exec(svg)?.[1];
    expect(colourOf(alone)).to.equal('#2f5f8a');
    expect(colourOf(both)).not.to.equal('#2f5f8a');
  });

  it('leaves nothing behind in the page', async () => {
    const before = document.body.childElementCount;
    await svgOf(see(kracht, EVERY));
    expect(document.body.childElementCount).to.equal(before);
  });

  for (const view of ['people', 'bars'] as const)
    for (const width of [320, 900])
      it(`keeps long words within its width, and apart (${view}, ${width} px)`, async () => {
        const long = longWords();
        const ids = long.mixes!.map(({id}) => id);
        const picture = show(await svgOf(see(long, ids, {view, width})));
        const frame = picture.getBoundingClientRect();
        const lines = [...picture.querySelectorAll('tspan')].filter((line) => line.hasAttribute('y'));
        expect(lines.length).to.be.greaterThan(25);
        const boxes = [...picture.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
        for (const box of boxes) {
          expect(box.left).to.be.at.least(frame.left);
          expect(box.right).to.be.at.most(frame.right);
          expect(box.bottom).to.be.at.most(frame.bottom);
        }
        boxes.forEach((box, i) => {
          const over = boxes.find(
            (other, j) =>
              j > i &&
              Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 8,
          );
          expect(over, picture.querySelectorAll('text')[i]!.textContent).to.equal(undefined);
        });
      });
});

describe('the PNG of mixes', () => {
  for (const view of ['people', 'bars'] as const)
    it(`is twice as large as the SVG, and shows its groups (${view})`, async () => {
      const state = see(kracht, ['landelijk-2020'], {view});
      const picture = show(await svgOf(state));
      const {blob, name} = await makeMixDownload('png', state);
      expect(name).to.equal('wie-werken-er-in-het-sociaal-werk.png');
      expect(blob.type).to.equal('image/png');
      const pixels = await pixelsOf(blob);
      expect(pixels.width).to.equal(picture.width.baseVal.value * 2);
      expect(pixels.height).to.equal(picture.height.baseVal.value * 2);
      const [mbo, hbo, paper] = ['#d9482b', '#2f5f8a', '#fffaf0'].map((colour) => count(pixels, colour));
      expect(paper).to.be.greaterThan(pixels.width * pixels.height * 0.3);
      // 20 beside 65; figures differ in size, and numbers have these colours too.
      expect(hbo! / mbo!).to.be.within(2, 4.5);
    });

  it('holds two hundred rows', async () => {
    const [first] = kracht.mixes!;
    const mixes = Array.from({length: 200}, (_, i): Mix => ({...first!, id: `rij-${i}`}));
    const pixels = await pixelsOf((await makeMixDownload('png', {...see(kracht, []), mixes})).blob);
    expect(count(pixels, '#2f5f8a')).to.be.greaterThan(1000);
  });
});

describe('the table and the data of mixes', () => {
  it('are files that read back', async () => {
    const state = see(kracht, EVERY);
    const [csv, json] = [await makeMixDownload('csv', state), await makeMixDownload('json', state)];
    expect(csv.name).to.equal('wie-doet-het-werk.csv');
    expect(await csv.blob.text())
      .to.contain('"De Tussenvoorziening";')
      .and.to.contain('"ongeveer 30"');
    expect(json.name).to.equal('wie-doet-het-werk.json');
    const file = parseDocument(JSON.parse(await json.blob.text()));
    expect(file.mixes?.map(({id}) => id)).to.deep.equal(EVERY);
  });
});
