import type {MixView} from '../views/mix-card.js';

export type {MixView} from '../views/mix-card.js';

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
