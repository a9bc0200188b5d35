import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';

import {infographicStyles} from '../infographic/infographic-styles.js';
import {columnsFor} from '../layout/street-layout.js';
import {renderDocumentFoot} from '../views/document-foot.js';
import {documentStateStyles} from '../views/document-state.js';
import {fieldPanelStyles} from '../views/field-panel-styles.js';
import {headingLevel} from '../views/heading.js';
import {houseStyles} from '../views/house-styles.js';
import type {InfographicContext} from '../views/infographic-context.js';
import {posterStyles} from '../views/poster-styles.js';
import {renderPoster} from '../views/poster.js';
import {skyStyles} from '../views/sky-styles.js';
import {renderSky} from '../views/sky.js';
import {renderStreetHead} from '../views/street-head.js';
import {streetStyles} from '../views/street-styles.js';
import {streetTokens} from '../views/street-tokens.js';
import {renderStreet} from '../views/street.js';
import {strengthSwitchesStyles} from '../views/strength-switches-styles.js';
import {tokens} from '../views/tokens.js';
import {chooseStreet} from './drawn-street.js';
import type {OpenedData} from './opened-data.js';
import type {RenderOptions} from './render-options.js';
import {serveMix} from './serve-mix.js';
import type {ServedDrawing} from './served-drawing.js';
import {serveShadow} from './serve-shadow.js';

/** The width that a street is drawn for, in px; its style sheet puts as many houses in a row as there is room for. */
const WIDTH = 1120;

const nobody = (): void => undefined;

/** Draws the street, the written-out fields for paper, and the first mix below it. */
export function serveInfographic(data: OpenedData, options: RenderOptions): ServedDrawing {
  const {document, language, level} = data;
  const {headingLevel: heading = 2} = options;
  const street = chooseStreet(data, options);
  const {chosen, fields, icons, words} = street;
  const context: InfographicContext = {document, level, language, words, icons, chosen, onStrength: nobody};
  const dark = options.theme === 'dark';
  const paper = renderPoster({context, fields, heading}, {address: '', renderCode: undefined});
  const houses =
    document.fields &&
    renderStreet(fields, context, {
      dark,
      open: fields.findIndex((field) => field === street.open),
      columns: columnsFor(WIDTH),
      heading: headingLevel(heading, 1),
      onToggle: nobody,
      onKey: nobody,
    });
  return {
    template: html`<section
      class="infographic ${chosen !== undefined || dark ? 'evening' : ''}"
      part="base"
      lang=${document.language}
      aria-labelledby=${document.title ? 'street-title' : nothing}
    >
      ${renderSky()} ${renderStreetHead(fields, context, heading, nobody)} ${houses} ${paper.middle}
      ${serveMixBelow(data, options)} ${renderDocumentFoot(document, context.words, language)} ${paper.end}
    </section>`,
    styles: [
      ...[tokens, documentStateStyles, streetTokens, infographicStyles, skyStyles, strengthSwitchesStyles],
      ...[streetStyles, houseStyles, fieldPanelStyles, posterStyles],
    ].flat(),
  };
}

/** In a shadow tree of its own, as in the element; not as an element, which would fetch data for itself. */
function serveMixBelow(
  data: OpenedData,
  {headingLevel: heading = 2, theme}: RenderOptions,
): TemplateResult<1> | typeof nothing {
  const {document, language} = data;
  const [first] = document.mixes ?? [];
  if (first === undefined) return nothing;
  const below = headingLevel(heading, document.fields === undefined ? 0 : 1);
  const drawing = serveMix(data, {tag: 'function-mix', mix: first.id, headingLevel: below});
  return html`<div class="mix">
    <div part="mix" lang=${language} theme=${theme ?? nothing}>${unsafeHTML(serveShadow(drawing))}</div>
  </div>`;
}
