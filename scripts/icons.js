/**
 * `npm run icons`: takes the drawings of the icons that a data file may name from @phosphor-icons/core and writes them
 * as TypeScript, in two parts: those that the built-in data shows, and the others, which an element fetches when needed.
 */
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import svgpath from 'svgpath';

import {importTypeScript} from './import-typescript.js';

const DATA = 'src/data/kracht.json';

/** Icons of the elements themselves, which need not be in a data file: close, and a field of which the icon is unknown. */
const UI_ICONS = ['x', 'house-line'];

/** Side of the square on which icons are drawn: a quarter of Phosphor's, on which nearly all its lines fall on whole units. */
const GRID = 64;
const PHOSPHOR_GRID = 256;

/**
 * Icons are solid, as flat as the street. These say less when they are filled, or lose their shape in whole units.
 *
 * @type {Record<string, {weight?: 'regular' | 'bold', digits?: number}>}
 */
const EXCEPTIONS = {
  ear: {weight: 'regular'},
  'magnifying-glass': {weight: 'bold'},
  wheelchair: {digits: 1},
  x: {weight: 'bold'},
};

const PHOSPHOR_LICENCE = `Icons: Phosphor (https://phosphoricons.com), MIT Licence, Copyright (c) 2023 Phosphor Icons.`;

/**
 * Makes the two generated files.
 *
 * @returns {Promise<Map<string, string>>} The text of each file, by its path.
 */
export async function makeIconFiles() {
  const {iconNames} = await importTypeScript('src/data/icon-names.ts');
  const builtIn = [...new Set([...UI_ICONS, ...(await iconsInData())])].sort();
  const more = iconNames.filter((/** @type {string} */ name) => !builtIn.includes(name));
  const comments = {
    builtIn: `The icons that the built-in data and the elements themselves show: path data on a grid of ${GRID} × ${GRID}.`,
    more: `The other icons that a data file may name: path data on a grid of ${GRID} × ${GRID}. Import this only when needed.`,
  };
  return new Map([
    ['src/views/built-in-icons.ts', await makeModule('builtInIcons', `IconName | 'x'`, comments.builtIn, builtIn)],
    ['src/views/more-icons.ts', await makeModule('moreIcons', 'IconName', comments.more, more)],
  ]);
}

/** Names of the icons in the built-in data, which stand there as the value of a key `icon`. */
async function iconsInData() {
  /** @type {Set<string>} */
  const names = new Set();
  JSON.parse(await readFile(DATA, 'utf8'), (key, value) => {
    if (key === 'icon') names.add(value);
    return value;
  });
  return names;
}

/**
 * @param {string} constant - Name of what the module exports.
 * @param {string} keys - Type of the names of its icons.
 * @param {string} comment - What it holds.
 * @param {string[]} names - Names of its icons.
 */
async function makeModule(constant, keys, comment, names) {
  const entries = await Promise.all(names.map(async (name) => `'${name}': '${await drawingOf(name)}',`));
  const source = `// Made by \`npm run icons\`; change scripts/icons.js, not this file.
// ${PHOSPHOR_LICENCE}
import type {IconName} from '../data/icon-names.js';

/** ${comment} */
export const ${constant}: Readonly<Partial<Record<${keys}, string>>> = {
  ${entries.join('\n')}
};
`;
  return format(source, {...(await resolveConfig('src/index.ts')), parser: 'typescript'});
}

/**
 * Reads the drawing of one icon as path data: relative, which repeats itself more, and rounded to whole units before
 * that, so that errors do not add up.
 *
 * @param {string} name
 */
async function drawingOf(name) {
  const {weight = 'fill', digits = 0} = EXCEPTIONS[name] ?? {};
  const suffix = weight === 'regular' ? '' : `-${weight}`;
  const file = `node_modules/@phosphor-icons/core/assets/${weight}/${name}${suffix}.svg`;
  if (!existsSync(file))
    throw new Error(`Phosphor has no icon "${name}"; choose another name in src/data/icon-names.ts.`);
  const svg = await readFile(file, 'utf8');
  const paths = [...svg.matchAll(/(?<= d=")[^"]+/g)].map(([d]) =>
    writePath(
      svgpath(d)
        .scale(GRID / PHOSPHOR_GRID)
        .abs()
        .round(digits)
        .rel()
        .round(digits),
    ),
  );
  return paths.join('');
}

/**
 * Writes a path as briefly as it can be read: without what is too small to see, and without spaces around an arc's flags.
 *
 * @param {import('svgpath')} path
 */
function writePath(path) {
  /** @type {[command: string, values: number[]][]} */
  const segments = [];
  path.iterate(([command, ...values]) => {
    const last = segments.at(-1);
    const end = values.slice(-2);
    const staysPut = values.length > 0 && end.every((value) => value === 0);
    const halfCircle = command === 'a' && last?.[0] === 'a' ? joinArcs(last[1], values) : undefined;
    if (last && halfCircle) last[1] = halfCircle;
    else if (values.length > 2 && values.every((value) => Math.abs(value) <= 1)) segments.push(['l', end]);
    else if (!staysPut) segments.push([command, values]);
  });
  return segments.map(([command, values]) => command + writeNumbers(values)).join('');
}

/**
 * One arc for two that make half a circle together, as those at the round end of a line do.
 *
 * @param {number[]} first
 * @param {number[]} second
 */
function joinArcs(first, second) {
  const [radius = 0, , , large, sweep = 0, x = 0, y = 0] = first;
  const [otherRadius, , , otherLarge, otherSweep, otherX = 0, otherY = 0] = second;
  const end = [x + otherX, y + otherY];
  const isHalf = Math.hypot(...end) > 1.9 * radius;
  const isOne = radius === otherRadius && sweep === otherSweep && !large && !otherLarge;
  // Two bumps beside each other turn back where they meet; half a circle turns on.
  const turnsOn = (x * otherY - y * otherX) * (sweep ? 1 : -1) > radius ** 2 / 2;
  return isHalf && isOne && turnsOn ? [radius, radius, 0, 0, sweep, ...end] : undefined;
}

/** @param {number[]} values - Of one command: an arc has seven, of which the fourth and fifth are flags. */
function writeNumbers(values) {
  const [radiusX = 0, radiusY = 0, turn = 0, large, sweep, x, y = 0] = values;
  const numbers = values.length === 7 ? [radiusX, radiusY, turn, `${large}${sweep}${x}`, y] : values;
  return numbers.join(' ').replaceAll(' -', '-');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, source] of await makeIconFiles()) await writeFile(path, source);
}
