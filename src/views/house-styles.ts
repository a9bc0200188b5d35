import {css, unsafeCSS, type CSSResult} from 'lit';

/** One class for each name and colour in the list; a page changes a colour through `--mbo-<kind>-<name>`. */
const palette = (kind: string, prefix: string, colours: string): CSSResult =>
  unsafeCSS(colours.replace(/(\S+) (\w+)\s*/g, `.${prefix}$1{--c:var(--mbo-${kind}-$1,#$2)}`));

const walls = palette(
  'wall',
  'wall-',
  'brick b4503a rust cb6f45 wine 7c3a3b umber 8c4f3b ochre dba24c cream f1e3c6 rose e0a48e mist bcd0cf sage 93a887 teal 3c7475 navy 3b5878',
);
const paints = palette(
  'paint',
  'paint-',
  'teal 1c6d6a red cc3f2e yellow f0b93a navy 22406b plum 74315c green 2d6244 azure 4f93b5 white fff6e6 pink ef8fa3',
);
const materials = palette(
  'house',
  '',
  'trim-white fff6e6 trim-bottle 2c5650 pale fff6e6 shade 1a1230 tile b9583f slate 55607a chimney 96503f stone b3aba0 wood 6d4a35 pot c4683f leaf 3f7a4c leaf-light 6fa25c iron 26293c gold f5cf6b reflection fff guest 9a4f26 plaque fffaf0 icon 1d2742 lamp c9d6d6 light ffc252 doorway ffe6a3 hall e9a94f hair 4a2c26 skin-0 f0bd98 skin-1 c98a60 skin-2 8a5638',
);

/**
 * Paint and light of the houses. A class only names its colour, `--c`; one rule paints it, mixed with so much dusk as
 * the hour asks. States: `.house[data-lit]`, `[data-dim]`, `[data-open]`, and an ancestor `.evening`.
 */
export const houseStyles = css`
  ${walls}
  ${paints}
  ${materials}
  .house {
    --dusk: #18203f;
  }
  @media screen {
    .evening .house {
      --sheen: 0;
    }
    .house[data-lit],
    .evening .house:not([data-dim]) {
      --dusk-share: 10%;
      --inside-share: 0%;
      --sheen: 0;
      --lamplight: #ffd564;
      --drape: #fff0bd;
      --drape-opacity: 0.75;
      --guest: 0.72;
      --glow: 0.26;
      --pool: 0.24;
    }
    .house[data-dim] {
      --dusk-share: 60%;
    }
    .house[data-dim] .plaque {
      --share: 42%;
    }
    .evening .halo {
      --pool: 0.24;
    }
    .evening .lamp {
      --c: #ffe28a;
      --share: 0%;
    }
  }
  .house-art path,
  .house-art circle {
    fill: var(--c);
  }
  @supports (fill: color-mix(in oklab, red, blue)) {
    .house-art path,
    .house-art circle {
      --p: color-mix(in oklab, var(--c), var(--dusk) var(--share, var(--dusk-share, 0%)));
      fill: var(--p);
    }
  }
  .house-art .coping,
  .house-art .bars,
  .house-art .thin {
    fill: none;
    stroke: var(--p, var(--c));
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .house-art .coping {
    stroke-width: 4.4;
  }
  .shade {
    opacity: 0.17;
  }
  .pale {
    opacity: 0.5;
  }
  .glass,
  .curtain,
  .porch,
  .plaque {
    --share: var(--inside-share);
  }
  .glass,
  .porch {
    --c: var(--lamplight, var(--mbo-house-glass, #334b66));
  }
  .curtain {
    --c: var(--drape, var(--mbo-house-curtain, #c3d6dd));
    fill-opacity: var(--drape-opacity, 0.5);
  }
  .reflection {
    fill-opacity: var(--sheen, 0.12);
  }
  .guest {
    opacity: var(--guest, 0);
  }
  .frame {
    stroke: #ffd25e;
    stroke-width: 8;
    stroke-opacity: var(--glow, 0);
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .plaque {
    stroke: #1d2742;
    stroke-opacity: 0.25;
    stroke-width: 1.4;
  }
  .light {
    --share: 0%;
    fill-opacity: var(--pool, 0);
  }

  .leaf-shut,
  .leaf-open {
    transform-box: fill-box;
    transform-origin: 0 50%;
  }
  .leaf-open {
    --share: 30%;
    transform-origin: 100% 50%;
  }
  .leaf-open,
  .house[data-open] .leaf-shut {
    transform: scaleX(0);
  }
  .house[data-open] .leaf-open {
    transform: none;
  }
  .within {
    opacity: 0;
  }
  .house[data-open] .within {
    opacity: 1;
  }
  .within,
  .doorway {
    --share: 0%;
  }
  .wedge {
    fill-opacity: 0.6;
  }

  @media (prefers-reduced-motion: no-preference) {
    .house-art path,
    .house-art circle {
      transition: 600ms ease;
      transition-property: fill, fill-opacity, stroke, stroke-opacity, opacity;
    }
    .within {
      transition: opacity 350ms ease;
    }
    .house-art .leaf-shut,
    .house-art .leaf-open {
      transition: transform 175ms ease-in;
    }
    .house:not([data-open]) .leaf-shut,
    .house[data-open] .leaf-open {
      transition-timing-function: ease-out;
      transition-delay: 175ms;
    }
  }

  @media (forced-colors: active) {
    .house-art {
      forced-color-adjust: none;
    }
    .wall,
    .stones,
    .plaque {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
  }

  @media print {
    .house {
      --dusk: #fff;
      --dusk-share: 45%;
      --lamplight: #fff;
      --sheen: 0;
    }
    .wall,
    .stones,
    .glass,
    .frame,
    .plaque,
    .leaf-shut :first-child {
      stroke: #1d2742;
      stroke-width: 0.7;
      stroke-opacity: 1;
    }
    .house-art .bars,
    .house-art .coping {
      --c: #1d2742;
      stroke-width: 0.8;
    }
    .icon {
      --share: 0%;
    }
    .wedge {
      opacity: 0;
    }
  }
`;
