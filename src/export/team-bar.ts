import {UNSPECIFIED} from '../data/amount.js';
import {layoutBar, type PlacedSegment} from '../layout/bar-layout.js';
import {labelOf} from '../text/mix-reading.js';
import type {ToldMix} from '../text/team-numbers.js';
import type {TeamPage} from './team-page.js';
import {move, round, setText, tag, type Piece} from './svg-text.js';

const HEIGHT = 44;
/** Room for the dashed frame around what is ours, or an example. */
const FRAME = 6;
const SWATCH = 15;

/** The name of a mix, its bar, and its numbers as text. @param ours - Draws it as filled in on this page. */
export function drawTeamBar(told: ToldMix, ours: boolean, page: TeamPage): Piece {
  const {inner, look, measure, type} = page;
  const ink = look.colour('ink');
  const name = setText({text: told.name, style: type.name, width: inner, fill: ink}, measure);
  const facts = [told.facts, told.stamp.toLocaleUpperCase()].filter(Boolean).join(' · ');
  const about = setText(
    {text: facts, style: type.small, x: name.width + 10, y: 2, width: inner, fill: look.colour('ink-soft')},
    measure,
  );
  const framed = ours || told.stamp !== '';
  const edge = framed ? FRAME : 0;
  const top = name.height + 8;
  const bar = drawSegments(told, inner - 2 * edge, ours ? 'ours' : 'theirs', page);
  const frame = framed
    ? tag('rect', {
        ...{x: 1, y: top + 1, width: inner - 2, height: HEIGHT + 2 * edge - 2, rx: 10, fill: 'none'},
        ...{stroke: ink, 'stroke-width': 2, 'stroke-dasharray': '6 4'},
      })
    : '';
  const values = drawValues(told, page);
  const below = top + HEIGHT + 2 * edge + 8;
  const caution = setText(
    {text: told.caution, style: type.small, width: inner, fill: look.colour('ink-soft')},
    measure,
  );
  const foot = below + values.height + (told.caution ? 6 : 0);
  return {
    height: foot + (told.caution ? caution.height : 0),
    svg:
      name.svg +
      about.svg +
      frame +
      move(bar, edge, top + edge) +
      move(values.svg, 0, below) +
      move(caution.svg, 0, foot),
  };
}

function drawSegments({mix, format}: ToldMix, width: number, id: string, page: TeamPage): string {
  const segments = layoutBar(mix).filter(({from, to}) => from < to);
  const isHatch = ({group}: PlacedSegment) => Number(group === UNSPECIFIED);
  const layers = [...segments].sort((a, b) => isHatch(b) - isHatch(a));
  const px = (percent: number) => (percent / 100) * width;
  const shapes = layers.map((segment, i) => drawSegment(segment, px, `${id}-${i}`, page));
  const labels = segments.map(({group, solidFrom, solidTo, value}) => {
    const {look, measure, type} = page;
    const room = px(solidTo - solidFrom);
    const text = format(value);
    const fill = group === UNSPECIFIED ? look.colour('ink') : (look.groups[group]?.on ?? '');
    const label = setText(
      {text, style: type.label, x: px((solidFrom + solidTo) / 2), y: 9, width: room, fill, centred: true},
      measure,
    );
    if (label.width + 12 > room) return '';
    const pill =
      group === UNSPECIFIED
        ? tag('rect', {
            ...{
              x: px((solidFrom + solidTo) / 2) - label.width / 2 - 9,
              y: 8,
              width: label.width + 18,
              height: 28,
              rx: 14,
            },
            fill: look.colour('paper'),
          })
        : '';
    return pill + label.svg;
  });
  return shapes.join('') + labels.join('');
}

/** One share: solid where it is certain, fading where it is not, hatched where the source does not split it. */
function drawSegment(
  {group, from, solidFrom, solidTo, to}: PlacedSegment,
  px: (percent: number) => number,
  id: string,
  {look}: TeamPage,
): string {
  const place = {x: px(from), width: Math.max(px(to - from) - 2, 1), height: HEIGHT, rx: 4};
  const mark = look.groups[group]?.mark ?? '';
  if (group === UNSPECIFIED) {
    const line = tag('path', {d: 'M0 3h6', stroke: mark, 'stroke-width': 2.8});
    const frame = {width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(-45)'};
    return tag('pattern', {id: `hatch-${id}`, ...frame}, line) + tag('rect', {...place, fill: `url(#hatch-${id})`});
  }
  if (from === solidFrom && solidTo === to) return tag('rect', {...place, fill: mark});
  const stop = (at: number, opacity: number) =>
    tag('stop', {offset: round((at - from) / (to - from)), 'stop-color': mark, 'stop-opacity': opacity});
  const stops = [
    stop(from, Number(from === solidFrom)),
    stop(solidFrom, 1),
    stop(solidTo, 1),
    stop(to, Number(solidTo === to)),
  ];
  return tag('linearGradient', {id: `fade-${id}`}, stops.join('')) + tag('rect', {...place, fill: `url(#fade-${id})`});
}

/** The numbers as text, each beside a sample of its colour, on as many lines as they need. */
function drawValues({mix, format}: ToldMix, page: TeamPage): Piece {
  const {inner, look, measure, reading, type} = page;
  const fill = look.colour('ink');
  if (mix.shares.length === 0)
    return setText({text: reading.team.nobody, style: type.small, width: inner, fill}, measure);
  const items = mix.shares.map(({group, value}) => ({group, text: `${labelOf(group, reading)} ${format(value)}`}));
  return drawKey(items, page);
}

/** Names with samples of their groups' colours, one after the other. */
export function drawKey(items: readonly {readonly group: string; readonly text: string}[], page: TeamPage): Piece {
  const {inner, look, measure, type} = page;
  const parts: string[] = [];
  let [x, y, high] = [0, 0, 0];
  for (const {group, text} of items) {
    const name = setText({text, style: type.key, width: inner, fill: look.colour('ink')}, measure);
    const wide = SWATCH + 7 + name.width;
    if (x > 0 && x + wide > inner) [x, y] = [0, y + high + 4];
    const mark = look.groups[group]?.mark ?? '';
    const swatch = {y: (name.height - SWATCH) / 2, width: SWATCH, height: SWATCH, rx: 4};
    const paint =
      group === UNSPECIFIED
        ? {fill: 'none', stroke: mark, 'stroke-width': 2, 'stroke-dasharray': '3 2'}
        : {fill: mark, stroke: look.groups[group]?.text ?? '', 'stroke-width': 1};
    parts.push(move(tag('rect', {...swatch, ...paint}) + move(name.svg, SWATCH + 7, 0), x, y));
    x += wide + 22;
    high = name.height;
  }
  return {height: y + high, svg: parts.join('')};
}
