import {html, type TemplateResult} from 'lit';

import {css} from '../src/views/css.js';
import {HOUSE_PAINTS} from '../src/views/house-styles.js';
import {renderSwatch, swatchStyles} from './colour-swatch.js';
import {DOOR_NAMES, WALL_NAMES} from './house-names.js';
import {KitPane} from './kit-pane.js';

/** What paint is for that is neither on a wall nor on a door. */
const USES: Readonly<Record<string, string>> = {
  white: 'Wit: kozijnen',
  pink: 'Roze: bloemen',
  shade: 'Schaduw',
  slate: 'Leien dak',
  stone: 'Treden',
  wood: 'Hout',
  leaf: 'Blad',
  lime: 'Licht blad',
  iron: 'IJzer en pictogram',
  light: 'Lamplicht',
  doorway: 'De gang',
  skin: 'Huid',
};

/** Names and colours, as the style sheet of houses takes them apart. */
const PAINTS = [...HOUSE_PAINTS.matchAll(/(\w+) (\w+) /g)];

/** All that houses are painted with. */
export class PaintPane extends KitPane {
  static override styles = [
    ...KitPane.styles,
    swatchStyles,
    css`
      .pieces {
        --piece: 7.5rem;
      }
    `,
  ];

  protected override render(): TemplateResult<1> {
    return html`<div part="base">
      <ul class="pieces" role="list">
        ${PAINTS.map(([, name = '', digits = '']) => {
          const wall = WALL_NAMES[name];
          const use = wall
            ? `Muur: ${wall.toLowerCase()}`
            : DOOR_NAMES[name]
              ? `Deur: ${DOOR_NAMES[name].toLowerCase()}`
              : USES[name];
          return renderSwatch(`--mbo-house-${name}`, use ?? name, `#${digits}`);
        })}
      </ul>
    </div>`;
  }
}
