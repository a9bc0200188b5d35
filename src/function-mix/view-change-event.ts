/** The ways to see a mix. */
export type MixView = 'people' | 'bars' | 'table';

/** A person chose another way to see the figures. */
export class ViewChangeEvent extends Event {
  static readonly type = 'mbo-view-change';

  /**
   * @param view - What is shown now.
   * @param previous - What was shown before.
   */
  constructor(
    readonly view: MixView,
    readonly previous: MixView,
  ) {
    super(ViewChangeEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'mbo-view-change': ViewChangeEvent;
  }
}
