import type {TemplateResult} from 'lit';

import type {Mix} from '../data/schema.js';
import type {MixReading} from '../text/mix-reading.js';

/** A run of rows that is drawn as a whole, when it nears the view or when the page is at rest. */
export interface Block {
  /** The place of its first row, from 0, and how many rows it has. */
  readonly from: number;
  readonly size: number;
}

/** How many mixes are shown: what stands around the blocks of rows, and each row. */
export interface ManyView {
  /** How many rows are in a block. */
  readonly inBlock: number;
  /** Whether blocks are filled before they near the view too; false where rows are too heavy for that. */
  readonly ahead: boolean;
  readonly renderRow: (mix: Mix) => TemplateResult<1>;
  /**
   * Draws all but the rows: an element of class `block` for each block, in their order.
   *
   * @param name - Names a block by its place, for those who do not see where they are.
   */
  readonly renderAll: (blocks: readonly Block[], name: (from: number, size: number) => string) => TemplateResult<1>;
}

/** Divides rows into blocks. */
export function listBlocks(rows: number, inBlock: number): readonly Block[] {
  return Array.from({length: Math.ceil(rows / inBlock)}, (_, i) => ({
    from: i * inBlock,
    size: Math.min(inBlock, rows - i * inBlock),
  }));
}

/** What stands beside the name of a mix that is made up, since its own stamp has no room; '' for any other. */
export function labelExample({basis}: Mix, {words}: MixReading): string {
  return basis === 'example' ? words.bases.example : '';
}
