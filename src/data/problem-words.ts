/** Facts that fill in the sentences of a problem. */
export interface ProblemFacts {
  /** What was probably meant. */
  readonly nearest?: string | undefined;
  /** What there is to choose from. */
  readonly known?: readonly string[] | undefined;
  /** What the shares of a mix add up to. */
  readonly sum?: string | undefined;
}

type Mend = (facts: ProblemFacts) => string;
/** What was expected, and how to mend it. */
type Words = readonly [expected: string, mend: Mend];

/** The longest list of known names that one sentence gives. */
const MOST_NAMES = 12;

const list = (names: readonly string[] = []) =>
  names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ', …' : '');
const meant = ({nearest, known}: ProblemFacts) =>
  nearest !== undefined ? `Bedoelt u "${nearest}"?` : `Kies uit: ${list(known)}.`;
const meantEn = ({nearest, known}: ProblemFacts) =>
  nearest !== undefined ? `Did you mean "${nearest}"?` : `Choose from: ${list(known)}.`;
const fixed = (text: string) => () => text;

/** What can be expected at a place, in Dutch and English. The keys are the words that the schema's actions carry. */
export const problemWords = {
  string: {
    nl: ['een tekst', fixed('Zet de tekst tussen aanhalingstekens.')],
    en: ['a text', fixed('Put the text between double quotes.')],
  },
  number: {
    nl: ['een getal', fixed('Schrijf het getal zonder aanhalingstekens en met een punt voor de decimalen.')],
    en: ['a finite number', fixed('Write the number without quotes.')],
  },
  array: {
    nl: ['een lijst', fixed('Zet de waarden tussen [ en ].')],
    en: ['a list', fixed('Put the values between [ and ].')],
  },
  object: {
    nl: ['een object', fixed('Zet de gegevens als "naam": waarde tussen { en }.')],
    en: ['an object', fixed('Put the data as "name": value between { and }.')],
  },
  missing: {
    nl: ['deze verplichte waarde', fixed('Voeg haar toe.')],
    en: ['this required value', fixed('Add it.')],
  },
  version: {nl: ['versie 1', fixed('Schrijf "version": 1.')], en: ['version 1', fixed('Write "version": 1.')]},
  language: {
    nl: ['een taalcode zoals "nl"', fixed('Schrijf "language": "nl".')],
    en: ['a language tag such as "nl"', fixed('Write "language": "nl".')],
  },
  day: {
    nl: ['een dag als jjjj-mm-dd', fixed('Schrijf bijvoorbeeld "2026-11-21".')],
    en: ['a day as yyyy-mm-dd', fixed('Write for example "2026-11-21".')],
  },
  date: {
    nl: ['een dag, maand of jaar', fixed('Schrijf "2020-10-13", "2020-10" of "2020".')],
    en: ['a day, a month or a year', fixed('Write "2020-10-13", "2020-10" or "2020".')],
  },
  id: {
    nl: ['een id van kleine letters, cijfers en koppeltekens', fixed('Schrijf bijvoorbeeld "sociaal-wijkteam".')],
    en: ['an id of lower-case letters, digits and hyphens', fixed('Write for example "sociaal-wijkteam".')],
  },
  filled: {nl: ['een tekst die niet leeg is', fixed('Vul haar in.')], en: ['a text that is not empty', fixed('Fill it in.')]},
  text: {
    nl: ['een tekst, of {"text": …, "plain": …}', fixed('Zet de tekst tussen aanhalingstekens.')],
    en: ['a text, or {"text": …, "plain": …}', fixed('Put the text between double quotes.')],
  },
  link: {
    nl: ['een link die begint met https://, http:// of mailto:', fixed('Kopieer het hele adres uit de adresbalk.')],
    en: ['a link that starts with https://, http:// or mailto:', fixed('Copy the whole address from the address bar.')],
  },
  icon: {nl: ['de naam van een bekend icoon', meant], en: ['the name of a known icon', meantEn]},
  choice: {nl: ['een van de vaste woorden', meant], en: ['one of the fixed words', meantEn]},
  amount: {
    nl: [
      'een percentage (20), {"about": 30}, {"from": 60, "to": 70} of {"count": 4}',
      fixed('Schrijf het getal zonder aanhalingstekens.'),
    ],
    en: [
      'a percentage (20), {"about": 30}, {"from": 60, "to": 70} or {"count": 4}',
      fixed('Write the number without quotes.'),
    ],
  },
  percent: {
    nl: ['een percentage van 0 tot en met 100', fixed('Schrijf aantallen als {"count": 250}.')],
    en: ['a percentage from 0 to 100', fixed('Write numbers of people as {"count": 250}.')],
  },
  count: {
    nl: ['een heel aantal vanaf 0', fixed('Rond af op hele mensen.')],
    en: ['a whole number from 0', fixed('Round to whole people.')],
  },
  range: {
    nl: ['een bereik van laag naar hoog', fixed('Wissel "from" en "to" om.')],
    en: ['a range from low to high', fixed('Swap "from" and "to".')],
  },
  year: {
    nl: ['een jaar van 1900 tot en met 2100', fixed('Schrijf bijvoorbeeld 2022.')],
    en: ['a year from 1900 to 2100', fixed('Write for example 2022.')],
  },
  sources: {
    nl: ['minstens één bron', fixed('Noem de id van een bron uit "sources". Een feit zonder bron tonen we niet.')],
    en: ['at least one source', fixed('Name the id of a source in "sources". A fact without a source is not shown.')],
  },
  shares: {
    nl: ['minstens één aandeel', fixed('Voeg een groep met een waarde toe.')],
    en: ['at least one share', fixed('Add a group with a value.')],
  },
  reference: {nl: ['een id die in dit bestand bestaat', meant], en: ['an id that exists in this file', meantEn]},
  unique: {
    nl: ['een id die nog niet gebruikt is', fixed('Geef een van de twee een andere id.')],
    en: ['an id that is not used yet', fixed('Give one of the two another id.')],
  },
  onceAMix: {
    nl: ['elke groep één keer per mix', fixed('Tel de twee aandelen bij elkaar op.')],
    en: ['each group once a mix', fixed('Add the two shares together.')],
  },
  oneKind: {
    nl: ['alleen aantallen of alleen percentages in één mix', fixed('Schrijf alle aandelen als {"count": …}, of geen.')],
    en: ['only counts or only percentages in one mix', fixed('Write all shares as {"count": …}, or none.')],
  },
  hundred: {
    nl: [
      'percentages die samen 100 zijn',
      ({sum}) => `Samen zijn ze ${sum}. Wat de bron niet uitsplitst, is de groep "unspecified"; aantallen zijn {"count": 4}.`,
    ],
    en: [
      'percentages that add up to 100',
      ({sum}) => `They add up to ${sum}. What the source does not split is the group "unspecified"; counts are {"count": 4}.`,
    ],
  },
  drawable: {
    nl: ['"fields" of "mixes"', fixed('Voeg minstens een van de twee toe.')],
    en: ['"fields" or "mixes"', fixed('Add at least one of the two.')],
  },
  key: {
    nl: ['een bekende naam', (facts) => `${meant(facts)} Deze waarde wordt niet gebruikt.`],
    en: ['a known key', (facts) => `${meantEn(facts)} This value is not used.`],
  },
} as const satisfies Record<string, Record<'nl' | 'en', Words>>;

/** The name of something that can be expected. */
export type Expectation = keyof typeof problemWords;
