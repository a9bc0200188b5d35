/** Serves the built demo page as a real host does: compressed, with types, and kept by the browser. */
import {existsSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What of the project the page asks for. */
const PUBLIC = /^\/(?:site|dist|node_modules\/@fontsource-variable)\//;

/**
 * @param {string} pathname - As it stands in the address.
 * @returns {string | undefined} The file that is meant, if a page may have it.
 */
function findFile(pathname) {
  const wish = path.posix.normalize(decodeURIComponent(pathname));
  const file = path.join('.', wish.endsWith('/') ? `${wish}index.html` : wish);
  return PUBLIC.test(wish) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** @returns {Promise<{address: string, stop: () => Promise<void>}>} */
export async function serveSite() {
  const server = createServer((request, response) => {
    const file = findFile(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file === undefined) {
      response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const isText = !type.startsWith('font/');
    void readFile(file).then((content) => {
      response.writeHead(200, {
        'content-type': type,
        'cache-control': file.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable',
        ...(isText && {'content-encoding': 'gzip', vary: 'accept-encoding'}),
      });
      response.end(isText ? gzipSync(content) : content);
    });
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${bound.port}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}
