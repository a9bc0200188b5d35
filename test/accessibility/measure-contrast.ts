import type {Page} from 'puppeteer-core';

/** What was measured, and what was too low: a line each. */
export interface Measured {
  readonly count: number;
  readonly low: readonly string[];
}

/** Hides the letters of the page in every tree, ours included; a second time shows them again. */
async function switchLetters(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = Reflect.get(window, 'withoutLetters') as CSSStyleSheet | undefined;
    const sheet = kept ?? new CSSStyleSheet();
    sheet.replaceSync('*{-webkit-text-fill-color:transparent!important} text,tspan{fill:transparent!important}');
    Object.assign(window, {withoutLetters: sheet});
    const dress = (root: Document | ShadowRoot) => {
      const sheets = root.adoptedStyleSheets;
      root.adoptedStyleSheets = sheets.includes(sheet) ? sheets.filter((one) => one !== sheet) : [...sheets, sheet];
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) dress(shadowRoot);
    };
    dress(document);
  });
}

/**
 * Holds every text beside the pixels that are behind it: what style sheets paint there, and in how many layers, does not
 * matter. The page is photographed with its text made invisible.
 */
export async function measureTexts(page: Page): Promise<Measured> {
  await switchLetters(page);
  const screenshot = await page.screenshot({encoding: 'base64'});
  await switchLetters(page);
  return page.evaluate(judgeTexts, screenshot);
}

/** Runs in the page. */
async function judgeTexts(screenshot: string): Promise<Measured> {
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
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${screenshot}`)).blob());
  const picture = new OffscreenCanvas(image.width, image.height).getContext('2d', {willReadFrequently: true})!;
  picture.drawImage(image, 0, 0);
  /** Who is on the way up from a part, out of shadow trees too. */
  const wayUp = (part: Element | null): Element[] => {
    const root = part?.getRootNode();
    return part ? [part, ...wayUp(part.parentElement ?? (root instanceof ShadowRoot ? root.host : null))] : [];
  };
  const tell = (text: Text, parent: Element) =>
    `${parent.localName}.${parent.getAttribute('class') ?? ''} ${text.data.trim().slice(0, 40)}`;
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
    // What has no room is cut off.
    const rooms = wayUp(parent).filter((part) => getComputedStyle(part).overflow !== 'visible');
    const edges = rooms.map((part) => part.getBoundingClientRect());
    for (const rect of range.getClientRects()) {
      // Letters stand in the middle of their line, with a little room at both ends.
      const left = Math.max(rect.left + 2, ...edges.map((edge) => edge.left));
      const right = Math.min(rect.right - 2, ...edges.map((edge) => edge.right));
      const top = Math.max(rect.top + rect.height * 0.2, ...edges.map((edge) => edge.top));
      const bottom = Math.min(rect.bottom - rect.height * 0.2, ...edges.map((edge) => edge.bottom));
      const box = [left, top, right - left, bottom - top].map(Math.round) as [number, number, number, number];
      if (box[2] < 2 || box[3] < 2) continue;
      if (left < 0 || top < 0 || right > image.width + 1 || bottom > image.height + 1) {
        low.push(`outside the picture: ${tell(text, parent)}`);
        continue;
      }
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
      if (contrast < least) low.push(`${contrast.toFixed(2)} of ${least}: ${tell(text, parent)}`);
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
 * Holds the edge of every mark of a group, and of every field to fill in, beside the pixels just above it or its drawing,
 * whatever paints those: 3:1 by its outline or by its fill (WCAG 1.4.11).
 */
export async function measureMarks(page: Page): Promise<Measured> {
  return page.evaluate(judgeMarks, await page.screenshot({encoding: 'base64'}));
}

/** Runs in the page. */
async function judgeMarks(screenshot: string): Promise<Measured> {
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
  const contrastOn = ([red = 0, green = 0, blue = 0, alpha = 0]: readonly number[], back: readonly number[]) => {
    const front = [red, green, blue].map((value, i) => value * (alpha / 255) + back[i]! * (1 - alpha / 255));
    const [dark = 0, bright = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${screenshot}`)).blob());
  const picture = new OffscreenCanvas(image.width, image.height).getContext('2d', {willReadFrequently: true})!;
  picture.drawImage(image, 0, 0);
  const low: string[] = [];
  let count = 0;
  const judge = (part: Element) => {
    const style = getComputedStyle(part);
    const outline = /(?:rgb|oklch|oklab|color)\([^)]*\)/.exec(style.boxShadow)?.[0] ?? style.backgroundColor;
    const paints = part.matches('input, select')
      ? [style.borderTopColor]
      : part instanceof SVGElement
        ? [style.fill, style.stroke]
        : [style.backgroundColor, outline];
    const colours = paints.filter((colour) => colour !== 'none').map(rgba);
    // Above a shoulder is a head of the same drawing.
    const whole = part instanceof SVGElement ? (part.ownerSVGElement ?? part) : part;
    const {left, top, width} = whole.getBoundingClientRect();
    const line = [left, top - 3, width].map(Math.round) as [number, number, number];
    const {data} = picture.getImageData(...line, 1);
    const contrasts = Array.from({length: line[2]}, (_, x) => {
      const back = [...data.slice(4 * x, 4 * x + 3)];
      return Math.max(...colours.map((colour) => contrastOn(colour, back)));
    }).sort((a, b) => a - b);
    const isOutside = line[1] < 0 || line[1] >= image.height;
    const middle = isOutside ? 0 : (contrasts[Math.floor(contrasts.length / 2)] ?? 0);
    count += 1;
    if (middle < 3)
      low.push(
        `${middle.toFixed(2)} of 3: ${part.localName}.${part.getAttribute('class') ?? ''} ${paints.join(' ')} ${line.join(' ')}`,
      );
  };
  const look = (root: Document | ShadowRoot) => {
    const marks = '.mark, .soft, .bar > [data-group]:not(.fades, .label), .sample, input, select';
    for (const part of root.querySelectorAll(marks)) if (part.checkVisibility({visibilityProperty: true})) judge(part);
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  };
  look(document);
  return {count, low: [...new Set(low)]};
}
