import type {Expectation} from './problem-words.js';

/** What is wrong, in one word that stays the same between versions. */
export type ProblemCode =
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'too-long'
  | 'unreadable'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'shares-sum'
  | 'nothing-to-draw'
  | 'unknown-key';

/** The steps from the root of the file to a value. */
export type Path = readonly (string | number)[];

/**
 * Something that a check found, still without words: a page whose data is right never fetches those.
 * `explain-finding.ts` makes a problem of it.
 */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: Path;
  /** What stands there; undefined where nothing stands. */
  readonly value: unknown;
  readonly expectation: Expectation;
  /** What there is to choose from. */
  readonly known?: readonly string[];
  /** Of what is too long: how many characters or entries there are, and how many there may be. */
  readonly length?: number;
  readonly most?: number;
  /** What the shares of a mix add up to, at least and at most. */
  readonly sum?: readonly [least: number, most: number];
}
