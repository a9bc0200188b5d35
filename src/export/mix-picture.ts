import {downloadWords} from '../text/download-words.js';
import {groupsOf} from '../text/mix-reading.js';
import {makeMixTitle} from '../text/mix-title.js';
import type {SentencePart} from '../text/one-mix-sentence.js';
import {areMany, tellMixes} from '../text/tell-mixes.js';
import type {MixLook} from './mix-look.js';
import {defineStripes} from './mix-marks.js';
import {layMixPage, type MixPage} from './mix-page.js';
import {drawBars} from './mix-picture-bars.js';
import {drawNotes} from './mix-picture-notes.js';
import {drawPeople} from './mix-picture-people.js';
import type {MixState} from './mix-state.js';
import {stackPieces} from './piece-layout.js';
import {makePicture, type Picture} from './standalone-svg.js';
import {move, setText, tag, type Measure, type Piece} from './svg-text.js';
import {setRuns} from './text-runs.js';

/** The most rows in a picture; of more it says how many are missing. */
const MOST_ROWS = 60;
/** How wide a line of the sentence is at most, in parts of its size. */
const SENTENCE_EMS = 42;
/** Between the sentence, the picture and the notes, in px. */
const SPACE = 24;

/**
 * Makes one SVG document of mixes as seen: title, sentence, figures or bars, legend, cautions, notes and sources. An
 * example is stamped as one in the picture.
 *
 * @param look - What the style sheets make of the colours; see `readMixLook`.
 * @param measure - How wide text is, in the fonts in which the picture will be drawn.
 * @param fonts - Rules for the fonts that the picture brings along; default none.
 */
export function drawMixPicture(state: MixState, look: MixLook, measure: Measure, fonts = ''): Picture {
  const page = layMixPage(state, look, measure);
  const {gutter, width} = page;
  const {document, language} = state.reading;
  const shown = state.mixes.slice(0, MOST_ROWS);
  const missing = state.mixes.length - shown.length;
  // Many are drawn as small bars.
  const many = areMany(state.mixes);
  const sentence = tellMixes(state.mixes, state.reading);
  const told = sentence.map(({text}) => text).join('');
  const parts = [
    stackPieces([drawTitle(page), drawSentence(sentence, page)], 8),
    many || state.view !== 'people'
      ? drawBars(shown, many, missing > 0 ? downloadWords[language].moreRows(missing) : '', page)
      : drawPeople(shown, page),
    drawNotes(shown, many, page),
  ];
  const {height, svg} = stackPieces(parts, SPACE);
  const high = Math.ceil(height + 2 * gutter);
  return makePicture({
    width,
    height: high,
    language: document.language,
    title: makeMixTitle(state.mixes, state.reading),
    description: told,
    fonts,
    content: [
      defineStripes(groupsOf(document, shown), page),
      tag('rect', {width, height: high, fill: look.colour('paper')}),
      move(svg, gutter, gutter),
    ],
  });
}

function drawTitle({inner, look, measure, state, type}: MixPage): Piece {
  const style = type.title;
  return setText(
    {text: makeMixTitle(state.mixes, state.reading), style, fill: look.colour('ink'), width: inner, balanced: true},
    measure,
  );
}

/** The sentence, with its numbers in the colours of their groups. */
function drawSentence(parts: readonly SentencePart[], {inner, look, measure, type}: MixPage): Piece {
  const style = type.sentence;
  const runs = parts.map(({text, group}) =>
    group
      ? {text, style: {...style, weight: 700}, fill: look.group(group).text, whole: true}
      : {text, style, fill: look.colour('ink')},
  );
  return setRuns(runs, Math.min(inner, SENTENCE_EMS * style.size), style.leading * style.size, measure);
}
