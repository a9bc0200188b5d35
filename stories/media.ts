/**
 * Shows on a screen what our style sheets say of paper, of forced colours and of less motion: their media queries are
 * answered by the toolbar. What a browser does by itself under forced colours no page can show; the gallery has that.
 */
import type {Globals} from './stage.js';

const YES = '(width >= 0)';
const NO = '(width < 0)';

/** The media queries that the toolbar answers, with the answers. */
type Answers = readonly (readonly [query: RegExp, answer: string])[];

let answers: Answers = [];

/** The sheets of our elements, as they were written. */
const written = new Map<CSSStyleSheet, string>();

const replaceSync = Reflect.get<CSSStyleSheet, 'replaceSync'>(CSSStyleSheet.prototype, 'replaceSync');
const matchMedia = globalThis.matchMedia.bind(globalThis);

const answer = (query: string): string => answers.reduce((text, [from, to]) => text.replace(from, to), query);

const answerAll = (sheet: string): string => sheet.replace(/@media[^{]+/g, answer);

CSSStyleSheet.prototype.replaceSync = function (text: string) {
  written.set(this, text);
  replaceSync.call(this, answerAll(text));
};

globalThis.matchMedia = (query) => matchMedia(answer(query));

/** Answers as the toolbar says from now on; elements that are drawn later hear the same from `matchMedia`. */
export function followMedia({medium, motion}: Globals): void {
  const next: Answers = [
    ...(motion === 'reduce'
      ? ([
          [/\(prefers-reduced-motion: ?no-preference\)/g, NO],
          [/\(prefers-reduced-motion: ?reduce\)/g, YES],
        ] as const)
      : []),
    ...(medium === 'forced'
      ? ([
          [/\(forced-colors: ?none\)/g, NO],
          [/\(forced-colors: ?active\)/g, YES],
        ] as const)
      : []),
    ...(medium === 'print'
      ? ([
          [/\b(?:screen|not print)\b/g, NO],
          [/\bprint\b/g, YES],
        ] as const)
      : []),
  ];
  if (String(next) === String(answers)) return;
  answers = next;
  for (const [sheet, text] of written) replaceSync.call(sheet, answerAll(text));
}
