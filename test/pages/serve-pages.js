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
 * time under `/test/pages/second/`: to a browser that is another version. `/test/pages/witnessed/embed.html` is the page inside an
 * iframe, with a witness, and `served.html` holds the element that its address asks for, drawn by a server, and the script
 * `with`.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export async function partnerPages(context, next) {
  if (context.path === '/test/pages/served.html') {
    context.type = 'html';
    context.body = await writeServed(context.URL.searchParams);
    return;
  }
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

/** @param {URLSearchParams} asked */
async function writeServed(asked) {
  const {readRenderOptions, renderToString} = await import('../../dist/server/index.js');
  const {with: script, ...options} = Object.fromEntries(asked);
  const drawn = await renderToString(undefined, readRenderOptions(options));
  const tag = {
    module: '<script type="module" src="/dist/cdn/mbo-kracht.js"></script>',
    classic: '<script src="/dist/cdn/mbo-kracht.iife.js"></script>',
  }[script ?? ''];
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>A page whose element was drawn by a server</title>
    <script src="witness.js"></script>
  </head>
  <body>
    ${drawn}
    <p id="after">After it.</p>
    ${tag ?? ''}
  </body>
</html>
`;
}
