import {html, nothing, type TemplateResult} from 'lit';

import type {Mix} from '../data/schema.js';
import type {MixNotes} from '../text/mix-notes.js';
import {capital, groupsOf, type MixReading} from '../text/mix-reading.js';
import type {SentencePart} from '../text/one-mix-sentence.js';
import {colourOf, renderPatterns} from './group-colours.js';
import {headingLevel, renderHeading} from './heading.js';
import {renderMixNotes} from './mix-notes.js';

/** The ways to see a mix. */
export type MixView = 'people' | 'bars' | 'table';

export const VIEWS: readonly MixView[] = ['people', 'bars', 'table'];

/** Mixes as they are to be shown. */
export interface DrawnMixes {
  readonly title: string;
  readonly sentence: readonly SentencePart[];
  readonly picture: TemplateResult<1>;
  readonly notes: MixNotes;
}

/** What stands around a picture that an element draws and a server does not. */
export interface CardParts {
  /** Said of a setting that asks for what there is not; '' for nothing. */
  readonly caution: string;
  /** Lies over the picture. */
  readonly above?: unknown;
  /** What can be done with the figures, instead of the button that asks for it. */
  readonly tools?: unknown;
  readonly onTools?: () => void;
  readonly onView?: (view: MixView) => void;
}

/**
 * The card of mixes: title, sentence, the switch between views, the picture and the notes.
 *
 * @param heading - The level of the title's heading, 1 to 6.
 */
export function renderMixCard(
  {title, sentence, picture, notes}: DrawnMixes,
  mixes: readonly Mix[],
  view: MixView,
  reading: MixReading,
  heading: number,
  {caution, above, tools, onTools, onView}: CardParts,
): TemplateResult<1> {
  const {document, words} = reading;
  return html`${renderHeading(headingLevel(heading), title, {id: 'title'})}
    <p class="sentence" part="sentence" role="status">
      ${sentence.map(({text, group}) =>
        group ? html`<strong data-group=${group} .style=${colourOf(document, group)}>${text}</strong>` : text,
      )}
    </p>
    ${caution && html`<p class="caution">${caution}</p>`} ${renderSwitch(mixes, view, reading, onView)}
    ${view === 'bars' ? nothing : renderPatterns(document, groupsOf(document, mixes))}
    <figure aria-labelledby="title" tabindex=${view === 'table' ? nothing : 0}>${picture}${above}</figure>
    ${renderMixNotes(notes, words)}
    ${
      tools ??
      html`<p class="views more">
        <button type="button" part="button" @click=${onTools}>${words.more}</button>
      </p>`
    }`;
}

function renderSwitch(
  mixes: readonly Mix[],
  view: MixView,
  {words}: MixReading,
  onView?: (view: MixView) => void,
): TemplateResult<1> {
  const [unit, other] = new Set(mixes.map((mix) => mix.unit));
  const names = {...words, people: unit && !other ? capital(words.nouns[unit].many) : words.figures};
  return html`<div class="views" part="views" role="group" aria-label=${words.views}>
    ${VIEWS.map(
      (one) =>
        html`<button type="button" part="view" aria-pressed=${one === view} @click=${() => onView?.(one)}>
          ${names[one]}
        </button>`,
    )}
  </div>`;
}
