import type {Problem} from '../data/problem.js';

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
  for (const problem of problems) {
    warnOwner(`${formatProblem(problem, 'nl')}\n${formatProblem(problem, 'en')}`);
  }
}
