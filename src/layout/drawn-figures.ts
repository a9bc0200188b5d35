/** Where a figure stands: the corner of its drawing, in px from the corner of the picture. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  /** Px per unit of the drawing. */
  readonly scale: number;
}

/** One of the shapes that figures are made of, for one figure or for many. */
export interface FigurePath {
  readonly name: string;
  readonly fill: string | undefined;
  /** Path data that begins each figure with the place of its cell and goes on in steps from there. */
  readonly d: string;
}

/** Figures that look alike but for their shape: those of a group, or those that may belong to it. */
export interface DrawnRun {
  readonly group: string;
  readonly name: string;
  /** The colour as a declaration. */
  readonly colour: string;
  readonly paths: readonly FigurePath[];
}

/** One figure as it is drawn. */
export interface DrawnFigure {
  readonly run: DrawnRun;
  readonly paths: readonly FigurePath[];
  /** Where its paths begin, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  /** The same for two figures that look alike but for their colour and place. */
  readonly shape: string;
  readonly stand: Stand;
  /** 0 to 1. */
  readonly opacity: number;
}

/**
 * Takes the figures of a drawing apart, in the order in which they were drawn.
 *
 * @param origin - Where the drawing stands in the picture.
 */
export function readFigures(runs: readonly DrawnRun[], origin: Stand): readonly DrawnFigure[] {
  return runs.flatMap((run) => {
    const cut = new Map([...new Set(run.paths.map(({d}) => d))].map((d) => [d, cutPath(d)]));
    const [places] = cut.values();
    return [...(places?.keys() ?? [])].map((place): DrawnFigure => {
      const [x = 0, y = 0] = place.split(' ').map(Number);
      const pieces = run.paths.map(({d}) => cut.get(d)?.get(place) ?? '');
      return {
        run,
        paths: run.paths.map(({name, fill}, i) => ({name, fill, d: pieces[i] ?? ''})),
        x,
        y,
        shape: [...new Set(pieces)].join('').replaceAll(`M${place}`, '@'),
        stand: {x: origin.x + x * origin.scale, y: origin.y + y * origin.scale, scale: origin.scale},
        opacity: 1,
      };
    });
  });
}

/** The path data of each figure in that of many, by the place where it begins. */
function cutPath(d: string): ReadonlyMap<string, string> {
  const pieces = new Map<string, string>();
  for (const piece of d.split('M').slice(1)) {
    const place = /^\S+ [-\d.]+/.exec(piece)?.[0] ?? '';
    pieces.set(place, `${pieces.get(place) ?? ''}M${piece}`);
  }
  return pieces;
}
