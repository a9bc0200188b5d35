import {escapeXml} from '../export/svg-text.js';
import {openData, type OpenedData} from './opened-data.js';
import type {RenderOptions} from './render-options.js';
import {serveInfographic} from './serve-infographic.js';
import {serveMix} from './serve-mix.js';
import {serveShadow} from './serve-shadow.js';
import {serveTeam} from './serve-team.js';
import type {ServedDrawing} from './served-drawing.js';

const SERVE: Readonly<Record<RenderOptions['tag'], (data: OpenedData, options: RenderOptions) => ServedDrawing>> = {
  infographic: serveInfographic,
  'function-mix': serveMix,
  'team-builder': serveTeam,
};

/** What an option is called as an attribute of the element. */
const ATTRIBUTES = {
  src: 'src',
  lang: 'lang',
  mix: 'mix',
  view: 'view',
  highlight: 'highlight',
  open: 'open',
  strength: 'strength',
  fields: 'fields',
  reference: 'reference',
  team: 'team',
  text: 'text',
  theme: 'theme',
  headingLevel: 'heading-level',
} as const satisfies Partial<Record<keyof RenderOptions, string>>;

/**
 * Writes an element as HTML that is complete before any script, as Declarative Shadow DOM; once the script comes, the element
 * draws its own in the same place. The data goes along in it, unless `src` says where it is or it is the built-in data.
 *
 * @param json - The data file, as parsed JSON; undefined for the data that is built in.
 * @throws {DataError} In the promise: with every problem of the data at once.
 * @throws {OptionError} In the promise: for an option that makes no sense with this data.
 */
export function renderToString(json: unknown, options: RenderOptions): Promise<string> {
  return new Promise((resolve) => {
    resolve(serveElement(json, options));
  });
}

function serveElement(json: unknown, options: RenderOptions): string {
  const data = openData(json, options);
  const tag = `mbo-${options.tag}`;
  const drawn = serveShadow(SERVE[options.tag](data, options));
  const isThere = json === undefined || options.src !== undefined;
  const own = isThere ? '' : `<script type="application/json">${writeScript(data.document)}</script>`;
  return `<${tag}${writeAttributes({...options, lang: data.language})}>${drawn}${own}</${tag}>\n`;
}

/** JSON in which nothing can end the script around it. */
function writeScript(document: unknown): string {
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}

function writeAttributes(options: RenderOptions): string {
  const attributes = Object.entries(ATTRIBUTES).flatMap(([option, name]): [name: string, value: string][] => {
    const value = options[option as keyof typeof ATTRIBUTES];
    return value === undefined || value === '' ? [] : [[name, String(value)]];
  });
  const colours = Object.entries(options.colours ?? {}).map(([name, colour]) => `--${name}:${colour}`);
  if (colours.length > 0) attributes.push(['style', colours.join(';')]);
  return attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}
