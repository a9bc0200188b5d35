/** How far from the view the code of an element is fetched, in px. */
const NEAR = 600;

/** The code of each tag. */
const tags = new Map<string, () => Promise<unknown>>([
  ['mbo-infographic', () => import('../define/infographic.js')],
  ['mbo-function-mix', () => import('../define/function-mix.js')],
  ['mbo-team-builder', () => import('./team-builder.js')],
]);

const selector = [...tags.keys()].join(',');

/** Fetches the code of a tag when the first element of it comes near the view. */
const nearing = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      nearing.unobserve(target);
      void tags.get(target.localName)?.();
    }
  },
  {rootMargin: `${NEAR}px`},
);

function watch(root: Element | Document): void {
  for (const element of root.querySelectorAll(selector)) nearing.observe(element);
}

/** Keeps the place of an element whose code is still on its way, so that the page does not jump. */
function reserveHeight(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':where(mbo-infographic,mbo-function-mix,mbo-team-builder):not(:defined){display:block;min-block-size:40rem}' +
      ':where(mbo-team-builder):not(:defined){min-block-size:80rem}' +
      ':where(mbo-infographic):not(:defined){min-block-size:170rem}' +
      '@media(max-width:540px){:where(mbo-infographic):not(:defined){min-block-size:calc(820vw + 115rem)}}',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

reserveHeight();
watch(document);
new MutationObserver((records) => {
  for (const {addedNodes} of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (tags.has(node.localName)) nearing.observe(node);
      watch(node);
    }
  }
}).observe(document, {childList: true, subtree: true});
