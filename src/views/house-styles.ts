import {css} from 'lit';

/**
 * Paint and light of the houses. Each class only names its colour, `--c`; one rule paints it, mixed with so much dusk
 * as the evening asks. States come from `.house[data-lit]`, `[data-dim]`, `[data-open]` and an ancestor `.evening`.
 */
export const houseStyles = css`
  .house-art {
    --dusk: #18203f;
  }
  .house-art path,
  .house-art circle {
    fill: var(--c);
  }
  @supports (fill: color-mix(in oklab, red, blue)) {
    .house-art path,
    .house-art circle {
      --p: color-mix(in oklab, var(--c), var(--dusk) var(--dusk-share, 0%));
      fill: var(--p);
    }
  }
  .house-art .coping,
  .house-art .bars,
  .house-art .thin {
    fill: none;
    stroke: var(--p, var(--c));
    stroke-width: 4.4;
    stroke-linejoin: round;
  }
  .house-art .bars {
    stroke-width: 1.5;
  }
  .house-art .thin {
    stroke-width: 1.7;
    stroke-linecap: round;
  }
  .wall-brick {
    --c: var(--mbo-wall-brick, #b4503a);
  }
  .wall-rust {
    --c: var(--mbo-wall-rust, #cb6f45);
  }
  .wall-wine {
    --c: var(--mbo-wall-wine, #7c3a3b);
  }
  .wall-umber {
    --c: var(--mbo-wall-umber, #8c4f3b);
  }
  .wall-ochre {
    --c: var(--mbo-wall-ochre, #dba24c);
  }
  .wall-cream {
    --c: var(--mbo-wall-cream, #f1e3c6);
  }
  .wall-rose {
    --c: var(--mbo-wall-rose, #e0a48e);
  }
  .wall-mist {
    --c: var(--mbo-wall-mist, #bcd0cf);
  }
  .wall-sage {
    --c: var(--mbo-wall-sage, #93a887);
  }
  .wall-teal {
    --c: var(--mbo-wall-teal, #3c7475);
  }
  .wall-navy {
    --c: var(--mbo-wall-navy, #3b5878);
  }
  .paint-teal {
    --c: var(--mbo-door-teal, #1c6d6a);
  }
  .paint-red {
    --c: var(--mbo-door-red, #cc3f2e);
  }
  .paint-yellow {
    --c: var(--mbo-door-yellow, #f0b93a);
  }
  .paint-navy {
    --c: var(--mbo-door-navy, #22406b);
  }
  .paint-plum {
    --c: var(--mbo-door-plum, #74315c);
  }
  .paint-green {
    --c: var(--mbo-door-green, #2d6244);
  }
  .paint-azure {
    --c: var(--mbo-door-azure, #4f93b5);
  }
  .paint-white {
    --c: #fff6e6;
  }
  .paint-pink {
    --c: #ef8fa3;
  }
  .trim-white {
    --c: var(--mbo-trim-white, #fff6e6);
  }
  .trim-bottle {
    --c: var(--mbo-trim-bottle, #2c5650);
  }
  .band,
  .lintel,
  .shutter-decor {
    --c: #fff6e6;
  }
  .band {
    fill-opacity: 0.7;
  }
  .lintel {
    fill-opacity: 0.34;
  }
  .shutter-decor {
    fill-opacity: 0.85;
  }
  .shade {
    --c: #1a1230;
    fill-opacity: 0.17;
    stroke-opacity: 0.17;
  }
  .shade.fine {
    fill-opacity: 0.13;
  }
  .tile {
    --c: #b9583f;
  }
  .slate {
    --c: #55607a;
  }
  .chimney {
    --c: #96503f;
  }
  .stone {
    --c: #b3aba0;
  }
  .wood {
    --c: #6d4a35;
  }
  .pot {
    --c: #c4683f;
  }
  .leaf {
    --c: #3f7a4c;
  }
  .leaf-light {
    --c: #6fa25c;
  }
  .iron {
    --c: #26293c;
  }
  .gold {
    --c: #f5cf6b;
  }
  .glass {
    --c: #334b66;
  }
  .curtain {
    --c: #f3e9d4;
    fill-opacity: 0.5;
  }
  .reflection {
    --c: #fff;
    fill-opacity: 0.12;
  }
  .guest {
    --c: #a5592a;
    fill-opacity: 0;
  }
  .plaque {
    --c: var(--mbo-paper, #fffaf0);
    stroke: var(--p-ring, #1d2742);
    stroke-opacity: 0.25;
    stroke-width: 1.4;
  }
  .icon path {
    --c: var(--mbo-ink, #1d2742);
  }
  .lamp {
    --c: #dfe7e4;
  }
  .light {
    --c: #ffe08a;
    fill-opacity: 0;
  }
  .glow {
    stroke: #ffd25e;
    stroke-width: 9;
    stroke-opacity: 0;
    stroke-linejoin: round;
  }
  .doorway {
    --c: #ffe6a3;
  }
  .hall {
    --c: #e9a94f;
  }
  .hair {
    --c: #4a2c26;
  }
  .skin-0 {
    --c: #f0bd98;
  }
  .skin-1 {
    --c: #c98a60;
  }
  .skin-2 {
    --c: #8a5638;
  }

  .within,
  .leaf-open {
    opacity: 0;
  }
  .leaf-shut,
  .leaf-open {
    transform-box: fill-box;
    transform-origin: 0 50%;
  }
  .leaf-open {
    transform: scaleX(0);
    transform-origin: 100% 50%;
  }

  .evening .house-art {
    --dusk-share: 26%;
  }
  .evening .reflection {
    fill-opacity: 0;
  }
  .evening .lamp,
  .house[data-lit] .lamp {
    --c: #ffe28a;
    --dusk-share: 0%;
  }
  .evening .halo,
  .house[data-lit] .halo {
    fill-opacity: 0.22;
  }

  .house[data-dim] .house-art {
    --dusk-share: 66%;
  }
  .house[data-dim] .halo {
    fill-opacity: 0.1;
  }

  .house[data-lit] .house-art {
    --dusk-share: 14%;
  }
  .house[data-lit] .glass {
    --c: #ffd564;
    --dusk-share: 0%;
  }
  .house[data-lit] .curtain {
    --c: #fff0bd;
    --dusk-share: 0%;
    fill-opacity: 0.75;
  }
  .house[data-lit] .guest {
    fill-opacity: 0.72;
  }
  .house[data-lit] .reflection {
    fill-opacity: 0;
  }
  .house[data-lit] .glow {
    stroke-opacity: 0.26;
  }
  .house[data-lit] .pool {
    fill-opacity: 0.3;
  }
  .house[data-lit] .plaque,
  .house[data-lit] .icon path {
    --dusk-share: 0%;
  }

  .house[data-open] .within,
  .house[data-open] .leaf-open {
    opacity: 1;
  }
  .house[data-open] .leaf-open {
    transform: none;
  }
  .house[data-open] .leaf-shut {
    transform: scaleX(0);
  }
  .house[data-open] .within *,
  .house[data-open] .doorway {
    --dusk-share: 0%;
  }
  .house[data-open] .wedge {
    fill-opacity: 0.75;
  }

  @media (prefers-reduced-motion: no-preference) {
    .house-art path,
    .house-art circle {
      transition:
        fill 600ms ease,
        fill-opacity 600ms ease,
        stroke 600ms ease,
        stroke-opacity 600ms ease;
    }
    .within {
      transition: opacity 350ms ease;
    }
    .leaf-shut {
      transition: transform 175ms ease-out 175ms;
    }
    .leaf-open {
      transition:
        transform 175ms ease-in,
        opacity 0s 175ms;
    }
    .house[data-open] .leaf-shut {
      transition: transform 175ms ease-in;
    }
    .house[data-open] .leaf-open {
      transition:
        transform 175ms ease-out 175ms,
        opacity 0s 175ms;
    }
  }

  @media (forced-colors: active) {
    .house-art {
      forced-color-adjust: none;
    }
    .house-art .wall,
    .house-art .plaque {
      stroke: CanvasText;
      stroke-width: 1.4;
      stroke-opacity: 1;
    }
  }

  @media print {
    .house-art.house-art.house-art {
      --dusk: #fff;
      --dusk-share: 45%;
    }
    .house-art .wall,
    .house-art .frame,
    .house-art .glass,
    .house-art .plaque,
    .leaf-shut path:first-child {
      stroke: #1d2742;
      stroke-width: 0.7;
      stroke-opacity: 1;
    }
    .house .house-art .glass {
      --c: #fff;
    }
    .house .house-art .light,
    .house .guest,
    .reflection {
      fill-opacity: 0;
    }
    .house .glow {
      stroke-opacity: 0;
    }
  }
`;
