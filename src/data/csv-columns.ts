import {makeCsvProblem} from './csv-problem.js';
import {widthOf, type CsvRow} from './csv-rows.js';
import {findGroup, keyOfHeading, readWords, type RowFact} from './csv-words.js';
import {IdGiver} from './make-id.js';
import type {Problem} from './problem.js';

/** A column with the numbers of one group. */
export interface GroupColumn {
  /** Its place in the row, from 0. */
  readonly index: number;
  readonly heading: string;
  readonly id: string;
}

/** What stands in which column. The first names the teams. */
export interface Columns {
  /** How many there are, the one with teams included. */
  readonly width: number;
  readonly headings: readonly string[];
  readonly groups: readonly GroupColumn[];
  readonly facts: ReadonlyMap<RowFact, number>;
  readonly problems: readonly Problem[];
}

/** Reads the row of headings, and tells what is wrong with it. */
export function readColumns(head: CsvRow, rows: readonly CsvRow[]): Columns {
  const headings = head.cells.slice(0, widthOf(head)).map(readWords);
  const problems: Problem[] = [];
  const groups: Omit<GroupColumn, 'id'>[] = [];
  const facts = new Map<RowFact, number>();
  const taken = new Set<string>();
  for (const [index, heading] of headings.entries()) {
    // The first column names the teams, whatever it is called; one without anything in it is only space.
    if (index === 0 || (heading === '' && rows.every(({cells}) => readWords(cells[index]) === ''))) continue;
    const {key, fact} = keyOfHeading(heading);
    const fault = heading === '' ? 'heading' : taken.has(key) ? 'once' : fact === 'total' ? 'noTotal' : undefined;
    if (fault) problems.push(makeCsvProblem(fault, {line: head.line, column: index + 1}, heading));
    taken.add(key);
    // Also a column that is wrong counts for what the rows add up to, but for a total.
    if (fact === undefined) groups.push({index, heading});
    else if (fact !== 'total') facts.set(fact, index);
  }
  return {width: headings.length, headings, groups: giveIds(groups), facts, problems};
}

function giveIds(groups: readonly Omit<GroupColumn, 'id'>[]): readonly GroupColumn[] {
  const ids = new IdGiver();
  return groups.map((group) => ({...group, id: findGroup(group.heading) ?? ids.give(group.heading, 'groep')}));
}

/** Tells of a table as a whole that there is nothing to draw, or that it would be read wrongly. */
export function checkSense(head: CsvRow, rows: readonly CsvRow[], {groups, headings}: Columns): readonly Problem[] {
  const [first = ''] = headings;
  if (groups.length === 0) return [makeCsvProblem('groups', {line: head.line}, headings.join(' '))];
  if (rows.length === 0) return [makeCsvProblem('teams', {line: head.line + 1}, '')];
  const isGroup = findGroup(first) !== undefined;
  return isGroup ? [makeCsvProblem('teamColumn', {line: head.line, column: 1}, first)] : [];
}

/** The group that a name means: one of the table, or one that every table may name. */
export function findColumnGroup(name: string, {groups}: Columns): string | undefined {
  const {key} = keyOfHeading(name);
  return groups.find(({heading}) => keyOfHeading(heading).key === key)?.id ?? findGroup(name);
}
