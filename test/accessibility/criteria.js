/**
 * The criteria of WCAG 2.2, levels A and AA, and what we say of each.
 *
 * @typedef {object} Criterion
 * @property {string} number - In WCAG 2.2.
 * @property {string} name - In the Dutch translation.
 * @property {string} [clause] - In EN 301 549 v3.2.1, which has WCAG 2.1; what came later is not in it.
 * @property {'A' | 'AA'} level
 * @property {'voldoet' | 'voldoet gedeeltelijk' | 'niet van toepassing' | 'handmatig te toetsen'} verdict
 * @property {string} [remark] - In Dutch: what is not good, why it does not apply, what somebody has to look at.
 * @property {Readonly<Record<string, readonly string[]>>} [tests] - Names as they stand in each file, "suite › name".
 * @property {Readonly<Record<string, readonly string[]>>} [engines] - Of a file whose tests cannot run in every browser: in which.
 */

const STREET = 'src/infographic/infographic-element.browser.test.ts';
const SAID = 'src/infographic/infographic-screen-reader.browser.test.ts';
const TOOLS = 'src/infographic/infographic-tools.browser.test.ts';
const MIX = 'src/function-mix/function-mix-element.browser.test.ts';
const SHARES = 'src/function-mix/share-explorer.browser.test.ts';
const MOTION = 'src/function-mix/share-motion.browser.test.ts';
const ROWS = 'src/controllers/rows-controller.browser.test.ts';
const LIVE = 'src/controllers/live-data.browser.test.ts';
const TEAM = 'src/team-builder/team-builder-element.browser.test.ts';
const SLIDES = 'src/presentation/presentation.browser.test.ts';
const EMBED = 'test/embed.browser.test.ts';
const NUMBERS = 'src/export/same-numbers.test.ts';
const KEYS = 'test/accessibility/keyboard.browser.test.ts';
const NAMES = 'test/accessibility/names-and-targets.browser.test.ts';
const TEXT = 'test/accessibility/text-size.browser.test.ts';
const CONTRAST = 'test/accessibility/contrast.test.ts';
const REFRESH = 'src/controllers/refresh-clock.browser.test.ts';
const WINDOW = 'test/accessibility/window.test.ts';

const THROUGH =
  'the keyboard › goes through ${state.name} and out at the other side, and back: each stop is seen, in the order of sight';
const PIXELS =
  "pixel by pixel, text has 4.5:1, or 3:1 where it is large, and marks and fields have 3:1 › in ${name}, ${dark ? 'in the dark' : 'by day'}";
const RING = 'the focus › has a ring of 2 px or more, and 3:1 with what it lies on: ${colours}';
const NAMED = 'a control › has a name, and one that holds the words it shows: ${state.name}';
const NO_MEDIA = 'Er is geen film of geluid. Voorlezen begint pas na een druk op de knop.';

/** What WCAG 2.2 added, which EN 301 549 v3.2.1 does not have. */
const NEW = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

/** @type {readonly Omit<Criterion, 'clause'>[]} */
const TABLE = [
  {
    number: '1.1.1',
    name: 'Niet-tekstuele content',
    level: 'A',
    verdict: 'voldoet',
    tests: {
      [NAMES]: ['a picture › is out of the way of a screen reader, or has a text: ${state.name}'],
      [NUMBERS]: [
        'says, writes and draws the same numbers: sentence, table, CSV, what a screen reader hears, and widths',
      ],
    },
  },
  {
    number: '1.2.1',
    name: 'Louter-geluid en louter-videobeeld (vooraf opgenomen)',
    level: 'A',
    verdict: 'niet van toepassing',
    remark: NO_MEDIA,
  },
  {
    number: '1.2.2',
    name: 'Ondertitels voor doven en slechthorenden (vooraf opgenomen)',
    level: 'A',
    verdict: 'niet van toepassing',
    remark: NO_MEDIA,
  },
  {
    number: '1.2.3',
    name: 'Audiodescriptie of media-alternatief (vooraf opgenomen)',
    level: 'A',
    verdict: 'niet van toepassing',
    remark: NO_MEDIA,
  },
  {
    number: '1.2.4',
    name: 'Ondertitels voor doven en slechthorenden (live)',
    level: 'AA',
    verdict: 'niet van toepassing',
    remark: NO_MEDIA,
  },
  {
    number: '1.2.5',
    name: 'Audiodescriptie (vooraf opgenomen)',
    level: 'AA',
    verdict: 'niet van toepassing',
    remark: NO_MEDIA,
  },
  {
    number: '1.3.1',
    name: 'Info en relaties',
    level: 'A',
    verdict: 'voldoet',
    remark: 'Zet `heading-level` zo dat de koppen bij die van uw pagina passen.',
    tests: {
      [SAID]: [
        'a screen reader says › on the way in: what this is, the strengths as switches, each house as a button that is shut',
      ],
      [MIX]: [
        'mbo-function-mix draws › a table with a caption, and a row for every group',
        'mbo-function-mix is accessible › without violations as ${view}, ${theme}',
      ],
      [STREET]: [
        'mbo-infographic draws › the title at the level that the page asks for',
        'mbo-infographic is accessible › to axe-core with ${JSON.stringify(state)}',
      ],
      [TEAM]: ['mbo-team-builder is accessible › without violations, ${theme}'],
    },
  },
  {
    number: '1.3.2',
    name: 'Betekenisvolle volgorde',
    level: 'A',
    verdict: 'voldoet',
    tests: {
      [STREET]: [
        'mbo-infographic answers › with the panel after the last house of its row, so that the order of reading is that of looking',
      ],
      [KEYS]: [THROUGH],
    },
  },
  {
    number: '1.3.3',
    name: 'Zintuiglijke eigenschappen',
    level: 'A',
    verdict: 'handmatig te toetsen',
    remark: 'Kijk of een tekst alleen naar kleur, vorm of plaats verwijst. Ook uw eigen teksten tellen mee.',
  },
  {
    number: '1.3.4',
    name: 'Weergavestand',
    level: 'AA',
    verdict: 'voldoet',
    remark: 'Getoetst met de straat.',
    tests: {[WINDOW]: ['a window › that is turned shows the same, upright and lying down']},
  },
  {
    number: '1.3.5',
    name: 'Identificeer het doel van de input',
    level: 'AA',
    verdict: 'niet van toepassing',
    remark: 'Er wordt niets over de bezoeker zelf gevraagd.',
  },
  {
    number: '1.4.1',
    name: 'Gebruik van kleur',
    level: 'A',
    verdict: 'voldoet',
    tests: {
      [SAID]: [
        'a screen reader says › of a chosen strength: in one line where it counts, and of each of those houses that it does',
      ],
      [MIX]: [
        'mbo-function-mix draws › several mixes as bars, each with its values as text, and warns that they count different things',
        'mbo-function-mix answers › two groups of one colour with swatches that differ',
      ],
      [TEAM]: ['mbo-team-builder draws › the same numbers as a table'],
    },
  },
  {
    number: '1.4.2',
    name: 'Geluidsbediening',
    level: 'A',
    verdict: 'voldoet',
    remark: 'Geluid begint nooit vanzelf; voorlezen kan worden gestopt.',
    tests: {[TOOLS]: ['reading aloud › pauses, goes on and stops']},
  },
  {
    number: '1.4.3',
    name: 'Contrast (minimum)',
    level: 'AA',
    verdict: 'voldoet',
    remark: 'Met onze kleuren en drie voorbeeldthema’s. Uw eigen kleuren meet u zelf.',
    tests: {[CONTRAST]: [PIXELS]},
  },
  {
    number: '1.4.4',
    name: 'Herschalen van tekst',
    level: 'AA',
    verdict: 'voldoet',
    tests: {[TEXT]: ['text › stays whole at 320 px when it is twice as large: ${state.name}']},
  },
  {
    number: '1.4.5',
    name: 'Afbeeldingen van tekst',
    level: 'AA',
    verdict: 'handmatig te toetsen',
    remark:
      'Op de pagina is tekst echte tekst. Kijk alleen naar een figuur zonder script die u zelf als afbeelding plaatst.',
  },
  {
    number: '1.4.10',
    name: 'Reflow',
    level: 'AA',
    verdict: 'voldoet',
    remark: 'Alleen een brede tabel schuift opzij, in haar eigen vak. Dat staat de norm toe.',
    tests: {
      [TEXT]: ['text › stays whole at 320 px, and nothing but a table scrolls sideways: ${state.name}'],
      [WINDOW]: ['a window › of 1280 px at 400 % needs no scrolling sideways, whatever is shown'],
    },
  },
  {
    number: '1.4.11',
    name: 'Contrast van niet-tekstuele content',
    level: 'AA',
    verdict: 'voldoet',
    remark: 'Gemeten: de vlakken van groepen, de invulvelden en de rand om wat de focus heeft.',
    tests: {[CONTRAST]: [PIXELS], [WINDOW]: [RING]},
  },
  {
    number: '1.4.12',
    name: 'Tekstafstand',
    level: 'AA',
    verdict: 'voldoet',
    tests: {[TEXT]: ['text › stays whole at 320 px with the spacing of WCAG 1.4.12: ${state.name}']},
  },
  {
    number: '1.4.13',
    name: 'Content bij hover of focus',
    level: 'AA',
    verdict: 'voldoet',
    tests: {
      [SHARES]: [
        'the details of a share › come when a pointer is at its mark, in the top layer, and stay while the pointer is at them',
        'the details of a share › go by Escape, without the pointer moving, and come back at another mark',
      ],
    },
  },
  {
    number: '2.1.1',
    name: 'Toetsenbord',
    level: 'A',
    verdict: 'voldoet',
    tests: {
      [KEYS]: [THROUGH],
      [STREET]: [
        'mbo-infographic answers › real keys: Enter opens a door, Tab goes through the panel, Escape closes it',
      ],
      [SHARES]: ['the keys of a picture › lead from share to share, and the focus is on what is said'],
      [ROWS]: ['many mixes › can be searched with real keys'],
      [TEAM]: ['mbo-team-builder answers › the keys of a number field, from what stands in it'],
      [SLIDES]: ['a presentation answers › to real keys'],
    },
  },
  {
    number: '2.1.2',
    name: 'Geen toetsenbordval',
    level: 'A',
    verdict: 'voldoet',
    remark: 'Terug met Shift+Tab is getoetst in Chromium en Firefox; in WebKitGTK alleen vooruit.',
    tests: {
      [KEYS]: [THROUGH],
      [SHARES]: ['the keys of a picture › leave by Tab, forwards'],
      [SLIDES]: ['a presentation ends › with Escape, and the focus is back where it was'],
    },
  },
  {
    number: '2.1.4',
    name: 'Enkel teken sneltoetsen',
    level: 'A',
    verdict: 'voldoet',
    remark: 'Er zijn geen sneltoetsen van een letter of cijfer.',
    tests: {[SLIDES]: ['a presentation answers › not to keys of the browser, nor to those it does not know']},
  },
  {
    number: '2.2.1',
    name: 'Timing aanpasbaar',
    level: 'A',
    verdict: 'niet van toepassing',
    remark: 'Niets heeft een tijdslimiet.',
  },
  {
    number: '2.2.2',
    name: 'Pauzeren, stoppen, verbergen',
    level: 'A',
    verdict: 'voldoet',
    remark: 'Niets beweegt vanzelf 5 seconden. Met `refresh` komen er vanzelf nieuwe cijfers; een knop zet dat stil.',
    tests: {
      [REFRESH]: [
        'data that is asked again by itself › is stopped by a press: nothing is asked any more, and what is there stays',
        'data that is asked again by itself › goes on by another press: what is newest is asked at once, and the clock runs again',
      ],
      [WINDOW]: [
        'a visitor who waits › sees nothing that goes on moving for 5 s by itself, not while data is on its way either',
      ],
      [MOTION]: ['nothing moves › for who wants less motion, also when that is asked while people walk'],
    },
    // Only there a test can ask for less motion.
    engines: {[MOTION]: ['Chromium']},
  },
  {
    number: '2.3.1',
    name: 'Drie flitsen of beneden drempelwaarde',
    level: 'A',
    verdict: 'handmatig te toetsen',
    remark: 'Er is niets gemaakt dat flitst. Gemeten is het niet.',
  },
  {
    number: '2.4.1',
    name: 'Blokken omzeilen',
    level: 'A',
    verdict: 'niet van toepassing',
    remark: 'Hangt af van uw pagina. De koppen van het onderdeel helpen om het over te slaan.',
  },
  {
    number: '2.4.2',
    name: 'Paginatitel',
    level: 'A',
    verdict: 'voldoet',
    remark: 'Getoetst voor de pagina in het iframe. De titel van uw eigen pagina hangt af van uw pagina.',
    tests: {
      [EMBED]: [
        'the page inside an iframe › draws the element that its address names, with the attributes in it and nothing from elsewhere',
      ],
    },
  },
  {
    number: '2.4.3',
    name: 'Focus volgorde',
    level: 'A',
    verdict: 'voldoet',
    tests: {
      [KEYS]: [THROUGH],
      [STREET]: ['mbo-infographic answers › Escape in the panel by closing it, with the focus back on the house'],
    },
  },
  {
    number: '2.4.4',
    name: 'Linkdoel (in context)',
    level: 'A',
    verdict: 'handmatig te toetsen',
    remark:
      'Elke link heeft een naam; lees of die zegt waar hij heen gaat. Ook de namen van uw eigen bronnen tellen mee.',
  },
  {
    number: '2.4.5',
    name: 'Meerdere manieren',
    level: 'AA',
    verdict: 'niet van toepassing',
    remark: 'Hangt af van uw site.',
  },
  {
    number: '2.4.6',
    name: 'Koppen en labels',
    level: 'AA',
    verdict: 'handmatig te toetsen',
    remark: 'Koppen en labels zijn er; lees of ze zeggen wat eronder staat. Ook uw eigen teksten tellen mee.',
  },
  {
    number: '2.4.7',
    name: 'Focus zichtbaar',
    level: 'AA',
    verdict: 'voldoet',
    tests: {[KEYS]: [THROUGH], [WINDOW]: [RING]},
  },
  {
    number: '2.4.11',
    name: 'Focus niet bedekt (minimum)',
    level: 'AA',
    verdict: 'voldoet',
    remark: 'Een vaste balk op uw eigen pagina kan de focus wel bedekken.',
    tests: {[KEYS]: [THROUGH]},
  },
  {
    number: '2.5.1',
    name: 'Aanwijzergebaren',
    level: 'A',
    verdict: 'voldoet',
    remark: 'In de presentatie mag u vegen; knoppen doen hetzelfde.',
    tests: {[SLIDES]: ['a presentation answers › to its buttons, which are large and tell when there is nothing more']},
  },
  {
    number: '2.5.2',
    name: 'Aanwijzerannulering',
    level: 'A',
    verdict: 'voldoet',
    remark: 'Getoetst met een huis; alle andere knoppen zijn ook gewone knoppen.',
    tests: {[NAMES]: ['a pointer › does nothing while it is pressed, nor where it is let go elsewhere']},
  },
  {number: '2.5.3', name: 'Label in naam', level: 'A', verdict: 'voldoet', tests: {[NAMES]: [NAMED]}},
  {
    number: '2.5.4',
    name: 'Bewegingsactivering',
    level: 'A',
    verdict: 'niet van toepassing',
    remark: 'Niets reageert op schudden of kantelen.',
  },
  {
    number: '2.5.7',
    name: 'Sleepbewegingen',
    level: 'AA',
    verdict: 'voldoet',
    remark: 'Er hoeft niets te worden gesleept.',
    tests: {
      [SLIDES]: ['a presentation answers › to its buttons, which are large and tell when there is nothing more'],
      [TEAM]: [
        'mbo-team-builder answers › a plus and a minus with one person more or fewer, one event and a new sentence',
      ],
    },
  },
  {
    number: '2.5.8',
    name: 'Grootte van het aanwijsgebied (minimum)',
    level: 'AA',
    verdict: 'voldoet',
    remark: 'Een link in een zin is zo hoog als de regel. Dat staat de norm toe.',
    tests: {
      [NAMES]: ['a control › has room for a finger, 24 by 24 px, unless it is a link in a sentence: ${state.name}'],
    },
  },
  {
    number: '3.1.1',
    name: 'Taal van de pagina',
    level: 'A',
    verdict: 'voldoet',
    remark: 'Getoetst voor de pagina in het iframe. Die van uw eigen pagina hangt af van uw pagina.',
    tests: {[EMBED]: ['the page inside an iframe › speaks English and is dark where its address says so']},
  },
  {
    number: '3.1.2',
    name: 'Taal van onderdelen',
    level: 'AA',
    verdict: 'voldoet',
    tests: {[TOOLS]: ['a street in a page of another language › says of its parts which language they are in']},
  },
  {
    number: '3.2.1',
    name: 'Bij focus',
    level: 'A',
    verdict: 'voldoet',
    remark: 'Met Tab gaat men langs alles zonder dat er iets opengaat of verspringt.',
    tests: {[KEYS]: [THROUGH]},
  },
  {
    number: '3.2.2',
    name: 'Bij input',
    level: 'A',
    verdict: 'voldoet',
    tests: {
      [MIX]: [
        'mbo-function-mix answers › a switch with the code and the looks of that view, and the focus stays on the button',
      ],
      [TEAM]: ['mbo-team-builder answers › nothing at the ends, and keeps the focus on the button'],
    },
  },
  {
    number: '3.2.3',
    name: 'Consistente navigatie',
    level: 'AA',
    verdict: 'niet van toepassing',
    remark: 'Hangt af van uw site: het onderdeel heeft geen menu.',
  },
  {
    number: '3.2.4',
    name: 'Consistente identificatie',
    level: 'AA',
    verdict: 'handmatig te toetsen',
    remark: 'Kijk of knoppen die hetzelfde doen ook hetzelfde heten, ook op de rest van uw site.',
  },
  {
    number: '3.2.6',
    name: 'Consistente hulp',
    level: 'A',
    verdict: 'niet van toepassing',
    remark: 'Hangt af van uw site: het onderdeel biedt geen contact of hulp.',
  },
  {
    number: '3.3.1',
    name: 'Foutidentificatie',
    level: 'A',
    verdict: 'voldoet',
    tests: {[TEAM]: ['mbo-team-builder answers › what is no number with a sentence, and loses nothing']},
  },
  {
    number: '3.3.2',
    name: 'Labels of instructies',
    level: 'A',
    verdict: 'voldoet',
    tests: {[NAMES]: [NAMED], [SHARES]: ['the keys of a picture › are told at the picture, before one goes in']},
  },
  {
    number: '3.3.3',
    name: 'Foutsuggestie',
    level: 'AA',
    verdict: 'voldoet',
    remark: 'Alleen de teambouwer heeft velden waarin iets fout kan zijn.',
    tests: {[TEAM]: ['mbo-team-builder answers › what is no number with a sentence, and loses nothing']},
  },
  {
    number: '3.3.4',
    name: 'Foutpreventie (wettelijk, financieel, gegevens)',
    level: 'AA',
    verdict: 'niet van toepassing',
    remark: 'Er wordt niets verstuurd, besteld of bewaard.',
  },
  {
    number: '3.3.7',
    name: 'Overbodige invoer',
    level: 'A',
    verdict: 'niet van toepassing',
    remark: 'Er zijn geen stappen waarin u iets twee keer moet invullen.',
  },
  {
    number: '3.3.8',
    name: 'Toegankelijke authenticatie (minimum)',
    level: 'AA',
    verdict: 'niet van toepassing',
    remark: 'Er is geen inlog.',
  },
  {
    number: '4.1.2',
    name: 'Naam, rol, waarde',
    level: 'A',
    verdict: 'voldoet',
    remark: 'Met axe en een nagebootste schermlezer. Echte schermlezers zijn niet geprobeerd.',
    tests: {
      [NAMES]: [NAMED],
      [SAID]: [
        'a screen reader says › of an opened door: that it is open, and what is behind it, with its heading in focus',
      ],
      [TEAM]: ['mbo-team-builder is accessible › says each number with its group and its buttons'],
      [ROWS]: ['many mixes › have no violations as ${view}'],
      [SLIDES]: ['a slide › of the kind ${kind} has no violations of axe'],
    },
  },
  {
    number: '4.1.3',
    name: 'Statusberichten',
    level: 'AA',
    verdict: 'voldoet',
    remark: 'Met een nagebootste schermlezer. Echte schermlezers zijn niet geprobeerd.',
    tests: {
      [TEAM]: ['mbo-team-builder answers › tells a screen reader the new sentence once for many changes'],
      [ROWS]: ['many mixes › are found by a part of their name, and how many is told once the reader stops typing'],
      [LIVE]: ['live data › that has changed is drawn, and its sentence is said once by what listens politely'],
      [SLIDES]: ['a slide › says its title and place once when it comes'],
    },
  },
];

/** @type {readonly Criterion[]} */
export const CRITERIA = TABLE.map((criterion) =>
  NEW.includes(criterion.number) ? criterion : {...criterion, clause: `9.${criterion.number}`},
);
