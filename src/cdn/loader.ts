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

/** To watch an element again changes nothing. */
function watch(): void {
  for (const element of document.querySelectorAll(WAITING)) nearing.observe(element);
}

/** Keeps the place of an element whose code is still on its way, so that the page does not jump. */
function reserveHeight(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${WAITING}{display:block;min-block-size:40rem}` +
      'mbo-team-builder:not(:defined){min-block-size:80rem}' +
      'mbo-infographic:not(:defined){min-block-size:170rem}' +
      '@media(max-width:540px){mbo-infographic:not(:defined){min-block-size:calc(820vw + 115rem)}}',
  );
  document.adoptedStyleSheets.push(sheet);
}

reserveHeight();
watch();
new MutationObserver(watch).observe(document, {childList: true, subtree: true});
