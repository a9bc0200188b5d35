import {checkDocument, type CheckedDocument} from '../data/parse-document.js';
import * as english from '../text/english-words.js';
import {functionMixWords} from '../text/function-mix-words.js';
import {languageOf} from '../text/language.js';
import type {MixReading} from '../text/mix-reading.js';
import type {RenderOptions} from './render-options.js';
import {serveInfographic} from './serve-infographic.js';
import {serveMix} from './serve-mix.js';
import {serveShadow} from './serve-shadow.js';
import {serveTeam} from './serve-team.js';
import type {ServedDrawing} from './served-drawing.js';

type Serve = (checked: CheckedDocument, reading: MixReading, options: RenderOptions) => ServedDrawing;

const SERVE: Readonly<Record<RenderOptions['tag'], Serve>> = {
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
  heading: 'heading-level',
} as const satisfies Partial<Record<keyof RenderOptions, string>>;

/**
 * Writes an element as HTML that is complete before any script, as Declarative Shadow DOM; once the script comes, the element
 * draws its own in the same place. The data goes along in it, unless `src` says where it is.
 *
 * @param json - The data file, as parsed JSON.
 * @throws {DataError} In the promise: when the data file cannot be drawn.
 * @throws {RangeError} In the promise: when the options ask for what the data file does not have.
 */
export async function renderToString(json: unknown, options: RenderOptions): Promise<string> {
  return serveElement(checkDocument(json), options);
}

/** The same for a document that was checked; of a table all rows are drawn. */
export function serveElement(checked: CheckedDocument, options: RenderOptions): string {
  const {document} = checked;
  const language = languageOf(options.lang ?? document.language);
  const reading: MixReading = {
    document,
    language,
    words: language === 'en' ? english.functionMixWords : functionMixWords,
    level: options.text ?? 'gewoon',
    highlight: options.highlight ?? '',
  };
  const tag = `mbo-${options.tag}`;
  const drawn = serveShadow(SERVE[options.tag](checked, reading, options));
  const data = options.src
    ? ''
    : `<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;
  return `<${tag}${writeAttributes({lang: language, ...options})}>${drawn}${data}</${tag}>\n`;
}

function writeAttributes(options: RenderOptions): string {
  return Object.entries(ATTRIBUTES)
    .map(([option, attribute]) => {
      const value = options[option as keyof typeof ATTRIBUTES];
      return value === undefined || value === '' ? '' : ` ${attribute}="${escapeText(String(value))}"`;
    })
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
