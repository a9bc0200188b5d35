/** Facts that fill in the sentences of a problem. */
export interface ProblemFacts {
  /** What was probably meant. */
  readonly nearest?: string | undefined;
  /** What there is to choose from. */
  readonly known?: readonly string[] | undefined;
  /** What the shares of a mix add up to. */
  readonly sum?: string | undefined;
}

/** How to mend it: a sentence, or one that is made of the facts. */
type Mend = string | ((facts: ProblemFacts) => string);

/** Dutch, then English: what was expected, and how to mend it. */
type Words = readonly [expected: string, mend: Mend, expectedEn: string, mendEn: Mend];

/** The longest list of known names that one sentence gives. */
const MOST_NAMES = 12;

const choose =
  (meant: string, from: string): Mend =>
  ({known = [], nearest}) => {
    if (nearest !== undefined) return `${meant} "${nearest}"?`;
    return `${from}: ${known.slice(0, MOST_NAMES).join(', ')}${known.length > MOST_NAMES ? ', …' : ''}.`;
  };
const kies = choose('Bedoelt u', 'Kies uit');
const pick = choose('Did you mean', 'Choose from');

/** What can be expected at a place. The keys are the words that the schema's actions carry. */
export const problemWords = {
  string: ['een tekst', 'Zet haar tussen aanhalingstekens.', 'a text', 'Put it between double quotes.'],
  number: ['een getal', 'Schrijf het zonder aanhalingstekens.', 'a finite number', 'Write it without quotes.'],
  array: ['een lijst', 'Zet de waarden tussen [ en ].', 'a list', 'Put the values between [ and ].'],
  object: ['een object', 'Zet "naam": waarde tussen { en }.', 'an object', 'Put "name": value between { and }.'],
  missing: ['deze verplichte waarde', 'Voeg haar toe.', 'this required value', 'Add it.'],
  version: ['versie 1', 'Schrijf "version": 1.', 'version 1', 'Write "version": 1.'],
  language: ['een taalcode', 'Schrijf bijvoorbeeld "nl".', 'a language tag', 'Write for example "nl".'],
  day: ['een dag als jjjj-mm-dd', 'Schrijf bijvoorbeeld "2026-11-21".', 'a day as yyyy-mm-dd', 'Write for example "2026-11-21".'],
  date: ['een dag, maand of jaar', 'Schrijf "2020-10-13", "2020-10" of "2020".', 'a day, month or year', 'Write "2020-10-13", "2020-10" or "2020".'],
  id: ['een id van kleine letters, cijfers en koppeltekens', 'Schrijf bijvoorbeeld "sociaal-wijkteam".', 'an id of lower-case letters, digits and hyphens', 'Write for example "sociaal-wijkteam".'],
  filled: ['een tekst die niet leeg is', 'Vul haar in.', 'a text that is not empty', 'Fill it in.'],
  text: ['een tekst, of {"text": …, "plain": …}', 'Zet de tekst tussen aanhalingstekens.', 'a text, or {"text": …, "plain": …}', 'Put the text between double quotes.'],
  link: ['een link met https://, http:// of mailto:', 'Kopieer het hele adres.', 'a link with https://, http:// or mailto:', 'Copy the whole address.'],
  icon: ['de naam van een bekend icoon', kies, 'the name of a known icon', pick],
  choice: ['een van de vaste woorden', kies, 'one of the fixed words', pick],
  amount: ['een percentage (20), {"about": 30}, {"from": 60, "to": 70} of {"count": 4}', 'Schrijf het getal zonder aanhalingstekens.', 'a percentage (20), {"about": 30}, {"from": 60, "to": 70} or {"count": 4}', 'Write the number without quotes.'],
  percent: ['een percentage van 0 tot en met 100', 'Schrijf aantallen als {"count": 250}.', 'a percentage from 0 to 100', 'Write numbers of people as {"count": 250}.'],
  count: ['een heel aantal vanaf 0', 'Rond af op hele mensen.', 'a whole number from 0', 'Round to whole people.'],
  range: ['een bereik van laag naar hoog', 'Wissel "from" en "to" om.', 'a range from low to high', 'Swap "from" and "to".'],
  year: ['een jaar van 1900 tot en met 2100', 'Schrijf bijvoorbeeld 2022.', 'a year from 1900 to 2100', 'Write for example 2022.'],
  sources: ['minstens één bron', 'Noem de id van een bron uit "sources": een feit zonder bron tonen we niet.', 'at least one source', 'Name the id of a source in "sources": a fact without a source is not shown.'],
  shares: ['minstens één aandeel', 'Voeg een groep met een waarde toe.', 'at least one share', 'Add a group with a value.'],
  reference: ['een id die in dit bestand bestaat', kies, 'an id that exists in this file', pick],
  unique: ['een id die nog niet gebruikt is', 'Geef een van de twee een andere id.', 'an id that is not used yet', 'Give one of the two another id.'],
  onceAMix: ['elke groep één keer per mix', 'Tel de twee aandelen bij elkaar op.', 'each group once a mix', 'Add the two shares together.'],
  oneKind: ['alleen aantallen of alleen percentages in één mix', 'Schrijf alle aandelen als {"count": …}, of geen.', 'only counts or only percentages in one mix', 'Write all shares as {"count": …}, or none.'],
  hundred: [
    'percentages die samen 100 zijn',
    ({sum}) => `Samen zijn ze ${sum}. Wat de bron niet uitsplitst, is de groep "unspecified"; aantallen zijn {"count": 4}.`,
    'percentages that add up to 100',
    ({sum}) => `They add up to ${sum}. What the source does not split is the group "unspecified"; counts are {"count": 4}.`,
  ],
  drawable: ['"fields" of "mixes"', 'Voeg minstens een van de twee toe.', '"fields" or "mixes"', 'Add at least one of the two.'],
  key: ['een bekende naam; deze waarde wordt niet gebruikt', kies, 'a known key; this value is not used', pick],
} as const satisfies Record<string, Words>; // prettier-ignore

/** The name of something that can be expected. */
export type Expectation = keyof typeof problemWords;
