/** A file that is ready to be saved. */
export interface Download {
  readonly name: string;
  readonly blob: Blob;
}

/** How long a browser may take to begin with what it saves; Safari asks for it a while after the click. */
const KEPT_MS = 40_000;

/** Lets the browser save a file. */
export function saveDownload({name, blob}: Download): void {
  const address = URL.createObjectURL(blob);
  // Outside the page, so that no script of the page takes the click for one of a visitor.
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
