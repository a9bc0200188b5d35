import {addBounds, canBeWhole} from './amount.js';
import type {Finding, Path} from './finding.js';
import {entriesOf, valueOf} from './is-record.js';

/** Checks that the shares of each mix make one whole, that ranges run upwards, and that each figure has a source. */
export function checkShares(json: unknown): Finding[] {
  return entriesOf(valueOf(json, 'mixes')).flatMap((mix, i) => {
    const path: Path = ['mixes', i];
    return [...checkSum(mix, path), ...checkSources(mix, path)];
  });
}

function checkSum(mix: unknown, path: Path): Finding[] {
  const values = entriesOf(valueOf(mix, 'shares')).map((share) => valueOf(share, 'value'));
  const counts = values.filter((value) => valueOf(value, 'count') !== undefined);
  const backwards = values.flatMap((value, i): Finding[] =>
    boundsOf(value).some(([low, high]) => low > high)
      ? [{code: 'wrong-value', path: [...path, 'shares', i, 'value'], value, expectation: 'range'}]
      : [],
  );
  if (backwards.length > 0) return backwards;
  if (counts.length > 0) {
    const mixed = counts.length < values.length;
    return mixed ? [{code: 'shares-sum', path: [...path, 'shares'], value: values, expectation: 'oneKind'}] : [];
  }
  // A share that is no amount at all is told by the schema; the sum of the others would mean nothing.
  const bounds = values.flatMap(boundsOf);
  if (bounds.length < values.length || values.length === 0) return [];
  const sum = addBounds(bounds);
  if (canBeWhole(sum)) return [];
  return [{code: 'shares-sum', path: [...path, 'shares'], value: values, expectation: 'hundred', sum}];
}

/** The lowest and highest percent that an amount can stand for; none where it is no percentage. */
function boundsOf(value: unknown): [low: number, high: number][] {
  const about = valueOf(value, 'about');
  const low = typeof value === 'number' ? value : (about ?? valueOf(value, 'from'));
  const high = typeof value === 'number' ? value : (about ?? valueOf(value, 'to'));
  return Number.isFinite(low) && Number.isFinite(high) ? [[Number(low), Number(high)]] : [];
}

function checkSources(mix: unknown, path: Path): Finding[] {
  const sources = valueOf(mix, 'sources');
  const invented = valueOf(mix, 'basis') === 'example';
  if (invented || !Array.isArray(sources) || sources.length > 0) return [];
  return [{code: 'wrong-value', path: [...path, 'sources'], value: sources, expectation: 'sources'}];
}
