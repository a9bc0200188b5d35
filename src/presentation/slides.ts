import type {Field, Mix, Point, Source, Strength} from '../data/schema.js';
import {readText, type TextLevel} from '../text/text-level.js';
import type {InfographicContext} from '../views/infographic-context.js';

/** What is presented. */
export interface Show {
  readonly context: InfographicContext;
  /** The fields whose houses stand in the street, in its order. */
  readonly fields: readonly Field[];
}

/** One message. Its title is what its heading says, and what is announced when it comes. */
export type Slide = {readonly title: string} & (
  | {readonly kind: 'claim'; readonly intro: string | undefined}
  /** The points are those that a room can read in a moment; the fields are those in which the strength counts. */
  | {
      readonly kind: 'strength';
      readonly strength: Strength;
      readonly points: readonly Point[];
      readonly fields: readonly Field[];
    }
  /** The place is that of the house in the street, from 0: the house looks as it does there. */
  | {readonly kind: 'field'; readonly field: Field; readonly place: number}
  | {readonly kind: 'mix'; readonly mix: Mix}
  | {readonly kind: 'sources'; readonly sources: readonly Source[]}
);

/** How many characters of points a room reads in some ten seconds, and how many points it keeps apart. */
const ROOM_READS = 180;
const ROOM_KEEPS = 3;

/** The slides of a presentation, in order; what the document does not have makes no slide. */
export function makeSlides({context: {document, level, words}, fields}: Show): readonly Slide[] {
  const {intro, mixes = [], sources = {}, strengths = [], title} = document;
  const told = intro && readText(intro, level);
  const claim = title ? readText(title, level) : told;
  const allSources = Object.values(sources);
  return [
    ...(claim ? [{kind: 'claim', title: claim, intro: title && told} as const] : []),
    ...strengths.map(
      (strength) =>
        ({
          kind: 'strength',
          title: readText(strength.label, level),
          strength,
          points: pointsForRoom(strength.points, level),
          fields: fields.filter((field) => field.strengths.includes(strength.id)),
        }) as const,
    ),
    ...fields.map((field, place) => ({kind: 'field', title: readText(field.label, level), field, place}) as const),
    ...mixes.slice(0, 1).map((mix) => ({kind: 'mix', title: readText(mix.title, level), mix}) as const),
    ...(allSources.length > 0
      ? [{kind: 'sources', title: words.sources(allSources.length), sources: allSources} as const]
      : []),
  ];
}

/** The first points, as many as a room can read; one always, however long. */
function pointsForRoom(points: readonly Point[], level: TextLevel): readonly Point[] {
  let read = 0;
  const tooMany = points.findIndex((point, i) => {
    read += readText(point.text, level).length;
    return i > 0 && (i === ROOM_KEEPS || read > ROOM_READS);
  });
  return tooMany === -1 ? points : points.slice(0, tooMany);
}
