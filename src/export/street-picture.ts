import {readText} from '../text/text-level.js';
import {drawFoot} from './picture-foot.js';
import {drawHead} from './picture-head.js';
import {layPage} from './picture-page.js';
import {drawRows} from './picture-rows.js';
import {defineGradient} from './picture-shapes.js';
import {makePicture, type Picture} from './standalone-svg.js';
import type {StreetLook} from './street-look.js';
import type {StreetState} from './street-state.js';
import {move, tag, type Measure} from './svg-text.js';

/** The drawing behind the title: its own grid, and how much of the picture's width it takes, as in the element. */
const SKY = {width: 600, share: 0.46, most: 480, narrowShare: 0.24, top: 16};

/**
 * Makes one SVG document of the street as seen: title, intro, strengths, houses, the open door, sources and date.
 *
 * @param look - What the style sheets make of the street; see `readLook`.
 * @param measure - How wide text is, in the fonts in which the picture will be drawn.
 * @param fonts - Rules for the fonts that the picture brings along; default none.
 */
export function drawStreetPicture(state: StreetState, look: StreetLook, measure: Measure, fonts = ''): Picture {
  const page = layPage(state, look, measure);
  const {width, gutter} = page;
  const head = drawHead(page);
  const rows = drawRows(page);
  const foot = drawFoot(page);
  const height = Math.ceil(head.height + rows.height + foot.height);
  const skyWidth = width < 540 ? SKY.narrowShare * width : Math.min(SKY.share * width, SKY.most);
  const backdrop = look.headSky.length > 0;
  return makePicture({
    width,
    height,
    language: state.document.language,
    title: state.document.title && readText(state.document.title, state.level),
    fonts,
    content: [
      backdrop ? defineGradient('sky', look.headSky, height) : '',
      tag('rect', {width, height, fill: backdrop ? 'url(#sky)' : look.colour('sky-top')}),
      move(look.sky, width - gutter - skyWidth, SKY.top, skyWidth / SKY.width),
      head.svg,
      move(rows.svg, 0, head.height),
      move(foot.svg, 0, head.height + rows.height),
    ],
  });
}
