/** The zip with which someone hosts it all: the scripts, own figures, an example page and what to do with them. */
import {downloadZip} from 'client-zip';

import {DATA_FILE} from './markup.js';
import {PICTURE_FILE} from './still.js';

/** The folder in the zip, and on the server. */
const FOLDER = 'mbo-kracht';

/** How many files are asked for at the same time. */
const AT_ONCE = 8;

/**
 * @typedef {object} ZipParts
 * @property {URL} dist - The folder `dist` of this project.
 * @property {readonly string[]} files - Paths in `dist/cdn`.
 * @property {unknown} data - Own figures; undefined where there are none.
 * @property {string} page - An example page.
 * @property {Blob | undefined} picture - Of what is shown, for a page without scripts, where there is something to show.
 * @property {string} readme
 */

/**
 * Makes the zip.
 *
 * @param {ZipParts} parts
 * @returns {Promise<Blob>}
 * @throws {Error} When a file does not arrive: half a zip would be of no use.
 */
export async function makeZip({data, dist, files, page, picture, readme}) {
  const scripts = await fetchAll(files.map((file) => ({name: `${FOLDER}/${file}`, url: new URL(`cdn/${file}`, dist)})));
  const texts = [
    // Notepad too reads its lines.
    {name: 'LEESMIJ.txt', input: readme.replace(/\r?\n/g, '\r\n')},
    {name: 'voorbeeld.html', input: page},
    ...(picture ? [{name: `${FOLDER}/${PICTURE_FILE}`, input: picture}] : []),
    ...(data === undefined ? [] : [{name: `${FOLDER}/${DATA_FILE}`, input: `${JSON.stringify(data, undefined, 2)}\n`}]),
  ];
  return downloadZip([...texts, ...scripts]).blob();
}

/** @param {readonly {name: string, url: URL}[]} files */
async function fetchAll(files) {
  /** @type {{name: string, input: ArrayBuffer}[]} */
  const arrived = [];
  const waiting = [...files];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const response = await fetch(next.url);
      if (!response.ok) throw new Error(`${next.url.pathname}: ${response.status}`);
      arrived.push({name: next.name, input: await response.arrayBuffer()});
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  return arrived.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What is to be done with the zip, in Dutch.
 *
 * @param {readonly import('./code.js').Code[]} forms - The code in each of its forms.
 * @param {object} options
 * @param {boolean} options.data - Whether there are own figures.
 * @param {string} options.base - Where the folder will be.
 * @param {boolean} options.alone - Whether the example page works without a server.
 */
export function writeReadme(forms, {alone, base, data}) {
  return [
    'DE KRACHT VAN DE MBO SOCIAAL WERKER OP UW SITE',
    '',
    `1. Zet de map ${FOLDER} op uw server, zodat ze te vinden is op ${base}`,
    '2. Plak een van de codes hieronder op de plek waar het onderdeel moet komen.',
    alone
      ? '3. Klaar. Wilt u eerst kijken? Open voorbeeld.html op uw eigen computer.'
      : '3. Klaar. Wilt u eerst kijken? Zet alles op een server en open daar voorbeeld.html.',
    ...(data ? ['', `Uw eigen cijfers staan in ${FOLDER}/${DATA_FILE}, en in de codes zelf.`] : []),
    '',
    'Er gaat niets naar andere servers, en er zijn geen cookies.',
    ...forms.flatMap(({notes, pieces, when}) => [
      '',
      '-'.repeat(60),
      when,
      ...pieces.flatMap(({code, label}) => ['', `${label}:`, '', code]),
      ...notes.flatMap((note) => ['', `- ${note}`]),
    ]),
    '',
  ].join('\n');
}
