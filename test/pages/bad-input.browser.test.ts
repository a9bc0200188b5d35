import {expect} from 'chai';

import {until} from '../elements.js';
import {addScript, SCRIPTS} from './add-script.js';
import {drawn, openPage, type Page} from './open-page.js';

const TAGS = ['mbo-function-mix', 'mbo-infographic', 'mbo-team-builder'] as const;

/** What a partner never meant, and what no visitor may read under the name of a partner. */
const NONSENSE = 'bel-0900-1234';

const FAILED = 'De informatie is nu niet te zien.';
const MISSING = 'Hier ontbreken cijfers.';
const PASSED_OVER = 'Een instelling hier kennen we niet. De rest is wel te zien.';
const LEFT_OUT = 'Een instelling in dit adres kennen we niet. De rest is wel te zien.';

/** See `pulse.js`. */
const pulseOf = (page: Page) => (page.window as unknown as {pulse: {frames: number; clicks: number}}).pulse;

/** Waits until the page has lived for some frames more, and its own button answers. */
async function lives(page: Page): Promise<void> {
  const pulse = pulseOf(page);
  const {clicks, frames} = pulse;
  page.document.querySelector('button')!.click();
  expect(pulse.clicks).to.equal(clicks + 1);
  await until(() => pulse.frames > frames + 3);
}

/** A page with an element of each tag, before the script is there. */
async function openBadPage(attributes: Readonly<Record<string, string>>): Promise<readonly [Page, readonly Element[]]> {
  const page = await openPage('bad-input');
  const elements = TAGS.map((tag) => page.document.createElement(tag));
  for (const element of elements) {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  }
  page.document.querySelector('#good')!.after(...elements);
  return [page, elements];
}

/** What a visitor reads of a failure in an element: nothing as long as there is none. */
function failureIn({shadowRoot}: Element): string | undefined {
  const failure = shadowRoot?.querySelector<HTMLElement>('[role=alert]');
  return failure && failure.offsetHeight > 0 ? failure.innerText.replace(/\s+/g, ' ').trim() : undefined;
}

/** What a visitor reads of what is missing or was passed over in an element. */
function cautionIn({shadowRoot}: Element): string | undefined {
  return shadowRoot!.querySelector('.caution')?.textContent;
}

/** All that is read or read aloud in an element. */
function wordsIn({shadowRoot}: Element): string {
  const named = [...shadowRoot!.querySelectorAll('[aria-label], [title], [alt]')];
  const names = named.flatMap((one) => ['aria-label', 'title', 'alt'].map((name) => one.getAttribute(name)));
  return [shadowRoot!.textContent, ...names].join(' ');
}

/** Waits until every element says that there is nothing to see, and the owner knows why. */
async function allFail(page: Page, elements: readonly Element[], reason: RegExp): Promise<void> {
  await until(() => elements.every((element) => failureIn(element) !== undefined));
  for (const element of elements) expect(failureIn(element)).to.equal(`${FAILED} Probeer opnieuw`);
  // The team builder of the classic script is a module with a memory of its own: it asks for itself.
  expect(page.told.length).to.be.within(1, 2);
  for (const said of page.told)
    expect(said)
      .to.match(/^error: LoadError: /)
      .and.to.match(reason);
}

for (const script of SCRIPTS)
  describe(`${script.name}, where data does not come`, () => {
    let page: Page;

    afterEach(() => {
      page.close();
    });

    for (const [file, name, reason] of [
      ['missing.json', 'no file', /hier staat geen bestand \(404\): controleer het adres/],
      ['page.json', 'a web page', /hier staat een webpagina, geen JSON of CSV/],
      ['huge.json', '10 MB', /groter dan 5 MB/],
      ['stream.json', '10 MB of untold length', /groter dan 5 MB/],
      ['hung-up.json', 'a line that breaks', /geen verbinding/],
      ['cut.json', 'a line that breaks halfway', /kwam niet heel aan/],
    ] as const)
      it(`tells visitor and owner of ${name}, and the rest of the page lives on`, async () => {
        let elements;
        [page, elements] = await openBadPage({src: `bad/${file}`});
        await addScript(page, script);
        await drawn(page.document.querySelector('#good')!);
        await lives(page);
        await allFail(page, elements, reason);
        await lives(page);
      });

    for (const file of ['silent.json', 'stalled.json'])
      it(`waits 15 s and no longer, while the rest of the page lives on: ${file}`, async () => {
        let elements;
        [page, elements] = await openBadPage({src: `bad/${file}`});
        // The clock of our script is the test's: it ends the waiting as a browser does after so many ms.
        const deadlines: (() => void)[] = [];
        const {window} = page;
        const wait = window.setTimeout.bind(window) as (run: () => void, ms?: number) => number;
        Object.assign(window, {
          setTimeout: (run: () => void, ms?: number) => (ms === 15_000 ? deadlines.push(run) : wait(run, ms)),
        });
        await addScript(page, script);
        await drawn(page.document.querySelector('#good')!);
        await until(() => deadlines.length === (script.type === 'module' ? 1 : 2));
        await until(() => elements.every(({shadowRoot}) => Boolean(shadowRoot?.querySelector('.loading'))));
        await lives(page);
        for (const element of elements) expect(failureIn(element)).to.equal(undefined);
        expect(page.told).to.deep.equal([]);
        for (const end of deadlines) end();
        await allFail(page, elements, /geen antwoord binnen 15 seconden/);
        await lives(page);
      });

    it('tells visitor and owner of an address that is none', async () => {
      let elements;
      [page, elements] = await openBadPage({src: 'http://['});
      await addScript(page, script);
      await until(() => elements.every((element) => failureIn(element) !== undefined));
      for (const said of page.told) expect(said).to.match(/^error: LoadError: http:\/\/\[: dit is geen webadres/);
      await drawn(page.document.querySelector('#good')!);
      await lives(page);
    });

    it('draws what there is where an attribute asks for what there is not, and tells the owner what there is', async () => {
      let elements;
      [page, elements] = await openBadPage({
        mix: NONSENSE,
        view: NONSENSE,
        reference: NONSENSE,
        team: `${NONSENSE}:3 mbo:${NONSENSE} hbo:2`,
        open: NONSENSE,
        fields: NONSENSE,
        strength: NONSENSE,
        highlight: NONSENSE,
        text: NONSENSE,
        theme: NONSENSE,
        'heading-level': NONSENSE,
        refresh: NONSENSE,
      });
      await addScript(page, script);
      const [mix, street, team] = elements as readonly [Element, Element, Element];
      await drawn(street);
      await drawn(team);
      await until(() => mix.shadowRoot?.querySelector('#title')?.textContent === MISSING);
      await until(() => cautionIn(team) === MISSING && cautionIn(street) === PASSED_OVER);
      expect(street.shadowRoot!.querySelectorAll('.house').length).to.be.greaterThan(3);
      mix.setAttribute('mix', `landelijk-2020 ${NONSENSE}`);
      await drawn(mix);
      expect(cautionIn(mix)).to.equal(MISSING);
      for (const element of elements) expect(wordsIn(element)).to.not.contain(NONSENSE);
      const asked = [...mix.attributes].map(({name}) => name);
      const heard = (name: string) => page.told.some((said) => said.includes(` ${name}="`) && said.includes(NONSENSE));
      await until(() => asked.every(heard));
      for (const said of page.told)
        expect(said).to.match(/^warn: <mbo-.*onbekend \/ unknown\..* Kies uit \/ choose from: /);
      await lives(page);
    });

    it('tells visitor and owner of one word that nobody knows, and is silent once it is mended', async () => {
      let elements;
      [page, elements] = await openBadPage({});
      await addScript(page, script);
      const [mix, street, team] = elements as readonly [Element, Element, Element];
      for (const element of elements) await drawn(element);
      for (const [element, attribute, wrong, right] of [
        [mix, 'view', 'taart', 'table'],
        [mix, 'highlight', 'wo', 'hbo'],
        [mix, 'text', 'makkelijk', 'eenvoudig'],
        [street, 'open', 'wijk', ''],
        [street, 'strength', 'spierkracht', 'vaardigheden'],
        [street, 'fields', 'opbouwwerk wijk', 'opbouwwerk'],
        [street, 'theme', 'darc', 'dark'],
        [team, 'team', 'mbo:1 mbo:2', 'mbo:1'],
        [team, 'heading-level', '7', '6'],
        [team, 'refresh', 'vaak', '60'],
      ] as const) {
        element.setAttribute(attribute, wrong);
        await until(() => cautionIn(element) === PASSED_OVER);
        const written = wrong.split(' ').at(-1);
        await until(() =>
          page.told.some((said) => said.includes(`<${element.localName} ${attribute}="${written}">: `)),
        );
        element.setAttribute(attribute, right);
        await until(() => cautionIn(element) !== PASSED_OVER);
      }
      expect(page.told.length).to.equal(10);
    });

    it('tells the owner of a tag that is none of ours, and leaves what stands in it', async () => {
      page = await openPage('bad-input');
      const stranger = page.document.createElement('mbo-functiemix');
      stranger.textContent = 'Bel ons';
      page.document.querySelector('#good')!.after(stranger);
      await addScript(page, script);
      await until(() => page.told.length > 0);
      const tags = 'mbo-infographic, mbo-function-mix, mbo-team-builder';
      expect(page.told).to.deep.equal([
        `warn: <mbo-functiemix>: onbekend / unknown. Bedoeld / meant: mbo-function-mix? Kies uit / choose from: ${tags}.`,
      ]);
      expect(stranger.innerText).to.equal('Bel ons');
      await drawn(page.document.querySelector('#good')!);
      await lives(page);
    });
  });

describe('the page inside an iframe, whose address is wrong', () => {
  /** What a visitor sees: the sentences of the page itself, and what our element drew. */
  const seenIn = ({document}: Page) => {
    const element = document.querySelector(TAGS.join());
    return {
      message: document.querySelector('[role=alert]')?.textContent,
      html: element?.shadowRoot?.innerHTML ?? '',
      element,
    };
  };

  for (const [search, message] of [
    [`?tag=${NONSENSE}`, 'We weten niet wat hier moet staan.'],
    [`?${NONSENSE}=1&tag=function-mix`, LEFT_OUT],
  ] as const)
    it(`tells visitor and owner, and repeats nothing of the address: ${search}`, async () => {
      const page = await openPage('witnessed/embed', {search});
      await until(() => seenIn(page).message !== undefined);
      expect(seenIn(page).message).to.equal(message);
      await until(() => page.told.length > 0);
      for (const said of page.told)
        expect(said)
          .to.match(/^warn: /)
          .and.to.contain(NONSENSE);
      const {element, html} = seenIn(page);
      if (element) await drawn(element);
      expect(page.document.body.innerText + page.document.title + html).to.not.contain(NONSENSE);
      page.close();
    });

  for (const [search, words] of [
    [`?tag=function-mix&view=${NONSENSE}`, PASSED_OVER],
    [`?tag=function-mix&theme=${NONSENSE}`, PASSED_OVER],
    [`?tag=infographic&open=${NONSENSE}`, PASSED_OVER],
    [`?tag=infographic&fields=${NONSENSE}`, PASSED_OVER],
    [`?tag=infographic&strength=${NONSENSE}`, PASSED_OVER],
    [`?tag=team-builder&team=${NONSENSE}:2`, PASSED_OVER],
    [`?tag=function-mix&mix=${NONSENSE}`, MISSING],
    [`?tag=function-mix&mix=landelijk-2020+${NONSENSE}`, MISSING],
    [`?tag=team-builder&reference=${NONSENSE}`, MISSING],
    [`?tag=function-mix&src=/test/pages/bad/missing.json%3F${NONSENSE}`, FAILED],
  ] as const)
    it(`says what is missing without repeating the address: ${search}`, async () => {
      const page = await openPage('witnessed/embed', {search});
      await until(() => seenIn(page).html.includes(words) && page.told.length > 0);
      for (const said of page.told) expect(said).to.contain(NONSENSE);
      expect(page.document.body.innerText + page.document.title + seenIn(page).html).to.not.contain(NONSENSE);
      page.close();
    });
});
