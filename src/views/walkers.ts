import {nothing, svg, type TemplateResult} from 'lit';

import type {FigurePath} from '../layout/drawn-figures.js';
import type {Walk} from '../layout/figure-walk.js';

/** Draws people one by one, each as a `.walker`, in the order in which they are given. */
export function renderWalkers(walks: readonly Walk[]): TemplateResult<2> {
  return svg`${walks.map(({figure}) => {
    const [first, second, ...others] = figure.paths;
    const {name, group, colour} = figure.run;
    // Nearly all have two paths; a template for each path would take twice the time.
    return svg`<g class="walker ${name}" data-group=${group} .style=${colour}>
      <path class=${first?.name ?? nothing} fill=${first?.fill ?? nothing} d=${first?.d ?? nothing}></path>
      <path class=${second?.name ?? nothing} fill=${second?.fill ?? nothing} d=${second?.d ?? nothing}></path>
      ${others.map(renderPath)}
    </g>`;
  })}`;
}

function renderPath({name, fill, d}: FigurePath): TemplateResult<2> {
  return svg`<path class=${name} fill=${fill ?? nothing} d=${d}></path>`;
}
