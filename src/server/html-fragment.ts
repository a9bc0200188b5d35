import type {Source} from '../data/schema.js';
import {escapeXml} from '../export/svg-text.js';
import {withoutSoftHyphens} from '../export/text-lines.js';

/** Attributes that every site lets through. */
type Attributes = Readonly<
  Partial<Record<'alt' | 'height' | 'href' | 'lang' | 'scope' | 'src' | 'width', string | number>>
>;

/** HTML that is safe as it stands. */
export interface Html {
  readonly html: string;
}

/** What stands in an element: text, or other elements. */
export type Content = string | Html | readonly Content[];

/** An element with its attributes and what stands in it, both escaped. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Html {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(withoutSoftHyphens(String(value)))}"`)
    .join('');
  return {html: name === 'img' ? `<img${written}>` : `<${name}${written}>${write(content)}</${name}>`};
}

function write(content: Content): string {
  if (typeof content === 'string') return escapeXml(content);
  return 'html' in content ? content.html : content.map(write).join('');
}

/** Elements, each on a line of its own. */
export function lines(parts: readonly Html[]): Html {
  return {html: parts.map(({html}) => `\n${html}`).join('') + '\n'};
}

/** A source by name, as a link where it has an address. */
export function linkSource({url}: Source, name: string): Html {
  return url === undefined ? {html: escapeXml(name)} : element('a', {href: url}, name);
}

/** Parts with something between each two. */
export function join(parts: readonly Content[], between: string): readonly Content[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
}

/** A table of texts; the first cell of a row names it. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Html {
  const cells = ([name = '', ...values]: readonly string[]): Html =>
    element(
      'tr',
      {},
      element('th', {scope: 'row'}, name),
      values.map((value) => element('td', {}, value)),
    );
  const heads = head.map((name) => element('th', {scope: 'col'}, name));
  return element(
    'table',
    {},
    lines([
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, heads)),
      element('tbody', {}, lines(rows.map(cells))),
    ]),
  );
}
