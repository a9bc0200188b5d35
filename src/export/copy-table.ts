import type {Mix} from '../data/schema.js';
import type {MixReading} from '../text/mix-reading.js';
import {escapeXml} from './svg-text.js';
import {makeTableCells, type TableCells} from './table-cells.js';

/** What is copied: the same table for programs that read HTML, and for those that read text. */
export type CopiedForms = Readonly<Record<'text/html' | 'text/plain', string>>;

/** Writes mixes as a table that pastes as cells: into a spreadsheet, a text, a mail. */
export function writeTable(mixes: readonly Mix[], reading: MixReading): CopiedForms {
  const cells = makeTableCells(mixes, reading);
  return {'text/html': writeHtml(cells), 'text/plain': writePlain(cells)};
}

/**
 * Copies mixes as a table. It must be called at once when a person asks for it: browsers forget soon that someone did.
 * @returns Whether it worked; false where the browser forbids it.
 */
export async function copyTable(mixes: readonly Mix[], reading: MixReading): Promise<boolean> {
  const forms = writeTable(mixes, reading);
  // Pages without https have none of this.
  const {clipboard} = navigator as Partial<Navigator>;
  if (clipboard === undefined || !('ClipboardItem' in globalThis)) return copyByEvent(forms);
  const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], {type})] as const);
  try {
    await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch (error) {
    // So a browser says that it, the page's policy or the frame around it does not allow this.
    if (error instanceof DOMException) return copyByEvent(forms);
    throw error;
  }
}

/** The older way, which asks for no permission: answers the browser's own copying with our table. */
function copyByEvent(forms: CopiedForms): boolean {
  let copied = false;
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text);
    copied = event.clipboardData !== null;
  };
  // Safari copies only where something is selected, or someone says before that they will answer.
  const announce = (event: Event): void => event.preventDefault();
  addEventListener('beforecopy', announce, true);
  addEventListener('copy', answer, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works where the clipboard is refused.
    return document.execCommand('copy') && copied;
  } finally {
    removeEventListener('beforecopy', announce, true);
    removeEventListener('copy', answer, true);
  }
}

function writeHtml({caption, head, rows, notes}: TableCells): string {
  const row = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
  const headings = head.map((text) => `<th scope="col">${escapeXml(text)}</th>`);
  const body = rows.map(([name = '', ...cells]) =>
    row([`<th scope="row">${escapeXml(name)}</th>`, ...cells.map((text) => `<td>${escapeXml(text)}</td>`)]),
  );
  const foot = notes.map((note) => row([`<td colspan="${Math.max(1, head.length)}">${escapeXml(note)}</td>`]));
  return (
    `<meta charset="utf-8"><table><caption>${escapeXml(caption)}</caption><thead>${row(headings)}</thead>` +
    `<tbody>${body.join('')}</tbody><tfoot>${foot.join('')}</tfoot></table>`
  );
}

/** Tabs between cells, and what must be known below them; the caption comes there too, so that headings are first. */
function writePlain({caption, head, rows, notes}: TableCells): string {
  const lines = [head, ...rows].map((cells) => cells.join('\t'));
  return [...lines, caption, ...notes].join('\n');
}
