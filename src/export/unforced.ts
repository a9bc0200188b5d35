import {CSSResult, unsafeCSS, type CSSResultOrNative} from 'lit';

/** A style sheet as it is where no system forces its colours. */
export function unforced(style: CSSResultOrNative): CSSResultOrNative {
  return style instanceof CSSResult
    ? unsafeCSS(style.cssText.replaceAll('(forced-colors: active)', '(width < 0)'))
    : style;
}
