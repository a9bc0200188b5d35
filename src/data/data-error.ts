import {formatProblem, type Problem} from './problem.js';

/** How many problems the message tells; `problems` always has them all. */
const MOST_TOLD = 20;

/** The data file cannot be drawn. `problems` says where, what was found, what was expected and how to mend it. */
export class DataError extends Error {
  readonly code = 'data';

  /** @param problems - Everything that is wrong, warnings included, in the order of the file. */
  constructor(readonly problems: readonly Problem[]) {
    const errors = problems.filter((problem) => problem.severity === 'error');
    const told = errors.slice(0, MOST_TOLD);
    const rest = errors.length - told.length;
    super(
      [
        ...told.flatMap((problem) => [formatProblem(problem, 'nl'), formatProblem(problem, 'en')]),
        ...(rest > 0 ? [`… en nog ${rest} / and ${rest} more`] : []),
      ].join('\n'),
    );
    this.name = 'DataError';
  }
}
