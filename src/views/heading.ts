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
  const level = (Number.isFinite(wish) ? Math.round(wish) : 2) + deeper;
  return ([1, 2, 3, 4, 5] as const).find((one) => one >= level) ?? 6;
}

const templates: Partial<Record<HeadingLevel, TemplateStringsArray>> = {};

/** The fixed parts of a level's template, once: Lit knows a template by them, and no value of it can be a tag. */
function templateOf(level: HeadingLevel): TemplateStringsArray {
  const parts = [`<h${level} part="heading" id=`, ' class=', ' tabindex=', '>', `</h${level}>`];
  return (templates[level] ??= Object.assign(parts, {raw: parts}));
}

/** A heading of a level. */
export function renderHeading(level: HeadingLevel, content: unknown, options: HeadingOptions = {}): TemplateResult<1> {
  const {id = nothing, className = nothing, focusable} = options;
  return html(templateOf(level), id, className, focusable ? '-1' : nothing, content);
}
