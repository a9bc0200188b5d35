import {expect} from 'chai';

import {until} from '../elements.js';
import {openFaulty} from './faulty.js';
import {allShow, clock, elements, good, mount} from './three-elements.js';

const remove = () => elements.forEach((element) => element.remove());

describe('an element that leaves the page', () => {
  it('while its data is on its way: the browser ends the request, nobody hears of it, and it draws once it is back', async () => {
    const server = await openFaulty({...good(1), after: 'held'}, good(2));
    mount(server.here());
    await server.holds();
    remove();
    while ((await server.log()).ended === 0);
    document.body.append(...elements);
    await allShow(elements, 2);
    expect((await server.log()).asked).to.equal(2);
  });

  it('before it was drawn: its clock does not start, so that it asks no server for ever', async () => {
    const server = await openFaulty(good(1));
    mount(server.here());
    for (const element of elements) element.refresh = 5;
    remove();
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    await until(() => elements.every((element) => element.hasUpdated));
    await import('../../src/controllers/refresh-clock.js');
    await new Promise(requestAnimationFrame);
    expect(clock.count()).to.equal(0);
  });

  it('just after its page set `refresh`: its clock does not start again, and goes on when it is back', async () => {
    const server = await openFaulty(good(1), good(2));
    mount(server.here());
    await allShow(elements, 1);
    for (const element of elements) element.refresh = 5;
    remove();
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    expect(clock.count()).to.equal(0);
    document.body.append(...elements);
    await until(() => clock.count() === 3);
    clock.strike();
    await allShow(elements, 2);
  });
});
