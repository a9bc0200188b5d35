import {expect} from 'chai';

import {CodeOnUse} from './code-on-use.js';

/** What an element does with it: counts the updates that are asked for. */
function makeHost() {
  const host = {updates: 0, requestUpdate: () => (host.updates += 1)};
  return {host, code: new CodeOnUse(host)};
}

describe('code on use', () => {
  it('is fetched when it is needed, with an update when it is there, and is there at once for others', async () => {
    const {host, code} = makeHost();
    let asked = 0;
    const load = () => {
      asked++;
      return Promise.resolve({answer: 42});
    };
    expect(code.need(load)).to.equal(undefined);
    expect(code.need(load)).to.equal(undefined);
    await code.arrival;
    expect(code.arrival).to.equal(undefined);
    expect(host.updates).to.equal(1);
    expect([code, makeHost().code].map((one) => one.need(load)?.answer)).to.deep.equal([42, 42]);
    expect(asked).to.equal(1);
  });

  it('that cannot be fetched is told to the owner once, and tried again only when that is asked', async () => {
    const report = window.reportError.bind(window);
    const reported: unknown[] = [];
    window.reportError = (error) => void reported.push(error);
    const {code} = makeHost();
    let asked = 0;
    const load = () => (++asked < 2 ? Promise.reject(new Error('Gone')) : Promise.resolve({answer: 42}));
    code.need(load);
    await code.arrival;
    expect([code.need(load), code.isMissing, asked]).to.deep.equal([undefined, true, 1]);
    code.tryAgain();
    code.need(load);
    await code.arrival;
    window.reportError = report;
    expect([code.need(load)?.answer, code.isMissing, asked]).to.deep.equal([42, false, 2]);
    expect(reported.map(String)).to.deep.equal(['Error: Gone']);
  });

  it('that is on its way is waited for as long as anything is', async () => {
    const {code} = makeHost();
    let come: (module: object) => void = () => undefined;
    code.need(() => new Promise<object>((resolve) => (come = resolve)));
    const first = code.arrival;
    const soon = () => Promise.resolve({});
    code.need(soon);
    expect(code.arrival).not.to.equal(first);
    let ended = false;
    void code.arrival?.then(() => (ended = true));
    await new Promise(requestAnimationFrame);
    expect(ended).to.equal(false);
    come({});
    await code.arrival;
    expect(code.arrival).to.equal(undefined);
  });
});
