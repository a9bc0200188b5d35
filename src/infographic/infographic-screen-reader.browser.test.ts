import {expect} from 'chai';

import {mountLoaded} from '../../test/elements.js';
import {whatIsSaid} from '../../test/screen-reader.js';
import {smallDocument} from '../../test/small-document.js';
import '../define/infographic.js';
import type {InfographicElement} from './infographic-element.js';

let element: InfographicElement;

const one = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;

async function click(selector: string): Promise<void> {
  one(selector).click();
  await element.updateComplete;
}

/** Expects phrases in this order, whatever is said between them. */
function expectInOrder(said: readonly string[], phrases: readonly string[]): void {
  let from = 0;
  for (const phrase of phrases) {
    const at = said.indexOf(phrase, from);
    expect(at, `"${phrase}" after ${from} phrases of: ${said.join(' | ')}`).to.be.at.least(0);
    from = at + 1;
  }
}

/** What is said of the houses and what is behind their doors. */
async function streetAsSaid(): Promise<readonly string[]> {
  const said = await whatIsSaid(element);
  return said.slice(said.indexOf('list, Werkvelden'), said.indexOf('end of list, Werkvelden') + 1);
}

beforeEach(async () => {
  element = document.createElement('mbo-infographic');
  element.data = smallDocument();
  await mountLoaded(element);
});

afterEach(() => element.remove());

describe('a screen reader says', () => {
  it('on the way in: what this is, the strengths as switches, each house as a button that is shut', async () => {
    const said = await whatIsSaid(element);
    expect(said[0]).to.equal('region, De kracht van de mbo sociaal werker');
    expectInOrder(said, [
      'heading, De kracht van de mbo sociaal werker, level 2',
      'button, Eenvoudige tekst, not pressed',
      'group, Kies een kracht',
      'button, Vaardigheden Contact, not pressed',
      'list, Werkvelden',
      'listitem, level 1, position 1, set size 3',
      'button, Opvang, not expanded',
      'button, Ouderenwerk, not expanded',
      'button, Wijkteam, not expanded',
    ]);
    expect(said.filter((phrase) => /^(banner|main|contentinfo)/.test(phrase))).to.deep.equal([]);
  });

  it('of an opened door: that it is open, and what is behind it, with its heading in focus', async () => {
    await click('[data-field=opvang]');
    expect(element.shadowRoot!.activeElement).to.equal(one('.panel-title'));
    expectInOrder(await streetAsSaid(), [
      'button, Opvang, 1 control, expanded',
      'region, Opvang',
      'heading, Opvang, level 3',
      'button, Sluiten',
      'Nachtopvang.',
      'group, Hier sterk in',
      'button, Vaardigheden, not pressed',
      'In de nacht.',
      'link, Sociaal Werk werkt!, Erken de kwaliteit',
    ]);
  });

  it('of a chosen strength: in one line where it counts, and of each of those houses that it does', async () => {
    await click('[data-strength=kennis]');
    const said = await whatIsSaid(element);
    expectInOrder(said, [
      'button, Kennis Weten, pressed',
      'status',
      'Kennis telt in 2 van de 3 werkvelden: Ouderenwerk, Wijkteam.',
      'button, Opvang, not expanded',
      'button, Ouderenwerk telt hier, not expanded',
      'button, Wijkteam telt hier, not expanded',
    ]);
  });

  it('of a closed door that it is shut, with its house in focus again', async () => {
    await click('[data-field=opvang]');
    await click('.close');
    expect(element.shadowRoot!.activeElement).to.equal(one('[data-field=opvang]'));
    const said = await streetAsSaid();
    expect(said).to.include('button, Opvang, not expanded');
    expect(said.some((phrase) => phrase.startsWith('region'))).to.equal(false);
  });
});
