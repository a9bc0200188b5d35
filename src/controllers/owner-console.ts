import type {Problem} from '../data/problem.js';

/** How many problems of a file the console tells; the event has them all. */
const MOST_TOLD = 20;

const warned = new Set<string>();

/** Tells the owner of the page about something odd, once however often it comes. */
export function warnOwner(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** Tells the owner of the page what is odd in a data file. */
export async function warnOfProblems(problems: readonly Problem[]): Promise<void> {
  const {formatProblem} = await import('../data/problem.js');
  for (const problem of problems.slice(0, MOST_TOLD)) {
    warnOwner(`${formatProblem(problem, 'nl')}\n${formatProblem(problem, 'en')}`);
  }
  const rest = problems.length - MOST_TOLD;
  if (rest > 0) warnOwner(`… en nog ${rest}: zie het event mbo-load / and ${rest} more: see the event mbo-load`);
}
