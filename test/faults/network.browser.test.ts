/*
 * Every fault of a network or a page has one test, whose name says what it comes to:
 * - offline, slow, cut off half-way, a wrong length: here;
 * - statuses, redirects, CORS, content types, `src` that changes: answers.browser.test.ts;
 * - removed while loading: page.browser.test.ts;
 * - taken to another document, and first put in one: adopted.browser.test.ts;
 * - a typeface of the page that comes late: late-font.browser.test.ts;
 * - back and forward, offline on use, print while loading, zoom 500 %, 500 widgets: page.test.ts, in Chromium;
 * - 404, a web page, 5 MB, silence of 15 s, a line that breaks at once, an address that is none: ../pages/bad-input;
 * - a tag that is moved, taken out and put back: ../pages/script-tags;
 * - code of a part that cannot be fetched: src/controllers/code-on-use.browser.test.ts.
 */
import {expect} from 'chai';

import {hearConsole, until} from '../elements.js';
import {openFaulty, type Answer} from './faulty.js';
import {
  allShow,
  clock,
  elements,
  fileOf,
  good,
  isLoading,
  mount,
  mountFailing,
  problemIn,
  STALE,
  tryAgain,
  withHeaders,
} from './three-elements.js';

/** Asks for new data as `refresh` does, once its clocks are there. */
async function refresh(): Promise<void> {
  for (const element of elements) element.refresh = 5;
  await until(() => clock.count() === elements.length);
}

describe('a line that is gone', () => {
  it('offline: the visitor reads that there is nothing to see, the owner why; "Probeer opnieuw" draws it once the line is back', async () => {
    const server = await openFaulty(good(1));
    await server.close();
    expect(await mountFailing(server.elsewhere())).to.contain('geen verbinding');
    await server.reopen();
    tryAgain(elements);
    await allShow(elements, 1);
  });

  it('offline while live data is shown: the last picture stays below a sentence, which goes when the line is back', async () => {
    const server = await openFaulty(good(1), good(2));
    mount(server.elsewhere());
    await refresh();
    await allShow(elements, 1);
    await server.close();
    const said = await hearConsole(async () => {
      clock.strike();
      await allShow(elements, 1, STALE);
    });
    expect(said).to.have.length(1);
    await server.reopen();
    clock.strike();
    await allShow(elements, 2);
  });
});

describe('a line that is slow', () => {
  it('a file that comes drop by drop: a sign that it is on its way stays until it is whole, and nothing half is drawn', async () => {
    const server = await openFaulty({...good(1), after: 'held'});
    mount(server.here());
    await server.holds();
    await until(() => elements.every(isLoading));
    expect(elements.map(problemIn)).to.deep.equal([undefined, undefined, undefined]);
    await server.go();
    await allShow(elements, 1);
    expect((await server.log()).asked).to.equal(1);
  });

  it('an answer that takes longer than `refresh`: it is waited for, not asked for once more, and drawn', async () => {
    const server = await openFaulty({...good(1), after: 'held'}, good(2));
    mount(server.here());
    await refresh();
    await server.holds();
    clock.strike();
    clock.strike();
    await new Promise(requestAnimationFrame);
    expect(await server.log()).to.deep.equal({asked: 1, ended: 0, held: 1});
    await server.go();
    await allShow(elements, 1);
    clock.strike();
    await allShow(elements, 2);
  });
});

describe('a line that breaks', () => {
  for (const [fault, half] of [
    [
      'a file that is cut off half-way',
      {...withHeaders(1, {'content-length': String(fileOf(1).length)}), after: 'destroyed'},
    ],
    ['a Content-Length that is too large', withHeaders(1, {'content-length': String(fileOf(1).length + 100)})],
  ] as const satisfies readonly (readonly [string, Answer])[]) {
    it(`${fault}: the visitor reads that there is nothing to see, the owner that it did not come whole; "Probeer opnieuw" draws it`, async () => {
      const server = await openFaulty(half, half, half, good(2));
      expect(await mountFailing(server.here())).to.contain('kwam niet heel aan');
      expect((await server.log()).asked).to.equal(3);
      tryAgain(elements);
      await allShow(elements, 2);
    });

    it(`${fault}, then whole: it is asked for once more, and nobody hears of it`, async () => {
      const server = await openFaulty(half, good(2));
      mount(server.here());
      await allShow(elements, 2);
    });

    it(`${fault}, of live data: the last picture stays below a sentence, and "Probeer opnieuw" draws the new one`, async () => {
      const server = await openFaulty(good(1), half, half, half, good(2));
      mount(server.here());
      await refresh();
      await allShow(elements, 1);
      await hearConsole(async () => {
        clock.strike();
        await allShow(elements, 1, STALE);
      });
      tryAgain(elements);
      await allShow(elements, 2);
    });
  }

  it('a table that is cut off after a row: the rows that came are not shown as if they were all', async () => {
    const rows = 'Team;mbo\nStand 1;3\nStand 2;4\n';
    const server = await openFaulty({body: rows, headers: {'content-length': String(rows.length + 10)}});
    expect(await mountFailing(server.here('teams.csv'))).to.contain('kwam niet heel aan');
  });

  it('a file that is cut off and whose length nobody told: the visitor reads that there is nothing to see; "Probeer opnieuw" draws it', async () => {
    const half: Answer = {...good(1), after: 'destroyed'};
    const server = await openFaulty(half, half, half, good(2));
    // WebKit takes it for all there is, and asks no more than once.
    expect(await mountFailing(server.here())).to.match(/kwam niet heel aan|geen geldige JSON: fout op regel 1/);
    const {asked} = await server.log();
    for (let i = asked; i < 3; i++) await fetch(server.here());
    tryAgain(elements);
    await allShow(elements, 2);
  });
});
