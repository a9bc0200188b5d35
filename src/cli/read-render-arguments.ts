import {nearest} from '../data/nearest.js';
import {OptionError} from '../server/option-error.js';
import {readRenderOptions, type RenderOptions} from '../server/render-options.js';
import type {Language} from '../text/language.js';
import {renderCommandWords} from '../text/render-command-words.js';
import {tellUnknown} from '../text/render-words.js';
import {isTable} from './check-file.js';

/** As what can be written. */
const FORMATS = ['html', 'svg', 'png'] as const;
type Format = (typeof FORMATS)[number];

/** Pixels for one px, and the most of them. */
const USUAL_SCALE = 2;
const MOST_SCALE = 8;

/** What `render` is asked. */
export interface AskedPicture {
  /** The name of the data file; undefined for the data that is built in. */
  readonly file: string | undefined;
  readonly options: RenderOptions;
  readonly format: Format;
  /** HTML without custom elements and without script. */
  readonly isStatic: boolean;
  /** Where to write; undefined for standard output. */
  readonly out: string | undefined;
  /** How many pixels of a PNG stand for one px. */
  readonly scale: number;
}

/** What `parseArgs` made of the options: words, facts, and a list of colours. */
type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** Reads what `render` is asked; a sentence where that makes no sense. */
export function readRenderArguments(
  values: Values,
  files: readonly string[],
  language: Language,
): AskedPicture | string {
  const words = renderCommandWords[language];
  const [file, another] = files;
  if (another !== undefined) return words.oneFile(another);
  const wordOf = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const isStatic = values.static === true;
  const to = wordOf('to') ?? (isStatic ? 'html' : '');
  const format = FORMATS.find((one) => one === to);
  if (format === undefined) return `--to: ${tellUnknown(to, FORMATS, nearest(to, FORMATS))[language]}`;
  if (isStatic && format !== 'html') return words.onlyWith('--static', '--to html');
  if (!isStatic && values.image !== undefined) return words.onlyWith('--image', '--static');
  const scale = wordOf('scale') ?? String(USUAL_SCALE);
  if (format !== 'png' && values.scale !== undefined) return words.onlyWith('--scale', '--to png');
  if (!/^\d+(?:\.\d+)?$/.test(scale) || Number(scale) <= 0 || Number(scale) > MOST_SCALE) {
    return words.wrongScale(scale, MOST_SCALE);
  }
  const written = Object.fromEntries(
    WRITTEN.flatMap((name) => {
      const value = wordOf(name);
      return value === undefined ? [] : [[name === 'heading-level' ? 'headingLevel' : name, value]];
    }),
  );
  // Of a table all rows are drawn where none is named, as on a page.
  const ofTable = file !== undefined && isTable(file) && written.mix === undefined ? {mix: '*'} : {};
  const colour = Array.isArray(values.colour) ? values.colour.map(String) : [];
  try {
    const options = readRenderOptions({...written, ...ofTable, colour});
    return {file, options, format, isStatic, out: wordOf('out'), scale: Number(scale)};
  } catch (error) {
    if (error instanceof OptionError) return tellOption(error, language);
    throw error;
  }
}

/** The options of the command line that are options of what is drawn. */
const WRITTEN = [
  ...(['tag', 'mix', 'view', 'highlight', 'open', 'strength', 'fields', 'reference', 'team', 'text'] as const),
  ...(['theme', 'src'] as const),
  ...(['lang', 'width', 'heading-level', 'image'] as const),
];

/** Tells what is wrong with an option under the name that it has on the command line. */
export function tellOption({option, told}: OptionError, language: Language): string {
  const name = option === 'colours' ? 'colour' : option === 'headingLevel' ? 'heading-level' : option;
  return `--${name}: ${told[language]}`;
}
