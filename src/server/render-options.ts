import {nearest} from '../data/nearest.js';
import type {Language} from '../text/language.js';
import {expectations, tellUnknown, tellWrong} from '../text/render-words.js';
import type {TextLevel} from '../text/text-level.js';
import {OptionError} from './option-error.js';
import type {OwnColours} from './own-colours.js';

/** What can be drawn: the elements, without "mbo-". */
export const RENDER_TAGS = ['infographic', 'function-mix', 'team-builder'] as const;

/** How mixes are shown. */
export const RENDER_VIEWS = ['people', 'bars', 'table'] as const;

const THEMES = ['light', 'dark', 'auto'] as const;

const LANGUAGES = ['nl', 'en'] as const satisfies readonly Language[];
const LEVELS = ['gewoon', 'eenvoudig'] as const satisfies readonly TextLevel[];

/** What to draw, and how: the attributes of the element. */
export interface RenderOptions {
  readonly tag: (typeof RENDER_TAGS)[number];
  /** The ids of mixes, separated by spaces; `*` for all. Default the first of the data. */
  readonly mix?: string;
  /** Default people for one mix, bars for several; a picture shows a table as bars. */
  readonly view?: (typeof RENDER_VIEWS)[number];
  /** The id of the group that the sentence speaks of first; default mbo, or else the largest. */
  readonly highlight?: string;
  /** The id of the field whose door is open; default none. */
  readonly open?: string;
  /** The id of the strength that is chosen; default none. */
  readonly strength?: string;
  /** The ids of the fields that are shown, separated by spaces; default all. */
  readonly fields?: string;
  /** The id of the mix beside which the team stands; default the first that counts people and has mbo. */
  readonly reference?: string;
  /** "vrijwilliger:4 mbo:3 ad:1 hbo:4"; default nobody. */
  readonly team?: string;
  /** Default "gewoon". */
  readonly text?: TextLevel;
  /** Of our own words; default that of the data where it is one of ours, else Dutch. */
  readonly lang?: Language;
  /**
   * How wide the picture is, in px, 100 to 4000; default 800 for mixes and about as much for the street, 1120 for a team.
   * A street stands in as many columns as fit, a team is always drawn on 1120: both are then made larger or smaller.
   */
  readonly width?: number;
  /** Of the element, by its own attribute; default auto. A picture is always light. */
  readonly theme?: (typeof THEMES)[number];
  /** For `renderToString`: the address where the element finds the data; default the data itself, in the page. */
  readonly src?: string;
  /** The level of the first heading, 1 to 6; default 2. */
  readonly headingLevel?: number;
  /** Colours by their name on a page, without the dashes before it: `{'mbo-group-mbo': '#d9482b'}`. */
  readonly colours?: OwnColours;
  /** For `renderStatic`: the address of a picture that stands elsewhere; default the picture itself, as a data address. */
  readonly image?: string;
}

/** Options as they stand on a command line or in an address; `colour` holds "mbo-group-mbo=#d9482b". */
export type WrittenOptions = Readonly<
  Partial<Record<Exclude<keyof RenderOptions, 'colours'>, string>> & {colour?: readonly string[]}
>;

/**
 * Reads options from words.
 * @throws {OptionError} At the first that makes no sense.
 */
export function readRenderOptions({colour = [], headingLevel, width, ...written}: WrittenOptions): RenderOptions {
  const colours: Record<string, string> = {};
  for (const one of colour) {
    const [, name = '', hex = ''] = /^(?:--)?([a-z0-9-]+)=(.*)$/.exec(one) ?? [];
    if (name === '') throw new OptionError('colours', tellWrong(one, expectations.colour));
    if (name in colours) throw new OptionError('colours', tellWrong(one, expectations.once));
    colours[name] = hex;
  }
  const options = {
    ...written,
    ...(width !== undefined && {width: readNumber('width', width)}),
    ...(headingLevel !== undefined && {headingLevel: readNumber('headingLevel', headingLevel)}),
    colours,
  };
  checkRenderOptions(options);
  return options;
}

function readNumber(option: 'width' | 'headingLevel', text: string): number {
  if (!/^\d+$/.test(text)) throw new OptionError(option, tellWrong(text, expectations[option]));
  return Number(text);
}

/** Options of which nothing is known yet, since JavaScript may have written them. */
type AnyOptions = Readonly<Partial<Record<keyof RenderOptions, unknown>>>;

/**
 * Checks all that can be checked without the data.
 * @throws {OptionError} At the first that makes no sense.
 */
export function checkRenderOptions(options: AnyOptions): asserts options is RenderOptions {
  choose(options, 'tag', RENDER_TAGS, true);
  choose(options, 'view', RENDER_VIEWS);
  choose(options, 'text', LEVELS);
  choose(options, 'lang', LANGUAGES);
  choose(options, 'theme', THEMES);
  within(options, 'width', 100, 4000);
  within(options, 'headingLevel', 1, 6);
  for (const option of ['mix', 'highlight', 'open', 'strength', 'fields', 'reference', 'team', 'src'] as const) {
    const value = options[option];
    if (value === undefined || typeof value === 'string') continue;
    throw new OptionError(option, tellWrong(show(value), expectations.text));
  }
  const {colours = {}, image} = options;
  if (image !== undefined && !(typeof image === 'string' && /^(?!javascript:|data:)\S+$/i.test(image))) {
    throw new OptionError('image', tellWrong(show(image), expectations.image));
  }
  for (const [name, colour] of Object.entries(colours as object)) {
    if (typeof colour !== 'string' || !/^#(?:[\da-f]{3}){1,2}$/i.test(colour)) {
      throw new OptionError('colours', tellWrong(`${name}=${show(colour)}`, expectations.colour));
    }
  }
}

function choose(options: AnyOptions, option: keyof RenderOptions, known: readonly string[], needed = false): void {
  const value = options[option];
  if (value === undefined && !needed) return;
  if (known.some((one) => one === value)) return;
  const found = show(value);
  throw new OptionError(option, tellUnknown(found, known, nearest(found, known)));
}

function within(options: AnyOptions, option: 'width' | 'headingLevel', least: number, most: number): void {
  const value = options[option];
  if (value === undefined) return;
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return;
  throw new OptionError(option, tellWrong(show(value), expectations[option]));
}

function show(value: unknown): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}
