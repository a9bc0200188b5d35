import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';

import {canCollect} from '../../test/elements.js';
import {printAlone} from './print-alone.js';

const MARKS = ['data-mbo-print-path', 'data-mbo-printed', 'data-mbo-not-printed'];

/** A page as hostile as pages get: everything around the element would cut, shift, hide or colour it. */
const PAGE = `
  <style>
    .app { display: grid !important; position: fixed; inset: 0; overflow: hidden; transform: scale(0.5); color: #fff }
    .app main { contain: strict; block-size: 50px; overflow: auto }
    .app main::before { content: 'voor' }
  </style>
  <nav>menu</nav>
  <div class="app"><aside>rand</aside><main>losse woorden<test-frame><p>ernaast</p><b id="print">poster</b></test-frame></main></div>`;

let page: HTMLElement;
let target: HTMLElement;
let shadow: ShadowRoot;
let printed: () => void;
const original = window.print.bind(window);

/** All elements of the page, in shadow trees too, that carry a mark. */
function marked(mark: string): string[] {
  const found = [...document.querySelectorAll(`[${mark}]`), ...shadow.querySelectorAll(`[${mark}]`)];
  return found.map((element) => element.localName).sort();
}

beforeEach(() => {
  page = document.createElement('div');
  page.innerHTML = PAGE;
  shadow = page.querySelector('test-frame')!.attachShadow({mode: 'open'});
  shadow.innerHTML = '<h1>kop</h1><div class="box"><slot></slot></div>';
  document.body.append(page);
  target = page.querySelector('#print')!;
  printed = () => undefined;
  // No test can answer the dialog of the browser.
  window.print = () => printed();
});

afterEach(() => {
  window.print = original;
  page.remove();
});

/** Prints, and looks at the page while the dialog is open. */
async function whilePrinting(look: () => void | Promise<void>): Promise<void> {
  const asked = new Promise<void>((resolve) => (printed = resolve));
  const done = printAlone(target);
  await asked;
  try {
    await look();
  } finally {
    dispatchEvent(new Event('afterprint'));
    await done;
  }
}

describe('printing an element alone', () => {
  it('marks the way to it, through shadow trees, and what stands beside that', async () => {
    await whilePrinting(() => {
      expect(marked('data-mbo-printed')).to.deep.equal(['b']);
      const way = ['body', 'div', 'div', 'div', 'html', 'main', 'slot', 'test-frame'];
      expect(marked('data-mbo-print-path')).to.deep.equal(way);
      expect(marked('data-mbo-not-printed')).to.include.members(['aside', 'h1', 'head', 'nav', 'p']);
    });
  });

  it('leaves nothing behind when it is printed', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const before = document.documentElement.outerHTML;
    await whilePrinting(() => {
      expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
      expect(shadow.adoptedStyleSheets).to.have.length(1);
    });
    expect(MARKS.flatMap(marked)).to.deep.equal([]);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(shadow.adoptedStyleSheets).to.have.length(0);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('changes nothing on the screen meanwhile', async () => {
    const main = page.querySelector('main')!;
    const {display, overflow} = getComputedStyle(main);
    await whilePrinting(() => {
      expect(getComputedStyle(main).display).to.equal(display);
      expect(getComputedStyle(main).overflow).to.equal(overflow);
      expect(page.querySelector('nav')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  });

  if (canCollect) {
    // Chromium: the other engines let no test see what a page would look like on paper.
    it('hides all else on paper, and takes from what is around it what would cut, shift or colour it', async () => {
      await whilePrinting(async () => {
        await emulateMedia({media: 'print'});
        for (const hidden of [...page.querySelectorAll('nav, aside, p'), shadow.querySelector('h1')!]) {
          expect(getComputedStyle(hidden).display, hidden.localName).to.equal('none');
        }
        for (const around of [...page.querySelectorAll('.app, main'), shadow.querySelector('.box')!]) {
          const {contain, display, overflow, position, transform} = getComputedStyle(around);
          expect({contain, display, overflow, position, transform}).to.deep.equal({
            contain: 'none',
            display: 'block',
            overflow: 'visible',
            position: 'static',
            transform: 'none',
          });
        }
        expect(getComputedStyle(page.querySelector('main')!, '::before').display).to.equal('none');
        expect(document.body.innerText.trim().replace(/\s+/g, ' ')).to.contain('poster');
        // Loose words cannot be marked; they take no room.
        expect(target.getBoundingClientRect().top).to.be.lessThan(1);
        await emulateMedia({media: 'screen'});
      });
    });
  }
});
