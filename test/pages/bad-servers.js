const SIZE = 10 * 1024 * 1024;

/** Starts JSON that is 10 MB long, so that only its size is wrong. */
const HUGE = Buffer.alloc(SIZE, ' ');
HUGE.write('{"version": 1');
HUGE.write('}', SIZE - 1);

/**
 * Servers that do not do what a page hopes for, by the name of their file; those that never end are ended by the page, which
 * stops asking, or by the runner.
 *
 * @type {Readonly<Record<string, (response: import('node:http').ServerResponse) => void>>}
 */
const SERVERS = {
  'missing.json': (response) => response.writeHead(404, {'content-type': 'text/plain'}).end('Not found'),
  'page.json': (response) =>
    response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>Niet gevonden</title>'),
  'huge.json': (response) =>
    response.writeHead(200, {'content-type': 'application/json', 'content-length': SIZE}).end(HUGE),
  // Without its length the browser hears only while reading that it is too much.
  'stream.json': (response) => response.writeHead(200, {'content-type': 'application/json'}).end(HUGE),
  'silent.json': () => undefined,
  'stalled.json': (response) => response.writeHead(200, {'content-type': 'application/json'}).write('{"version": 1'),
  'hung-up.json': (response) => response.destroy(),
  'cut.json': (response) => {
    response.writeHead(200, {'content-type': 'application/json', 'content-length': 1000});
    response.write('{"version": 1', () => response.destroy());
  },
};

/**
 * Answers `/test/pages/bad/<file>` as a bad server does.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export async function badServers(context, next) {
  const [, file = ''] = /^\/test\/pages\/bad\/(.+)$/.exec(context.path) ?? [];
  const answer = SERVERS[file];
  if (answer === undefined) return next();
  context.respond = false;
  context.res.setHeader('cache-control', 'no-store');
  answer(context.res);
}
