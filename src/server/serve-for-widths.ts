import {html, unsafeCSS, type CSSResult, type TemplateResult} from 'lit';

/** A drawing for each of some widths, and the style sheet that shows the one that fits. */
export interface WidthDrawings {
  readonly template: TemplateResult<1>;
  readonly styles: CSSResult;
}

/** A width of the element, in px, and what is drawn from there on. */
export interface WidthStep {
  readonly from: number;
  /** The width that it is drawn for. */
  readonly width: number;
}

/** Draws what an element would measure itself for; a server cannot know how wide it will be. */
export function serveForWidths(steps: readonly WidthStep[], draw: (width: number) => TemplateResult<1>): WidthDrawings {
  const rules = steps.map(({from}, i) => {
    const next = steps[i + 1]?.from;
    const within = `(inline-size >= ${from}px)${next === undefined ? '' : ` and (inline-size < ${next}px)`}`;
    return `@container ${within}{.from-${from}{display:block}}`;
  });
  return {
    template: html`${steps.map(({from, width}) => html`<div class="for-width from-${from}">${draw(width)}</div>`)}`,
    styles: unsafeCSS(`.for-width{display:none}${rules.join('')}`),
  };
}
