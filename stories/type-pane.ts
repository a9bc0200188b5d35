import {html, type TemplateResult} from 'lit';

import {infographicStyles} from '../src/infographic/infographic-styles.js';
import {css} from '../src/views/css.js';
import {fieldPanelStyles} from '../src/views/field-panel-styles.js';
import {strengthSwitchesStyles} from '../src/views/strength-switches-styles.js';
import {streetStyles} from '../src/views/street-styles.js';
import {streetTokens} from '../src/views/street-tokens.js';
import {KitPane} from './kit-pane.js';

/** Texts of the street, each in its own class. */
const TEXTS = [
  ['title', 'Titel', 'De kracht van de mbo sociaal werker'],
  ['panel-title', 'Titel achter een deur', 'Ouderenwerk'],
  ['intro', 'Inleiding', 'Kies een kracht en zie waar het licht aangaat.'],
  ['panel-summary', 'Samenvatting', 'Naast mensen staan, ook als er niets op te lossen valt.'],
  ['house-name', 'Naam van een huis', 'Jongerenwerk'],
  ['strength-label', 'Naam van een kracht', 'Praktijkervaring'],
  ['strength-summary', 'Kleine tekst', 'Vanaf het eerste jaar op stage.'],
] as const;

/** Sizes that follow the width of the element, by the custom property that holds them. */
const SPACES = [
  ['--_gutter', 'Ruimte links en rechts'],
  ['--_space', 'Ruimte tussen delen'],
  ['--_radius', 'Ronding van kaarten: --mbo-radius'],
] as const;

/** Type, spacing and corners, each with the size that it has in this room. */
export class TypePane extends KitPane {
  static override styles = [
    ...KitPane.styles,
    streetTokens,
    infographicStyles,
    streetStyles,
    strengthSwitchesStyles,
    fieldPanelStyles,
    css`
      .infographic {
        padding: clamp(0.75rem, 4cqi, 1.5rem);
        background: var(--_paper);
      }

      .line {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.25rem 1.5rem;
        align-items: baseline;
        padding-block: 0.75rem;
        border-block-end: 1px solid var(--_line);
      }

      .line .sample > * {
        margin: 0;
      }

      .house-name {
        align-items: start;
        padding: 0;
      }

      .house-name::before {
        content: none;
      }

      .name {
        font-size: 0.8125rem;
        color: var(--_ink-soft);
      }

      .bar {
        display: block;
        block-size: 1rem;
        background: var(--_accent);
      }

      @container (min-width: 640px) {
        .line {
          grid-template-columns: 12rem minmax(0, 1fr);
        }
      }
    `,
  ];

  protected override render(): TemplateResult<1> {
    return html`<div part="base" class="infographic">
      ${TEXTS.map(([className, name, text]) => renderLine(name, html`<p class=${className}>${text}</p>`))}
      ${SPACES.map(([property, name]) =>
        renderLine(name, html`<span class="bar" .style=${`inline-size: var(${property})`}></span>`),
      )}
    </div>`;
  }

  protected override updated(): void {
    for (const line of this.renderRoot.querySelectorAll('.line')) {
      const sample = line.querySelector('.sample > *');
      const size = line.querySelector('.size');
      if (!sample || !size) continue;
      const {fontSize, fontWeight, inlineSize, lineHeight} = getComputedStyle(sample);
      size.textContent = sample.matches('.bar')
        ? writeSize(inlineSize)
        : `${writeSize(fontSize)}, dikte ${fontWeight}, regel ${writeSize(lineHeight)}`;
    }
  }
}

function renderLine(name: string, sample: TemplateResult<1>): TemplateResult<1> {
  return html`<div class="line">
    <div class="name"><strong>${name}</strong><br /><span class="size"></span></div>
    <div class="sample">${sample}</div>
  </div>`;
}

/** A length in px as people write it: "30,4 px". */
const writeSize = (length: string): string => `${(Math.round(parseFloat(length) * 10) / 10).toLocaleString('nl')} px`;
