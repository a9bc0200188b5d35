import {describeValue} from './describe-value.js';
import type {ProblemCode} from './finding.js';
import {nearest} from './nearest.js';
import type {Problem} from './problem.js';

/** Where something stands in a table; lines and columns count from 1. */
export interface CsvPlace {
  readonly line: number;
  readonly column?: number | undefined;
  /** What stands above the column, if anything does. */
  readonly heading?: string | undefined;
}

/** Facts that fill in the sentences. */
export interface CsvFacts {
  /** What there is to choose from. */
  readonly known?: readonly string[];
  /** What was written instead of one of those. */
  readonly written?: string;
  /** Of what is too long: how long it is, and how long it may be. */
  readonly length?: number;
  readonly most?: number;
  /** What the percentages of a row add up to, at least and at most. */
  readonly sum?: readonly number[];
}

type Pair = readonly [nl: string, en: string];
type Words = readonly [code: ProblemCode, expected: Pair, mend: Pair | ((facts: CsvFacts) => Pair)];

/** How much of a heading a place shows, in characters. */
const LONGEST_HEADING = 40;

const choose = ({known = [], written = ''}: CsvFacts): Pair => {
  const meant = nearest(written, known);
  if (meant !== undefined) return [`Bedoelt u "${meant}"?`, `Did you mean "${meant}"?`];
  return [`Kies uit: ${known.join(', ')}.`, `Choose from: ${known.join(', ')}.`];
};

const EXAMPLE = 'Team;Mbo;Hbo / Oost;3;4';

/** What can be expected in a table: the code, the words in Dutch and English, and how to mend it. */
const problemWords = {
  table: ['nothing-to-draw', ['een rij koppen met groepen, en daaronder een rij voor elk team', 'a row of headings with groups, and below it a row for each team'],
    [`Schrijf bijvoorbeeld: ${EXAMPLE}`, `Write for example: ${EXAMPLE}`]],
  teams: ['nothing-to-draw', ['een rij voor elk team', 'a row for each team'],
    ['Zet onder de koppen een rij, zoals: Oost;3;4', 'Put a row below the headings, such as: Oost;3;4']],
  groups: ['nothing-to-draw', ['een kolom voor de teams en een voor elke groep', 'a column for the teams and one for each group'],
    ['Scheid de cellen met een puntkomma, komma of tab.', 'Separate the cells by a semicolon, comma or tab.']],
  quote: ['wrong-type', ['een tekst tussen twee aanhalingstekens, met niets erachter', 'a text between two double quotes, with nothing behind it'],
    ['Sluit de tekst met "; schrijf een aanhalingsteken binnen de tekst als "".', 'Close the text with "; write a quote inside the text as "".']],
  heading: ['missing', ['een kop boven deze kolom', 'a heading above this column'],
    ['Schrijf de naam van de groep erboven, of maak de kolom leeg.', 'Write the name of the group above it, or empty the column.']],
  once: ['duplicate-id', ['elke kop één keer', 'each heading once'],
    ['Tel de twee kolommen bij elkaar op, of geef een van de twee een andere naam.', 'Add the two columns together, or give one of the two another name.']],
  noTotal: ['wrong-value', ['een groep; wat alles samen is, rekenen we zelf uit', 'a group; what all is together we calculate ourselves'],
    ['Haal deze kolom weg: anders telt iedereen dubbel.', 'Remove this column: else everyone counts twice.']],
  teamColumn: ['wrong-value', ['de namen van de teams in de eerste kolom', 'the names of the teams in the first column'],
    ['Zet een kolom met namen vóór de groepen.', 'Put a column with names before the groups.']],
  name: ['missing', ['de naam van het team', 'the name of the team'], ['Vul haar in.', 'Fill it in.']],
  comma: ['wrong-value', ['niet meer cellen dan koppen', 'no more cells than headings'],
    ['Staat er een decimale komma in? Zet dat getal tussen aanhalingstekens, of bewaar het bestand met puntkomma’s.', 'Is there a decimal comma? Put that number between double quotes, or save the file with semicolons.']],
  width: ['wrong-value', ['niet meer cellen dan koppen', 'no more cells than headings'],
    ['Zet een tekst met een scheidingsteken erin tussen aanhalingstekens, of zet een kop boven deze kolom.', 'Put a text with a separator in it between double quotes, or put a heading above this column.']],
  figures: ['missing', ['minstens één getal in deze rij', 'at least one number in this row'],
    ['Vul een getal in, of haal de rij weg.', 'Fill in a number, or remove the row.']],
  figure: ['wrong-type', ['een getal', 'a number'],
    ['Schrijf bijvoorbeeld: 12, 12,5, 20%, ongeveer 30, 60 tot 70. Een lege cel is niet geteld, 0 is niemand.', 'Write for example: 12, 12.5, 20%, about 30, 60 to 70. An empty cell is not counted, 0 is nobody.']],
  count: ['wrong-value', ['een heel aantal, omdat deze tabel telt', 'a whole number, since this table counts'],
    ['Schrijf bijvoorbeeld 12 of 1.234. Zijn het percentages? Zet er dan overal % achter.', 'Write for example 12 or 1.234. Are these percentages? Then put % behind all of them.']],
  percent: ['wrong-value', ['een percentage van 0 tot en met 100', 'a percentage from 0 to 100'],
    ['Zijn het aantallen? Schrijf dan in de hele tabel geen %, ongeveer of bereik.', 'Are these counts? Then write no %, about or range in the whole table.']],
  range: ['wrong-value', ['een bereik van laag naar hoog', 'a range from low to high'], ['Wissel de twee getallen om.', 'Swap the two numbers.']],
  hundred: ['shares-sum', ['percentages die samen 100 zijn', 'percentages that add up to 100'],
    ({sum = []}) => {
      const total = [...new Set(sum.map((bound) => String(Number(bound.toFixed(2)))))].join('–');
      return [
        `Samen zijn ze ${total}. Wat niet is uitgesplitst, krijgt de kop Niet uitgesplitst. Zijn het aantallen? Schrijf dan in de hele tabel geen %, ongeveer of bereik.`,
        `They add up to ${total}. What is not broken down gets the heading Not broken down. Are these counts? Then write no %, about or range in the whole table.`,
      ];
    }],
  rows: ['too-long', ['minder rijen', 'fewer rows'],
    ({length, most}) => [`Het zijn er ${length} en er passen er ${most}: verdeel de tabel over meer bestanden.`, `There are ${length} and ${most} fit: spread the table over more files.`]],
  columns: ['too-long', ['minder kolommen', 'fewer columns'],
    ({length, most}) => [`Het zijn er ${length} en er passen er ${most}: verdeel de tabel over meer bestanden.`, `There are ${length} and ${most} fit: spread the table over more files.`]],
  names: ['too-long', ['minder namen in een cel', 'fewer names in one cell'],
    ({length, most}) => [`Het zijn er ${length} en er passen er ${most}: haal er een paar weg.`, `There are ${length} and ${most} fit: take some out.`]],
  long: ['too-long', ['een kortere tekst', 'a shorter text'],
    ({length, most}) => [`Dit zijn ${length} tekens en er passen er ${most}: kort haar in.`, `These are ${length} characters and ${most} fit: shorten it.`]],
  year: ['wrong-value', ['een jaar van 1900 tot en met 2100', 'a year from 1900 to 2100'], ['Schrijf bijvoorbeeld: 2022', 'Write for example: 2022']],
  choice: ['wrong-value', ['een van de vaste woorden', 'one of the fixed words'], choose],
  reference: ['unknown-reference', ['een groep die als kop in deze tabel staat', 'a group that is a heading in this table'], choose],
} as const satisfies Record<string, Words>; // prettier-ignore

/** The name of something that can be expected of a table. */
export type CsvExpectation = keyof typeof problemWords;

/**
 * Puts into words what is wrong at a place of a table.
 * @param found - What stands there; '' where nothing does.
 */
export function makeCsvProblem(
  expectation: CsvExpectation,
  place: CsvPlace,
  found: string,
  facts: CsvFacts = {},
): Problem {
  const [code, expected, mend]: Words = problemWords[expectation];
  const told = typeof mend === 'function' ? mend(facts) : mend;
  return {
    code,
    severity: 'error',
    path: place.column === undefined ? String(place.line) : `${place.line}:${place.column}`,
    place: {nl: tellPlace(place, 'regel', 'kolom'), en: tellPlace(place, 'line', 'column')},
    found: found === '' ? '' : describeValue(found),
    expected: {nl: expected[0], en: expected[1]},
    mend: {nl: told[0], en: told[1]},
  };
}

/** "regel 3, kolom 2 (mbo)" */
function tellPlace({line, column, heading}: CsvPlace, lineWord: string, columnWord: string): string {
  if (column === undefined) return `${lineWord} ${line}`;
  const name = heading === undefined || heading === '' ? '' : ` (${heading.slice(0, LONGEST_HEADING)})`;
  return `${lineWord} ${line}, ${columnWord} ${column}${name}`;
}
