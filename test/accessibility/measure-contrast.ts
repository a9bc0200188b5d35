import type {Page} from 'puppeteer-core';

/** What was measured, and what was too low: a line each. */
export interface Measured {
  readonly count: number;
  readonly low: readonly string[];
}

/** The height of one picture, in CSS pixels: what a browser paints at once has a limit. */
const SLICE = 4000;

/** Puts a style sheet in every tree of the page, ours included; `undefined` takes it out. */
async function dress(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const dressTree = (root: Document | ShadowRoot) => {
      root.adoptedStyleSheets.push(sheet);
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) dressTree(shadowRoot);
    };
    dressTree(document);
  }, css);
}

/**
 * Holds every text beside the pixels that are behind it: what style sheets paint there, and in how many layers, does not
 * matter. The page is photographed with its text made invisible.
 */
export async function measureTexts(page: Page): Promise<Measured> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const {width} = page.viewport()!;
  await dress(page, '*{-webkit-text-fill-color:transparent!important} text,tspan{fill:transparent!important}');
  const slices: string[] = [];
  for (let y = 0; y < height; y += SLICE) {
    const clip = {x: 0, y, width, height: Math.min(SLICE, height - y)};
    slices.push(await page.screenshot({clip, encoding: 'base64', captureBeyondViewport: true}));
  }
  return page.evaluate(judgeTexts, slices, SLICE);
}

/** Runs in the page. */
async function judgeTexts(slices: readonly string[], slice: number): Promise<Measured> {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
  const rgba = (colour: string): readonly number[] => {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data];
  };
  const channel = (value: number) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]) =>
    0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const pictures = await Promise.all(
    slices.map(async (data) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const picture = new OffscreenCanvas(image.width, image.height).getContext('2d', {willReadFrequently: true})!;
      picture.drawImage(image, 0, 0);
      return picture;
    }),
  );
  /** Who is on the way up from a part, out of shadow trees too. */
  const wayUp = (part: Element | null): Element[] => {
    const root = part?.getRootNode();
    return part ? [part, ...wayUp(part.parentElement ?? (root instanceof ShadowRoot ? root.host : null))] : [];
  };
  const low: string[] = [];
  let count = 0;
  const judge = (text: Text, parent: Element) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const style = getComputedStyle(parent);
    const colour = rgba(parent instanceof SVGElement ? style.fill : style.color);
    const opacity = wayUp(parent).reduce((seen, part) => seen * Number(getComputedStyle(part).opacity), 1);
    const size = Number.parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    for (const {left, top, width, height} of range.getClientRects()) {
      const y = top + scrollY;
      const picture = pictures[Math.floor(y / slice)];
      // Letters stand in the middle of their line.
      const box = [left, (y % slice) + height * 0.2, width, height * 0.6].map(Math.round) as [number, number, number, number];
      if (!picture || box[2] < 2 || box[3] < 2) continue;
      const {data} = picture.getImageData(...box);
      const contrasts: number[] = [];
      for (let i = 0; i < data.length; i += 4) {
        const back = [data[i]!, data[i + 1]!, data[i + 2]!];
        const alpha = (colour[3]! / 255) * opacity;
        const front = back.map((value, channelAt) => colour[channelAt]! * alpha + value * (1 - alpha));
        const [dark = 0, bright = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b);
        contrasts.push((bright + 0.05) / (dark + 0.05));
      }
      contrasts.sort((a, b) => a - b);
      // Two in a hundred may be the blurred edge of something.
      const contrast = contrasts[Math.floor(contrasts.length / 50)]!;
      count += 1;
      if (contrast < least)
        low.push(`${contrast.toFixed(2)} of ${least}: ${parent.localName}.${parent.getAttribute('class') ?? ''} ${text.data.trim().slice(0, 40)}`);
    }
  };
  const look = (root: Document | ShadowRoot) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      const parent = text.parentElement;
      if (!parent || !text.data.trim() || parent.matches('script, style, option, title, noscript')) continue;
      const isSeen = parent.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true});
      if (isSeen && !parent.closest('.visually-hidden')) judge(text, parent);
    }
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  };
  look(document);
  return {count, low};
}

/**
 * Holds the edge of every mark of a group, and of every field to fill in, beside the paper it stands on: 3:1 by its outline
 * or by its fill (WCAG 1.4.11).
 */
export async function measureMarks(page: Page): Promise<Measured> {
  return page.evaluate(judgeMarks);
}

/** Runs in the page. */
function judgeMarks(): Measured {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
  const over = (colour: string, paper: string): readonly number[] => {
    for (const paint of [paper, colour]) {
      brush.fillStyle = paint;
      brush.fillRect(0, 0, 1, 1);
    }
    return [...brush.getImageData(0, 0, 1, 1).data];
  };
  const channel = (value: number) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]) =>
    0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const contrastOn = (colour: string, paper: string) => {
    const [dark = 0, bright = 0] = [luminance(over(colour, paper)), luminance(over(paper, paper))].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const low: string[] = [];
  let count = 0;
  const look = (root: Document | ShadowRoot) => {
    for (const part of root.querySelectorAll('.mark, .soft, .bar > span:not(.fades), .sample, .swatch .mark, input, select')) {
      if (!part.checkVisibility({visibilityProperty: true})) continue;
      const style = getComputedStyle(part);
      const paper = getComputedStyle(part.getRootNode() instanceof ShadowRoot ? (part.getRootNode() as ShadowRoot).host : part)
        .getPropertyValue('--_paper');
      const colours = part.matches('input, select')
        ? [style.borderTopColor]
        : part instanceof SVGElement
          ? [style.fill, style.stroke]
          : [style.backgroundColor, /(?:rgb|oklch|oklab|color)\([^)]*\)/.exec(style.boxShadow)?.[0] ?? style.backgroundColor];
      const contrast = Math.max(...colours.filter((colour) => colour !== 'none').map((colour) => contrastOn(colour, paper)));
      count += 1;
      if (contrast < 3) low.push(`${contrast.toFixed(2)} of 3: ${part.localName}.${part.getAttribute('class') ?? ''} ${colours.join(' ')} on ${paper}`);
    }
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  };
  look(document);
  return {count, low: [...new Set(low)]};
}
