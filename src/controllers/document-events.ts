import type {DataError} from '../data/data-error.js';
import type {LoadError} from '../data/load-error.js';
import type {Problem} from '../data/problem.js';
import type {KrachtDocument} from '../data/schema.js';

/** The element has a document and draws it. A state event: it does not bubble. */
export class DocumentLoadEvent extends Event {
  static readonly type = 'mbo-load';

  constructor(
    readonly document: KrachtDocument,
    /** What is odd in the file but does no harm. */
    readonly warnings: readonly Problem[],
  ) {
    super(DocumentLoadEvent.type);
  }
}

/** The data did not arrive or cannot be drawn; what was drawn before stays. A state event: it does not bubble. */
export class DocumentErrorEvent extends Event {
  static readonly type = 'mbo-error';

  constructor(readonly error: DataError | LoadError) {
    super(DocumentErrorEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'mbo-load': DocumentLoadEvent;
    'mbo-error': DocumentErrorEvent;
  }
}
