import {expect} from 'chai';

import {addScript, SCRIPTS} from './add-script.js';
import {drawn, openPage} from './open-page.js';

const TAGS = ['mbo-function-mix', 'mbo-infographic', 'mbo-team-builder'] as const;

/** Where data is: see `live-data.js`; the others take what is built in. */
const FILES = ['hosting-a', 'hosting-b', ''];

/** A data file on the server, and how often that was asked for it. */
async function publish(name: string): Promise<() => Promise<number>> {
  const document = await (await fetch('/dist/kracht.json')).text();
  await fetch(`/test/live.json?${name}`, {method: 'POST', body: document});
  const asked = async () => ((await (await fetch(`/test/live-log?${name}`)).json()) as {asked: number}).asked;
  const before = await asked();
  return async () => (await asked()) - before;
}

it('fetches each file once for thirty elements in a page: one script a kind, one data file an address', async () => {
  const counts = await Promise.all(FILES.filter(Boolean).map(publish));
  const page = await openPage('empty');
  const {document, performance} = page.window;
  const board = document.createElement('div');
  // A piece of each is in view, so that all ask for their code.
  Object.assign(board.style, {display: 'grid', gridTemplateColumns: 'repeat(6, 10rem)', gridAutoRows: '8rem'});
  const elements = Array.from({length: 30}, (_, i) => {
    const element = document.createElement(TAGS[i % 3]!);
    const file = FILES[Math.floor(i / 3) % 3]!;
    if (file) element.setAttribute('src', `/test/live.json?${file}`);
    const cell = document.createElement('div');
    cell.style.overflow = 'hidden';
    cell.append(element);
    return cell;
  });
  board.append(...elements);
  document.querySelector('main')!.append(board);
  await addScript(page, SCRIPTS[0]);
  await Promise.all(elements.map((cell) => drawn(cell.firstElementChild!)));

  for (const count of counts) expect(await count()).to.equal(1);
  const asked = performance.getEntriesByType('resource').map(({name}) => name);
  expect(asked.filter((name, i) => asked.indexOf(name) !== i)).to.deep.equal([]);
  for (const kind of ['function-mix', 'infographic', 'team-builder'])
    expect(asked.filter((name) => new RegExp(`/chunks/${kind}-[\\w-]{8}\\.js$`).test(name))).to.have.length(1);
  expect(asked.filter((name) => name.includes('/test/live.json'))).to.have.length(2);
  expect(page.told).to.deep.equal([]);
  page.close();
});
