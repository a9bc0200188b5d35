import {DataError} from '../../src/data/data-error.js';
import {LoadError} from '../../src/data/load-error.js';
import {parseDocument} from '../../src/data/parse-document.js';
import {parseJson} from '../../src/data/parse-json.js';
import type {KrachtDocument} from '../../src/data/schema.js';
import {renderPicture} from '../../src/server/render-picture.js';
import {renderStatic} from '../../src/server/render-static.js';

/** What a file came to. Anything else is a fault of ours. */
export type Outcome = 'picture' | 'DataError' | 'LoadError';

/** How long one file may ask the processor, in ms. */
export const PATIENCE = 2_000;

/** All tags that pictures and figures are made of. */
const TAGS = new Set(
  'svg g path rect circle ellipse line text tspan defs linearGradient stop pattern clipPath mask use symbol title desc image'
    .concat(
      ' figure figcaption img table caption thead tbody tr th td p a h1 h2 h3 h4 h5 h6 ul ol li strong b em small span',
    )
    .concat(' style metadata filter feDropShadow')
    .split(' '),
);

const TAG = /<\/?([A-Za-z][\w-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /\s([\w:-]+)(?:="([^"<]*)")?/g;

/** Reads text as an element would, and draws what it holds in every form that needs no browser. */
export async function judgeText(text: string): Promise<Outcome> {
  let json: unknown;
  try {
    json = await parseJson(text, 'test.json');
  } catch (error) {
    if (error instanceof LoadError) return 'LoadError';
    throw error;
  }
  return judgeValue(json);
}

/** The same for what was parsed already. */
export function judgeValue(json: unknown): Outcome {
  let document: KrachtDocument;
  try {
    document = parseDocument(json);
  } catch (error) {
    if (error instanceof DataError) return 'DataError';
    throw error;
  }
  for (const drawing of drawAll(json, document)) inspect(drawing);
  return 'picture';
}

/** Every picture and figure of a document. */
function* drawAll(json: unknown, {fields, mixes}: KrachtDocument): Generator<string> {
  if (mixes && mixes.length > 0) {
    for (const view of ['people', 'bars'] as const) yield renderPicture(json, {tag: 'function-mix', mix: '*', view});
    yield renderStatic(json, {tag: 'function-mix', mix: '*', image: 'plaatje.png'});
  }
  if (fields && fields.length > 0) {
    yield renderPicture(json, {tag: 'infographic'});
    yield renderStatic(json, {tag: 'infographic', image: 'plaatje.png'});
  }
}

/** @throws {Error} Where markup holds a tag that we never write, something that could run, or half a tag. */
function inspect(markup: string): void {
  for (const [whole, tag = '', attributes = ''] of markup.matchAll(TAG)) {
    if (!TAGS.has(tag)) throw new Error(`a tag that nobody writes: ${whole.slice(0, 200)}`);
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (/^on/i.test(name)) throw new Error(`an attribute that runs: ${whole.slice(0, 200)}`);
      if (/^(?:xlink:)?href$|^src$/.test(name) && !/^(?:https?:|mailto:|#|plaatje\.png$|data:image\/)/.test(value)) {
        throw new Error(`an address that is none: ${whole.slice(0, 200)}`);
      }
    }
  }
  const rest = markup.replace(/^<\?xml [^<>]*\?>/, '').replace(TAG, '');
  if (rest.includes('<')) throw new Error(`half a tag: ${rest.slice(rest.indexOf('<'), rest.indexOf('<') + 200)}`);
}
