import {readFile} from 'node:fs/promises';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:";

/**
 * The headers that only these pages have.
 *
 * @type {Readonly<Record<string, Record<string, string>>>}
 */
const HEADERS = {
  'strict.html': {'content-security-policy': STRICT},
  'strict-modules.html': {'content-security-policy': STRICT},
  'trusted-types.html': {'content-security-policy': "require-trusted-types-for 'script'"},
};

/**
 * Pages of partners. Each is `test/pages/<name>.html`, with the headers of its promise. All of `dist/cdn` is there a second
 * time under `/test/pages/second/`: to a browser that is another version. And `/test/pages/witnessed/embed.html` is the page
 * inside an iframe, with a witness.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export async function partnerPages(context, next) {
  const [, name = ''] = /^\/test\/pages\/(.+)$/.exec(context.path) ?? [];
  if (name === 'witnessed/embed.html') {
    const page = await readFile('dist/cdn/embed.html', 'utf8');
    context.type = 'html';
    context.body = page.replace('<head>', '<head><script src="/test/pages/witness.js"></script>');
    return;
  }
  context.path = context.path.replace(/^\/test\/pages\/(?:second|witnessed)\//, '/dist/cdn/');
  await next();
  context.set(HEADERS[name] ?? {});
}
