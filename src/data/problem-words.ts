import type {Bilingual} from './problem.js';

/** Facts that fill in the sentences of a problem. */
export interface ProblemFacts {
  /** What was probably meant. */
  readonly nearest?: string | undefined;
  /** What there is to choose from. */
  readonly known?: readonly string[] | undefined;
  /** Of what is too long: how long it is, and how long it may be. */
  readonly length?: number | undefined;
  readonly most?: number | undefined;
  /** What the shares of a mix add up to. */
  readonly sum?: string | undefined;
}

/** How to mend it: an example to follow, or sentences in Dutch and English, or those that are made of the facts. */
type Mend = string | readonly [nl: string, en: string] | ((facts: ProblemFacts) => readonly [nl: string, en: string]);

/** What was expected in Dutch and English, and how to mend it. */
type Words = readonly [nl: string, en: string, mend: Mend];

/** The longest list of known names that one sentence gives. */
const MOST_NAMES = 12;

const choose: Mend = ({known = [], nearest}) => {
  if (nearest !== undefined) return [`Bedoelt u "${nearest}"?`, `Did you mean "${nearest}"?`];
  const names = known.slice(0, MOST_NAMES).join(', ') + (known.length > MOST_NAMES ? ', …' : '');
  return [`Kies uit: ${names}.`, `Choose from: ${names}.`];
};

/** What can be expected at a place. The keys are the words that the schema's actions carry. */
export const problemWords = {
  string: ['een tekst tussen aanhalingstekens', 'a text between double quotes', '"tekst"'],
  number: ['een getal zonder aanhalingstekens', 'a finite number without quotes', '20'],
  array: ['een lijst', 'a list', '["een", "twee"]'],
  object: ['een object', 'an object', '{"naam": "waarde"}'],
  readable: [
    'een waarde zoals die uit een JSON-bestand komt',
    'a value such as comes out of a JSON file',
    ['Geef gewone objecten en lijsten, bijvoorbeeld met JSON.parse.', 'Give plain objects and lists, for example with JSON.parse.'],
  ],
  short: [
    'een kortere tekst',
    'a shorter text',
    ({length, most}) => [`Dit zijn ${length} tekens en er passen er ${most}: kort haar in.`, `These are ${length} characters and ${most} fit: shorten it.`],
  ],
  few: [
    'een kortere lijst',
    'a shorter list',
    ({length, most}) => [`Deze heeft er ${length} en er passen er ${most}: verdeel haar over meer bestanden.`, `This one has ${length} and ${most} fit: spread it over more files.`],
  ],
  missing: ['deze verplichte waarde', 'this required value', ['Voeg haar toe.', 'Add it.']],
  version: ['versie 1', 'version 1', '1'],
  language: ['een taalcode', 'a language tag', '"nl"'],
  day: ['een dag als jjjj-mm-dd', 'a day as yyyy-mm-dd', '"2026-11-21"'],
  date: ['een dag, maand of jaar', 'a day, month or year', '"2020-10-13", "2020-10", "2020"'],
  id: ['een id van kleine letters, cijfers en koppeltekens', 'an id of lower-case letters, digits and hyphens', '"sociaal-wijkteam"'],
  filled: ['een tekst die niet leeg is', 'a text that is not empty', ['Vul haar in.', 'Fill it in.']],
  text: ['een tekst tussen aanhalingstekens', 'a text between double quotes', '"tekst", {"text": "tekst", "plain": "eenvoudige tekst"}'],
  link: ['een link met https://, http:// of mailto:', 'a link with https://, http:// or mailto:', ['Kopieer het hele adres.', 'Copy the whole address.']],
  icon: ['de naam van een bekend icoon', 'the name of a known icon', choose],
  choice: ['een van de vaste woorden', 'one of the fixed words', choose],
  amount: ['een percentage, bereik of aantal', 'a percentage, range or count', '20, {"about": 30}, {"from": 60, "to": 70}, {"count": 4}'],
  percent: ['een percentage van 0 tot en met 100', 'a percentage from 0 to 100', ['Schrijf aantallen als {"count": 250}.', 'Write numbers of people as {"count": 250}.']],
  count: ['een heel aantal vanaf 0', 'a whole number from 0', '{"count": 250}'],
  range: ['een bereik van laag naar hoog', 'a range from low to high', ['Wissel "from" en "to" om.', 'Swap "from" and "to".']],
  year: ['een jaar van 1900 tot en met 2100', 'a year from 1900 to 2100', '2022'],
  sources: [
    'minstens één bron',
    'at least one source',
    ['Noem de id van een bron uit "sources": een feit zonder bron tonen we niet.', 'Name the id of a source in "sources": a fact without a source is not shown.'],
  ],
  shares: ['minstens één aandeel', 'at least one share', '{"group": "mbo", "value": 100}'],
  reference: ['een id die in dit bestand bestaat', 'an id that exists in this file', choose],
  unique: ['een id die nog niet gebruikt is', 'an id that is not used yet', ['Geef een van de twee een andere id.', 'Give one of the two another id.']],
  onceAMix: ['elke groep één keer per mix', 'each group once a mix', ['Tel de twee aandelen bij elkaar op.', 'Add the two shares together.']],
  oneKind: [
    'alleen aantallen of alleen percentages in één mix',
    'only counts or only percentages in one mix',
    ['Schrijf alle aandelen als {"count": …}, of geen.', 'Write all shares as {"count": …}, or none.'],
  ],
  hundred: [
    'percentages die samen 100 zijn',
    'percentages that add up to 100',
    ({sum}) => [
      `Samen zijn ze ${sum}. Wat de bron niet uitsplitst, is de groep "unspecified"; aantallen zijn {"count": 4}.`,
      `They add up to ${sum}. What the source does not split is the group "unspecified"; counts are {"count": 4}.`,
    ],
  ],
  drawable: ['"fields" of "mixes"', '"fields" or "mixes"', ['Voeg minstens een van de twee toe.', 'Add at least one of the two.']],
  key: ['een bekende naam; deze waarde wordt niet gebruikt', 'a known key; this value is not used', choose],
} as const satisfies Record<string, Words>; // prettier-ignore

/** The name of something that can be expected. */
export type Expectation = keyof typeof problemWords;

/** Says in both languages how to mend what is wrong. */
export function tellMend(expectation: Expectation, facts: ProblemFacts): Bilingual {
  const mend: Mend = problemWords[expectation][2];
  if (typeof mend === 'string') return {nl: `Schrijf bijvoorbeeld: ${mend}`, en: `Write for example: ${mend}`};
  const [nl, en] = typeof mend === 'function' ? mend(facts) : mend;
  return {nl, en};
}
