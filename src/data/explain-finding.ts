import {describeValue} from './describe-value.js';
import type {Finding, Path} from './finding.js';
import {nearest} from './nearest.js';
import type {Problem} from './problem.js';
import {problemWords, tellMend} from './problem-words.js';

/** Puts a finding into words, in Dutch and English. */
export function explainFinding({code, expectation, known, length, most, path, sum, value}: Finding): Problem {
  const [nl, en] = problemWords[expectation];
  const written = code === 'unknown-key' ? path.at(-1) : value;
  const facts = {
    known,
    length,
    most,
    sum: sum && tellSum(sum),
    nearest: known && typeof written === 'string' ? nearest(written, known) : undefined,
  };
  return {
    code,
    severity: code === 'unknown-key' ? 'warning' : 'error',
    path: formatPath(path),
    found: value === undefined ? '' : describeValue(value),
    expected: {nl, en},
    mend: tellMend(expectation, facts),
  };
}

/** "90", "80–95" */
function tellSum(bounds: readonly number[]): string {
  return [...new Set(bounds.map((bound) => String(Number(bound.toFixed(2)))))].join('–');
}

/** Writes a path the way JSONPath does: `$.sources["swn-2020"].url`; a key of more than 80 characters is cut. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    const isName = /^[A-Za-z_$][\w$]{0,79}$/.test(String(step));
    return isName ? `${text}.${step}` : `${text}[${describeValue(step)}]`;
  }, '$');
}
