import {contextOf} from './paint-png.js';
import type {Measure} from './svg-text.js';

/** Measures text as a canvas of this page sets it. */
export function measureOnCanvas(): Measure {
  const context = contextOf(document.createElement('canvas'));
  return (text, {family, size, weight}) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
