/**
 * The team builder shares most of its code with the function mix. Fetched with all of it, that code stays in one file:
 * cut in two it would weigh a kB more on every page with a function mix.
 */
import '../define/function-mix.js';
import '../define/team-builder.js';
