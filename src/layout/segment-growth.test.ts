import {describe, expect, it} from 'vitest';

import {growFrom} from './segment-growth.js';

const box = {left: 10, top: 20, width: 100, height: 40};

describe('growFrom', () => {
  it('shows a segment in its old box', () => {
    expect(growFrom({left: 0, top: 30, width: 50, height: 80}, box)).toBe('translate(-10px,10px) scale(0.5,2)');
  });

  it('lets a segment that was not there grow from its left edge', () => {
    expect(growFrom(undefined, box)).toBe('scaleX(0)');
  });

  it('leaves alone what stays, also by a hair', () => {
    expect(growFrom(box, box)).toBe(undefined);
    expect(growFrom({...box, left: 10.3}, box)).toBe(undefined);
    for (const key of ['left', 'top', 'width', 'height'] as const)
      for (const by of [-0.5, 0.5]) expect(growFrom({...box, [key]: box[key] + by}, box)).toMatch(/^translate/);
  });

  it('gives no transform without an end for a segment without width', () => {
    expect(growFrom(box, {...box, width: 0})).toBe('translate(0px,0px) scale(0,1)');
  });
});
