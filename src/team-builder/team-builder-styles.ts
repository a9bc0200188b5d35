import {css} from 'lit';

/** The card: sky with the numbers, the street, and on its pavement the paper with sentence, bars and table. */
export const teamBuilderStyles = css`
  :host {
    container-type: inline-size;
    --_gutter: clamp(1rem, 4cqi, 2.5rem);
    --_skeleton: 60rem;
    --_kerb: #edc;
    --_focus: var(--_ink);
  }
  .card {
    position: relative;
    isolation: isolate;
    overflow: clip;
    border-radius: var(--_radius);
    background: linear-gradient(var(--_sky-top), var(--_sky-bottom) 34rem);
  }
  p {
    margin: 0;
  }

  .head {
    padding: clamp(1.5rem, 4cqi, 2.5rem) var(--_gutter) 1rem;
  }
  .sky-drawing {
    position: absolute;
    z-index: -1;
    inset-block-start: 1rem;
    inset-inline-end: var(--_gutter);
    inline-size: min(40%, 26rem);
    fill: #fffdf8;
  }
  .sun {
    fill: #fd8;
  }
  .clouds {
    opacity: 0.85;
  }
  .moon {
    fill: #fec;
  }
  .stars {
    stroke: #fffdf8;
    stroke-width: 2.2;
    stroke-linecap: round;
  }
  .card:not(.evening) .by-evening,
  .evening .by-day {
    display: none;
  }
  #title {
    margin: 0;
    font-family: var(--_font-display);
    font-size: clamp(1.625rem, 1.1rem + 2.4cqi, 2.5rem);
    font-weight: 800;
    line-height: 1.1;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  .intro {
    max-inline-size: 36em;
    margin-block: 0.5rem 1.25rem;
    font-size: clamp(1rem, 0.9rem + 0.5cqi, 1.1875rem);
  }

  .steppers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .stepper,
  .paper {
    border: 1px solid light-dark(transparent, var(--_line));
    background: var(--_paper);
  }
  .stepper {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    padding: 0.375rem 0.5rem 0.375rem 0.875rem;
    border-inline-start: 0.375rem solid var(--_m);
    border-radius: 0.75rem;
  }
  label {
    overflow-wrap: anywhere;
    font-family: var(--_font-display);
    font-weight: 700;
    line-height: 1.2;
  }
  .step {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem;
    min-inline-size: 0;
  }
  .step button {
    flex: none;
    box-sizing: border-box;
    /* As large as a finger, and with large letters no larger than there is room for. */
    inline-size: clamp(44px, 2.75rem, 15cqi);
    block-size: clamp(44px, 2.75rem, 15cqi);
    padding: 0;
    color: var(--_ink);
    background: none;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    cursor: pointer;
  }
  .step .more {
    color: var(--_paper);
    background: var(--_ink);
  }
  .step button:hover {
    box-shadow: 0 0 0 3px color-mix(in oklab, var(--_ink) 22%, transparent);
  }
  .step button:active {
    scale: 0.94;
  }
  .step [aria-disabled='true'] {
    opacity: 0.45;
    box-shadow: none;
    cursor: default;
  }
  .step svg {
    inline-size: 1rem;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
    stroke-linecap: round;
  }
  .step input {
    box-sizing: border-box;
    flex: 0 1 3.5rem;
    inline-size: 3.5rem;
    min-inline-size: 44px;
    min-block-size: 2.75rem;
    padding: 0;
    font: inherit;
    font-family: var(--_font-display);
    font-size: 1.625rem;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    text-align: center;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 0.5rem;
  }
  .step input:hover {
    background: color-mix(in oklab, var(--_ink) 8%, transparent);
  }
  .step input[aria-invalid] {
    outline: 2px dashed var(--_accent);
    font-size: 1rem;
  }
  .wrong {
    flex: 1 1 100%;
    font-size: 0.875rem;
    font-weight: 600;
    line-height: 1.3;
    color: var(--_accent);
  }
  .wrong:empty {
    display: none;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .scene {
    display: block;
    block-size: auto;
  }
  .ground {
    fill: var(--_pavement);
  }
  .kerb {
    fill: var(--_kerb);
  }
  .scene .house {
    --dusk: var(--_sky-bottom);
    --dim: 52%;
  }
  .person {
    stroke-width: 0.9;
  }
  .shadow {
    fill: #1d2742;
    fill-opacity: 0.16;
  }
  .street .key {
    margin: 0;
    padding: 0 var(--_gutter) 1rem;
    color: var(--_ink);
  }
  .street .key,
  .pavement {
    background: var(--_pavement);
  }
  .pavement {
    padding: 0 clamp(0.75rem, 4cqi, 2.5rem) clamp(1rem, 3cqi, 2rem);
  }
  .paper {
    padding: clamp(1rem, 4cqi, 2.25rem);
    border-radius: var(--_radius);
  }
  .sentence {
    max-inline-size: 44em;
    font-size: clamp(1.0625rem, 0.95rem + 0.7cqi, 1.3125rem);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .sentence strong {
    color: var(--_t);
  }
  .telling p + p {
    margin-block-start: 0.5rem;
  }
  .aside {
    max-inline-size: 80ch;
    font-size: 0.9375rem;
    color: var(--_ink-soft);
    text-wrap: pretty;
  }
  .caution {
    max-inline-size: 72ch;
    padding-inline-start: 0.75rem;
    border-inline-start: 0.25rem solid var(--_accent);
  }

  .bars {
    display: grid;
    gap: 1.5rem;
    margin-block-start: 1.75rem;
  }
  .row {
    display: grid;
    gap: 0.375rem;
  }
  .row-label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.625rem;
    align-items: baseline;
    line-height: 1.3;
  }
  small {
    font-size: 0.875rem;
    color: var(--_ink-soft);
  }
  .stamp {
    padding: 0.0625rem 0.5rem;
    font-size: 0.8125rem;
    font-weight: 700;
    border: 2px dashed;
    border-radius: 1rem;
  }
  .bar {
    position: relative;
    block-size: 2.75rem;
    border-radius: 0.375rem;
  }
  .ours .bar,
  .example .bar {
    margin: 0.375rem;
    outline: 2px dashed var(--_ink);
    outline-offset: 0.25rem;
  }
  .segment,
  .label {
    position: absolute;
    inset-block: 0;
  }
  .segment {
    transition: inset-inline-start 300ms ease-out;
    transition-property: inset-inline-start, inline-size;
  }
  .segment svg {
    inline-size: calc(100% - 2px);
  }
  .label {
    display: grid;
    place-items: center;
    font-size: 1.125rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    color: var(--_on);
  }
  [data-group='unspecified'].label {
    color: var(--_ink);
  }
  [data-group='unspecified'] > span {
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--_paper);
  }
  .values {
    gap: 0.125rem 1.125rem;
    font-size: 0.9375rem;
  }

  .tandem {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block-start: 1.75rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .tandem p {
    flex: 1 1 16rem;
    line-height: 1.4;
  }
  .pair {
    inline-size: 2.75rem;
    stroke-width: 0.9;
  }
  .pale {
    opacity: 0.4;
  }

  details {
    margin-block-start: 1.25rem;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 2.25rem;
    font-weight: 600;
    line-height: 2.25rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
  }
  th,
  td {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-block-end: 2px solid var(--_ink);
    vertical-align: bottom;
  }
  th small {
    display: block;
    font-weight: 400;
  }
  tfoot {
    font-weight: 600;
  }

  .tools {
    padding-block-start: 1rem;
  }
  .address {
    flex: 1 1 100%;
    min-block-size: 2.5rem;
    padding: 0 0.75rem;
    font: inherit;
    color: var(--_ink);
    background: var(--_paper);
    border: 2px solid var(--_ink);
    border-radius: 0.5rem;
  }

  @container (inline-size >= 34rem) {
    .wrong {
      flex: none;
    }
    .steppers {
      grid-template-columns: 1fr 1fr;
      gap: 0.75rem;
    }
    .stepper {
      flex-direction: column;
      flex-wrap: nowrap;
      align-items: stretch;
      justify-content: start;
      gap: 0.375rem;
      padding: 0.625rem 0.875rem 0.75rem;
      border-inline-start: 1px solid light-dark(transparent, var(--_line));
      border-block-start: 0.375rem solid var(--_m);
    }
  }
  @container (inline-size >= 52rem) {
    .steppers {
      grid-template-columns: repeat(4, 1fr);
    }
  }

  @media screen {
    .evening {
      --_kerb: #3a4170;
      --_focus: var(--_light);
      background: linear-gradient(#161f3d, #2e3565 24rem, #8a618a 38rem);
    }
    .evening .house {
      --sheen: 0;
    }
    .evening .scene .house {
      --dusk: #18203f;
      --dim: 34%;
    }
    .evening .shadow {
      fill: #000;
      fill-opacity: 0.35;
    }
    /* Before lit windows a bright outline would be lost. */
    .evening .person :is(.mark, .soft) {
      stroke: #141c3c;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .person {
      transition: transform 300ms ease-out;
    }
    .comes {
      animation: come 380ms ease-out;
    }
    .leaves {
      animation: leave 300ms ease-in forwards;
    }
    @keyframes come {
      from {
        transform: translate(34px, 0);
        opacity: 0;
      }
      45% {
        transform: translate(16px, -4px) rotate(-2deg);
        opacity: 1;
      }
      75% {
        transform: translate(4px, -2px) rotate(1deg);
      }
    }
    @keyframes leave {
      50% {
        transform: translate(14px, -4px) rotate(2deg);
        opacity: 1;
      }
      to {
        transform: translate(34px, 0);
        opacity: 0;
      }
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .segment,
    .person,
    .house-drawing * {
      transition-property: none;
    }
    .leaves {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .card {
      border: 1px solid;
    }
    .sky-drawing {
      display: none;
    }
    .stepper,
    .paper {
      border: 1px solid;
    }
    .step [aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
      opacity: 1;
    }
    .ground {
      fill: Canvas;
    }
    .shadow {
      display: none;
    }
    .kerb {
      display: none;
    }
    .label > span {
      padding: 0 0.375rem;
      background: Canvas;
    }
  }

  @media print {
    .card {
      background: none;
    }
    .sky-drawing,
    .step button,
    .address {
      display: none;
    }
    .head,
    .paper {
      padding-inline: 0;
    }
    .pavement {
      padding: 0;
      background: none;
    }
    .steppers {
      grid-template-columns: repeat(4, 1fr);
    }
    .stepper {
      border: 1px solid var(--_line);
      border-block-start: 0.375rem solid var(--_m);
    }
    .step input {
      flex: 1;
      text-align: start;
    }
    .scene,
    .telling,
    .bars,
    .tandem,
    tr {
      break-inside: avoid;
    }
    .ground,
    .street .key {
      fill: #fff;
      background: none;
    }
    /* Labels on marks stand on white: ink may be spared where colours are. */
    .label > span {
      padding: 0 0.375rem;
      border-radius: 0.25rem;
      color: var(--_ink);
      background: #fff;
    }
    /* On paper nothing can be unfolded. */
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      display: none;
    }
  }
`;
