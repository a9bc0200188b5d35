import type {TemplateResult} from 'lit';

import type {Mix} from '../data/schema.js';

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
  readonly renderRow: (mix: Mix) => TemplateResult<1>;
  /**
   * Draws all but the rows: an element of class `block` for each block, in their order.
   *
   * @param name - Names a block by its place, for those who do not see where they are.
   */
  readonly renderAll: (blocks: readonly Block[], name: (from: number, size: number) => string) => TemplateResult<1>;
}
