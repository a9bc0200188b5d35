import {describe, expect, it} from 'vitest';

import type {Measure, TextStyle} from './svg-text.js';
import {setRuns} from './text-runs.js';

const style: TextStyle = {family: 'serif', size: 2, weight: 400, leading: 1};
const bold: TextStyle = {...style, weight: 700};
/** Letters of half their size: each is one wide. */
const measure: Measure = (text, {size}) => (text.length * size) / 2;

const set = (parts: readonly (string | [string])[], width: number) =>
  setRuns(
    parts.map((part) =>
      typeof part === 'string'
        ? {text: part, style, fill: '#000'}
        : {text: part[0], style: bold, fill: '#d00', whole: true},
    ),
    width,
    3,
    measure,
  );

/** The lines, with what is bold between stars. */
const linesOf = ({svg}: {readonly svg: string}): readonly string[] =>
  [...svg.matchAll(/<text.*?<\/text>/gs)].map(([line]) =>
    [...line.matchAll(/<tspan([^>]*)>(.*?)<\/tspan>/g)]
      .map(([, attributes = '', text = '']) => (attributes.includes('700') ? `*${text}*` : text))
      .join('')
      .replaceAll('\u00a0', '_'),
  );

describe('setRuns', () => {
  it('puts as many words on a line as fit, whatever their style', () => {
    expect(linesOf(set([['20'], ' van elke 100 mensen'], 14))).toEqual(['*20* van elke', '100 mensen']);
  });

  it('keeps a number whole, and a full stop with what stands before it', () => {
    expect(linesOf(set(['nu zijn er ', ['60 tot 70'], '. Ja.'], 14))).toEqual(['nu zijn er', '*60_tot_70*. Ja.']);
    expect(linesOf(set(['het zijn er ', ['60'], '.'], 14))).toEqual(['het zijn er', '*60*.']);
  });

  it('breaks a word that is too long at its soft hyphens, else anywhere; what follows it stays with its end', () => {
    expect(linesOf(set(['opvang\u00adwerk(er)', ['!'], ' ja'], 10))).toEqual(['opvang-', 'werk(er)*!*', 'ja']);
    expect(linesOf(set(['opvangwerkers'], 10))).toEqual(['opvangwerk', 'ers']);
  });

  it('is as high as its lines, and as wide as the longest', () => {
    expect(set(['een twee drie'], 8)).toMatchObject({height: 6, width: 8});
    expect(set([''], 8)).toMatchObject({height: 0, width: 0, svg: ''});
  });

  it('escapes its text', () => {
    expect(set(['<b>&'], 8).svg).toContain('&lt;b&gt;&amp;');
  });
});
