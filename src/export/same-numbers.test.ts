import fc from 'fast-check';
import {expect, it} from 'vitest';

import {documents} from '../../test/arbitrary-document.js';
import {countOf, isAbout, isCount, numbersOf, UNSPECIFIED} from '../data/amount.js';
import {parseCsvMixes} from '../data/csv-mixes.js';
import type {Amount, KrachtDocument, Mix, Share} from '../data/schema.js';
import {layoutBar} from '../layout/bar-layout.js';
import {functionMixWords as words} from '../text/function-mix-words.js';
import {makeMixSentence} from '../text/mix-sentence.js';
import {speakAmount, speakBare} from '../text/number-format.js';
import {readShare} from '../text/share-reading.js';
import {mixesToCsv} from './mixes-table.js';
import {makeTableCells} from './table-cells.js';

/** How far a drawn width may be from its number, in points: percentages of a mix may add up to 100 ± 0.5. */
const ROUNDING = 0.5 + 1e-6;

/** How much further, where a number is only known about: its edge is soft, but not beyond the end of the bar. */
const SOFTNESS = 0.75;

/** The lowest and the highest percent of a mix that a share stands for. */
function percentsOf({value}: Share, mix: Mix): readonly [low: number, high: number] {
  const whole = countOf(mix);
  const numbers = numbersOf(value).map((number) =>
    isCount(value) ? (number / Math.max(whole ?? 0, 1)) * 100 : number,
  );
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** The amounts of a mix in the order of the document's groups, which is that of the columns of a table. */
function valuesOf({shares}: Mix, {groups = []}: KrachtDocument): readonly Amount[] {
  return groups.flatMap(({id}) => shares.filter(({group}) => group === id).map(({value}) => value));
}

it('says, writes and draws the same numbers: sentence, table, CSV, what a screen reader hears, and widths', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const reading = {document, language: 'nl', level: 'gewoon', words} as const;
      const read = parseCsvMixes(mixesToCsv(document.mixes, reading));
      document.mixes.forEach((mix, i) => {
        const sentence = makeMixSentence([mix], reading)
          .map(({text}) => text)
          .join('');
        const {rows} = makeTableCells([mix], reading);
        const drawn = layoutBar(mix);
        expect(valuesOf(read.mixes![i]!, read)).toEqual(valuesOf(mix, document));
        mix.shares.forEach((share, j) => {
          const {group, value} = share;
          const isSilent =
            countOf(mix) === 0 || (group === UNSPECIFIED && numbersOf(value).every((number) => number === 0));
          if (!isSilent) expect(sentence.toLowerCase()).toContain(speakBare(value, words));
          expect(readShare(mix, group, reading).name.toLowerCase()).toContain(
            isCount(value) ? speakBare(value, words) : speakAmount(value, words),
          );
          expect(rows[j]?.at(1)).toContain(
            numbersOf(value)
              .map((number) => String(number).replace('.', ','))
              .at(-1),
          );
          if (countOf(mix) === 0) return;
          const {from, solidFrom, solidTo, to} = drawn[j]!;
          const [low, high] = percentsOf(share, mix);
          const middle = (solidTo + to - from - solidFrom) / 2;
          const room = ROUNDING + (isAbout(value) ? SOFTNESS : 0);
          expect(middle).toBeGreaterThanOrEqual(low - room);
          expect(middle).toBeLessThanOrEqual(high + room);
        });
      });
    }),
  );
});
