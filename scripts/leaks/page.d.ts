import type {Counters} from './counters.js';
import type {View} from './views.js';

/** What the page of `npm run leaks` knows. */
declare global {
  var counted: Counters;
  var views: readonly View[];
}
