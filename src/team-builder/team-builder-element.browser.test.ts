import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {violationsOf} from '../../test/axe.js';
import {canCollect, hearConsole, listen, mountLoaded, nextEvent, until} from '../../test/elements.js';
import {whatIsSaid} from '../../test/screen-reader.js';
import {brokenDocument, smallDocument} from '../../test/small-document.js';
import type {DocumentErrorEvent} from '../controllers/document-events.js';
import '../define/team-builder.js';
import type {TeamBuilderElement} from './team-builder-element.js';
import type {TeamChangeEvent} from './team-change-event.js';

const TEAM = 'vrijwilliger:4 mbo:3 ad:1 hbo:4';

let element: TeamBuilderElement;

async function mount(change: (element: TeamBuilderElement) => void = () => undefined): Promise<void> {
  element = document.createElement('mbo-team-builder');
  element.data = smallDocument();
  element.team = TEAM;
  change(element);
  await mountLoaded(element);
}

const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const one = (selector: string) => find(selector)!;
const textOf = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const text = (selector: string) => textOf(one(selector));
const field = (group: string) => one(`#count-${group}`) as HTMLInputElement;
const more = (group: string) => one(`.stepper[data-group=${group}] .more`);
const less = (group: string) => one(`.stepper[data-group=${group}] .less`);
const tool = (name: string) => all('.tool').find((button) => textOf(button) === name)!;
const figures = (group: string) => all(`.people [data-group=${group}]`).length;

async function click(target: HTMLElement): Promise<void> {
  target.click();
  await element.updateComplete;
}

async function type(group: string, typed: string): Promise<void> {
  field(group).value = typed;
  for (const event of ['input', 'change']) field(group).dispatchEvent(new Event(event, {bubbles: true}));
  await element.updateComplete;
}

afterEach(() => element.remove());

describe('mbo-team-builder draws', () => {
  it('a team on the street, with a sentence, bars and notes', async () => {
    await mount();
    expect(text('h2')).to.equal('Bouw ons team');
    expect(['vrijwilliger', 'mbo', 'ad', 'hbo'].map(figures)).to.deep.equal([4, 3, 1, 4]);
    expect(text('.sentence')).to.equal(
      'Uw team telt 12 mensen, zonder vrijwilligers 8. 3 van de 8 hebben een mbo-opleiding, dat is 38 procent. ' +
        'Heel Nederland: 20 van elke 100 mensen (mbo).',
    );
    expect(all('.aside').map(textOf)[0]).to.contain('daarom tellen uw 4 vrijwilligers hier niet mee.');
    expect(all('.row').map(textOf)).to.deep.equal([
      'Ons team 8 mensen · ingevuld op deze pagina 38%13%50% Mbo 38% Associate degree (ad) 13% Hbo 50% Deze procenten zijn afgerond; samen zijn ze niet precies 100.',
      'Heel Nederland 2020 · mensen 20%65%15% Mbo 20% Hbo en wo 65% Vmbo, havo, vwo 15%',
    ]);
    expect(text('.tandem')).to.equal('Uw team kan 3 duo’s van een mbo’er en een hbo’er vormen.');
    expect(text('.notes a')).to.equal('Sociaal Werk Nederland, 13 oktober 2020');
  });

  it('bars whose segments are as wide as the numbers say', async () => {
    await mount();
    const widths = all('.segment').map((segment) => [segment.dataset.segment, segment.style.inlineSize]);
    expect(widths).to.deep.equal([
      ['mbo', '37.5%'],
      ['ad', '12.5%'],
      ['hbo', '50%'],
      ['mbo', '20%'],
      ['hbo-wo', '65%'],
      ['overig', '15%'],
    ]);
  });

  it('both bars from the same line and as long as each other', async () => {
    await mount();
    const [ours, theirs] = all('.bar').map((bar) => bar.getBoundingClientRect());
    expect([ours!.left, ours!.width]).to.deep.equal([theirs!.left, theirs!.width]);
  });

  it('a pavement that ends where the paper begins, whatever the team', async () => {
    for (const team of ['', 'mbo:3', 'mbo:400 hbo:300']) {
      await mount((element) => (element.team = team));
      const ground = one('.ground').getBoundingClientRect();
      const scene = one('.scene').getBoundingClientRect();
      expect(ground.bottom, team).to.be.closeTo(scene.bottom, 0.5);
      expect([ground.left <= scene.left, ground.right >= scene.right], team).to.deep.equal([true, true]);
      element.remove();
    }
  });

  it('an empty street that invites', async () => {
    await mount((element) => (element.team = ''));
    expect(text('.sentence')).to.match(/^Hier staat nog niemand\./);
    expect(all('.person')).to.have.length(0);
    expect(text('.ours .values')).to.equal('nog niemand');
  });

  it('above a hundred people figures that stand for more, and says so', async () => {
    await mount((element) => (element.team = 'mbo:400 hbo:98 ad:1'));
    expect(figures('mbo') + figures('hbo')).to.equal(100);
    expect(text('.street .key')).to.equal(
      'Elk figuurtje is ongeveer 5 mensen. Te weinig voor een eigen figuurtje: Associate degree (ad).',
    );
  });

  it('beside the reference that is asked for, with a warning where it counts something else', async () => {
    await mount((element) => (element.reference = 'functies'));
    expect(text('.telling .caution')).to.equal(
      'Let op: ‘Functies’ telt functies, uw team telt mensen. Dat is niet hetzelfde.',
    );
    expect(text('.theirs')).to.contain('Mbo ± 30% Niet uitgesplitst ± 70%');
    const [, mbo] = all('.theirs .segment');
    expect(getComputedStyle(mbo!).maskImage).to.match(/^linear-gradient/);
  });

  it('an example as an example', async () => {
    await mount((element) => {
      element.data = brokenDocument((document) => (document.mixes[0].basis = 'example'));
    });
    expect(text('.sentence')).to.contain('Heel Nederland (voorbeeld): 20');
    expect(text('.theirs .stamp')).to.equal('voorbeeld');
  });

  it('the same numbers as a table', async () => {
    await mount();
    expect(one('details').hasAttribute('open')).to.equal(false);
    expect(all('tbody tr').map(textOf)).to.deep.equal([
      'Vrijwilligers 4 telt hier niet mee niet meegeteld',
      'Mbo 3 38 procent 20 procent',
      'Associate degree (ad) 1 13 procent niet apart geteld',
      'Hbo 4 50 procent niet apart geteld',
      'Hbo en wo niet ingevuld 65 procent',
      'Vmbo, havo, vwo niet ingevuld 15 procent',
    ]);
    expect(text('tfoot')).to.equal('Samen 12');
  });

  it('in English where the page is English, and a heading of the level asked for', async () => {
    await mount((element) => {
      element.lang = 'en';
      element.headingLevel = 4;
    });
    expect(text('h4')).to.equal('Build our team');
    expect(text('.sentence')).to.match(/^Your team has 12 people, 8 without volunteers\. 3 of the 8 have/);
  });

  it('without running out of 280 px, also with the table unfolded and letters twice as large', async () => {
    document.documentElement.style.fontSize = '200%';
    try {
      await mount((element) => (element.style.inlineSize = '280px'));
      (one('details') as HTMLDetailsElement).open = true;
      await until(() => one('.scroll').tabIndex === 0);
      expect(element.scrollWidth).to.be.at.most(280);
      for (const selector of ['.stepper', '.step', '.more', '.sentence', '.bars', '.tandem', '.tools', '.scroll']) {
        for (const part of all(selector)) {
          expect(part.getBoundingClientRect().right, selector).to.be.at.most(element.getBoundingClientRect().right);
        }
      }
    } finally {
      document.documentElement.style.removeProperty('font-size');
    }
  });
});

describe('mbo-team-builder answers', () => {
  it('a plus and a minus with one person more or fewer, one event and a new sentence', async () => {
    await mount();
    const heard = listen<TeamChangeEvent>(element, 'mbo-team-change');
    await click(more('mbo'));
    expect(figures('mbo')).to.equal(4);
    expect(text('.sentence')).to.contain('4 van de 9 hebben een mbo-opleiding, dat is 44 procent.');
    expect(field('mbo').value).to.equal('4');
    expect(element.getAttribute('team')).to.equal('vrijwilliger:4 mbo:4 ad:1 hbo:4');
    await click(less('ad'));
    expect(element.team).to.equal('vrijwilliger:4 mbo:4 hbo:4');
    expect(heard.map(({team, previous}) => [previous.mbo, team.mbo, team.ad])).to.deep.equal([
      [3, 4, 1],
      [4, 4, 0],
    ]);
    expect(heard.every(({bubbles, composed}) => bubbles && composed)).to.equal(true);
  });

  it('nothing at the ends, and keeps the focus on the button', async () => {
    await mount((element) => (element.team = 'mbo:1 hbo:999'));
    const heard = listen(element, 'mbo-team-change');
    less('mbo').focus();
    await click(less('mbo'));
    await click(less('mbo'));
    await click(more('hbo'));
    expect(heard).to.have.length(1);
    expect(element.shadowRoot!.activeElement).to.equal(less('mbo'));
    expect(less('mbo').getAttribute('aria-disabled')).to.equal('true');
    expect(more('hbo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('a number that is typed', async () => {
    await mount();
    field('hbo').focus();
    await sendKeys({type: '12'});
    await until(() => field('hbo').value === '12');
    await sendKeys({press: 'Enter'});
    await until(() => element.team === 'vrijwilliger:4 mbo:3 ad:1 hbo:12');
    await element.updateComplete;
    expect(figures('hbo')).to.equal(12);
  });

  it('the keys of a number field, from what stands in it', async () => {
    await mount();
    field('mbo').focus();
    await sendKeys({press: 'ArrowUp'});
    await until(() => field('mbo').value === '4');
    await sendKeys({press: 'PageUp'});
    await until(() => field('mbo').value === '14');
    await sendKeys({press: 'ArrowDown'});
    await until(() => field('mbo').value === '13');
    expect(field('mbo').getAttribute('aria-valuenow')).to.equal('13');
  });

  it('what is no number with a sentence, and loses nothing', async () => {
    await mount();
    const heard = listen(element, 'mbo-team-change');
    for (const typed of ['drie', '1000', '', '-1']) {
      await type('mbo', typed);
      expect(field('mbo').value).to.equal(typed);
      expect(text('#wrong-mbo')).to.equal('Vul een heel getal in van 0 tot 999. Tot dan rekenen we met 3.');
      expect(field('mbo').getAttribute('aria-invalid')).to.equal('true');
      expect(field('mbo').getAttribute('aria-describedby')).to.equal('wrong-mbo');
    }
    expect(heard).to.have.length(0);
    await click(more('hbo'));
    expect(field('mbo').value).to.equal('-1');
    await click(more('mbo'));
    expect(field('mbo').value).to.equal('4');
    expect(text('#wrong-mbo')).to.equal('');
    await type('mbo', ' 7 ');
    expect(field('mbo').value).to.equal('7');
  });

  it('what is still being typed by leaving it alone, whatever is drawn meanwhile', async () => {
    await mount();
    field('mbo').value = '1';
    field('mbo').dispatchEvent(new Event('input', {bubbles: true}));
    await click(more('hbo'));
    expect(field('mbo').value).to.equal('1');
    expect(element.team).to.contain('mbo:3 ');
    field('mbo').dispatchEvent(new Event('change', {bubbles: true}));
    expect(element.team).to.contain('mbo:1 ');
  });

  it('a property that the page sets without an event', async () => {
    await mount();
    const heard = listen(element, 'mbo-team-change');
    await type('mbo', 'drie');
    element.team = 'mbo:6';
    await element.updateComplete;
    expect(figures('mbo')).to.equal(6);
    expect(field('mbo').value).to.equal('6');
    expect(heard).to.have.length(0);
  });

  it('tells a screen reader the new sentence once for many changes', async () => {
    await mount();
    const status = one('p[role=status].visually-hidden');
    expect(status.textContent).to.equal('');
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(textOf(status)));
    observer.observe(status, {childList: true, characterData: true, subtree: true});
    for (let i = 0; i < 5; i++) await click(more('mbo'));
    await until(() => status.textContent !== '');
    observer.disconnect();
    expect(told).to.deep.equal([text('.sentence')]);
    expect(told[0]).to.contain('8 van de 13');
  });

  it('the width with a street that fits it', async () => {
    await mount((element) => (element.style.inlineSize = '320px'));
    const viewBox = () => one('.scene').getAttribute('viewBox');
    expect(viewBox()).to.match(/^0 0 320 /);
    element.style.inlineSize = '700px';
    await until(() => viewBox()?.startsWith('0 0 700 ') === true);
  });

  it('a finger: every button is at least 44 px', async () => {
    await mount((element) => (element.style.inlineSize = '320px'));
    for (const button of all('.step button, .step input')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});

describe('people of a team', () => {
  it('walk in and away, and are gone when they are', async () => {
    await mount();
    await click(more('mbo'));
    expect(all('.comes').map(({dataset}) => dataset.key)).to.deep.equal(['mbo-3']);
    await click(less('hbo'));
    expect(all('.leaves').map(({dataset}) => dataset.key)).to.deep.equal(['hbo-3']);
    expect(figures('hbo')).to.equal(3);
    await until(() => all('.comes, .leaves').length === 0);
  });

  it('stand there at once when the page opens, or changes the team', async () => {
    await mount();
    expect(all('.comes')).to.have.length(0);
    element.team = 'mbo:9';
    await element.updateComplete;
    expect(all('.comes, .leaves')).to.have.length(0);
  });

  if (canCollect) {
    // Chromium: the other engines let no test ask for less motion.
    afterEach(() => emulateMedia({reducedMotion: 'no-preference'}));

    it('stand there at once for who asked for less motion, also while they walk', async () => {
      await mount();
      await click(more('mbo'));
      expect(element.shadowRoot!.getAnimations().length).to.be.above(0);
      await emulateMedia({reducedMotion: 'reduce'});
      const moving = () => element.shadowRoot!.getAnimations().filter(({playState}) => playState === 'running');
      await until(() => moving().length === 0);
      await click(more('mbo'));
      await click(less('hbo'));
      expect(all('.comes, .leaves')).to.have.length(0);
      expect(moving()).to.have.length(0);
    });
  }
});

describe('the link of a team', () => {
  const address = location.pathname + location.search;
  const linked = (element: TeamBuilderElement) => (element.link = 'ons');

  afterEach(() => {
    element.remove();
    history.replaceState(null, '', address);
  });

  it('stands in the hash once a person changed the team, and leaves what else stands there', async () => {
    history.replaceState(null, '', `${address}#kop`);
    await mount(linked);
    expect(location.hash).to.equal('#kop');
    const steps = history.length;
    await click(less('vrijwilliger'));
    expect(location.hash).to.equal('#kop&ons.team=vrijwilliger:3+mbo:3+ad:1+hbo:4');
    await click(more('vrijwilliger'));
    expect(location.hash).to.equal('#kop');
    // Back leaves the page: nobody wants to undo a team click by click.
    expect(history.length).to.equal(steps);
  });

  it('brings the team back', async () => {
    history.replaceState(null, '', `${address}#ons.team=mbo:2+hbo:5`);
    await mount(linked);
    expect(field('hbo').value).to.equal('5');
    expect(field('vrijwilliger').value).to.equal('0');
    history.replaceState(null, '', `${address}#ons.team=`);
    dispatchEvent(new Event('hashchange'));
    await element.updateComplete;
    expect(text('.sentence')).to.match(/^Hier staat nog niemand/);
  });

  it('is left alone without a name for it', async () => {
    await mount();
    await click(more('mbo'));
    expect(location.hash).to.equal('');
    expect(tool('Deel met een link')).to.equal(undefined);
  });

  describe('is shared', () => {
    /** Engines under test ask for a permission that no test can give. */
    const offer = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});

    afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

    it('as a copied address, and says so until the team changes', async () => {
      const copied: string[] = [];
      offer((text) => Promise.resolve(void copied.push(text)));
      await mount(linked);
      await click(more('mbo'));
      tool('Deel met een link').click();
      await until(() => text('.tool-status') === 'Het adres van dit team is gekopieerd.');
      expect(copied).to.deep.equal([location.href]);
      await click(more('mbo'));
      expect(text('.tool-status')).to.equal('');
    });

    it('as an address to copy by hand where the browser forbids it', async () => {
      offer(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
      await mount(linked);
      await click(more('mbo'));
      tool('Deel met een link').click();
      await until(() => find('.address') !== null);
      expect((one('.address') as HTMLInputElement).value).to.equal(location.href);
      expect(text('.tool-status')).to.match(/^Kopiëren lukte niet\./);
    });
  });
});

describe('a team is saved and printed', () => {
  const originals = {
    click: Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!,
    createObjectURL: Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!,
  };
  let saved: {name: string; blob: Blob}[];

  beforeEach(() => {
    saved = [];
    let blob = new Blob();
    Object.defineProperty(URL, 'createObjectURL', {
      ...originals.createObjectURL,
      value: (object: Blob) => {
        blob = object;
        return 'data:,';
      },
    });
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      ...originals.click,
      value(this: HTMLAnchorElement) {
        saved.push({name: this.download, blob});
      },
    });
  });

  afterEach(() => {
    Object.defineProperty(URL, 'createObjectURL', originals.createObjectURL);
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  it('as a drawing with title, people, sentence, both mixes and source', async () => {
    await mount();
    await click(tool('Tekening (SVG)'));
    await until(() => saved.length > 0);
    const svg = new DOMParser().parseFromString(await saved[0]!.blob.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(saved[0]!.name).to.equal('ons-team.svg');
    const words = svg.documentElement.textContent.replace(/\s+/g, ' ');
    for (const told of ['Ons team', 'ingevuld op deze pagina', '3 van de 8', 'Mbo 38%', 'Bron: Sociaal Werk Nederland'])
      expect(words).to.contain(told);
    expect(document.querySelector('body > [inert]')).to.equal(null);
  });

  it('as a picture twice as large', async () => {
    await mount();
    await click(tool('Plaatje (PNG)'));
    await until(() => saved.length > 0);
    const picture = await createImageBitmap(saved[0]!.blob);
    expect(picture.width).to.equal(2240);
    expect(saved[0]!.name).to.equal('ons-team.png');
  });

  it('with the colours that the page gave its groups', async () => {
    await mount((element) => element.style.setProperty('--mbo-group-mbo', '#123456'));
    await click(tool('Tekening (SVG)'));
    await until(() => saved.length > 0);
    expect(await saved[0]!.blob.text()).to.contain('fill="#123456"');
  });

  it('on paper, alone', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'print')!;
    let printed = 0;
    const value = () => {
      printed++;
      dispatchEvent(new Event('afterprint'));
    };
    Object.defineProperty(window, 'print', {...original, value});
    try {
      await mount();
      await click(tool('Afdrukken'));
      await until(() => printed === 1);
    } finally {
      Object.defineProperty(window, 'print', original);
    }
  });
});

describe('mbo-team-builder fails', () => {
  it('by drawing the rest of a team that has mistakes, and telling the owner which', async () => {
    const said = await hearConsole(async () => {
      await mount((element) => (element.team = 'mbo:3 wizard:2 hbo:veel'));
    });
    expect(figures('mbo')).to.equal(3);
    expect(text('.sentence')).to.match(/^Uw team telt 3 mensen\./);
    expect(String(said[0])).to.contain('team="wizard"').and.to.contain('vrijwilliger:0…999, mbo:0…999, ad:');
    expect(String(said[1])).to.contain('team="hbo:veel"').and.to.contain('elk één keer / each once');
    expect(text('.caution')).to.equal('Een instelling hier kennen we niet. De rest is wel te zien.');
  });

  it('by telling the visitor that figures are missing, and the owner which reference does not exist', async () => {
    const said = await hearConsole(async () => {
      await mount((element) => (element.reference = 'nergens-ook'));
    });
    expect(text('.caution')).to.equal('Hier ontbreken cijfers.');
    expect(text('.sentence')).to.contain('3 van de 12 hebben een mbo-opleiding');
    expect(find('.theirs')).to.equal(null);
    expect(String(said[0])).to.contain('reference="nergens-ook"').and.to.contain('landelijk, functies');
  });

  it('with a message and an event when the data is wrong', async () => {
    await hearConsole(async () => {
      element = document.createElement('mbo-team-builder');
      element.data = brokenDocument((document) => (document.mixes[0].shares[1].value = '65'));
      const failed = nextEvent<DocumentErrorEvent>(element, 'mbo-error');
      document.body.append(element);
      expect(String((await failed).error)).to.contain('shares[1].value');
      await element.updateComplete;
    });
    expect(one('[role=alert]')).to.exist;
  });

  it('in nothing where the document has no mixes at all', async () => {
    await mount((element) => {
      element.data = brokenDocument((document) => delete document.mixes);
    });
    expect(text('.sentence')).to.contain('3 van de 12');
    expect(find('.theirs')).to.equal(null);
    expect(find('.notes')).to.equal(null);
  });
});

describe('mbo-team-builder is accessible', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`without violations, ${theme}`, async () => {
      await mount((element) => {
        element.theme = theme;
        element.link = 'ons';
      });
      await type('mbo', 'drie');
      (one('details') as HTMLDetailsElement).open = true;
      expect(await violationsOf(element)).to.deep.equal([]);
    });
  }

  it('says each number with its group and its buttons', async () => {
    await mount();
    const said = await whatIsSaid(element);
    const start = said.findIndex((phrase) => phrase.startsWith('group, Hoeveel mensen heeft uw team?'));
    expect(start).to.be.at.least(0);
    expect(said.join('\n')).to.contain('button, Mbo: één erbij').and.to.contain('spinbutton, Mbo');
  });

  it('sets no style attribute while it draws, which a strict content policy would block', async () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- It is called with its element below.
    const original = Element.prototype.setAttribute;
    const set: string[] = [];
    Element.prototype.setAttribute = function (name: string, value: string) {
      set.push(name);
      original.call(this, name, value);
    };
    try {
      await mount((element) => (element.reference = 'functies'));
    } finally {
      Element.prototype.setAttribute = original;
    }
    expect(set).to.include('transform').and.not.to.include('style');
  });
});
