import {unsafeCSS} from 'lit';

import {css} from './css.js';

/** The names and colours of what houses are painted with. */
export const HOUSE_PAINTS =
  'brick b4503a rust c64 wine 733 umber 854 ochre da5 cream f1e3c6 rose e0a48e mist bcc sage 9a8 lake 377 denim 357 teal 166 red c43 yellow eb3 navy 246 plum 735 green 364 azure 59b white fff6e6 pink e8a shade 213 slate 567 stone ba9 wood 643 leaf 474 lime 7a5 iron 223 light fc55 doorway fea skin eb9 ';

/** One class for each name and colour; a page changes a colour through `--mbo-house-<name>`. */
const PALETTE = unsafeCSS(HOUSE_PAINTS.replace(/(\w+) (\w+) /g, '.$1{--c:var(--mbo-house-$1,#$2)}'));

/**
 * Paint and light of the houses. A class only names its colour, `--c`; one rule paints it, mixed with so much dusk as
 * the hour asks. States: `.house[data-lit]`, `[data-dim]`, `[data-open]`, and an ancestor `.evening`.
 */
export const houseStyles = css`
  ${PALETTE}
  @media screen {
    .evening .house {
      --sheen: 0;
    }
    .house[data-lit] {
      --dim: 10%;
      --inside: 0%;
      --lamplight: var(--_light);
      --drape: #feb;
    }
    .house[data-lit],
    .evening .halo {
      --lit: 0.75;
    }
    .house[data-dim] {
      --dim: 60%;
    }
    .evening .park {
      --dim: 55%;
    }
    .house[data-dim] .plaque {
      --share: 42%;
    }
    .evening .lamp {
      --c: #fd8;
      --share: 0%;
    }
  }
  .house-drawing * {
    --p: color-mix(in oklab, var(--c), var(--dusk, #18203f) var(--share, var(--dim, 0%)));
    fill: var(--p);
  }
  .coping,
  .bars,
  .thin {
    fill: none;
    stroke: var(--p);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .coping {
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
    --share: var(--inside);
  }
  .glass,
  .porch {
    --c: var(--lamplight, var(--mbo-house-glass, #346));
  }
  .curtain {
    --c: var(--drape, var(--mbo-house-curtain, #cdd));
    fill-opacity: var(--lit, 0.5);
  }
  .reflection {
    fill-opacity: var(--sheen, 0.12);
  }
  .guest {
    opacity: var(--lit, 0);
  }
  .frame {
    stroke: #ffd25e59;
    stroke-width: 8;
    stroke-opacity: var(--lit, 0);
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .plaque {
    stroke: #1d274240;
    stroke-width: 1.4;
  }
  .light {
    --share: 0%;
    fill-opacity: var(--lit, 0);
  }

  .leaf-shut,
  .leaf-open {
    transform-box: fill-box;
    transform-origin: 0;
  }
  .leaf-open {
    --share: 30%;
    transform-origin: 100%;
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
    .house-drawing * {
      transition: 600ms;
      transition-property: fill, stroke, fill-opacity, stroke-opacity, opacity;
    }
    .house-drawing .within {
      transition: 350ms;
    }
    .house-drawing .leaf-shut,
    .house-drawing .leaf-open {
      transition: transform 175ms ease-in;
    }
    .house:not([data-open]) .leaf-shut,
    .house[data-open] .leaf-open {
      transition-timing-function: ease-out;
      transition-delay: 175ms;
    }
  }

  @media (forced-colors: active) {
    .house-drawing {
      forced-color-adjust: none;
    }
    .wall,
    .stones,
    .plaque {
      stroke: CanvasText;
    }
  }

  @media print {
    .house {
      --dusk: #fff;
      --dim: 45%;
      --lamplight: #fff;
      --sheen: 0;
    }
    .wall,
    .stones,
    .glass,
    .frame,
    .plaque,
    .leaf-shut {
      stroke: #1d2742;
      stroke-width: 0.7;
      stroke-opacity: 1;
    }
    .bars,
    .coping {
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
