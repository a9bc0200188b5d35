import {expect} from 'chai';

import {hearConsole, until} from '../elements.js';
import {ALLOWED, openFaulty, type Answer} from './faulty.js';
import {
  allFail,
  allShow,
  fileOf,
  isLoading,
  mount,
  ownClock,
  problemIn,
  STALE,
  tryAgain,
  type Elements,
} from './three-elements.js';

let elements: Elements = [];
let clock: ReturnType<typeof ownClock>;

beforeEach(() => {
  clock = ownClock();
});
afterEach(() => {
  clock.restore();
  for (const element of elements) element.remove();
});

const good = (number: number): Answer => ({body: fileOf(number), headers: {...ALLOWED, 'content-type': 'application/json'}});

describe('a network that is not there', () => {
  it('offline: the visitor reads that there is nothing to see and the owner why; "Probeer opnieuw" draws it once the line is back', async () => {
    const server = await openFaulty(good(1));
    await server.close();
    const said = await hearConsole(async () => {
      elements = mount(server.elsewhere());
      await allFail(elements);
    });
    expect(said).to.have.length(1);
    expect(String(said[0])).to.contain('geen verbinding');
    await server.reopen();
    tryAgain(elements);
    await allShow(elements, 1);
  });

  it('offline while it shows live data: the last picture stays under a sentence, which goes when the line is back', async () => {
    const server = await openFaulty(good(1), good(2));
    elements = mount(server.elsewhere());
    for (const element of elements) element.refresh = 5;
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

describe('a network that is slow', () => {
  it('a file that comes drop by drop: there is a sign that it is on its way until it is whole, and nothing half is drawn', async () => {
    const server = await openFaulty({...good(1), after: 'held'});
    elements = mount(server.here());
    await server.log();
    await until(() => elements.every(isLoading));
    let log = await server.log();
    while (log.held === 0) log = await server.log();
    expect(elements.map(problemIn)).to.deep.equal([undefined, undefined, undefined]);
    expect(elements.every(isLoading)).to.equal(true);
    await server.go();
    await allShow(elements, 1);
    expect((await server.log()).asked).to.equal(1);
  });

  it('an answer that takes longer than `refresh`: it is waited for, not asked for again, and drawn', async () => {
    const server = await openFaulty({...good(1), after: 'held'}, good(2));
    elements = mount(server.here());
    for (const element of elements) element.refresh = 5;
    let log = await server.log();
    while (log.held === 0) log = await server.log();
    clock.strike();
    clock.strike();
    await new Promise(requestAnimationFrame);
    log = await server.log();
    expect(log).to.deep.equal({asked: 1, ended: 0, held: 1});
    await server.go();
    await allShow(elements, 1);
    clock.strike();
    await allShow(elements, 2);
  });
});

describe('a file that is not whole', () => {
  for (const [fault, broken] of [
    ['the line breaks half-way', {after: 'destroyed', headers: {'content-length': String(fileOf(1).length)}}],
    ['the line breaks half-way, and nobody said how long it is', {after: 'destroyed'}],
    ['it ends before the length that the server told', {headers: {'content-length': String(fileOf(1).length + 100)}}],
  ] as const) {
    const half = {...good(1), ...broken, headers: {...good(1).headers, ...('headers' in broken ? broken.headers : {})}};

    it(`${fault}: the visitor reads that there is nothing to see, the owner that it did not come whole; "Probeer opnieuw" draws it`, async () => {
      const server = await openFaulty(half, half, half, good(2));
      const said = await hearConsole(async () => {
        elements = mount(server.here());
        await allFail(elements);
      });
      expect(said).to.have.length(1);
      expect(String(said[0])).to.contain('kwam niet heel aan');
      tryAgain(elements);
      await allShow(elements, 2);
    });
  }
});
