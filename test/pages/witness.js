/** Hears what goes wrong in a page, from before our script is there: `told`. */
const told = /** @type {string[]} */ ([]);
Object.assign(globalThis, {told});

/** @param {unknown[]} words */
const tell = (...words) => told.push(words.map(String).join(' '));

addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
  tell('violation:', violatedDirective, blockedURI, sample),
);
addEventListener(
  'error',
  (event) => {
    // It says that a size is told in the next frame: no mistake.
    if (!event.message?.startsWith('ResizeObserver loop')) tell('error:', event.message ?? event.target);
  },
  {capture: true},
);
addEventListener('unhandledrejection', ({reason}) => tell('rejection:', reason));
Object.assign(console, {
  warn: (/** @type {unknown[]} */ ...words) => tell('warn:', ...words),
  error: (/** @type {unknown[]} */ ...words) => tell('error:', ...words),
});
