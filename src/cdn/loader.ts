/** How far from the view the code of an element is fetched, in px. */
const NEAR = 600;

/** The code of each tag. */
const tags = new Map<string, () => Promise<unknown>>([
  ['mbo-infographic', () => import('../define/infographic.js')],
  ['mbo-function-mix', () => import('../define/function-mix.js')],
  ['mbo-team-builder', () => import('./team-builder.js')],
]);

/** Elements that wait for their code. */
const WAITING = ':where(mbo-infographic,mbo-function-mix,mbo-team-builder):not(:defined)';

/** Fetches the code of a tag when an element of it comes near the view; what is there already is not fetched again. */
const nearing = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (isIntersecting) void tags.get(target.localName)?.();
    }
  },
  {rootMargin: `${NEAR}px`},
);

/** Tags of others that have no code yet, and may draw one of ours once they have. */
const others = new Set<string>();

/** Watches a document or a shadow tree from now on: what happens in a shadow tree is not told outside. */
function watch(tree: Node): void {
  changes.observe(tree, {childList: true, subtree: true});
  look(tree);
}

/** Looks for our tags in a node, and in the shadow trees within. */
function look(node: Node): void {
  const {localName, shadowRoot} = node as Element;
  if (tags.has(localName)) {
    // Whose code is there needs nothing more, and would be watched for ever.
    if (!customElements.get(localName)) nearing.observe(node as Element);
  } else if (shadowRoot) watch(shadowRoot);
  else if (!others.has(localName) && node instanceof Element && node.matches(':not(:defined)')) {
    others.add(localName);
    if (localName.startsWith('mbo-'))
      void import('./unknown-tag.js').then((owner) => owner.warnOfUnknownTag(localName));
    void customElements.whenDefined(localName).then(() => look(document));
  }
  node.childNodes.forEach(look);
}

const changes = new MutationObserver((records) => records.forEach(({addedNodes}) => addedNodes.forEach(look)));

/** Keeps the place of an element whose code is still on its way, so that the page does not jump. */
const places = new CSSStyleSheet();
places.replaceSync(
  `${WAITING}{display:block;min-block-size:47rem}` +
    'mbo-team-builder:not(:defined){min-block-size:94rem}' +
    'mbo-infographic:not(:defined){min-block-size:182rem}' +
    '@media(max-width:1100px){mbo-infographic:not(:defined){min-block-size:270rem}}' +
    '@media(max-width:540px){mbo-infographic:not(:defined){min-block-size:calc(660vw + 178rem)}}',
);
document.adoptedStyleSheets.push(places);
watch(document);
