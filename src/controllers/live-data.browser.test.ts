import {expect} from 'chai';

import {listen, mountLoaded, until} from '../../test/elements.js';
import {smallDocument} from '../../test/small-document.js';
import '../define/function-mix.js';
import type {FunctionMixElement} from '../function-mix/function-mix-element.js';

/** A file of its own for each test and engine. */
const name = () => `${navigator.userAgent.length}-${Math.round(performance.timeOrigin + performance.now() * 1000)}`;

const publish = (file: string, document: unknown) =>
  fetch(`/test/live.json?${file}`, {method: 'POST', body: JSON.stringify(document)});

async function readLog(file: string): Promise<{asked: number; unchanged: number}> {
  const response = await fetch(`/test/live-log?${file}`, {cache: 'no-store'});
  return (await response.json()) as {asked: number; unchanged: number};
}

/** The same file with other shares in its first mix. */
function withShares(...values: readonly number[]) {
  const document = smallDocument();
  const [first, ...others] = document.mixes;
  const shares = first!.shares.map((share, i) => ({...share, value: values[i]!}));
  return {...document, mixes: [{...first!, shares}, ...others]};
}

let element: FunctionMixElement;

async function mount(file: string): Promise<void> {
  element = document.createElement('mbo-function-mix');
  element.src = `/test/live.json?${file}`;
  await mountLoaded(element);
}

const sentence = () => element.shadowRoot!.querySelector('.sentence')!;

afterEach(() => element.remove());

describe('live data', () => {
  it('that is the same is not sent again, drawn again or told', async function () {
    // The shortest time between two requests is 5 s, and that is not cut short for a test.
    this.timeout(30_000);
    const file = name();
    await publish(file, smallDocument());
    await mount(file);
    const loads = listen(element, 'mbo-load');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(sentence(), {subtree: true, childList: true, characterData: true});
    element.refresh = 5;
    let log = await readLog(file);
    while (log.asked < 2) {
      await new Promise(requestAnimationFrame);
      log = await readLog(file);
    }
    expect(log).to.deep.equal({asked: 2, unchanged: 1});
    await element.updateComplete;
    observer.disconnect();
    expect(loads).to.have.length(0);
    expect(changes).to.have.length(0);
  });

  it('that has changed is drawn, and its sentence is said once by what listens politely', async function () {
    this.timeout(30_000);
    const file = name();
    await publish(file, smallDocument());
    await mount(file);
    expect(sentence().getAttribute('role')).to.equal('status');
    const told = sentence();
    const loads = listen(element, 'mbo-load');
    await publish(file, withShares(30, 55, 15));
    element.refresh = 5;
    await until(() => loads.length > 0);
    expect(sentence()).to.equal(told);
    expect(told.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Van elke 100 mensen: 30 mbo, 55 hbo en wo, 15 vmbo, havo, vwo.',
    );
    expect(loads).to.have.length(1);
  });
});
