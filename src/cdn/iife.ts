/** One classic script: the elements registered, and their names on `MboKracht`. */
import '../define/function-mix.js';
import '../define/infographic.js';

export {FunctionMixElement} from '../function-mix/function-mix-element.js';
export {InfographicElement} from '../infographic/infographic-element.js';

/** The team builder is on few pages: it is fetched for the first one that stands in the page. */
function fetchTeamBuilder(): void {
  if (document.querySelector('mbo-team-builder:not(:defined)')) void import('../define/team-builder.js');
}

new MutationObserver(fetchTeamBuilder).observe(document, {childList: true, subtree: true});
fetchTeamBuilder();
