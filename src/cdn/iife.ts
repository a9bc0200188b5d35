/** One classic script: the elements registered, and their names on `MboKracht`. */
import '../define/function-mix.js';
import '../define/infographic.js';

export {FunctionMixElement} from '../function-mix/function-mix-element.js';
export {InfographicElement} from '../infographic/infographic-element.js';

/** The team builder is on few pages: it is fetched for the first one that stands in the page. */
function look(): void {
  for (const {localName} of document.querySelectorAll(':not(:defined)')) {
    if (localName === 'mbo-team-builder') void import('../define/team-builder.js');
    else if (localName.startsWith('mbo-'))
      void import('./unknown-tag.js').then((owner) => owner.warnOfUnknownTag(localName));
  }
}

new MutationObserver(look).observe(document, {childList: true, subtree: true});
look();
