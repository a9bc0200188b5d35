import {css} from '../views/css.js';

import {HOUSE_HEIGHT, HOUSE_WIDTH} from '../layout/house-layout.js';

/** The fields, the mix and the sources: slides to read. */
export const pageSlideStyles = css`
  /* A door: the house at the left, what is behind it at the right. */
  .door {
    display: grid;
    grid-template-columns: minmax(0, 0.54fr) minmax(0, 1fr);
    block-size: 100%;
  }

  .doorstep {
    position: relative;
    isolation: isolate;
    display: grid;
    place-items: end center;
    overflow: clip;
    container-type: size;
    background: linear-gradient(var(--_sky-top), var(--_sky-bottom) 85%);
  }

  .doorstep .sky-drawing {
    inset: 5cqb 6cqi auto auto;
    inline-size: 80cqi;
  }

  .doorstep .house {
    inline-size: min(84cqi, 92cqb * ${HOUSE_WIDTH} / ${HOUSE_HEIGHT});
  }

  .story-text {
    margin-block: auto;
    padding: calc(0.5 * var(--_margin)) var(--_margin);
  }

  .behind {
    font-size: max(0.875rem, 0.75em);
    font-weight: 700;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--_accent);
  }

  .story .slide-summary {
    margin-block: 0.5em 0.7em;
    font-size: 1.2em;
  }

  .strong-in {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.5em;
    align-items: center;
    margin-block-start: 1em;
    font-size: max(0.875rem, 0.8em);
  }

  .strong-in b {
    padding: 0.2em 0.8em;
    border-radius: 2em;
    color: #fff;
    background: color-mix(in srgb, var(--_own, #1d2742) 88%, #000);
    hyphens: manual;
  }

  /* The mix, made for a page, grows with the room. */
  .figures {
    background: linear-gradient(var(--_sky-top), var(--_sky-bottom));
  }

  .figures mbo-function-mix {
    zoom: var(--_mix-zoom);
    inline-size: min(100% - 2rem, 72rem);
    margin: auto;
    font-size: 1.25rem;
  }

  .figures ::part(sentence) {
    font-size: 1.5rem;
  }

  /* Lying, what the picture says stands beside it. Floats, since the parts of a mix are all that a slide can reach. */
  @container (min-aspect-ratio: 1.2) and (min-width: 60rem) {
    .figures ::part(heading),
    .figures ::part(sentence),
    .figures ::part(views) {
      float: inline-start;
      clear: inline-start;
      margin-inline-end: 4%;
    }

    .figures ::part(heading),
    .figures ::part(sentence) {
      inline-size: 34%;
    }

    .figures ::part(notes) {
      clear: both;
    }
  }

  .origins {
    gap: 1em;
    padding: calc(1.3 * var(--_margin)) var(--_margin) var(--_margin);
  }

  .origins-list {
    columns: 20em;
    column-gap: 2em;
    hyphens: manual;
  }

  .origins-list li {
    break-inside: avoid;
    margin-block-end: 0.6em;
    line-height: 1.25;
  }

  .origins a {
    color: var(--_link);
  }
`;
