import {expect} from 'chai';

import '../../src/define.js';
import {partsIn} from '../shadow-trees.js';
import {smallDocument} from '../small-document.js';
import {CORPUS} from './corpus.js';
import {grown} from './grown.js';
import {KEYS, SCRIPTS, SIGNS} from './values.js';

/** Each element in each of its views, with a door open where there is one. */
const ELEMENTS = [
  ['mbo-infographic', {open: 'opvang', strength: 'kennis'}],
  ['mbo-function-mix', {view: 'people', mix: '*'}],
  ['mbo-function-mix', {view: 'bars', mix: '*'}],
  ['mbo-function-mix', {view: 'table', mix: '*'}],
  ['mbo-team-builder', {team: 'mbo:3 hbo:2', reference: 'landelijk'}],
] as const;

/** What a page hears of bad data: where it stands, or a sentence of ours about an attribute. */
const EXPECTED = /^(?:\$|<mbo-|… en nog )/;

const settle = (element: HTMLElement) =>
  new Promise<string>((resolve) => {
    for (const type of ['mbo-load', 'mbo-error']) element.addEventListener(type, () => resolve(type), {once: true});
  });

/** What in a tree could run, or leads where no link may lead. */
function findDanger(host: HTMLElement): string[] {
  return partsIn(host).flatMap((element) => {
    const attributes = [...element.attributes].filter(
      ({localName, value}) =>
        localName.startsWith('on') ||
        localName === 'srcdoc' ||
        (/^(?:href|src|action|formaction)$/.test(localName) && !/^(?:https?:|mailto:|#|$)/.test(value)),
    );
    const isTag = /^(?:script|iframe|object|embed|base|meta|form|foreignObject)$/i.test(element.localName);
    return isTag || attributes.length > 0 ? [element.outerHTML.slice(0, 200)] : [];
  });
}

const BEFORE = grown();

function expectUnharmed(): void {
  expect((parent as {hacked?: unknown}).hacked ?? (window as {hacked?: unknown}).hacked).to.equal(undefined);
  expect(grown()).to.deep.equal(BEFORE);
}

/** Gives something to an element, and waits until it has drawn that or told what is wrong. */
async function show(tag: string, properties: object): Promise<string> {
  const element = Object.assign(document.createElement(tag), properties);
  const settled = settle(element);
  document.body.append(element);
  const outcome = await settled;
  const hasFailed = element.shadowRoot?.querySelector('.failure') !== null;
  expect(hasFailed, `${tag} ${outcome}`).to.equal(outcome === 'mbo-error');
  expect(findDanger(element)).to.deep.equal([]);
  element.remove();
  return outcome;
}

/** What the console says: warnings may come a moment after the picture, and then belong to the case before. */
const said: unknown[] = [];
const {warn, error} = console;

before(() => {
  console.warn = console.error = (...values: unknown[]) => void said.push(...values);
});

afterEach(() => {
  const heard = said.splice(0).map((one) => (one instanceof Error ? one.message : String(one)));
  // Ten thousand unknown keys are no ten thousand warnings.
  expect(heard.length, 'sentences on the console').to.be.below(1000);
  expect(heard.filter((one) => !EXPECTED.test(one))).to.deep.equal([]);
});

after(() => Object.assign(console, {warn, error}));

// One page may hold many elements: those of a case are drawn side by side.
for (const {name, told, make, isFile} of CORPUS) {
  it(`on a page: ${name}: ${told === 'picture' ? told : 'what is wrong'}`, async function () {
    this.timeout(60_000);
    const data = make();
    // Nothing at all is no data: then the element draws what is built in.
    const isPicture = told === 'picture' || data === undefined || data === null;
    const address = isFile === false ? undefined : URL.createObjectURL(new Blob([JSON.stringify(data)]));
    const outcomes = await Promise.all([
      ...ELEMENTS.map(([tag, properties]) => show(tag, {...properties, data})),
      ...(address && data !== null ? [show('mbo-function-mix', {src: address, mix: '*'})] : []),
    ]);
    expect([...new Set(outcomes)]).to.deep.equal([isPicture ? 'mbo-load' : 'mbo-error']);
    if (address) URL.revokeObjectURL(address);
    expectUnharmed();
  });
}

it('on a page: a file of lists 10,000 deep: what is wrong', async () => {
  const deep = '['.repeat(10_000) + ']'.repeat(10_000);
  const src = URL.createObjectURL(new Blob([`{"version":1,"language":"nl","fields":${deep},"deep":${deep}}`]));
  expect(await show('mbo-function-mix', {src})).to.equal('mbo-error');
  URL.revokeObjectURL(src);
});

it('draws whatever words stand in its attributes, and runs none of them', async function () {
  this.timeout(60_000);
  for (const word of [...SCRIPTS, ...KEYS, ...SIGNS]) {
    const words = {mix: word, view: word, highlight: word, open: word, strength: word, fields: word, team: word};
    const rest = {lang: word, text: word, theme: word, headingLevel: word, reference: word, data: smallDocument()};
    const outcomes = await Promise.all(
      ['mbo-infographic', 'mbo-function-mix', 'mbo-team-builder'].map((tag) => show(tag, {...words, ...rest})),
    );
    expect(outcomes).to.deep.equal(['mbo-load', 'mbo-load', 'mbo-load']);
  }
  expectUnharmed();
});

it('draws whatever stands in the address, and leaves there what is not its own', async function () {
  this.timeout(60_000);
  const address = location.href;
  try {
    for (const word of [...SCRIPTS, ...KEYS, ...SIGNS, '%', '%E0%A4%A', '&&==']) {
      history.replaceState(
        history.state,
        '',
        `#ander=1&straat.open=${word}&straat.strength=${word}&straat.text=${word}`,
      );
      expect(await show('mbo-infographic', {link: 'straat', data: smallDocument()})).to.equal('mbo-load');
      expect(location.hash).to.include('ander=1');
    }
  } finally {
    history.replaceState(history.state, '', address);
  }
  expectUnharmed();
});
