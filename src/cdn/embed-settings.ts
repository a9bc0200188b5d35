import {nearest} from '../data/nearest.js';
import type {KrachtDocument} from '../data/schema.js';
import {parseTeam} from '../text/team.js';

/** What is wrong with a parameter: nobody knows it, it stands there twice, or its figures come from another origin. */
export interface EmbedProblem {
  readonly code: 'unknown' | 'twice' | 'foreign';
  /** What was found, what is allowed and how to mend it, in Dutch and English, for the owner of the page. */
  readonly advice: string;
}

/** What the address of the page asks for. */
export interface EmbedSettings {
  /** The attributes of the element, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly problems: readonly EmbedProblem[];
}

/** What stands in the address only. An iframe has no address that a visitor sees, so that `link` has no sense in it. */
const SENSELESS = ['link'];

/**
 * The values of attributes that take a few only; `en-GB` is English. An element falls back to what suits it; only here can a
 * visitor be told, who did not write the address either.
 */
const VALUES: Readonly<Record<string, {readonly known: RegExp; readonly list: readonly string[]}>> = {
  lang: {known: /^(?:nl|en)\b/i, list: ['nl', 'en']},
  theme: {known: /^(?:light|dark|auto)$/, list: ['light', 'dark', 'auto']},
  view: {known: /^(?:people|bars|table)$/, list: ['people', 'bars', 'table']},
  text: {known: /^(?:gewoon|eenvoudig)$/, list: ['gewoon', 'eenvoudig']},
  'heading-level': {known: /^[1-6]$/, list: ['1', '2', '3', '4', '5', '6']},
  refresh: {known: /^\d+$/, list: ['0 (nooit / never)', '5 of meer seconden / 5 or more seconds']},
};

/**
 * Reads the attributes of an element out of the parameters of an address.
 * @param parameters - All but the one that names the element.
 * @param observed - The attributes that the element observes.
 * @param page - The address of the page; data may come from its origin only, since it is shown under that name.
 */
export function readSettings(parameters: URLSearchParams, observed: readonly string[], page: URL): EmbedSettings {
  const known = ['lang', ...observed.filter((name) => !SENSELESS.includes(name))];
  const attributes = new Map<string, string>();
  const problems: EmbedProblem[] = [];
  for (const [name, value] of parameters) {
    const problem = attributes.has(name)
      ? {
          code: 'twice' as const,
          advice: `?${name}: staat er twee keer; het eerste telt / is there twice; the first counts.`,
        }
      : findProblem(name, value, known, page);
    if (problem) problems.push(problem);
    else attributes.set(name, value);
  }
  return {attributes, problems};
}

function findProblem(name: string, value: string, known: readonly string[], page: URL): EmbedProblem | undefined {
  if (!known.includes(name)) return {code: 'unknown', advice: explainUnknown(`?${name}`, name, known)};
  const values = VALUES[name];
  if (values && !values.known.test(value)) {
    return {code: 'unknown', advice: explainUnknown(`?${name}=${value}`, value, values.list)};
  }
  if (name !== 'src' || isOwn(value, page)) return undefined;
  const advice =
    `?src=${value}: alleen http(s) van ${page.origin}; zet het bestand daar, of gebruik het element zelf op je pagina / ` +
    `only http(s) from ${page.origin}; put the file there, or use the element itself on your page.`;
  return {code: 'foreign', advice};
}

/** Tells the owner what is unknown, what was probably meant, and what there is. */
export function explainUnknown(written: string, word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  const guess = meant === undefined ? '' : ` Bedoeld / meant: ${meant}?`;
  return `${written}: onbekend / unknown.${guess} Kies uit / choose from: ${known.join(', ')}.`;
}

function isOwn(src: string, page: URL): boolean {
  if (!URL.canParse(src, page)) return false;
  const {origin, protocol} = new URL(src, page);
  return /^https?:$/.test(protocol) && origin === page.origin;
}

/**
 * Whether the address asks for a door or a strength that the data does not have, or for a team that cannot be. The elements
 * pass over those and warn their owner; a visitor would not know why the door that they were promised stays closed.
 */
export function asksUnknownIds(attributes: ReadonlyMap<string, string>, data: KrachtDocument): boolean {
  const idsIn = (name: string) => attributes.get(name)?.match(/\S+/g) ?? [];
  const fields = data.fields?.map(({id}) => id) ?? [];
  const strengths = data.strengths?.map(({id}) => id) ?? [];
  const {unknown, wrong} = parseTeam(attributes.get('team') ?? '');
  return (
    unknown.length + wrong.length > 0 ||
    [...idsIn('open'), ...idsIn('fields')].some((id) => !fields.includes(id)) ||
    idsIn('strength').some((id) => !strengths.includes(id))
  );
}
