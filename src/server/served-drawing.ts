import type {CSSResultOrNative, TemplateResult} from 'lit';

/** A drawing, and the style sheets that it needs. */
export interface ServedDrawing {
  readonly template: TemplateResult<1>;
  readonly styles: readonly CSSResultOrNative[];
}
