import {formatDate} from '../text/date-format.js';
import type {PicturePage} from './picture-page.js';
import {namePublishers, SEPARATOR} from './source-names.js';
import {move, setText, tag, type Piece} from './svg-text.js';

/** What the picture rests on, the day on which that was last changed, and where the page is. */
export function drawFoot({state, look, measure, width, gutter, space, inner, type}: PicturePage): Piece {
  const {address, document, fields, language} = state;
  const names = namePublishers([...fields, ...(document.strengths ?? [])], document, language);
  const lines: string[] = [];
  if (names.length > 0) lines.push(`${state.words.sources(names.length)}: ${names.join(SEPARATOR)}.`);
  if (document.updated) lines.push(state.words.updated(formatDate(document.updated, language)));
  if (address) lines.push(address);
  if (lines.length === 0) return {height: 0, svg: ''};
  const style = {...type.small, leading: 1.5};
  const parts: string[] = [];
  let y = space;
  for (const text of lines) {
    const line = setText({text, style, width: inner, fill: look.colour('ink')}, measure);
    parts.push(move(line.svg, gutter, y));
    y += line.height + 8;
  }
  const height = y - 8 + space;
  return {height, svg: tag('rect', {width, height, fill: look.colour('pavement')}) + parts.join('')};
}
