import {expect} from 'chai';

import {violationsOf} from '../../test/axe.js';
import {until} from '../../test/elements.js';
import {openFaulty} from '../../test/faults/faulty.js';
import {allShow, clock, elements, good, mount} from '../../test/faults/three-elements.js';

const switchIn = ({shadowRoot}: Element) => shadowRoot!.querySelector<HTMLElement>('.refresh');
const wordsIn = (element: Element) => switchIn(element)?.innerText.replace(/\s+/g, ' ').trim();
const press = () => elements.forEach((element) => switchIn(element)!.querySelector('button')!.click());
const allSay = (words: string | undefined) => until(() => elements.every((element) => wordsIn(element) === words));

const GOING = 'Deze informatie wordt vanzelf bijgewerkt. Stop met bijwerken';
const STOPPED = 'Deze informatie wordt nu niet bijgewerkt. Werk weer bij';

/** Shows a file that is asked again every five seconds. */
async function mountLive(lang = 'nl', words = GOING): Promise<Awaited<ReturnType<typeof openFaulty>>> {
  const server = await openFaulty(good(1), good(2), good(3));
  mount(server.here());
  for (const element of elements) Object.assign(element, {refresh: 5, lang});
  await allShow(elements, 1);
  await allSay(words);
  return server;
}

describe('data that is asked again by itself', () => {
  it('is stopped by a press: nothing is asked any more, and what is there stays', async () => {
    const server = await mountLive();
    press();
    await allSay(STOPPED);
    expect(clock.count()).to.equal(0);
    await allShow(elements, 1);
    expect((await server.log()).asked).to.equal(1);
  });

  it('goes on by another press: what is newest is asked at once, and the clock runs again', async () => {
    await mountLive();
    press();
    await allSay(STOPPED);
    press();
    await allShow(elements, 2);
    await allSay(GOING);
    expect(clock.count()).to.equal(3);
    clock.strike();
    await allShow(elements, 3);
  });

  it('stays stopped in an element that is taken out of the page and put back', async () => {
    await mountLive();
    press();
    await allSay(STOPPED);
    elements.forEach((element) => element.remove());
    document.body.append(...elements);
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    await allSay(STOPPED);
    expect(clock.count()).to.equal(0);
  });

  it('has a button for as long as it is asked again, and none where it never is', async () => {
    await mountLive();
    for (const element of elements) element.refresh = 0;
    await allSay(undefined);
    expect(clock.count()).to.equal(0);
  });

  it('is told in English to who reads English, and passes axe', async () => {
    await mountLive('en', 'This information is updated by itself. Stop updating');
    for (const element of elements) expect(await violationsOf(switchIn(element)!)).to.deep.equal([]);
  });
});
