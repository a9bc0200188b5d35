/** `npm start`: builds what is stale and serves the demo on http://localhost:8000; `npm start -- --open` opens it too. */
import {fileURLToPath} from 'node:url';

import {startDevServer} from '@web/dev-server';

import {buildIfStale} from './build.js';

/**
 * Finds packages by their names, as bundlers do: the builder uses modules of `dist` that name some. (The server's own way
 * would also write paths anew, and what is in `dist/cdn` must arrive as it is: its hashes are known.)
 *
 * @type {import('@web/dev-server-core').Plugin}
 */
const packages = {
  name: 'packages',
  resolveImport({source}) {
    if (!/^[a-z@][^:]*$/.test(source)) return undefined;
    const file = import.meta.resolve(source);
    return file.slice(file.indexOf('/node_modules/'));
  },
};

/**
 * Serves the project on the first free port from 8000.
 *
 * @param {object} options
 * @param {boolean} [options.open] - Opens a browser window.
 * @param {Readonly<Record<string, string>>} [options.pages] - Pages that are not files: HTML by path.
 * @returns {Promise<{address: string, stop: () => Promise<void>}>}
 */
export async function serve({open = false, pages = {}} = {}) {
  const server = await startDevServer({
    config: {
      open: open && '/site/',
      plugins: [packages],
      middleware: [
        (context, next) => {
          const page = pages[context.path];
          if (page !== undefined) context.body = page;
          else if (context.path === '/') context.redirect('/site/');
          else return next();
          return undefined;
        },
      ],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  return {address: `http://localhost:${server.config.port}`, stop: async () => void (await server.stop())};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildIfStale();
    const {address, stop} = await serve({open: process.argv.includes('--open')});
    console.log(`The demo is on ${address}/site/ (Ctrl-C ends it).`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().finally(() => process.exit()));
  } catch (error) {
    console.error(`The demo could not be started: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
