import {nothing, svg, type TemplateResult} from 'lit';

import type {Walk} from '../layout/figure-walk.js';

/** Draws people one by one, each as a `.walker`, in the order in which they are given. */
export function renderWalkers(walks: readonly Walk[]): TemplateResult<2> {
  return svg`${walks.map(
    ({figure: {run, paths}}) =>
      svg`<g class="walker ${run.name}" data-group=${run.group} .style=${run.colour}>${paths.map(
        ({name, fill, d}) => svg`<path class=${name} fill=${fill ?? nothing} d=${d}></path>`,
      )}</g>`,
  )}`;
}
