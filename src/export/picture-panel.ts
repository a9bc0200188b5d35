import type {Field, Point} from '../data/schema.js';
import {HOUSE_WIDTH, layoutHouse} from '../layout/house-layout.js';
import {nameSourceShort} from '../text/short-source.js';
import {readText} from '../text/text-level.js';
import type {PicturePage} from './picture-page.js';
import {drawIcon, drawPill} from './picture-shapes.js';
import {nameSources, SEPARATOR} from './source-names.js';
import {move, round, setText, tag, type Piece} from './svg-text.js';

const CORNER = 16;
const BORDER = 5;
const PLATE = 52;
const LEAST_POINT = 352;
const POINT_GAP = {x: 40, y: 14};
/** Between the panel and the next row. */
const BELOW = 24;

/** What is behind the open door, from the left end of its row; a notch points at the door. */
export function drawPanel(field: Field, place: number, page: PicturePage): Piece {
  const {state, look, measure, space, inner, type} = page;
  const {icons, language, level} = state;
  const words = state.words;
  const width = inner - 2 * space;
  const ink = look.colour('panel-ink');
  const parts: string[] = [];
  let y = BORDER + space;
  const add = ({svg, height}: Piece): void => {
    parts.push(move(svg, space, y));
    y += height;
  };

  const head = {x: PLATE + 16, width: width - PLATE - 16};
  // Capitals are wider: they must be there when the line is measured.
  const eyebrow = {
    ...head,
    text: words.behind.toLocaleUpperCase(language),
    style: type.eyebrow,
    fill: look.colour('accent'),
  };
  const over = setText(eyebrow, measure);
  const titleWidth = Math.min(head.width, 14 * type.panelTitle.size);
  const title = {...head, width: titleWidth, text: readText(field.label, level), style: type.panelTitle, fill: ink};
  const under = setText({...title, y: over.height, balanced: true}, measure);
  const headHeight = Math.max(over.height + under.height, PLATE);
  const disc = tag('circle', {cx: PLATE / 2, cy: headHeight / 2, r: PLATE / 2, fill: look.panelPlate});
  const icon = move(drawIcon(field.icon, icons, look.panelIcon, 28), 12, headHeight / 2 - 14);
  const text = move(over.svg + under.svg, 0, (headHeight - over.height - under.height) / 2);
  add({height: headHeight + 12, svg: disc + icon + text});

  const wide = Math.min(width, 36 * type.intro.size);
  add(
    setText({text: readText(field.summary, level), style: type.intro, width: wide, fill: ink, balanced: true}, measure),
  );
  const chips = drawChips(field, width, page);
  if (chips.height > 0) add({svg: move(chips.svg, 0, 16), height: chips.height + 16});
  if (field.points.length > 0) add({svg: '', height: 18});
  add(drawPoints(field.points, width, page));

  const height = Math.ceil(y + space);
  return {height: height + BELOW, svg: drawSheet(place, height, page) + parts.join('')};
}

/** The paper of the panel: square above, under its coloured edge, and round below. */
function drawSheet(place: number, height: number, {state: {columns}, look, inner}: PicturePage): string {
  const {door} = layoutHouse(place);
  const notch = round(((place % columns) + (door.x + door.width / 2) / HOUSE_WIDTH) * (inner / columns));
  const [w, h] = [round(inner), round(height)];
  const paper = `M0 0H${w}V${h - CORNER}a${CORNER} ${CORNER} 0 0 1-${CORNER} ${CORNER}H${CORNER}a${CORNER} ${CORNER} 0 0 1-${CORNER}-${CORNER}z`;
  return (
    tag('path', {d: paper, fill: look.colour('paper')}) +
    tag('path', {d: `M${notch - 16} 2l16-17 16 17zM0 0H${w}v${BORDER}H0z`, fill: look.colour('mark')})
  );
}

/** The strengths of a field, each in its colour. */
function drawChips(field: Field, width: number, {state, look, measure, type}: PicturePage): Piece {
  const strengths = (state.document.strengths ?? []).filter(({id}) => field.strengths.includes(id));
  if (strengths.length === 0) return {height: 0, svg: ''};
  const ink = look.colour('panel-ink');
  const before = state.words.strengthsHere;
  const words = setText({text: before, style: {...type.chip, weight: 400}, width, fill: ink, y: 7}, measure);
  const parts = [words.svg];
  let [x, y, high] = [words.width + 8, 0, words.height + 14];
  for (const {id, label} of strengths) {
    const paint = look.chips[id];
    const name = setText(
      {text: readText(label, state.level), style: type.chip, x: 18, y: 7, width: width - 36, fill: paint?.ink ?? ''},
      measure,
    );
    const pill = {width: name.width + 36, height: name.height + 14, radius: 16, fill: paint?.paper};
    if (x > 0 && x + pill.width > width) [x, y] = [0, high + 8];
    parts.push(move(drawPill(pill) + name.svg, x, y));
    x += pill.width + 8;
    high = Math.max(high, y + pill.height);
  }
  return {height: high, svg: parts.join('')};
}

/** Statements with their sources, in as many columns as there is room for. */
function drawPoints(points: readonly Point[], width: number, page: PicturePage): Piece {
  const room = Math.floor((width + POINT_GAP.x) / (LEAST_POINT + POINT_GAP.x));
  const columns = Math.max(1, Math.min(room, points.length));
  const column = (width - POINT_GAP.x * (columns - 1)) / columns;
  const parts: string[] = [];
  let y = 0;
  for (let first = 0; first < points.length; first += columns) {
    const row = points.slice(first, first + columns).map((point) => setPoint(point, column - 19, page));
    const height = Math.max(...row.map((point) => point.height));
    row.forEach(({svg}, i) => {
      const bar = tag('rect', {width: 3, height, fill: page.look.colour('light')});
      parts.push(move(bar + move(svg, 19, 0), i * (column + POINT_GAP.x), y));
    });
    y += height + POINT_GAP.y;
  }
  return {height: Math.max(0, y - POINT_GAP.y), svg: parts.join('')};
}

function setPoint({text, sources, derived}: Point, width: number, {state, look, measure, type}: PicturePage): Piece {
  const words = state.words;
  const fill = look.colour('panel-ink');
  const said = setText({text: readText(text, state.level), style: type.body, width, fill}, measure);
  const names = nameSources(sources, state.document, nameSourceShort).join(SEPARATOR);
  const from = `${words.sources(sources.length)}: ${names}${derived ? ` (${words[derived]})` : ''}`;
  const style = {...type.small, leading: 1.5};
  const source = setText({text: from, style, width, fill, y: said.height, opacity: 0.85}, measure);
  return {height: said.height + source.height, svg: said.svg + source.svg};
}
