/** Says how our elements did. */

/** @typedef {import('./rows.js').Verdict} Verdict */
/** @typedef {import('./rows.js').Outcome} Outcome */

/**
 * A value that could not be measured is a miss too.
 *
 * @param {Verdict} verdict
 */
export function isMissed({value, most}) {
  return !(value <= most);
}

/**
 * All figures that are held to a target, one a line, with those of the other libraries beside them.
 *
 * @param {readonly Outcome[]} outcomes
 * @returns {string[]}
 */
export function summariseOutcomes(outcomes) {
  return outcomes.flatMap(({verdicts, peers = {}}) => {
    const others = Object.entries(peers).map(([title, ratio]) => `${title} ${ratio.toFixed(2)}`);
    return verdicts.map((verdict) => [describeVerdict(verdict), ...others].join('   '));
  });
}

/** @param {Verdict} verdict */
function describeVerdict(verdict) {
  const {what, value, most, unit} = verdict;
  const figure = Number.isInteger(value) ? String(value) : value.toFixed(2);
  const judged = isMissed(verdict) ? 'MISSED' : 'ok';
  return `${judged.padEnd(8)}${what.padEnd(40)}${figure.padStart(8)} ${unit.padEnd(26)}at most ${String(most).padEnd(6)}`;
}
