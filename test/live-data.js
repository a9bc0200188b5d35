/** @type {Map<string, {text: string, version: number, asked: number, unchanged: number}>} */
const files = new Map();

/**
 * A data file that a test can change while elements show it: `/test/live.json?<name>`, with an ETag as real servers give.
 * POST makes its text the file; `/test/live-log?<name>` tells how often it was asked for, and how often nothing had changed.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export async function liveData(context, next) {
  const isLog = context.path === '/test/live-log';
  if (!isLog && context.path !== '/test/live.json') return next();
  const name = context.querystring;
  const file = files.get(name) ?? {text: '{}', version: 0, asked: 0, unchanged: 0};
  files.set(name, file);
  if (isLog) {
    context.body = {asked: file.asked, unchanged: file.unchanged};
    return;
  }
  if (context.method === 'POST') {
    file.text = '';
    for await (const part of context.req) file.text += part;
    file.version++;
    context.status = 204;
    return;
  }
  const etag = `"${file.version}"`;
  const isUnchanged = context.get('if-none-match') === etag;
  file.asked++;
  context.set({etag, 'cache-control': 'no-cache', 'content-type': 'application/json'});
  context.status = isUnchanged ? 304 : 200;
  if (isUnchanged) file.unchanged++;
  else context.body = file.text;
}
