import type {CSSResult} from 'lit';

import {serveTemplate} from './serve-template.js';
import type {ServedDrawing} from './served-drawing.js';
import {servedStyles} from './served-styles.js';

/** Writes a drawing as the shadow tree of the tag around it. */
export function serveShadow({template, styles}: ServedDrawing): string {
  // On a server no style sheet is one of the browser.
  const sheet = [...styles, servedStyles].map((style) => (style as CSSResult).cssText).join('');
  return `<template shadowrootmode="open"><div data-served><style>${sheet}</style>${serveTemplate(template)}</div></template>`;
}
