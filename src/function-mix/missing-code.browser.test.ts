import {expect} from 'chai';

import {mountLoaded, until} from '../../test/elements.js';
import {smallDocument} from '../../test/small-document.js';
import '../define/function-mix.js';
import {functionMixWords} from '../text/function-mix-words.js';

const report = window.reportError.bind(window);
let reported: unknown[] = [];

beforeEach(() => {
  reported = [];
  window.reportError = (error) => void reported.push(error);
  document.cookie = 'missing=rows-controller';
});

afterEach(() => {
  document.cookie = 'missing=; max-age=0';
  window.reportError = report;
});

it('mbo-function-mix says so where the code of a table is missing, and keeps what is drawn', async () => {
  const [first, second] = [document.createElement('mbo-function-mix'), document.createElement('mbo-function-mix')];
  const root = (element: HTMLElement) => element.shadowRoot!;
  const press = (name: string) =>
    [...root(second).querySelectorAll<HTMLElement>('.views button')]
      .find((one) => one.textContent.includes(name))!
      .click();

  Object.assign(first, {data: smallDocument(), view: 'table'});
  await mountLoaded(first);
  await until(() => root(first).querySelector('[role=alert]') !== null);
  expect(root(first).querySelector('[role=alert]')!.textContent).to.equal(functionMixWords.loadFailed);
  expect(reported).to.have.length(1);
  first.remove();

  second.data = smallDocument();
  await mountLoaded(second);
  press('Tabel');
  await until(() => reported.length > 1);
  await second.updateComplete;
  expect(root(second).querySelector('.people')).to.exist;
  second.remove();
});
