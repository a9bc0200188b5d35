/**
 * `npm run check`, after the types: scores the everyday texts of the built-in data, those that a visitor reads with
 * "eenvoudige tekst" on, and names each sentence that is too long or holds a word that is.
 */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

import {importTypeScript} from './import-typescript.js';

const DATA = 'src/data/kracht.json';

/** The most words in a sentence. */
const LONGEST_SENTENCE = 15;

/** The most letters in a word; names may be longer, since nobody can write them otherwise. */
const LONGEST_WORD = 16;

/** The highest score of all texts together: LIX, of which 25 to 35 is simple reading (C.-H. Björnsson, Läsbarhet, 1968). */
const HIGHEST_LIX = 35;

/** From how many letters LIX calls a word long. */
const LIX_LONG = 7;

const sentences = new Intl.Segmenter('nl', {granularity: 'sentence'});
const words = new Intl.Segmenter('nl', {granularity: 'word'});

/**
 * @param {string} text
 * @returns {string[][]} The words of each sentence, without soft hyphens.
 */
function readSentences(text) {
  return [...sentences.segment(text.replaceAll('\u00ad', ''))].map(({segment}) =>
    [...words.segment(segment)].filter(({isWordLike}) => isWordLike).map((word) => word.segment),
  );
}

/**
 * Scores texts together.
 *
 * @param {string[]} texts
 * @returns {{score: number, tooHard: string[]}} The LIX of all, and each sentence over a limit with what is over it.
 */
export function scoreTexts(texts) {
  const read = texts.flatMap(readSentences).filter((sentence) => sentence.length > 0);
  const all = read.flat();
  const long = all.filter((word) => word.length >= LIX_LONG);
  const tooHard = read.flatMap((sentence) => {
    const faults = [
      ...(sentence.length > LONGEST_SENTENCE ? [`${sentence.length} words`] : []),
      ...sentence.filter((word, i) => word.length > LONGEST_WORD && !isName(word, i)),
    ];
    return faults.length > 0 ? [`${sentence.join(' ')} (${faults.join(', ')})`] : [];
  });
  return {score: all.length === 0 ? 0 : all.length / read.length + (100 * long.length) / all.length, tooHard};
}

/**
 * A name keeps its capital in the middle of a sentence.
 *
 * @param {string} word
 * @param {number} place - In its sentence.
 */
function isName(word, place) {
  return place > 0 && /^\p{Lu}/u.test(word);
}

/**
 * Finds what a visitor reads with everyday texts on.
 *
 * @param {any} shape - What the value must be: where that is a text, it is one.
 * @param {any} value
 * @returns {string[]}
 */
function plainTexts(shape, value) {
  if (value === undefined) return [];
  if (shape.want === 'text') return [typeof value === 'string' ? value : (value.plain ?? value.text)];
  if (shape.type === 'list') return value.flatMap((/** @type {unknown} */ entry) => plainTexts(shape.item, entry));
  if (shape.type === 'record') return Object.values(value).flatMap((entry) => plainTexts(shape.value, entry));
  if (shape.type !== 'object') return [];
  return Object.entries(shape.entries).flatMap(([key, entry]) => plainTexts(entry, value[key.replace('?', '')]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {documentShape} = await importTypeScript('src/data/document-shape.ts');
  const texts = plainTexts(documentShape, JSON.parse(await readFile(DATA, 'utf8')));
  const {score, tooHard} = scoreTexts(texts);
  console.log(`${texts.length} everyday texts, LIX ${score.toFixed(1)} (at most ${HIGHEST_LIX})`);
  for (const sentence of tooHard) console.error(`Too hard: ${sentence}`);
  if (tooHard.length > 0 || score > HIGHEST_LIX) process.exitCode = 1;
}
