import {expect} from 'chai';

import {nextEvent, until} from './elements.js';

/** The files that a page uses are built ones: this suite reads `dist`, which the test command builds first. */
const CDN = new URL('../dist/cdn/', import.meta.url);

const EMBED = '<script src="embed.js"></script>';
const MIX = 'embed.html?tag=function-mix&mix=landelijk-2020';

type PageWindow = Window & typeof globalThis;

const pages = new Set<HTMLIFrameElement>();

/** A page of its own that holds iframes. */
async function openPage(body: string): Promise<PageWindow> {
  const host = document.createElement('iframe');
  host.style.inlineSize = '1000px';
  host.style.blockSize = '800px';
  host.srcdoc = `<!doctype html><html lang="nl"><body>${body.replaceAll('src="', `src="${CDN.href}`)}</body></html>`;
  pages.add(host);
  const loaded = nextEvent(host, 'load');
  document.body.append(host);
  await loaded;
  return host.contentWindow as PageWindow;
}

const frameIn = ({document}: PageWindow) => document.querySelector('iframe')!;

/** What an element in the iframe of a page drew. */
const find = (page: PageWindow, selector: string): Element | null | undefined =>
  frameIn(page)
    .contentDocument?.querySelector('mbo-function-mix, mbo-infographic, mbo-team-builder')
    ?.shadowRoot?.querySelector(selector);

const heightOf = (page: PageWindow): number => frameIn(page).getBoundingClientRect().height;

/** Whether the iframe is as high as what it shows, to the px. */
function fits(page: PageWindow): boolean {
  const {clientHeight, contentDocument} = frameIn(page);
  const inside = Math.ceil(contentDocument!.documentElement.getBoundingClientRect().height);
  return Boolean(find(page, '.legend, table')) && clientHeight === inside;
}

const messageIn = (page: PageWindow): string | null | undefined =>
  frameIn(page).contentDocument?.querySelector('[role=alert]')?.textContent;

/** Sends a message to the page as a window would. */
const sendAs = (sender: Window | null, message: unknown) =>
  (sender as PageWindow & {eval(code: string): void}).eval(`parent.postMessage(${String(message)}, '*')`);

afterEach(() => {
  for (const page of pages) page.remove();
  pages.clear();
});

describe('the page inside an iframe', () => {
  it('draws the element that its address names, with the attributes in it and nothing from elsewhere', async () => {
    const page = await openPage(`<iframe src="${MIX}&view=table&heading-level=4"></iframe>`);
    await until(() => Boolean(find(page, 'table')));
    const inside = frameIn(page).contentWindow as PageWindow;
    expect(inside.document.querySelector('mbo-function-mix')!.getAttribute('mix')).to.equal('landelijk-2020');
    expect(inside.document.title).to.equal(find(page, 'h4')!.textContent.trim());
    expect(messageIn(page)).to.equal(undefined);
    const origins = inside.performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    expect(new Set(origins)).to.deep.equal(new Set([location.origin]));
  });

  for (const [tag, drawn] of [
    ['infographic', '.house'],
    ['function-mix', '.legend'],
    ['team-builder', '.person, .street'],
  ] as const) {
    it(`has a page of its own for ${tag}`, async () => {
      const page = await openPage(`<iframe src="embed/${tag}.html"></iframe>`);
      await until(() => Boolean(find(page, drawn)));
      expect(messageIn(page)).to.equal(undefined);
    });
  }

  it('speaks English and is dark where its address says so', async () => {
    const page = await openPage(`<iframe src="${MIX}&lang=en&theme=dark"></iframe>`);
    await until(() => find(page, '.views')?.textContent.includes('Table') === true);
    const {documentElement: root, body} = frameIn(page).contentDocument!;
    expect(root.lang).to.equal('en');
    expect(getComputedStyle(root).colorScheme).to.equal('dark');
    expect(getComputedStyle(body).margin).to.equal('0px');
    expect(getComputedStyle(body).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('opens links in a new tab, since it must not lead itself away', async () => {
    const page = await openPage(`<iframe src="${MIX}"></iframe>`);
    await until(() => Boolean(find(page, '.legend')));
    const {contentDocument} = frameIn(page);
    expect(contentDocument!.querySelector('base')!.target).to.equal('_blank');
  });

  it('tells a visitor in one sentence that an element is unknown', async () => {
    const dutch = await openPage('<iframe src="embed.html?tag=function-mixx"></iframe>');
    await until(() => messageIn(dutch) === 'We weten niet wat hier moet staan.');
    const english = await openPage('<iframe src="embed.html?lang=en"></iframe>');
    await until(() => messageIn(english) === 'We do not know what should stand here.');
  });

  it('leaves out a parameter that is no attribute, and says so without repeating it', async () => {
    const page = await openPage(`<iframe src="${MIX}&onclick=top.hacked()&link=a&data=x&%3Cb%3E=1"></iframe>`);
    await until(() => Boolean(find(page, '.legend')) && messageIn(page) !== undefined);
    expect(messageIn(page)).to.equal('Een instelling in dit adres kennen we niet. De rest is wel te zien.');
    const element = frameIn(page).contentDocument!.querySelector('mbo-function-mix')!;
    expect(element.getAttributeNames().sort()).to.deep.equal(
      ['mix', 'view', 'theme'].filter((name) => element.hasAttribute(name)).sort(),
    );
  });

  it('says that a door is unknown which the street passes over', async () => {
    const page = await openPage('<iframe src="embed.html?tag=infographic&open=nergens"></iframe>');
    await until(() => Boolean(find(page, '.house') && find(page, '.caution')));
    expect(find(page, '.caution')?.textContent).to.contain('Een instelling hier kennen we niet.');
  });

  it('takes data from its own origin', async () => {
    const page = await openPage(
      `<iframe src="embed.html?tag=function-mix&mix=oost&src=../../test/teams.csv"></iframe>`,
    );
    await until(() => find(page, 'h2')?.textContent === 'Oost');
  });

  it('shows no figures of another origin under this name', async () => {
    for (const src of ['https://kwaad.example/a.json', '//kwaad.example/a.json', 'data:application/json,{}']) {
      const page = await openPage(`<iframe src="embed.html?tag=function-mix&src=${encodeURIComponent(src)}"></iframe>`);
      await until(() => messageIn(page)?.startsWith('Cijfers van een ander adres') === true);
      expect(messageIn(page)).to.contain(location.host);
      expect(frameIn(page).contentDocument!.querySelector('mbo-function-mix')).to.equal(null);
    }
  });

  it('is useful without any script around it: it keeps its height and scrolls inside', async () => {
    const page = await openPage(`<iframe src="${MIX}" width="400" height="300"></iframe>`);
    await until(() => Boolean(find(page, '.legend')));
    expect(frameIn(page).clientHeight).to.equal(300);
    const root = frameIn(page).contentDocument!.documentElement;
    await until(() => root.scrollHeight > root.clientHeight);
    root.scrollTop = 50;
    expect(root.scrollTop).to.equal(50);
  });

  it('prints what is inside, and nothing of the page around it', async () => {
    const page = await openPage('<iframe src="embed/team-builder.html?team=mbo:3"></iframe>');
    const tool = () =>
      [
        ...(frameIn(page).contentDocument?.querySelector('mbo-team-builder')?.shadowRoot?.querySelectorAll('button') ??
          []),
      ].find(({textContent}) => textContent.trim() === 'Afdrukken');
    await until(() => tool() !== undefined);
    const inside = frameIn(page).contentWindow as PageWindow;
    const printed: string[] = [];
    page.print = () => void printed.push('around');
    inside.print = () => {
      printed.push('inside');
      inside.dispatchEvent(new Event('afterprint'));
    };
    tool()!.click();
    await until(() => printed.length > 0);
    expect(printed).to.deep.equal(['inside']);
  });

  it('draws in a sandbox without an origin, and tells WordPress its height with the secret that it got', async () => {
    const page = await openPage('');
    const heard: unknown[] = [];
    page.addEventListener('message', ({data}) => heard.push(data));
    const frame = page.document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = `${CDN.href}embed/function-mix.html?theme=light#?secret=aB3dE6gH9k`;
    // As WordPress hides it until it tells its height.
    frame.style.position = 'absolute';
    frame.style.visibility = 'hidden';
    page.document.body.append(frame);
    const isHeight = (data: any) => data.message === 'height' && data.secret === 'aB3dE6gH9k' && data.value > 300;
    await until(() => heard.some(isHeight));
  });
});

describe('embed.js', () => {
  it('gives an iframe the height of what it shows, and another when a person chooses another view', async () => {
    const page = await openPage(`<iframe src="${MIX}" width="600" style="box-sizing: border-box"></iframe>${EMBED}`);
    await until(() => fits(page));
    const before = heightOf(page);
    expect(before).to.be.greaterThan(300);
    (find(page, '.views button:nth-child(3)') as HTMLElement).click();
    await until(() => Boolean(find(page, 'table')) && heightOf(page) !== before && fits(page));
  });

  it('serves an iframe in a sandbox, and iframes that come later, once for all copies of it', async () => {
    const page = await openPage(`${EMBED}${EMBED}<iframe sandbox="allow-scripts" src="${MIX}"></iframe>`);
    await until(() => heightOf(page) > 300);
    const later = page.document.createElement('iframe');
    later.src = `${CDN.href}embed/function-mix.html?theme=dark`;
    page.document.body.append(later);
    await until(() => later.clientHeight > 300);
    expect(frameIn(page).style.colorScheme).to.equal('light dark');
    expect(later.style.colorScheme).to.equal('dark');
  });

  it('asks an iframe that was there before it', async () => {
    const page = await openPage(`<iframe src="${MIX}"></iframe>`);
    await until(() => Boolean(find(page, '.legend')));
    const script = page.document.createElement('script');
    script.src = `${CDN.href}embed.js`;
    page.document.body.append(script);
    await until(() => heightOf(page) > 300);
  });

  it('obeys nobody but our iframes, and no height that cannot be', async () => {
    const page = await openPage(
      `<iframe src="${MIX}"></iframe><iframe id="other" src="licences.txt"></iframe>${EMBED}`,
    );
    const other = page.document.querySelector<HTMLIFrameElement>('#other')!;
    await until(() => fits(page));
    // The old values too: what came and went at once must not have come.
    let styles = '';
    new page.MutationObserver((records) => {
      styles += [...records.map(({oldValue}) => oldValue), frameIn(page).style.cssText].join();
    }).observe(frameIn(page), {attributeFilter: ['style'], attributeOldValue: true});
    const message = (height: string) => `{type: 'mbo-kracht-height', height: ${height}}`;
    sendAs(other.contentWindow, message('111'));
    page.postMessage({type: 'mbo-kracht-height', height: 222}, '*');
    for (const height of ['Infinity', 'NaN', '-1', '20001', '"333"', 'null', '{}']) {
      sendAs(frameIn(page).contentWindow, message(height));
    }
    for (const odd of ['null', '"mbo-kracht-height"', '{type: "mbo-kracht-height"}', '{height: 444}']) {
      sendAs(frameIn(page).contentWindow, odd);
    }
    sendAs(frameIn(page).contentWindow, message('555'));
    await until(() => styles.includes(' 555px'));
    for (const refused of ['111px', '222px', '333px', '444px', '20001px', '-1px', ' 0px']) {
      expect(styles).not.to.contain(refused);
    }
    expect(other.style.height).to.equal('');
  });

  it('does not believe a sandbox that is not one of ours', async () => {
    const page = await openPage(`<iframe src="${MIX}"></iframe>${EMBED}`);
    await until(() => fits(page));
    const before = heightOf(page);
    const hostile = page.document.createElement('iframe');
    hostile.setAttribute('sandbox', 'allow-scripts');
    hostile.srcdoc = `<script>parent.postMessage({type: 'mbo-kracht-height', height: 111}, '*'); parent.postMessage('sent', '*')</script>`;
    const sent = new Promise<void>((resolve) => {
      page.addEventListener('message', ({data}) => data === 'sent' && resolve());
    });
    page.document.body.append(hostile);
    await sent;
    expect(heightOf(page)).to.equal(before);
    expect(hostile.style.height).to.equal('');
  });

  it('does not believe another page that came in one of our iframes', async () => {
    const page = await openPage(`<iframe src="${MIX}"></iframe>${EMBED}`);
    await until(() => fits(page));
    const before = frameIn(page).style.height;
    const sent = new Promise<void>((resolve) => {
      page.addEventListener('message', ({data}) => data === 'sent' && resolve());
    });
    frameIn(page).contentWindow!.location.href =
      "data:text/html,<script>parent.postMessage({type: 'mbo-kracht-height', height: 111}, '*'); parent.postMessage('sent', '*')</script>";
    await sent;
    expect(frameIn(page).style.height).to.equal(before);
  });

  it('leaves alone an iframe whose address only looks like one of ours', async () => {
    const page = await openPage(
      `<iframe src="${MIX}"></iframe><iframe id="other" src="../../test/example.json?/embed/"></iframe>${EMBED}`,
    );
    const other = page.document.querySelector<HTMLIFrameElement>('#other')!;
    sendAs(other.contentWindow, "{type: 'mbo-kracht-height', height: 111}");
    await until(() => fits(page));
    expect(other.getAttribute('style')).to.equal(null);
  });
});
