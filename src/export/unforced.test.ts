import {type CSSResult} from 'lit';
import {describe, expect, it} from 'vitest';

import {css} from '../views/css.js';
import {mixStyles} from '../views/mix-styles.js';
import {unforced} from './unforced.js';

const textOf = (style: CSSResult) => (unforced(style) as CSSResult).cssText.replace(/\s+/g, ' ').trim();

describe('unforced', () => {
  it('takes out of a style sheet what holds only where colours are forced', () => {
    const style = css`
      @media print, (forced-colors: active) {
        i {
          color: red;
        }
      }
    `;
    expect(textOf(style)).toBe('@media print, (width < 0) { i { color: red; } }');
  });

  it('knows how the style sheets of the elements ask for it', () => {
    expect(mixStyles.cssText).toContain('forced-colors');
    expect(textOf(mixStyles)).not.toContain('forced-colors');
  });
});
