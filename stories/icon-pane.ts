import {html, type TemplateResult} from 'lit';

import {iconNames} from '../src/data/icon-names.js';
import {css} from '../src/views/css.js';
import {isBuiltIn, renderIcon} from '../src/views/icon.js';
import {moreIcons} from '../src/views/more-icons.js';
import {KitPane} from './kit-pane.js';

/** Every icon that a data file may name, with that name. */
export class IconPane extends KitPane {
  static override styles = [
    ...KitPane.styles,
    css`
      .pieces {
        --piece: 6.5rem;
      }

      .icon {
        display: block;
        inline-size: 2.5rem;
        margin: 0 auto 0.375rem;
        fill: var(--_ink);
      }
    `,
  ];

  protected override render(): TemplateResult<1> {
    const builtIn = iconNames.filter(isBuiltIn);
    const others = iconNames.filter((name) => !isBuiltIn(name));
    return html`<div part="base">
      <h3>Altijd bij de hand</h3>
      ${renderIcons(builtIn)}
      <h4>Opgehaald zodra een databestand ze noemt</h4>
      ${renderIcons(others)}
    </div>`;
  }
}

const renderIcons = (names: readonly (typeof iconNames)[number][]): TemplateResult<1> =>
  html`<ul class="pieces" role="list">
    ${names.map((name) => html`<li class="piece">${renderIcon('icon', name, moreIcons)}<code>${name}</code></li>`)}
  </ul>`;
