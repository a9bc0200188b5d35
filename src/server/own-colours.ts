import type {KrachtDocument} from '../data/schema.js';
import {UNSPECIFIED} from '../data/amount.js';
import {GROUP_COLOURS, hueOf} from '../views/group-colours.js';
import {HOUSE_PAINTS} from '../views/house-styles.js';
import {STREET_COLOURS} from '../views/street-tokens.js';
import {TOKEN_COLOURS} from '../views/tokens.js';
import {fromOklch, mixInOklab, readHex, writeHex, type Colour} from './mixed-colours.js';

/** Colours that a caller sets, as a page does with `--mbo-*`: "mbo-group-mbo" and "#d9482b". */
export type OwnColours = Readonly<Record<string, string>>;

/** The paints of houses, by name; glass and curtains by day too. */
const HOUSE_COLOURS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...HOUSE_PAINTS.matchAll(/(\w+) (\w+) /g)].map(([, name, hex]) => [`house-${name}`, `#${hex}`]),
  ),
  'house-glass': '#346',
  'house-curtain': '#cdd',
};

const DAY: Readonly<Record<string, string>> = {
  ...TOKEN_COLOURS,
  ...STREET_COLOURS,
  ...GROUP_COLOURS,
  ...HOUSE_COLOURS,
};

/** How much of the ink is in the colour of what a source does not split, in percent; the rest is that of lines. */
const INK_IN_UNSPECIFIED = 24;

/** Finds the colours of a picture by day: `--mbo-<name>` of the caller, or else those of the style sheets. */
export class DayColours {
  readonly #own: OwnColours;
  readonly #document: KrachtDocument;

  constructor(document: KrachtDocument, own: OwnColours = {}) {
    this.#document = document;
    this.#own = own;
  }

  /** A colour by its name in `--mbo-*`, as `#rrggbb`; undefined where nobody set it and the style sheets have none. */
  find(name: string): string | undefined {
    const hex = this.#own[`mbo-${name}`] ?? DAY[name];
    return hex === undefined ? undefined : writeHex(readHex(hex));
  }

  /** A colour that the style sheets have. */
  of(name: string): string {
    const colour = this.find(name);
    if (colour === undefined) throw new Error(`There is no colour ${name}; src/server/own-colours.ts lists them.`);
    return colour;
  }

  /** Whether the caller set a colour. */
  isOwn(name: string): boolean {
    return `mbo-${name}` in this.#own;
  }

  /** The colour of a group before it is made fit for paper, `--_c`. */
  ofGroup(id: string): Colour {
    // What is not known has no colour of its own to set, on a page neither.
    if (id === UNSPECIFIED) return mixInOklab(readHex(this.of('line')), readHex(this.of('ink')), INK_IN_UNSPECIFIED);
    const hex = this.find(`group-${id}`);
    return hex === undefined ? fromOklch({l: 0.5, c: 0.12, h: hueOf(this.#document, id)}) : readHex(hex);
  }
}

/** The names of all colours that can be set for a document, as `--mbo-<name>` without the dashes. */
export function listColourNames({groups = [], strengths = []}: KrachtDocument): readonly string[] {
  const names = [
    ...Object.keys(DAY),
    'evening-pavement',
    ...groups.map(({id}) => `group-${id}`),
    ...strengths.map(({id}) => `strength-${id}`),
  ];
  const fixed = `group-${UNSPECIFIED}`;
  return [...new Set(names)].filter((name) => name !== fixed).map((name) => `mbo-${name}`);
}
