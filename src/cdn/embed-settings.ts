import {explainUnknown} from '../controllers/explain-unknown.js';

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

/** The languages that an address may ask for; `en-GB` is English. */
const LANGUAGES = ['nl', 'en'];

/**
 * Reads the attributes of an element out of the parameters of an address. What values mean the element itself says, to the
 * visitor too.
 *
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
  if (!known.includes(name)) return {code: 'unknown', advice: `?${name}: ${explainUnknown(name, known)}`};
  if (name === 'lang' && !/^(?:nl|en)\b/i.test(value)) {
    return {code: 'unknown', advice: `?lang=${value}: ${explainUnknown(value, LANGUAGES)}`};
  }
  if (name !== 'src' || isOwn(value, page)) return undefined;
  const advice =
    `?src=${value}: alleen http(s) van ${page.origin}; zet het bestand daar, of gebruik het element zelf op je pagina / ` +
    `only http(s) from ${page.origin}; put the file there, or use the element itself on your page.`;
  return {code: 'foreign', advice};
}

function isOwn(src: string, page: URL): boolean {
  if (!URL.canParse(src, page)) return false;
  const {origin, protocol} = new URL(src, page);
  return /^https?:$/.test(protocol) && origin === page.origin;
}
