import {css} from '../views/css.js';

import {HOUSE_HEIGHT, HOUSE_WIDTH} from '../layout/house-layout.js';

/** The claim and the strengths: slides on which the street stands. */
export const streetSlideStyles = css`
  /* The claim and the strengths: the whole street from end to end, on the pavement of the bar below. */
  .sky {
    position: relative;
    isolation: isolate;
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    gap: var(--_margin);
    background: linear-gradient(var(--_sky-top), var(--_sky-bottom) 85%);
  }

  .evening .sky,
  .evening .doorstep {
    background: linear-gradient(#161f3d, #1f2a52 40%, #4b447d 62%, #8a618a 78%, #d98a6a 94%);
  }

  .presentation .sky-drawing {
    inset: 0 var(--_margin) auto auto;
    inline-size: 22cqi;
  }

  .claim .sky-drawing {
    inset-block-start: var(--_margin);
    inline-size: 32cqi;
  }

  .head {
    padding: calc(1.3 * var(--_margin)) var(--_margin) 0;
  }

  .claim .slide-title {
    max-inline-size: 12em;
    font-size: min(3.4em, 12cqi, 12cqb);
  }

  /* As much of the street as there is room for: it goes on behind the walls. */
  .claim .panorama {
    min-block-size: 25cqb;
    max-block-size: 44cqb;
  }

  .claim .panorama-rows {
    --_plot: calc(100cqb * ${HOUSE_WIDTH} / ${HOUSE_HEIGHT});
  }

  .claim .slide-summary {
    max-inline-size: 30em;
    margin-block-start: 0.8em;
    color: var(--_ink-soft);
  }

  .power .head {
    display: grid;
    grid-template-columns: auto 1fr 1.15fr;
    align-items: center;
    align-content: start;
    gap: 0.3em 0.8em;
  }

  .power-icon {
    box-sizing: border-box;
    inline-size: min(3.6em, 18cqi);
    grid-row: 1 / 3;
    padding: 0.7em;
    border-radius: 50%;
    fill: #fff;
    background: var(--_own, #35406f);
  }

  .power .slide-title {
    align-self: end;
    font-size: min(2.4em, 4.2cqi);
  }

  .power .slide-summary {
    grid-area: 2 / 2;
    align-self: start;
  }

  .power .room-points {
    --_own: var(--_light);
    grid-area: 1 / 3 / 3;
    margin-inline-start: 0.6em;
  }

  .panorama {
    position: relative;
    flex: 1 0 auto;
    min-block-size: min(
      100cqi * var(--_rows) / var(--_columns) * ${HOUSE_HEIGHT} / ${HOUSE_WIDTH},
      var(--_most, 36cqb)
    );
    container-type: size;
    overflow-x: clip;
    margin-block-start: auto;
  }

  .panorama-rows {
    --_plot: min(100cqi / var(--_columns), 100cqb / var(--_rows) * ${HOUSE_WIDTH} / ${HOUSE_HEIGHT});
    display: grid;
    grid-template-columns: repeat(var(--_columns), var(--_plot));
    align-content: end;
    justify-content: center;
    block-size: 100%;
  }

  .presentation :is(.house, .park) {
    padding: 0;
  }

  .presentation .house::after {
    content: none;
  }

  /* The pavement of a row, from wall to wall of the room. */
  .presentation .house::before {
    z-index: -1;
    inset: auto -100cqi 0;
    block-size: 4%;
    background: linear-gradient(var(--_curb) 3px, var(--_pavement) 3px);
  }

  .ground {
    padding: 0.5em var(--_margin) 0;
    background: var(--_pavement);
  }

  .counts {
    font-family: var(--_font-display);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
    color: var(--_light);
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.4em;
    padding-block: 0.5em;
    line-height: 1.2;
  }

  .names li {
    display: flex;
    gap: 0.4em;
    align-items: center;
    font-weight: 600;
    hyphens: manual;
  }

  .name-icon {
    box-sizing: border-box;
    flex: none;
    inline-size: 1.6em;
    padding: 0.3em;
    border-radius: 50%;
    fill: #1d2742;
    background: var(--_light);
  }
`;
