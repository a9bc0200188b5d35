/** Finds the browsers that tests and pictures run in. Nothing is downloaded but, on Debian, its own packages. */
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Webkit
 * @property {string} driver - Path of WebKitWebDriver.
 * @property {string} browser - Path of MiniBrowser.
 * @property {string} screen - Path of Xvfb, the screen that exists only in memory: MiniBrowser cannot do without.
 */

const CHROMIUM_PLACES = [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FIREFOX_PLACES = [
  ...['firefox-esr', 'firefox'],
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Debian's packages of each engine. */
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

const isRoot = process.getuid?.() === 0;

/** Arguments that Chromium needs on this machine: without its sandbox as root, and not calling home. */
export const chromiumArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--accept-lang=nl-NL',
];

/** Installs the browsers that are missing, where Debian's packages can be installed. */
export function installBrowsers() {
  if (!canInstall()) return;
  const engines = missingEngines();
  if (engines.length > 0) aptGet(['update']);
  for (const engine of engines) install(engine);
}

/** Says in a line each which engines are not here. */
export function nameMissingEngines() {
  for (const engine of missingEngines()) console.log(`Left out: ${engine}, not found here (${hintFor(engine)}).`);
}

/**
 * @returns {string} Path of Chromium or Chrome.
 * @throws {Error} When there is none: without it nothing can be tested.
 */
export function findChromium() {
  const place = lookForChromium();
  if (place) return place;
  throw new Error(`No Chromium or Chrome was found: install it (${hintFor('chromium')}), or set CHROME_PATH to it.`);
}

function lookForChromium() {
  const {CHROME_PATH} = process.env;
  return CHROME_PATH && existsSync(CHROME_PATH) ? CHROME_PATH : firstOf(CHROMIUM_PLACES);
}

/** @returns {string | undefined} Path of Firefox. */
export function findFirefox() {
  return firstOf(FIREFOX_PLACES);
}

/** @returns {Webkit | undefined} */
export function findWebkit() {
  const driver = firstOf(['WebKitWebDriver']);
  const screen = firstOf(['Xvfb']);
  const browser = firstOf(webkitFolders().map((folder) => path.join(folder, 'MiniBrowser')));
  return driver && browser && screen ? {driver, browser, screen} : undefined;
}

/** Where distributions put the parts of WebKitGTK that are not commands; the newest version first. */
function webkitFolders() {
  const parents = ['/usr/libexec', '/usr/lib', ...foldersIn('/usr/lib')];
  return parents
    .flatMap(foldersIn)
    .filter((folder) => path.basename(folder).startsWith('webkit2gtk-'))
    .sort()
    .reverse();
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, {withFileTypes: true});
  return entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(folder, entry.name));
}

/** @returns {(keyof typeof PACKAGES)[]} */
function missingEngines() {
  return [
    ...(lookForChromium() ? [] : [/** @type {const} */ ('chromium')]),
    ...(findFirefox() ? [] : [/** @type {const} */ ('firefox')]),
    ...(findWebkit() ? [] : [/** @type {const} */ ('webkit')]),
  ];
}

/**
 * The first that exists.
 *
 * @param {string[]} places - Paths, and names of commands.
 */
function firstOf(places) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return places
    .flatMap((place) => (path.isAbsolute(place) ? [place] : folders.map((folder) => path.join(folder, place))))
    .find((file) => existsSync(file));
}

/** @param {keyof typeof PACKAGES} engine */
function install(engine) {
  console.log(`Installing ${engine}: apt-get install ${PACKAGES[engine].join(' ')}`);
  try {
    aptGet(['install', '-y', '--no-install-recommends', ...PACKAGES[engine]]);
  } catch {
    console.log('That did not work; going on without.');
  }
}

/** @param {string[]} args */
function aptGet(args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  execFileSync('apt-get', ['-qq', ...args], {stdio: ['ignore', 'ignore', 'inherit'], env});
}

function canInstall() {
  return isRoot && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** @param {keyof typeof PACKAGES} engine */
function hintFor(engine) {
  if (existsSync('/etc/debian_version')) return `apt-get install ${PACKAGES[engine].join(' ')}`;
  return engine === 'webkit' ? 'WebKitWebDriver, MiniBrowser and Xvfb, on Linux' : `install ${engine}`;
}
