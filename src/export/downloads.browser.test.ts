import {expect} from 'chai';

import {infographicWords} from '../text/infographic-words.js';
import {mountLoaded} from '../../test/elements.js';
import {smallDocument} from '../../test/small-document.js';
import type {KrachtDocument} from '../data/schema.js';
import '../define/infographic.js';
import {InfographicElement} from '../infographic/infographic-element.js';
import {makeDownload, saveDownload, type StreetState} from './downloads.js';

let element: InfographicElement;

/** What is seen of an element in the page, as whoever asks for a download takes it. */
async function see(document: KrachtDocument, change: Partial<StreetState> = {}): Promise<StreetState> {
  element = globalThis.document.createElement('mbo-infographic');
  element.data = document;
  element.strength = change.chosen?.id ?? '';
  element.theme = change.evening ? 'dark' : 'light';
  await mountLoaded(element);
  const base = getComputedStyle(element.shadowRoot!.querySelector('[part=base]')!);
  return {
    document,
    language: 'nl',
    words: infographicWords,
    level: 'gewoon',
    fields: document.fields ?? [],
    evening: false,
    columns: 3,
    icons: {},
    colour: (name) => base.getPropertyValue(`--_${name}`),
    houseColour: (name) => base.getPropertyValue(`--mbo-house-${name}`),
    styles: InfographicElement.elementStyles,
    font: {text: 'sans-serif', display: 'serif'},
    ...change,
  };
}

/** Puts a picture in the page, so that the browser itself tells where its parts are. */
function show(svg: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent).to.equal(undefined);
  const picture = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
  document.body.append(picture);
  return picture;
}

const svgOf = async (state: StreetState): Promise<string> => (await makeDownload('svg', state)).blob.text();

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

const pixelAt = ({data, width}: ImageData, x: number, y: number): readonly number[] => [
  ...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4),
];

const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number => (red + green + blue) / 3;

const longWords = () => {
  const document = smallDocument();
  const label = 'Arbeids\u00adongeschiktheids\u00adverzekerings\u00admaatschappijen';
  return {
    ...document,
    title: `${label} en gemeenschaps\u00adopbouw`,
    intro: 'Langewoordenzonderafbreekstreepjesdienergensoppassen'.repeat(3),
    strengths: document.strengths.map((strength) => ({...strength, label})),
    fields: [...document.fields, ...document.fields, ...document.fields].map((field, i) => ({
      ...field,
      id: `veld-${i}`,
      label: i % 2 ? label : 'Arbeidsongeschiktheidsverzekeringsmaatschappijen',
      summary: label,
      points: [{text: `${label} `.repeat(4), sources: ['swn-2020', 'sww-t']}],
    })),
  };
};

afterEach(() => {
  element.remove();
  document.querySelectorAll('body > svg, body > style').forEach((left) => left.remove());
});

describe('the SVG of a street', () => {
  it('is well-formed, with the name of the title', async () => {
    const file = await makeDownload('svg', await see({...smallDocument(), title: 'Wie <b>& wat</b>?'}));
    expect(file.name).to.equal('wie-b-wat-b.svg');
    expect(file.blob.type).to.equal('image/svg+xml;charset=utf-8');
    expect(show(await file.blob.text()).querySelector('title')!.textContent).to.equal('Wie <b>& wat</b>?');
  });

  it('has plain paint at every shape: no class, no property, no colour that only browsers know', async () => {
    const {strengths, fields, ...document} = smallDocument();
    const state = await see({...document, strengths, fields}, {chosen: strengths[0]!, open: fields[0]!});
    const svg = await svgOf(state);
    expect(svg).not.to.match(/class=|style=|var\(|color-mix|oklab|color\(|rgb\(|NaN|undefined/);
    for (const shape of show(svg).querySelectorAll('path, rect, circle'))
      expect(shape.getAttribute('fill')).to.match(/^(#[\da-f]{6}|none|url\(#[\w-]+\))$/);
  });

  it('lights the houses where the chosen strength counts, and only those', async () => {
    const document = smallDocument();
    const lit = async (change: Partial<StreetState>): Promise<number> => {
      const svg = await svgOf(await see(document, change));
      element.remove();
      return show(svg).querySelectorAll('path[fill="#ffd25e"]').length;
    };
    const [none, some, all] = [await lit({}), await lit({chosen: document.strengths[0]!}), await lit({evening: true})];
    expect(some).to.be.greaterThan(none);
    expect(all).to.be.greaterThan(some);
  });

  it('paints houses as the page has them', async () => {
    const state = await see(smallDocument());
    expect(await svgOf(state)).not.to.contain('#00ff7f');
    element.style.setProperty('--mbo-house-brick', 'springgreen');
    expect(await svgOf(state)).to.contain('#00ff7f');
  });

  it('leaves nothing behind in the page', async () => {
    const state = await see(smallDocument());
    const before = document.body.childElementCount;
    await svgOf(state);
    expect(document.body.childElementCount).to.equal(before);
  });

  for (const columns of [2, 3, 6, 9])
    it(`keeps long words inside their boxes, ${columns} houses a row`, async () => {
      const document = longWords();
      const state = await see(document, {columns, open: document.fields[1]!, chosen: document.strengths[0]!});
      const picture = show(await svgOf(state));
      const frame = picture.getBoundingClientRect();
      const lines = [...picture.querySelectorAll('text')];
      expect(lines.length).to.be.greaterThan(25);
      for (const line of lines) {
        const box = line.getBoundingClientRect();
        expect(box.left, line.textContent).to.be.at.least(frame.left);
        expect(box.right, line.textContent).to.be.at.most(frame.right);
      }
      const names = lines.filter((line) => /^Arbeids-?ong/.test(line.textContent) && line.getAttribute('text-anchor'));
      names.slice(1).forEach((name, i) => {
        const [box, before] = [name.getBoundingClientRect(), names[i]!.getBoundingClientRect()];
        if (Math.abs(box.top - before.top) < 2) expect(box.left).to.be.at.least(before.right);
      });
    });
});

describe('the PNG of a street', () => {
  it('is twice as large as the SVG, and not blank', async () => {
    const state = await see(smallDocument());
    const picture = show(await svgOf(state));
    const {blob, name} = await makeDownload('png', state);
    expect(name).to.equal('de-kracht-van-de-mbo-sociaal-werker.png');
    expect(blob.type).to.equal('image/png');
    const pixels = await pixelsOf(blob);
    expect(pixels.width).to.equal(picture.width.baseVal.value * 2);
    expect(pixels.height).to.equal(picture.height.baseVal.value * 2);
    const colours = new Set(
      Array.from({length: 2000}, (_, i) =>
        pixelAt(pixels, (i * 37) % pixels.width, Math.floor((i / 2000) * pixels.height)).join(),
      ),
    );
    expect(colours.size).to.be.greaterThan(50);
    expect([...colours].every((colour) => colour.endsWith(',255'))).to.equal(true);
  });

  it('is light at the top by day; in the evening dark there, and glowing at the horizon', async () => {
    const day = await pixelsOf((await makeDownload('png', await see(smallDocument()))).blob);
    element.remove();
    const evening = await see(smallDocument(), {evening: true});
    const picture = show(await svgOf(evening));
    const night = await pixelsOf((await makeDownload('png', evening)).blob);
    expect(luminance(pixelAt(day, 4, 4))).to.be.greaterThan(200);
    expect(luminance(pixelAt(night, 4, 4))).to.be.lessThan(60);
    const [row] = picture.querySelectorAll('rect[fill^="url(#row"]');
    const {bottom, top} = row!.getBoundingClientRect();
    const horizon = Math.round((top - picture.getBoundingClientRect().top + (bottom - top) * 0.75) * 2);
    const [red = 0, , blue = 0] = pixelAt(night, 2, horizon);
    expect(red).to.be.greaterThan(150);
    expect(red).to.be.greaterThan(blue);
  });

  it('holds a street of forty houses on a phone', async () => {
    const document = smallDocument();
    const fields = Array.from({length: 40}, (_, i) => ({...document.fields[0]!, id: `veld-${i}`}));
    const pixels = await pixelsOf((await makeDownload('png', await see({...document, fields}, {columns: 2}))).blob);
    expect(pixels.height).to.be.lessThanOrEqual(16_384);
    expect(pixelAt(pixels, 2, pixels.height - 4)[3]).to.equal(255);
    expect(luminance(pixelAt(pixels, 4, 4))).to.be.greaterThan(200);
  });
});

describe('the fonts of a picture', () => {
  const FILES = new URL('../../node_modules/@fontsource-variable/bricolage-grotesque/files/', import.meta.url);
  const LATIN = new URL('bricolage-grotesque-latin-wght-normal.woff2', FILES).href;

  function declare(family: string, url: string, more = ''): void {
    const style = document.createElement('style');
    style.textContent = `@font-face{font-family:"${family}";font-weight:200 800;src:url("${url}") format("woff2");${more}}`;
    document.body.append(style);
  }

  it('come along from the page, only those with letters that are drawn, and are drawn', async () => {
    declare('Straatletter', LATIN, 'unicode-range:U+0-FF,U+2019;');
    declare('Straatletter', `${LATIN}?greek`, 'unicode-range:U+370-3FF;');
    const state = await see({...smallDocument(), title: 'iiiiiiiiii WWWWWWWWWW'});
    const inFont = {...state, font: {text: 'sans-serif', display: 'straatletter, serif'}};
    const svg = await svgOf(inFont);
    expect(svg.match(/@font-face/g)).to.have.length(1);
    expect(svg)
      .to.contain('src:url(data:font/woff2;base64,')
      .and.contain('font-family="straatletter, serif, sans-serif"');
    // Where the title stands, the two fonts make other pictures.
    const [own, other] = [await makeDownload('png', inFont), await makeDownload('png', state)];
    const [drawn, fallback] = [await pixelsOf(own.blob), await pixelsOf(other.blob)];
    const differing = Array.from({length: 1000 * 240}, (_, i) => [i % 1000, Math.floor(i / 1000)] as const).filter(
      ([x, y]) => Math.abs(luminance(pixelAt(drawn, x, y)) - luminance(pixelAt(fallback, x, y))) > 100,
    );
    expect(differing.length).to.be.greaterThan(500);
  });

  it('stay behind when they lie elsewhere or are not there: then the next family is drawn', async () => {
    declare('Elders', 'https://fonts.example/elders.woff2');
    declare('Weg', new URL('./weg.woff2', import.meta.url).href);
    const state = await see(smallDocument());
    const svg = await svgOf({...state, font: {text: 'Elders, Georgia, sans-serif', display: '"Weg"'}});
    expect(svg).not.to.match(/@font-face|Elders|Weg/);
    expect(svg).to.contain('font-family="Georgia, sans-serif"').and.contain('font-family="sans-serif"');
  });
});

describe('the table and the data of a street', () => {
  it('are files with the name of the title', async () => {
    const state = await see(smallDocument());
    const [csv, json] = [await makeDownload('csv', state), await makeDownload('json', state)];
    expect(csv.name).to.equal('de-kracht-van-de-mbo-sociaal-werker.csv');
    expect([...new Uint8Array(await csv.blob.arrayBuffer())].slice(0, 3)).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(json.name).to.equal('de-kracht-van-de-mbo-sociaal-werker.json');
    expect(JSON.parse(await json.blob.text())).to.deep.equal(smallDocument());
  });

  it('are called after the street when there is no title', async () => {
    const {title, ...document} = smallDocument();
    expect(title).to.be.a('string');
    expect((await makeDownload('csv', await see(document))).name).to.equal('straat.csv');
  });
});

describe('saving', () => {
  it('hands the browser the file under its name, and no script of the page the click', async () => {
    const state = await see(smallDocument());
    const file = await makeDownload('json', state);
    const clicked: HTMLAnchorElement[] = [];
    const heard: Event[] = [];
    document.addEventListener('click', (event) => heard.push(event), {once: true});
    // Else every run would leave a file on the machine.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', (event) => event.preventDefault());
      clicked.push(this);
      HTMLElement.prototype.click.call(this);
    };
    try {
      saveDownload(file);
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    const [anchor] = clicked;
    expect(anchor!.download).to.equal(file.name);
    expect(await (await fetch(anchor!.href)).text()).to.equal(await file.blob.text());
    expect(heard).to.deep.equal([]);
  });
});
