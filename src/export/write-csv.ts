import {withoutSoftHyphens} from './text-lines.js';

/** With this a spreadsheet knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** Writes rows as CSV, for Excel as the Dutch have it: semicolons, CRLF, UTF-8 with a byte order mark, no formulas. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(';')}\r\n`).join('');
}

function writeCell(text: string): string {
  const plain = withoutSoftHyphens(text);
  return `"${(FORMULA.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}
