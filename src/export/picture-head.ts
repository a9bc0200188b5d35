import type {Strength} from '../data/schema.js';
import {readText} from '../text/text-level.js';
import {isNarrow, type PicturePage} from './picture-page.js';
import {drawIcon, drawPill} from './picture-shapes.js';
import {move, setText, tag, type Piece} from './svg-text.js';

const CORNER = 16;
/** How many letters' widths a title and an intro are wide at most. */
const TITLE_EMS = 14;
const INTRO_EMS = 36;
const LEAST_CARD = 208;

/** The title, the intro, the strengths, and in words what the chosen one lights. */
export function drawHead(page: PicturePage): Piece {
  const {state, look, measure, width, gutter, space, inner, type} = page;
  const {chosen, document, fields, level} = state;
  const {title, intro} = document;
  const parts: string[] = [];
  let y = Math.min(Math.max(24, width * 0.05), 48);
  const add = ({svg, height}: Piece): void => {
    parts.push(move(svg, gutter, y));
    y += height;
  };
  if (title !== undefined) {
    const wide = Math.min(inner, TITLE_EMS * type.title.size);
    const fill = look.colour('ink');
    add(setText({text: readText(title, level), style: type.title, width: wide, fill, balanced: true}, measure));
  }
  if (intro !== undefined) {
    y += 12;
    const wide = Math.min(inner, INTRO_EMS * type.intro.size);
    add(
      setText(
        {text: readText(intro, level), style: type.intro, width: wide, fill: look.colour('ink-soft'), balanced: true},
        measure,
      ),
    );
  }
  if (document.strengths !== undefined && document.strengths.length > 0) {
    y += 16 + space;
    add(drawSwitches(document.strengths, page));
  }
  if (chosen !== undefined) {
    y += 16;
    const lit = fields.filter(({strengths}) => strengths.includes(chosen.id)).map(({label}) => readText(label, level));
    const text = state.words.lit(readText(chosen.label, level), lit, fields.length);
    add(setText({text, style: type.told, width: inner, fill: look.colour('ink'), balanced: true}, measure));
  }
  return {height: Math.ceil(y + space), svg: parts.join('')};
}

/** The strengths side by side: four in a row or two, as in the element. */
function drawSwitches(strengths: readonly Strength[], page: PicturePage): Piece {
  const {width, inner} = page;
  const gap = isNarrow(width) ? 8 : 12;
  const room = width < 960 ? 2 : Math.floor((inner + gap) / (LEAST_CARD + gap));
  const columns = Math.min(width < 960 ? 2 : strengths.length, room);
  const card = (inner - gap * (columns - 1)) / columns;
  const texts = strengths.map((strength) => setSwitch(strength, card, page));
  const parts: string[] = [];
  let y = 0;
  for (let first = 0; first < texts.length; first += columns) {
    const row = texts.slice(first, first + columns);
    const height = Math.max(...row.map((text) => text.height));
    row.forEach(({draw}, i) => parts.push(move(draw(height), i * (card + gap), y)));
    y += height + gap;
  }
  return {height: y - gap, svg: parts.join('')};
}

/** Sets the text of a switch; how high the switch becomes is known once the others of its row are set. */
function setSwitch(
  {id, icon, label, summary}: Strength,
  width: number,
  {state, look, measure, width: page, type}: PicturePage,
): {readonly height: number; readonly draw: (height: number) => string} {
  const narrow = isNarrow(page);
  const [x, y] = narrow ? [10, 12] : [18, 18];
  const plate = narrow ? 32 : 44;
  const left = x + plate + (narrow ? 8 : 16);
  const paint = look.switches[id];
  const wide = {width: width - left - x, x: left};
  const name = setText(
    {...wide, text: readText(label, state.level), style: type.label, fill: paint?.ink ?? ''},
    measure,
  );
  const text = readText(summary, state.level);
  const told = narrow
    ? {height: 0, svg: ''}
    : setText({...wide, text, style: type.small, fill: paint?.soft ?? '', y: name.height, balanced: true}, measure);
  const high = name.height + told.height;
  const draw = (height: number): string =>
    drawPill({width, height, radius: CORNER, fill: paint?.paper, line: paint?.line}) +
    tag('circle', {cx: x + plate / 2, cy: height / 2, r: plate / 2, fill: paint?.plate}) +
    move(drawIcon(icon, state.icons, paint?.icon, plate * 0.64), x + plate * 0.18, height / 2 - plate * 0.32) +
    move(name.svg + told.svg, 0, (height - high) / 2);
  return {height: Math.max(high, plate) + 2 * y, draw};
}
