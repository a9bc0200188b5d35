import type {StreetState} from '../export/street-state.js';
import type {Field, Point, Strength} from '../data/schema.js';
import {formatDate, nameSource} from '../text/date-format.js';
import {readText} from '../text/text-level.js';
import {element, join, lines, linkSource, type Html} from './html-fragment.js';

/** What the street shows, in one text: its title and its fields, or what a chosen strength lights. */
export function sayStreet({chosen, document, fields, level, words}: StreetState): string {
  const {title} = document;
  const namesIn = (shown: readonly Field[]): readonly string[] => shown.map(({label}) => readText(label, level));
  const told =
    chosen === undefined
      ? `${words.fields}: ${namesIn(fields).join(', ')}.`
      : words.lit(
          readText(chosen.label, level),
          namesIn(fields.filter(({strengths}) => strengths.includes(chosen.id))),
          fields.length,
        );
  return title === undefined ? told : `${endSentence(readText(title, level))} ${told}`;
}

/** Strengths and fields with their points, each with its sources, and all sources below. */
export function listStreet(street: StreetState, headingLevel: number): readonly Html[] {
  const {document, fields, language, words} = street;
  const heading = `h${Math.min(headingLevel, 6)}`;
  const sources = Object.values(document.sources ?? {});
  const strengths = document.strengths ?? [];
  return [
    ...strengths.flatMap((strength) => listEntry(strength, [], heading, street)),
    ...fields.flatMap((field) => listEntry(field, namesOf(field, strengths, street), heading, street)),
    ...(sources.length > 0
      ? [
          element(heading, {}, words.allSources(sources.length)),
          element(
            'ul',
            {},
            lines(
              sources.map((source) =>
                element('li', {}, linkSource(source, source.title), ` (${nameSource(source, language)})`),
              ),
            ),
          ),
        ]
      : []),
    ...(document.updated ? [element('p', {}, words.updated(formatDate(document.updated, language)))] : []),
  ];
}

/** A strength or a field: its name, what it is, and what is known of it. */
function listEntry(
  {label, points, summary}: Strength | Field,
  strengths: readonly string[],
  heading: string,
  street: StreetState,
): readonly Html[] {
  const {level, words} = street;
  return [
    element(heading, {}, readText(label, level)),
    element('p', {}, readText(summary, level)),
    ...(strengths.length > 0
      ? [element('p', {}, element('strong', {}, `${words.strengthsHere}: `), `${strengths.join(', ')}.`)]
      : []),
    ...(points.length > 0 ? [element('ul', {}, lines(points.map((point) => listPoint(point, street))))] : []),
  ];
}

function namesOf({strengths}: Field, all: readonly Strength[], {level}: StreetState): readonly string[] {
  return all.filter(({id}) => strengths.includes(id)).map(({label}) => readText(label, level));
}

/** A statement with its sources, and whether it is ours. */
function listPoint({derived, sources, text}: Point, {document, language, level, words}: StreetState): Html {
  const links = sources.flatMap((id) => {
    const source = document.sources?.[id];
    return source ? [linkSource(source, nameSource(source, language))] : [];
  });
  return element(
    'li',
    {},
    `${readText(text, level)} (${words.sources(links.length)}: `,
    join(links, ' · '),
    `${derived ? `; ${words[derived]}` : ''})`,
  );
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
