/**
 * `npm run test:wordpress`: proves in a real WordPress that a pasted address becomes the widget, that the code of the block
 * "Aangepaste HTML" draws, and that the figure without scripts survives the cleaning of what a writer saves. It needs Debian's
 * packages `wordpress`, `wordpress-theme-twentytwentythree`, `php-cli`, `php-mysql` and `mariadb-server`; everything runs from
 * a folder of its own, which goes at the end.
 */
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {cp, mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';

import puppeteer from 'puppeteer-core';

import {chromiumArguments, findChromium} from '../../scripts/browsers.js';
import {buildIfStale} from '../../scripts/build.js';
import {makeEmbedPages} from '../../scripts/embed-pages.js';

const WORDPRESS = '/usr/share/wordpress';
const HERE = import.meta.dirname;
const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json'};

const needed = [WORDPRESS, '/usr/bin/php', '/usr/sbin/mariadbd', `${WORDPRESS}/wp-content/themes/twentytwentythree`];
const missing = needed.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(
    `${missing.join(', ')} is missing. On Debian: apt-get install --no-install-recommends wordpress ` +
      'wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server',
  );
  process.exit(2);
}

/** What ends when the test ends, the last first. @type {(() => unknown)[]} */
const endings = [];

/**
 * Starts a program and ends it with the test.
 *
 * @param {string} program
 * @param {string[]} words
 * @param {Record<string, string>} [variables]
 */
function start(program, words, variables = {}) {
  const child = spawn(program, words, {stdio: 'ignore', env: {...process.env, ...variables}});
  endings.push(async () => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  });
}

/**
 * Waits until something is so, at most half a minute.
 *
 * @param {string} what
 * @param {() => Promise<unknown> | unknown} isSo
 */
async function until(what, isSo) {
  const end = Date.now() + 30_000;
  for (;;) {
    if (await isSo()) return;
    if (Date.now() > end) throw new Error(`After 30 s still not: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** @param {string} folder */
async function startDatabase(folder) {
  const socket = path.join(folder, 'db.sock');
  const data = path.join(folder, 'db');
  execFileSync('mariadb-install-db', [`--datadir=${data}`, '--user=root', '--auth-root-authentication-method=normal'], {
    stdio: 'ignore',
  });
  start(
    '/usr/sbin/mariadbd',
    [`--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--user=root', '--no-defaults'].sort((a) =>
      a === '--no-defaults' ? -1 : 1,
    ),
  );
  await until('the database listens', () => existsSync(socket));
  execFileSync('mariadb', [`--socket=${socket}`, '--user=root', '--execute=CREATE DATABASE wordpress']);
  return socket;
}

/** Serves a folder as a partner's other server would. @param {string} folder */
async function serveWidgets(folder) {
  const server = createServer((request, response) => {
    const file = path.join(folder, new URL(request.url ?? '/', 'http://x').pathname);
    readFile(file).then(
      (content) => {
        const type = TYPES[/** @type {keyof typeof TYPES} */ (path.extname(file))] ?? 'text/plain';
        response.writeHead(200, {'content-type': type, 'access-control-allow-origin': '*'}).end(content);
      },
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  endings.push(() => server.close());
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/** A port that nobody uses now. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

async function test() {
  await buildIfStale();
  const folder = await mkdtemp(path.join(tmpdir(), 'mbo-kracht-wordpress-'));
  endings.push(() => rm(folder, {recursive: true}));
  const widgets = path.join(folder, 'widgets');
  await cp('dist/cdn', widgets, {recursive: true});
  const widgetsPort = await serveWidgets(widgets);
  const base = `http://127.0.0.1:${widgetsPort}/`;
  await makeEmbedPages(widgets, base);

  const socket = await startDatabase(folder);
  const site = path.join(folder, 'site');
  await cp(WORDPRESS, site, {recursive: true, dereference: true, filter: (file) => !file.endsWith('wp-config.php')});
  for (const file of ['install.php', 'wp-config.php']) await cp(path.join(HERE, file), path.join(site, file));
  await cp(path.join(HERE, 'allow-localhost.php'), path.join(site, 'wp-content/mu-plugins/allow-localhost.php'));
  const home = `http://127.0.0.1:${await freePort()}`;
  const variables = {DB_SOCKET: socket, WP_HOME: home, WIDGETS_PORT: String(widgetsPort), PHP_CLI_SERVER_WORKERS: '4'};

  const {renderStatic} = await import('../../dist/server/index.js');
  const figure = renderStatic(undefined, {tag: 'function-mix', mix: 'landelijk-2020', image: `${base}mix.svg`});
  const block = `<!-- wp:html -->\n<mbo-function-mix mix="landelijk-2020" src="${base}none.json"></mbo-function-mix>\n<!-- /wp:html -->`;
  const posts = [
    {title: 'Adres', content: `Kijk:\n\n${base}embed/function-mix.html\n\nDat was het.`, author: 'author'},
    {
      title: 'Blok',
      content: `${block.replace(/ src="[^"]*"/, '')}\n<!-- wp:html -->\n<script src="${base}mbo-kracht.iife.js"></script>\n<!-- /wp:html -->`,
      author: 'administrator',
    },
    {title: 'Plaatje', content: `<!-- wp:html -->\n${figure}\n<!-- /wp:html -->`, author: 'author'},
  ];
  // It would send a mail of welcome.
  const printed = execFileSync('php', ['-d', 'sendmail_path=/bin/true', 'install.php'], {
    cwd: site,
    input: JSON.stringify({home, posts}),
    env: {...process.env, ...variables},
    encoding: 'utf8',
  });
  const [address, blockPage, picture] = /** @type {string[]} */ (JSON.parse(printed.slice(printed.lastIndexOf('['))));
  start('php', ['-S', new URL(home).host, '-t', site], variables);
  await until('WordPress answers', () =>
    fetch(home).then(
      ({ok}) => ok,
      () => false,
    ),
  );

  const browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
  endings.push(() => browser.close());
  const page = await browser.newPage();
  /** @type {[string, () => Promise<unknown>][]} */
  const facts = [
    [
      'an address on a line of its own becomes an iframe with the widget, as high as it is',
      async () => {
        await page.goto(address ?? '');
        const frame = await page.waitForSelector('iframe.wp-embedded-content');
        const inside = await frame?.contentFrame();
        await inside?.waitForSelector('mbo-function-mix');
        await inside?.waitForFunction(() =>
          document.querySelector('mbo-function-mix')?.shadowRoot?.querySelector('.people'),
        );
        await page.waitForFunction(
          () => (document.querySelector('iframe.wp-embedded-content')?.clientHeight ?? 0) > 500,
        );
        return (await frame?.evaluate((one) => getComputedStyle(one).visibility)) === 'visible';
      },
    ],
    [
      'the code in a block "Aangepaste HTML" draws',
      async () => {
        await page.goto(blockPage ?? '');
        await page.waitForFunction(() =>
          document.querySelector('mbo-function-mix')?.shadowRoot?.querySelector('.people'),
        );
        return true;
      },
    ],
    [
      'the figure without scripts keeps its numbers and sources when a writer saves it',
      async () => {
        await page.setJavaScriptEnabled(false);
        await page.goto(picture ?? '');
        await page.setJavaScriptEnabled(true);
        const told = await page.$eval('figure:has(table)', (found) => found.textContent ?? '');
        const links = await page.$$eval('figure a[href^="https://"]', (found) => found.length);
        return ['20', '65', '15'].every((value) => told.includes(value)) && links > 0;
      },
    ],
  ];
  for (const [fact, isSo] of facts) {
    const holds = await isSo().catch((/** @type {unknown} */ error) => {
      console.error(error);
      return false;
    });
    console.log(`${holds ? 'ok    ' : 'FAILED'}  ${fact}`);
    if (!holds) process.exitCode = 1;
  }
}

try {
  await test();
} finally {
  for (const end of endings.reverse()) await end();
}
