import {html, type TemplateResult} from 'lit';

/** Stars, as far from each other as a clear evening shows them: x, y and radius in the drawing's units. */
const STARS = [
  [30, 40, 1.4], [78, 96, 1], [118, 22, 1.1], [160, 128, 1.5], [196, 60, 1], [232, 18, 1.6], [262, 104, 1],
  [300, 46, 1.2], [470, 30, 1], [498, 118, 1.5], [540, 66, 1.1], [572, 20, 1.4], [590, 132, 1],
] as const; // prettier-ignore

/** The sky behind the title: sun and clouds by day, moon and stars in the evening. Decoration only. */
export function renderSky(): TemplateResult<1> {
  return html`<svg class="sky-drawing" viewBox="0 0 600 220" aria-hidden="true" preserveAspectRatio="xMaxYMin meet">
    <g class="by-day">
      <circle class="sun" cx="470" cy="78" r="40"></circle>
      <path
        class="cloud"
        d="M330 122h132a22 22 0 0 0 2-44 34 34 0 0 0-62-12 26 26 0 0 0-44 14 21 21 0 0 0-28 42z"
      ></path>
      <path
        class="cloud"
        d="M470 176h104a17 17 0 0 0 2-34 27 27 0 0 0-49-9 20 20 0 0 0-34 11 16 16 0 0 0-23 32z"
      ></path>
    </g>
    <g class="by-evening">
      <path class="moon" d="M482 30a46 46 0 1 0 26 84 40 40 0 0 1-26-84z"></path>
      <path
        class="stars"
        d=${STARS.map(([x, y, r]) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`).join('')}
      ></path>
    </g>
  </svg>`;
}
