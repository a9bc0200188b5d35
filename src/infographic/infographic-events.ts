/** A person opened a door. */
export class FieldOpenEvent extends Event {
  static readonly type = 'mbo-field-open';

  /** @param field - The id of the work field. */
  constructor(readonly field: string) {
    super(FieldOpenEvent.type, {bubbles: true, composed: true});
  }
}

/** A person closed a door, or opened another. */
export class FieldCloseEvent extends Event {
  static readonly type = 'mbo-field-close';

  /** @param field - The id of the work field. */
  constructor(readonly field: string) {
    super(FieldCloseEvent.type, {bubbles: true, composed: true});
  }
}

/** A person chose a strength, so that evening falls; or let it go, so that day comes back. */
export class StrengthSelectEvent extends Event {
  static readonly type = 'mbo-strength-select';

  /** @param strength - The id of the strength; undefined when none is chosen any more. */
  constructor(readonly strength: string | undefined) {
    super(StrengthSelectEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'mbo-field-open': FieldOpenEvent;
    'mbo-field-close': FieldCloseEvent;
    'mbo-strength-select': StrengthSelectEvent;
  }
}
