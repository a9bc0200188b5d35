import {html, type TemplateResult} from 'lit';
import {encodeQR} from 'qr';

/** The room that readers need around the code, in modules. */
const QUIET_ZONE = 4;

/** What the largest code holds at this error correction, in bytes. */
const MOST_BYTES = 2331;

/** Whether an address fits in a code. */
export const fitsQrCode = (address: string): boolean => new TextEncoder().encode(address).length <= MOST_BYTES;

/** A QR code with medium error correction: a fold or a stain on the poster leaves it readable. */
export interface PlacedCode {
  /** Width and height in modules, with the quiet zone. */
  readonly size: number;
  /** Path data of the dark modules. */
  readonly path: string;
}

/**
 * Places the modules of the QR code of an address.
 * @throws {RangeError | Error} When the address does not fit; see `fitsQrCode`.
 */
export function placeQrCode(address: string): PlacedCode {
  const rows = encodeQR(address, 'raw', {ecc: 'medium', border: QUIET_ZONE});
  // One box for each run of dark modules: boxes side by side would show hairlines on paper.
  const path = rows
    .map((row, y) => {
      const dark = row.map((module) => (module ? '1' : '0')).join('');
      return [...dark.matchAll(/1+/g)]
        .map(({0: run, index}) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
        .join('');
    })
    .join('');
  return {size: rows.length, path};
}

/** The QR code of an address, as wide as its place. @param title - What a screen reader or PDF reader says of it. */
export function renderQrCode(address: string, title: string): TemplateResult<1> {
  const {size, path} = placeQrCode(address);
  return html`<svg
    class="poster-code"
    role="img"
    aria-label=${title}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff" />
    <path d=${path} />
  </svg>`;
}
