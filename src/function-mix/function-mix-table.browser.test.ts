import {expect} from 'chai';

import {hearConsole, mountLoaded, nextEvent} from '../../test/elements.js';
import type {DocumentErrorEvent} from '../controllers/document-events.js';
import type {DataError} from '../data/data-error.js';
import '../define/function-mix.js';
import type {FunctionMixElement} from './function-mix-element.js';

let element: FunctionMixElement;

function make(file: string, attributes: Readonly<Record<string, string>> = {}): FunctionMixElement {
  element = document.createElement('mbo-function-mix');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.setAttribute('src', new URL(`../../test/${file}`, import.meta.url).pathname);
  return element;
}

const one = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

afterEach(() => element.remove());

describe('mbo-function-mix with a table as its data', () => {
  it('draws the rows that are asked for, and says whose figures they are', async () => {
    await mountLoaded(make('teams.csv', {view: 'table', mix: 'oost noord-de-haven'}));
    const rows = [...element.shadowRoot!.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => tidy(cell.textContent)),
    );
    expect(rows).to.deep.equal([
      ['Rij', 'Mbo', 'Hbo', 'Vrijwilligers'],
      ['Oost mensen', '3', '4', 'niet meegeteld'],
      ['Noord; de haven mensen', '1250', '0', '3'],
    ]);
    expect(tidy(one('.notes').textContent))
      .to.contain('Niet meegeteld: vrijwilligers.')
      .and.contain('Bron: Eigen cijfers');
    expect(one('.notes [title]').title).to.equal('teams.csv');
  });

  it('reads the euro sign and accents as Excel saves them', async () => {
    // "Café €;3" in windows-1252.
    const name = [0x43, 0x61, 0x66, 0xe9, 0x20, 0x80];
    const bytes = Uint8Array.from([...Array.from('Team;Mbo\n', (letter) => letter.charCodeAt(0)), ...name, 0x3b, 0x33]);
    element = document.createElement('mbo-function-mix');
    element.src = URL.createObjectURL(new Blob([bytes], {type: 'text/csv'}));
    await mountLoaded(element);
    URL.revokeObjectURL(element.src);
    expect(tidy(one('h2').textContent)).to.equal('Café €');
  });

  it('tells line and column of what is wrong to the page, and a sentence to the visitor', async () => {
    await hearConsole(async () => {
      make('wrong-teams.csv');
      const heard = nextEvent<DocumentErrorEvent>(element, 'mbo-error');
      document.body.append(element);
      const {error} = await heard;
      expect((error as DataError).problems.map(({path, place}) => [path, place?.nl])).to.deep.equal([
        ['2:3', 'regel 2, kolom 3 (Hbo)'],
      ]);
      await element.updateComplete;
      expect(tidy(one('[role=alert]').textContent)).to.contain('De informatie is nu niet te zien.');
    });
  });
});
