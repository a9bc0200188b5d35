import {html, nothing, type TemplateResult} from 'lit';

/** The heading levels of HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** How a heading can be used by its element. */
export interface HeadingOptions {
  readonly id?: string;
  readonly className?: string;
  /** Whether a script may move the focus to it. Default false. */
  readonly focusable?: boolean;
}

/** The level that a page asked for, kept within what HTML has; 2 where it is no number. */
export function headingLevel(wish: number, deeper = 0): HeadingLevel {
  const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];
  const level = Number.isFinite(wish) ? Math.round(wish) : 2;
  return levels[Math.min(Math.max(level + deeper, 1), 6) - 1] ?? 2;
}

/** A heading of a level; HTML has a tag for each, and templates cannot hold a tag in a value. */
export function renderHeading(level: HeadingLevel, content: unknown, options: HeadingOptions = {}): TemplateResult<1> {
  const id = options.id ?? nothing;
  const name = options.className ?? nothing;
  const tab = options.focusable ? '-1' : nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${name} tabindex=${tab} part="heading">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${name} tabindex=${tab} part="heading">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} tabindex=${tab} part="heading">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} tabindex=${tab} part="heading">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} tabindex=${tab} part="heading">${content}</h5>`;
    case 6:
      return html`<h6 id=${id} class=${name} tabindex=${tab} part="heading">${content}</h6>`;
  }
}
