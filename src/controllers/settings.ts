import type {Language} from '../text/language.js';
import type {CodeOnUse} from './code-on-use.js';

/** An element, and those of its properties that take a few words or a number. */
export interface SettingsHost extends Element {
  readonly view?: string | null | undefined;
  readonly text: string | null;
  readonly theme: string | null;
  readonly headingLevel: number | null;
  readonly refresh: number | null;
}

/** An attribute that names parts of a document by their ids: what is written in it, and what there is. */
export type Names = readonly [attribute: string, written: string, known: readonly {readonly id: string}[] | undefined];

/** What those properties may hold, in the order of the interface, with commas between; an attribute that a page takes away leaves null. */
export const KNOWN = /^(?:people|bars|table)?,(?:gewoon|eenvoudig)?,(?:light|dark|auto)?,[1-6]?,\d*\.?\d*$/;

const fetchOddSettings = () => import('./odd-settings.js');

/** The words of a list that is written as one text. */
export function wordsOf(list: string): readonly string[] {
  return list.match(/\S+/g) ?? [];
}

/**
 * Says to a visitor that an attribute asks for what there is not; the owner of the page reads in the console what is odd and
 * what there is. Few pages ever need that code, so that it is fetched.
 *
 * @returns One sentence; '' where all is known.
 */
export function tellOdd(host: SettingsHost, names: readonly Names[], language: Language, code: CodeOnUse): string {
  const {view, text, theme, headingLevel, refresh} = host;
  const isKnown =
    KNOWN.test([view, text, theme, headingLevel, refresh].join()) &&
    names.every(([, written, known]) => wordsOf(written).every((word) => known?.some(({id}) => id === word)));
  return isKnown ? '' : (code.need(fetchOddSettings)?.tellOddSettings(host, names, language) ?? '');
}
