import {LitElement, type TemplateResult} from 'lit';

import {addOwnBox} from '../src/controllers/own-box.js';
import {css} from '../src/views/css.js';
import {tokens} from '../src/views/tokens.js';

/**
 * A sheet on which pages of the kit show what our elements are made of, drawn by the code of the elements and with their
 * style sheets. The attribute `theme` chooses day or evening, as on an element.
 */
export abstract class KitPane extends LitElement {
  /** What every sheet has; those of the elements come with the sheet that needs them. */
  static override styles = [
    ...tokens,
    css`
      [part='base'] {
        box-sizing: border-box;
        block-size: 100%;
        padding: clamp(0.75rem, 4cqi, 1.5rem);
        background: var(--_paper);
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }

      h3,
      h4 {
        margin: 0 0 0.75rem;
        font-family: var(--_font-display);
        font-size: 1.25rem;
        line-height: 1.2;
      }

      h4 {
        margin-block: 1.5rem 0.75rem;
        font-size: 1rem;
      }

      .pieces + h3 {
        margin-block-start: 1.75rem;
      }

      .pieces {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(var(--piece, 8rem), 1fr));
        gap: 1rem 0.75rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .piece {
        font-size: 0.8125rem;
        line-height: 1.35;
        text-align: center;
        hyphens: none;
      }

      code {
        font-family: ui-monospace, 'Liberation Mono', monospace;
        font-size: 0.75rem;
        hyphens: none;
        overflow-wrap: anywhere;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    // What it tells is Dutch, whatever language the toolbar chooses for elements.
    this.lang = 'nl';
  }

  protected override createRenderRoot(): HTMLElement {
    return addOwnBox(this);
  }

  protected abstract override render(): TemplateResult<1>;
}
