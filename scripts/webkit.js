import {spawn} from 'node:child_process';
import {createServer} from 'node:net';

/** How long the driver may take to answer, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Starts WebKit's driver on a screen in memory. Both end with this process.
 *
 * @param {import('./browsers.js').Webkit} webkit
 * @returns {Promise<{hostname: string, port: number, capabilities: Record<string, unknown>}>} How to reach it.
 */
export async function startWebkit({driver, browser, screen}) {
  const display = await startScreen(screen);
  const port = await freePort();
  endWithThisProcess(
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1'},
    }),
  );
  await answers(`http://127.0.0.1:${port}/status`);
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    // Else webdriverio asks for a second protocol, which this driver does not speak.
    'wdio:enforceWebDriverClassic': true,
  };
  return {hostname: '127.0.0.1', port, capabilities};
}

/**
 * Starts a screen that takes a number nobody uses and tells it.
 *
 * @param {string} command
 */
async function startScreen(command) {
  const screen = spawn(command, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  endWithThisProcess(screen);
  const number = await new Promise((resolve, reject) => {
    screen.stdout.once('data', resolve);
    screen.once('exit', () => reject(new Error('Xvfb could not start, so WebKit has no screen to draw on.')));
  });
  return `:${String(number).trim()}`;
}

/** @param {import('node:child_process').ChildProcess} child */
function endWithThisProcess(child) {
  child.unref();
  process.once('exit', () => child.kill());
}

/** @returns {Promise<number>} A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {string} url */
async function answers(url) {
  const end = Date.now() + PATIENCE;
  while (!(await fetch(url).catch(() => undefined))) {
    if (Date.now() > end) throw new Error(`WebKitWebDriver did not answer within ${PATIENCE / 1000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
