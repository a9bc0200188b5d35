import {formatProblem, type Problem} from '../data/problem.js';

const reported = new WeakSet<object>();
const warned = new Set<string>();

/** Tells the owner of the page about an error, once however many elements meet it. */
export function tellOwner(error: Error): void {
  if (reported.has(error)) return;
  reported.add(error);
  console.error(error);
}

/** Tells the owner of the page about something odd, once however often it comes. */
export function warnOwner(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** Tells the owner of the page what is odd in a data file. */
export function warnOfProblems(problems: readonly Problem[]): void {
  for (const problem of problems) {
    warnOwner(`${formatProblem(problem, 'nl')}\n${formatProblem(problem, 'en')}`);
  }
}
