import {makeMixNotes} from '../text/mix-notes.js';
import {labelOf} from '../text/mix-reading.js';
import {tellOurs, tellTheirs} from '../text/team-numbers.js';
import {list, plainText, tellTeam} from '../text/team-sentence.js';
import {pairsOf, TEAM_GROUPS} from '../text/team.js';
import type {Picture} from './standalone-svg.js';
import {escapeXml, move, round, setText, tag, type Measure, type Piece, type TextStyle} from './svg-text.js';
import {drawKey, drawTeamBar} from './team-bar.js';
import type {TeamLook} from './team-look.js';
import {GUTTER, layTeamPage, PADDING, TEAM_WIDTH, type TeamPage} from './team-page.js';
import type {TeamState} from './team-state.js';

const CORNER = 16;
/** Where the sun or the moon hangs: on 600 by 220, drawn smaller. */
const SKY = {y: 16, scale: 0.7, width: 600};

/**
 * Makes one SVG document of a team: title, street, sentence, both bars, what is not compared, and the source.
 *
 * @param look - What the style sheets make of the team; see `readTeamLook`.
 * @param measure - How wide text is, in the fonts in which the picture will be drawn.
 * @param fonts - Rules for the fonts that the picture brings along; default none.
 */
export function drawTeamPicture(state: TeamState, look: TeamLook, measure: Measure, fonts = ''): Picture {
  const page = layTeamPage(state, look, measure);
  const head = drawHead(page);
  const under = drawUnderStreet(page);
  const paper = drawPaper(page);
  const streetY = head.height;
  const underY = streetY + look.placed.height;
  const paperY = underY + under.height;
  const height = Math.ceil(paperY + paper.height + GUTTER);
  const ground = streetY + look.placed.ground;
  const {dark, reading} = state;
  const stops = [look.colour('sky-top'), look.colour('sky-bottom')].map((colour, i) =>
    tag('stop', {offset: i, 'stop-color': colour}),
  );
  const content = [
    tag('title', {}, escapeXml(reading.team.title)),
    fonts ? tag('style', {}, escapeXml(fonts)) : '',
    tag('linearGradient', {id: 'sky', x1: 0, y1: 0, x2: 0, y2: 1}, stops.join('')),
    tag('rect', {width: TEAM_WIDTH, height: ground, fill: 'url(#sky)'}),
    tag('rect', {y: ground, width: TEAM_WIDTH, height: height - ground, fill: look.colour('pavement')}),
    move(look.sky, TEAM_WIDTH - GUTTER - SKY.width * SKY.scale, SKY.y, SKY.scale),
    move(head.svg, GUTTER, 0),
    move(look.street, 0, streetY),
    move(under.svg, GUTTER, underY),
    move(paper.svg, GUTTER, paperY),
  ];
  const root = {
    ...{xmlns: 'http://www.w3.org/2000/svg', width: TEAM_WIDTH, height, viewBox: `0 0 ${TEAM_WIDTH} ${round(height)}`},
    ...{'xml:lang': reading.language, 'color-scheme': dark ? 'dark' : undefined},
  };
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', root, content.join('\n'))}\n`,
    width: TEAM_WIDTH,
    height,
  };
}

function drawHead({look, measure, reading, type}: TeamPage): Piece {
  const {team: words} = reading;
  const width = TEAM_WIDTH - 2 * GUTTER;
  const title = setText({text: words.ours, style: type.title, y: 36, width, fill: look.colour('ink')}, measure);
  const about = setText(
    {text: words.entered, style: type.intro, y: 36 + title.height + 4, width, fill: look.colour('ink')},
    measure,
  );
  return {height: Math.ceil(36 + title.height + 4 + about.height + 16), svg: title.svg + about.svg};
}

/** Who stands on the street, and how many each figure is. */
function drawUnderStreet(page: TeamPage): Piece {
  const {look, measure, reading, state, type} = page;
  const {team: words} = reading;
  const {team} = state.comparison;
  const key = drawKey(
    TEAM_GROUPS.filter((group) => team[group] > 0).map((group) => ({
      group,
      text: `${team[group]} ${words.groups[group][team[group] === 1 ? 'one' : 'many']}`,
    })),
    page,
  );
  const {per, unseen} = look.placed;
  const notes = [
    ...(per > 1 ? [words.eachFigure(per)] : []),
    ...(unseen.length > 0
      ? [
          words.tooFew(
            list(
              unseen.map((id) => labelOf(id, reading)),
              words,
            ),
          ),
        ]
      : []),
  ];
  const style = type.small;
  const line = setText(
    {text: notes.join(' '), style, y: key.height + 4, width: TEAM_WIDTH - 2 * GUTTER, fill: look.colour('ink')},
    measure,
  );
  const height = key.height + (line.height > 0 ? line.height + 4 : 0);
  return {height: height > 0 ? Math.ceil(height + 20) : 0, svg: key.svg + line.svg};
}

function drawPaper(page: TeamPage): Piece {
  const {inner, look, measure, reading, state, type} = page;
  const {comparison} = state;
  const {reference} = comparison;
  const {team: words} = reading;
  const told = tellTeam(comparison, reading);
  const notes = reference ? makeMixNotes([reference], reading) : undefined;
  const parts: string[] = [];
  let y = PADDING;
  const add = ({height, svg}: Piece, after: number): void => {
    parts.push(move(svg, PADDING, y));
    y += height + after;
  };
  const write = (text: string, style: TextStyle, fill: 'ink' | 'ink-soft' | 'accent', after: number): void => {
    if (text) add(setText({text, style, width: inner, fill: look.colour(fill)}, measure), after);
  };
  const lead = {text: plainText(told.lead), style: type.lead, width: inner, fill: look.colour('ink'), balanced: true};
  add(setText(lead, measure), 10);
  for (const caution of [...told.cautions, ...(notes?.cautions ?? [])]) write(caution, type.strong, 'accent', 4);
  for (const aside of told.asides) write(aside, type.small, 'ink-soft', 3);
  y += 20;
  add(drawTeamBar(tellOurs(comparison, reading), true, page), 22);
  if (reference) add(drawTeamBar(tellTheirs(reference, reading), false, page), 22);
  if (pairsOf(comparison.team) > 0) write(words.pairs(pairsOf(comparison.team)), type.strong, 'ink', 14);
  add({height: 1, svg: tag('rect', {width: inner, height: 1, fill: look.colour('line')})}, 12);
  for (const {text} of notes?.lines ?? []) write(text, type.small, 'ink-soft', 4);
  const sources = notes?.sources.map(({name}) => name) ?? [];
  if (sources.length > 0) {
    write(`${reading.words.sources(sources.length)}: ${sources.join(' · ')}.`, type.small, 'ink-soft', 4);
  }
  write(`${words.ours}: ${words.entered}.`, type.small, 'ink-soft', 4);
  write(state.address ?? '', type.small, 'ink-soft', 4);
  const height = Math.ceil(y - 4 + PADDING);
  const sheet = tag('rect', {width: TEAM_WIDTH - 2 * GUTTER, height, rx: CORNER, fill: look.colour('paper')});
  return {height, svg: sheet + parts.join('')};
}
