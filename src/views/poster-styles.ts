import {css} from './css.js';

/**
 * The infographic on paper, while its poster is drawn. Sizes in pt follow the width of the sheet, not the page's own
 * type; nothing here is seen on a screen.
 */
export const posterStyles = css`
  @media print {
    :host {
      --_zoom: 1;
      --_gutter: 0px;
      --_space: 1rem;
      --_type: clamp(8.75pt, 5.3pt + 0.65cqi, 10.75pt);
    }

    /* What still moves when the browser takes its picture would be printed half way. */
    *,
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
    }

    .infographic {
      border-radius: 0;
      orphans: 2;
      widows: 2;
    }

    /* What can be opened, chosen or unfolded stands written out below; it is always day. */
    .pill,
    .told,
    .what,
    .foot,
    .park,
    .panel-place,
    .house-counts {
      display: none;
    }
    .house[data-open] .within {
      opacity: 0;
    }
    .house[data-open] .leaf-shut {
      transform: none;
    }
    .house[data-open] .leaf-open {
      transform: scaleX(0);
    }
    .house[data-open] .house-label {
      border-color: transparent;
    }

    .head {
      padding: 0;
      break-inside: avoid;
    }
    .title {
      font-size: clamp(20pt, 12pt + 2.2cqi, 34pt);
    }
    .intro {
      max-inline-size: 30em;
      margin-block: 0.5rem 0;
      font-size: calc(1.2 * var(--_type));
      line-height: 1.4;
    }
    .strengths {
      clear: both;
      grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
      gap: 0.5rem;
      margin-block-start: 0.75rem;
    }
    .strength {
      column-gap: 0.5rem;
      padding: 0.375rem 0.5rem;
      font-size: var(--_type);
      color: inherit;
      border: 1px solid;
    }
    .strength-icon {
      inline-size: 2rem;
      padding: 0;
    }
    .strength-summary {
      font-size: calc(0.92 * var(--_type));
      line-height: 1.25;
    }

    /* Six houses a row: on A4 the whole street stands on the first sheet, and on A3 it grows. */
    .street {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      padding: 0 3%;
    }
    .house {
      flex: 0 0 calc(100% / 6);
      min-inline-size: 0;
      padding-block-start: 0.375rem;
      break-inside: avoid;
    }
    .street:not(:has(> .house:nth-of-type(5))) .house {
      flex-basis: 25%;
    }
    .house-name {
      padding: 0.25rem 0.25rem 0.375rem;
      font-size: var(--_type);
      line-height: 1.15;
      hyphens: manual;
      overflow-wrap: anywhere;
    }

    @container (min-width: 900px) {
      .infographic {
        --_strengths: 4;
      }
      .street {
        padding: 0;
      }
      .house {
        padding-block-start: 1.75rem;
      }
    }

    .poster {
      font-size: var(--_type);
      line-height: 1.33;
    }
    .poster-way {
      float: inline-end;
      display: flex;
      align-items: start;
      gap: 0.75rem;
      max-inline-size: 45%;
      margin-inline-start: 1.5rem;
      text-align: end;
      overflow-wrap: anywhere;
    }
    .poster-code {
      flex: none;
      inline-size: clamp(25mm, 13cqi, 38mm);
      /* The quiet zone is white anyway: its dark edge lines up with the text. */
      margin: -1.5mm -1.5mm 0 0;
    }

    .poster-title,
    .poster-name > * {
      margin: 0;
      font-family: var(--_font-display);
      font-weight: 800;
      line-height: 1.15;
      letter-spacing: -0.015em;
      hyphens: none;
      overflow-wrap: anywhere;
      break-after: avoid;
    }
    .poster-title {
      margin-block: 1rem 0.625rem;
      padding-block-start: 0.5rem;
      font-size: calc(1.9 * var(--_type));
      border-block-start: 2px solid;
    }
    .poster-name {
      display: flex;
      gap: 0.5em;
      break-after: avoid;
    }
    .poster-name > * {
      font-size: calc(1.25 * var(--_type));
    }
    .poster-icon {
      flex: none;
      inline-size: 1.5em;
      block-size: 1.5em;
      fill: var(--_own, currentColor);
    }

    .poster-strengths {
      display: grid;
      grid-template-columns: repeat(var(--_strengths, 2), 1fr);
      gap: 0.25rem 1.5rem;
    }
    .poster-fields {
      columns: 3 13rem;
      column-gap: 1.5rem;
    }
    :is(.poster-strengths, .poster-fields) > section {
      margin-block-end: 0.9rem;
      break-inside: avoid;
    }
    .poster-summary {
      margin-block: 0.25rem;
      font-weight: 600;
    }
    .poster-strong {
      margin-block-end: 0.25rem;
    }
    .poster-strong span {
      display: inline-block;
    }
    .poster-mark {
      inline-size: 1.15em;
      vertical-align: -0.2em;
      fill: var(--_own, currentColor);
    }
    .poster-points {
      padding-inline-start: 1.1em;
      list-style: disc;
    }
    .poster-points li {
      margin-block: 0.125rem;
    }
    .poster small {
      font-size: 0.9em;
      color: var(--_ink-soft);
    }

    .mix {
      margin-block-start: 1rem;
      padding: 0.5rem 0 0;
      border-block-start: 2px solid;
    }
    /* Its type is made for screens; beside the poster's own it is a size too large. */
    mbo-function-mix {
      max-inline-size: 45rem;
      zoom: 0.8;
    }

    .poster-sources {
      columns: 3 18rem;
      column-gap: 1.5rem;
      margin: 0;
      padding: 0;
      line-height: 1.3;
      break-inside: avoid;
    }
    .poster-sources li {
      margin: 0 0 0.35rem 1.9em;
      overflow-wrap: anywhere;
      break-inside: avoid;
    }
    .poster-end {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1.5rem;
      margin-block-start: 0.75rem;
      padding-block-start: 0.5rem;
      border-block-start: 1px solid;
    }
  }
`;
