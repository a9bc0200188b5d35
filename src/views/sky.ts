import {html, type TemplateResult} from 'lit';

/**
 * The sky behind the title: sun and clouds by day, moon and stars in the evening. Decoration only. A star is the dot that
 * a round pen leaves, a bright one a hair longer.
 */
export function renderSky(): TemplateResult<1> {
  return html`<svg class="sky-drawing" viewBox="0 0 600 220" aria-hidden="true">
    <g class="by-day">
      <circle class="sun" cx="470" cy="78" r="40" />
      <path
        class="clouds"
        d="M330 122h132a22 22 0 0 0 2-44 34 34 0 0 0-62-12 26 26 0 0 0-44 14 21 21 0 0 0-28 42zM470 176h104a17 17 0 0 0 2-34 27 27 0 0 0-49-9 20 20 0 0 0-34 11 16 16 0 0 0-23 32z"
      />
    </g>
    <g class="by-evening">
      <path class="moon" d="M482 30a46 46 0 1 0 26 84 40 40 0 0 1-26-84z" />
      <path
        class="stars"
        d="M30 40h1M78 96h0M118 22h0M160 128h1M196 60h0M232 18h1M262 104h0M300 46h0M470 30h0M498 118h1M540 66h0M572 20h1M590 132h0"
      />
    </g>
  </svg>`;
}
