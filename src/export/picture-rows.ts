import {GROUND_Y, HOUSE_HEIGHT, HOUSE_WIDTH} from '../layout/house-layout.js';
import {lastOfRow, plotsLeft} from '../layout/street-layout.js';
import {readText} from '../text/text-level.js';
import type {PicturePage} from './picture-page.js';
import {drawPanel} from './picture-panel.js';
import {defineGradient, drawPill} from './picture-shapes.js';
import {move, setText, tag, type Piece} from './svg-text.js';

/** Where the pavement begins, seen from the lower edge of a drawing: a little before the houses' feet. */
const PAVEMENT_UP = HOUSE_HEIGHT - GROUND_Y + 5;
const CURB = 3;
/** Names keep this far from the next one, in px. */
const NAME_GAP = 8;

/** The rows of houses, and what is behind the open door below its row. */
export function drawRows(page: PicturePage): Piece {
  const {state, look, measure, gutter, space, inner, type} = page;
  const {columns, fields, open} = state;
  if (fields.length === 0) {
    const text = state.document.fields === undefined ? '' : state.words.noFields;
    const line = setText({text, style: type.body, x: gutter, width: inner, fill: look.colour('ink')}, measure);
    return {height: text ? Math.ceil(line.height + space) : 0, svg: line.svg};
  }
  const opened = open ? fields.indexOf(open) : -1;
  const panelAfter = opened < 0 ? -1 : lastOfRow(opened, columns, fields.length);
  const parts: string[] = [];
  let y = 0;
  for (let first = 0; first < fields.length; first += columns) {
    const row = drawRow(first, page);
    parts.push(move(row.svg, 0, y));
    y += row.height;
    if (open && first <= panelAfter && panelAfter < first + columns) {
      const panel = drawPanel(open, opened, page);
      parts.push(move(panel.svg, gutter, y));
      y += panel.height;
    }
  }
  return {height: y, svg: parts.join('')};
}

/** The houses of the row that begins at place `first`, on their pavement, before their own horizon. */
function drawRow(first: number, page: PicturePage): Piece {
  const {state, look, width, gutter, space, inner} = page;
  const {columns, fields} = state;
  const plot = inner / columns;
  const scale = plot / HOUSE_WIDTH;
  const ground = Math.round(space + (HOUSE_HEIGHT - PAVEMENT_UP) * scale);
  const namesY = space + HOUSE_HEIGHT * scale + 8;
  const last = Math.min(first + columns, fields.length);
  const left = last === fields.length ? plotsLeft(fields.length, columns) : [];
  const drawings: string[] = [];
  const names: Piece[] = [];
  for (let place = first; place < last + left.length; place++) {
    const x = gutter + (place - first) * plot;
    drawings.push(move(look.plots[place] ?? '', x, space, scale));
    if (place < last) names.push(drawName(place, x + plot / 2, namesY, plot - NAME_GAP, page));
  }
  const height = Math.ceil(namesY + Math.max(...names.map((name) => name.height)) + space);
  const gradient = `row-${first}`;
  const sky = look.rowSky.length > 0;
  return {
    height,
    svg:
      (sky ? defineGradient(gradient, look.rowSky, height) : '') +
      tag('rect', {width, height, fill: sky ? `url(#${gradient})` : look.colour('sky-top')}) +
      tag('rect', {y: ground, width, height: height - ground, fill: look.colour('pavement')}) +
      tag('rect', {y: ground, width, height: CURB, fill: look.colour('curb')}) +
      drawings.join('') +
      names.map(({svg}) => svg).join(''),
  };
}

/** The name on the pavement: underlined when its door is open, with a badge when the chosen strength counts here. */
function drawName(place: number, middle: number, y: number, width: number, page: PicturePage): Piece {
  const {state, look, measure, type} = page;
  const {chosen, fields, level, open} = state;
  const field = fields[place];
  if (field === undefined) return {height: 0, svg: ''};
  const text = readText(field.label, level);
  const label = {text, style: type.name, x: middle, y, width, fill: look.colour('ink'), centred: true, balanced: true};
  const name = setText(label, measure);
  const underline =
    field === open
      ? tag('rect', {
          x: middle - name.width / 2,
          y: y + name.height + 3,
          width: name.width,
          height: 3,
          fill: look.colour('mark'),
        })
      : '';
  const height = name.height + 6;
  if (!chosen || !field.strengths.includes(chosen.id)) return {height, svg: name.svg + underline};
  const badge = drawBadge(state.words.counts, middle, y + height + 4, width, page);
  return {height: height + 4 + badge.height, svg: name.svg + underline + badge.svg};
}

function drawBadge(text: string, middle: number, y: number, width: number, {look, measure, type}: PicturePage): Piece {
  const {paper, ink} = look.badge;
  const line = {text, style: type.badge, x: middle, y: y + 2, width: width - 16, fill: ink, centred: true};
  const words = setText(line, measure);
  const pill = {width: words.width + 16, height: words.height + 4};
  const svg = move(drawPill({...pill, radius: pill.height / 2, fill: paper}), middle - pill.width / 2, y) + words.svg;
  return {height: pill.height, svg};
}
