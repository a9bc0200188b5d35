/**
 * Refuses code that a test wants to be missing: what is named by the page's cookie `missing`.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export function missingCode(context, next) {
  const name = context.cookies.get('missing');
  if (!name || !context.path.includes(name)) return next();
  context.set('cache-control', 'no-store');
  context.status = 404;
  context.body = '';
}
