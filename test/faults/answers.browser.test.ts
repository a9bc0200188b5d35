import {expect} from 'chai';

import {openFaulty, type Answer} from './faulty.js';
import {allShow, elements, fileOf, good, mount, mountFailing, tryAgain, withHeaders} from './three-elements.js';

describe('a server that answers something else', () => {
  it('500, then 200: it is asked for once more, and nobody hears of it', async () => {
    const server = await openFaulty({status: 500}, good(1));
    mount(server.here());
    await allShow(elements, 1);
    expect((await server.log()).asked).to.equal(2);
  });

  it('500 three times, then 200: the visitor reads that there is nothing to see, the owner the status; "Probeer opnieuw" draws it', async () => {
    const server = await openFaulty({status: 500}, {status: 502}, {status: 503}, good(1));
    expect(await mountFailing(server.here())).to.contain('de server antwoordt met 503. Probeer het later.');
    tryAgain(elements);
    await allShow(elements, 1);
  });

  for (const [fault, answer, reason] of [
    ['204, without anything', {status: 204}, 'antwoordt met 204, zonder het hele bestand'],
    ['206, a part', {...good(1), status: 206}, 'antwoordt met 206, zonder het hele bestand'],
    ['304, though nobody has a copy', {status: 304}, 'antwoordt met 304, zonder het hele bestand'],
    ['200 with nothing in it', {headers: {'content-type': 'application/json'}}, 'het bestand is leeg'],
    [
      'a Content-Length that is too small',
      withHeaders(1, {'content-length': String(fileOf(1).length - 100)}),
      'geen geldige JSON: fout op regel 1',
    ],
  ] as const satisfies readonly (readonly [string, Answer, string])[])
    it(`${fault}: the visitor reads that there is nothing to see, the owner why, after one request; "Probeer opnieuw" draws it`, async () => {
      const server = await openFaulty(answer, good(2));
      expect(await mountFailing(server.here())).to.contain(reason);
      expect((await server.log()).asked).to.equal(1);
      tryAgain(elements);
      await allShow(elements, 2);
    });

  for (const type of ['text/html', 'application/octet-stream', 'image/png', 'nonsense'])
    it(`a wrong content type: what stands in the file counts, so it is drawn: ${type}`, async () => {
      const server = await openFaulty(withHeaders(1, {'content-type': type}));
      mount(server.here());
      await allShow(elements, 1);
    });
});

describe('a server that sends the browser on', () => {
  for (const status of [301, 302, 303, 307, 308])
    it(`${status} to another address, and to another origin that allows it: it is drawn`, async () => {
      const target = await openFaulty(good(1));
      const far = await openFaulty({status, headers: {location: target.elsewhere()}});
      const near = await openFaulty({status, headers: {location: far.here()}});
      mount(near.here());
      await allShow(elements, 1);
    });

  it('to another origin that does not allow it: the visitor reads that there is nothing to see, the owner of CORS; once it is allowed "Probeer opnieuw" draws it', async () => {
    const forbidden: Answer = {body: fileOf(1)};
    const target = await openFaulty(forbidden, forbidden, forbidden, good(2));
    const server = await openFaulty({status: 302, headers: {location: target.elsewhere()}});
    expect(await mountFailing(server.here())).to.contain('CORS');
    tryAgain(elements);
    await allShow(elements, 2);
  });

  it('in a circle: the browser ends it, and the visitor reads that there is nothing to see', async () => {
    const server = await openFaulty({status: 302, headers: {location: 'again.json'}});
    expect(await mountFailing(server.here())).to.contain('geen verbinding');
  });
});

describe('a server of another origin', () => {
  it('CORS refused: the visitor reads that there is nothing to see, the owner of CORS; once it is allowed "Probeer opnieuw" draws it', async () => {
    const forbidden: Answer = {body: fileOf(1)};
    const server = await openFaulty(forbidden, forbidden, forbidden, good(2));
    expect(await mountFailing(server.elsewhere())).to.contain('CORS');
    tryAgain(elements);
    await allShow(elements, 2);
  });
});

describe('an address that changes', () => {
  it('twenty times, as fast as it can be drawn: only the last one shows, and the browser ends the other requests', async () => {
    const held = await openFaulty({...good(1), after: 'held'});
    const server = await openFaulty(good(2));
    mount(held.here('0.json'));
    for (let i = 1; i <= 20; i++) {
      // As far as the request, which is then ended.
      let {asked} = await held.log();
      while (asked < i) ({asked} = await held.log());
      for (const element of elements) element.src = i < 20 ? held.here(`${i}.json`) : server.here();
      await Promise.all(elements.map(({updateComplete}) => updateComplete));
    }
    await allShow(elements, 2);
    await held.go();
    let {ended} = await held.log();
    while (ended < 20) ({ended} = await held.log());
    expect((await server.log()).asked).to.equal(1);
    await allShow(elements, 2);
  });
});
