import {expect} from 'chai';

import '../../src/define.js';
import {VIEWS} from '../../src/views/mix-card.js';
import {mountLoaded, until} from '../elements.js';
import {smallDocument} from '../small-document.js';
import {openFaulty, type Faulty} from './faulty.js';

/** A typeface of a page that is a quarter wider and higher than what stands there before it has come. */
const FONT = '/node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2';

type Drawn = HTMLElementTagNameMap['mbo-function-mix' | 'mbo-infographic' | 'mbo-team-builder'];

let mounted: Element[] = [];
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
  for (const element of mounted) element.remove();
  mounted = [];
});

const keep = <One extends Element>(element: One): One => {
  mounted.push(element);
  return element;
};

/** An element in a narrow column, where a wider typeface has the least room. */
function make<Tag extends Drawn['localName'] & keyof HTMLElementTagNameMap>(tag: Tag, width: number) {
  const element = keep(document.createElement(tag)) as Drawn;
  element.data = smallDocument();
  element.style.inlineSize = `${width}px`;
  return element;
}
