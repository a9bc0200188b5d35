import {unsafeCSS, type CSSResult} from 'lit';

/**
 * Lit's tag `css`, without the check at run time that types make here: its long messages would be on every page.
 *
 * @param values - Style sheets and numbers; nothing else may stand in a style sheet.
 */
export function css(strings: TemplateStringsArray, ...values: readonly (CSSResult | number)[]): CSSResult {
  return unsafeCSS(String.raw({raw: strings}, ...values));
}
