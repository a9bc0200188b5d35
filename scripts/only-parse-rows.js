import path from 'node:path';

const FILE = path.join('node_modules', 'd3-dsv', 'src', 'dsv.js');

/** What d3-dsv makes for a delimiter, at the end of its file. */
const ALL = /return \{\s*parse: parse,\s*parseRows: parseRows,[^}]*\};/;

/**
 * A Rollup plugin that keeps of d3-dsv only what reads rows. Rollup cannot see that the rest is never called, and part of
 * that makes functions of text (`new Function`), which a strict content security policy forbids and its checkers report.
 *
 * @type {import('rollup').Plugin}
 */
export const onlyParseRows = {
  name: 'only-parse-rows',
  transform(code, id) {
    if (!id.endsWith(FILE)) return null;
    if (!ALL.test(code)) throw new Error(`${FILE} is not what it was: look again at scripts/only-parse-rows.js.`);
    // On the same lines, so that the source map still holds.
    return {code: code.replace(ALL, (all) => `return {parseRows: parseRows};${all.replace(/[^\n]/g, '')}`), map: null};
  },
};
