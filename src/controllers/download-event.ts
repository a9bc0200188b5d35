/** A person saved a picture, a table or the data of what an element shows. */
export class DownloadEvent extends Event {
  static readonly type = 'mbo-download';

  /**
   * @param kind - What was saved: a picture, a drawing, a table or the data.
   * @param name - The name of the file.
   */
  constructor(
    readonly kind: 'png' | 'svg' | 'csv' | 'json',
    readonly name: string,
  ) {
    super(DownloadEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'mbo-download': DownloadEvent;
  }
}
