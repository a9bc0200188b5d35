import {css, unsafeCSS} from 'lit';

/** One class for each name and colour; a page changes a colour through `--mbo-house-<name>`. */
const PALETTE = unsafeCSS(
  'brick b4503a rust cb6f45 wine 7c3a3b umber 8c4f3b ochre dba24c cream f1e3c6 rose e0a48e mist bcd0cf sage 93a887 lake 3c7475 denim 3b5878 teal 1c6d6a red cc3f2e yellow f0b93a navy 22406b plum 74315c green 2d6244 azure 4f93b5 white fff6e6 pink ef8fa3 shade 1a1230 slate 55607a stone b3aba0 wood 6d4a35 leaf 3f7a4c lime 6fa25c iron 26293c light ffc25252 doorway ffe6a3 skin f0bd98 '.replace(
    /(\w+) (\w+) /g,
    '.$1{--c:var(--mbo-house-$1,#$2)}',
  ),
);

/**
 * Paint and light of the houses. A class only names its colour, `--c`; one rule paints it, mixed with so much dusk as
 * the hour asks. States: `.house[data-lit]`, `[data-dim]`, `[data-open]`, and an ancestor `.evening`.
 */
export const houseStyles = css`
  ${PALETTE}
  .house {
    --dusk: #18203f;
  }
  @media screen {
    .evening .house {
      --sheen: 0;
    }
    .house[data-lit] {
      --dim: 10%;
      --inside: 0%;
      --lamplight: #ffd564;
      --drape: #fff0bd;
    }
    .house[data-lit],
    .evening .halo {
      --lit: 0.75;
    }
    .house[data-dim] {
      --dim: 60%;
    }
    .house[data-dim] .plaque {
      --share: 42%;
    }
    .evening .lamp {
      --c: #ffe28a;
      --share: 0%;
    }
  }
  .house-art * {
    --p: var(--c);
    fill: var(--p);
  }
  @supports (fill: color-mix(in oklab, red, red)) {
    .house-art * {
      --p: color-mix(in oklab, var(--c), var(--dusk) var(--share, var(--dim, 0%)));
    }
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
    --c: var(--lamplight, var(--mbo-house-glass, #334b66));
  }
  .curtain {
    --c: var(--drape, var(--mbo-house-curtain, #c3d6dd));
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
    .house-art * {
      transition: 600ms;
      transition-property: fill, stroke, fill-opacity, stroke-opacity, opacity;
    }
    .house-art .within {
      transition: 350ms;
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
    .leaf-shut :first-child {
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
