import {explainUnknown} from '../controllers/explain-unknown.js';
import {warnOwner} from '../controllers/owner-console.js';

const TAGS = ['mbo-infographic', 'mbo-function-mix', 'mbo-team-builder'];

/** The tags that were looked at: each once, however often it stands in the page. */
const seen = new Set<string>();

/**
 * Tells the owner of the page of a tag that looks like one of ours and is none, once the page has loaded: until then it may
 * be that of another, whose code is on its way. It is not ours to write in, so that a visitor sees what the page put inside.
 */
export async function warnOfUnknownTag(tag: string): Promise<void> {
  if (seen.has(tag)) return;
  seen.add(tag);
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
  }
  if (customElements.get(tag) === undefined) warnOwner(`<${tag}>: ${explainUnknown(tag, TAGS)}`);
}
