import {makeExampleMixes} from '../scripts/example-mixes.js';
import kracht from '../src/data/kracht.json' with {type: 'json'};
import type {Amount, KrachtDocument, Mix} from '../src/data/schema.js';
import {manyTeams} from '../test/many-teams.js';
import {smallDocument} from '../test/small-document.js';

/** The four mixes of the built-in data that are told apart best: exact, about, a range and an example. */
export const FOUR_MIXES = 'landelijk-2020 tussenvoorziening capelle-2022 functiemix-voorbeeld';

/** The ids that a story's controls can choose from. */
export const MIX_IDS = kracht.mixes.map(({id}) => id);

/** The ids of the groups that those mixes are made of. */
export const GROUP_IDS = kracht.groups.map(({id}) => id);

/** What a share comes to, by group, in the order in which it is drawn. */
type Amounts = Readonly<Record<string, Amount>>;

/** An invented team of which everything is said that is not told otherwise. */
function makeMix(id: string, title: string, amounts: Amounts, rest: Partial<Mix> = {}): Mix {
  return {
    id,
    title,
    population: 'Verzonnen team',
    unit: 'people',
    basis: 'example',
    sources: [],
    ...rest,
    shares: Object.entries(amounts).map(([group, value]) => ({group, value})),
  };
}

/** A document with the groups of the built-in data and with these mixes. */
function makeDocument(...mixes: Mix[]): KrachtDocument {
  return {version: 1, language: 'nl', groups: kracht.groups, mixes};
}

export const exact = makeDocument(makeMix('exact', 'Wie werken er in team Oost?', {mbo: 35, ad: 10, hbo: 55}));

export const about = makeDocument(
  makeMix('ongeveer', 'Wie werken er ongeveer in team Zuid?', {mbo: {about: 40}, hbo: {about: 60}}),
);

export const range = makeDocument(
  makeMix('bereik', 'Hoeveel hbo’ers werken er in team West?', {
    hbo: {from: 60, to: 70},
    mbo: {from: 30, to: 40},
  }),
);

export const unspecified = makeDocument(
  makeMix('niet-uitgesplitst', 'Hoeveel mbo’ers werken er in team Noord?', {mbo: 30, unspecified: 70}),
);

export const counted = makeDocument(
  makeMix('geteld', 'Wie werken er in het buurthuis?', {
    vrijwilliger: {count: 9},
    mbo: {count: 5},
    ad: {count: 1},
    hbo: {count: 3},
  }),
);

export const functions = makeDocument(
  makeMix('functies', 'Welke functies heeft het buurthuis?', {mbo: 40, hbo: 60}, {unit: 'functions'}),
);

export const organisations = makeDocument(
  makeMix(
    'organisaties',
    'Hoeveel mbo’ers hebben organisaties in dienst?',
    {'mbo-tot-10': 25, 'mbo-10-tot-30': 45, 'mbo-meer-dan-30': 30},
    {unit: 'organisations', population: 'Verzonnen organisaties'},
  ),
);

export const hours = makeDocument(
  makeMix('uren', 'Wie maken de uren in team Haven?', {vrijwilliger: 15, mbo: 45, hbo: 40}, {unit: 'hours'}),
);

export const oneGroup = makeDocument(makeMix('een-groep', 'Wie werken er in team Plein?', {mbo: 100}));

export const zero = makeDocument(makeMix('nul', 'Wie werken er in team Brug?', {mbo: 45, ad: 0, hbo: 55}));

export const crumb = makeDocument(makeMix('kruimel', 'Wie werken er in team Park?', {ad: 0.4, mbo: 39.6, hbo: 60}));

export const nearlyAll = makeDocument(makeMix('bijna-alles', 'Wie werken er in team Laan?', {mbo: 99.6, hbo: 0.4}));

export const nothingCounted = makeDocument(
  makeMix('niets', 'Wie komen er in team Nieuwbouw?', {mbo: {count: 0}, hbo: {count: 0}}),
);

/** Names as long as Dutch allows, in which words may break at a hyphen, or are left to the browser. */
export function makeLongWords(hyphen: '' | '\u00AD'): KrachtDocument {
  const write = (text: string) => text.replaceAll('|', hyphen);
  return {
    ...makeDocument(
      makeMix(
        'lang',
        write('Functiemix van het multi|disciplinaire wijk|ondersteunings|samenwerkings|verband Kralingse|veer|polder'),
        {'mbo-lang': 55, 'hbo-lang': {about: 15}, 'vrijwilliger-lang': {about: 30}},
        {population: write('Verzonnen mede|werkers van het wijk|ondersteunings|samenwerkings|verband')},
      ),
    ),
    groups: [
      {id: 'mbo-lang', label: write('Sociaal-maatschappelijk dienst|verleners (mbo)')},
      {id: 'hbo-lang', label: write('Cliënt|ondersteunings|coördinatoren (hbo)')},
      {id: 'vrijwilliger-lang', label: write('Mantelzorg|ondersteunings|vrijwilligers')},
    ],
  };
}

export const noted = makeDocument(
  makeMix(
    'toelichting',
    'Wie werken er in team Molen?',
    {mbo: 50, hbo: 50},
    {
      notCounted: ['vrijwilliger'],
      note: 'Dit team is verzonnen. Stagiairs zijn niet meegeteld, want zij wisselen elk halfjaar van plek.',
    },
  ),
);

export const english: KrachtDocument = {
  version: 1,
  language: 'en',
  groups: [
    {id: 'vrijwilliger', label: 'Volunteers'},
    {id: 'mbo', label: 'Vocational (mbo)'},
    {id: 'ad', label: 'Associate degree'},
    {id: 'hbo', label: 'Bachelor (hbo)'},
  ],
  mixes: [
    makeMix(
      'team',
      'Who work in this neighbourhood team?',
      {vrijwilliger: 20, mbo: 35, ad: 5, hbo: 40},
      {
        population: 'Invented team',
      },
    ),
  ],
};

export const noMixes: KrachtDocument = {version: 1, language: 'nl', groups: kracht.groups, fields: [], mixes: []};

/** Two hundred teams of four groups. */
export const manyMixes = makeExampleMixes(200);

/** A thousand teams of two groups, one in ten with Élan in its name. */
export const thousandTeams = makeThousandTeams();

function makeThousandTeams(): KrachtDocument {
  const {mixes = [], ...document} = manyTeams(1000);
  return {...document, sources: {}, mixes: mixes.map((mix) => ({...mix, basis: 'example', sources: []}))};
}

/** The small file of the tests, in which a person wrote something else of its first mix. */
export function spoilMix(change: Readonly<Record<string, unknown>>): unknown {
  const {mixes, ...document} = smallDocument();
  return {...document, mixes: mixes.map((mix, i) => (i === 0 ? {...mix, ...change} : mix))};
}

/** The same file with other shares in that mix. */
export const spoilShares = (amounts: Amounts): unknown =>
  spoilMix({shares: Object.entries(amounts).map(([group, value]) => ({group, value}))});

/** A table as a spreadsheet saves it, under an address of its own. */
const makeTable = (...lines: readonly string[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(lines.join('\n'))}`;

export const table = makeTable(
  'Team;Vrijwilligers;Mbo;Ad;Hbo;Basis',
  'Oost;4;3;1;4;voorbeeld',
  'West;2;5;0;3;voorbeeld',
  'Noord, de haven;12;6;2;9;voorbeeld',
);

export const wrongTable = makeTable('Team;Mbo;Hbo;Basis', 'Oost;3;vier;voorbeeld', 'West;5;;geraden');
