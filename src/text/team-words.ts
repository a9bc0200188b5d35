import type {Language} from './language.js';
import type {TeamGroup} from './team.js';

type PerGroup<T> = Readonly<Record<TeamGroup, T>>;

/** A group in a sentence: "mbo'er", "mbo'ers"; "heeft een mbo-opleiding", "heeft geen mbo-opleiding", … */
interface GroupWords {
  readonly label: string;
  /** In the middle of a sentence: "mbo", "vrijwilligers". */
  readonly name: string;
  readonly one: string;
  readonly many: string;
  readonly has: string;
  readonly hasNot: string;
  readonly have: string;
}

const en = {
  title: 'Build our team',
  intro: 'Put your own team on the street. The figures stay on this page.',
  steppers: 'How many people does your team have?',
  more: (group: string) => `${group}: one more`,
  less: (group: string) => `${group}: one fewer`,
  wrong: (count: number) => `Type a whole number from 0 to 999. Until then we count ${count}.`,
  groups: {
    vrijwilliger: {
      ...{label: 'Volunteers', name: 'volunteers', one: 'volunteer', many: 'volunteers'},
      ...{has: 'is a volunteer', hasNot: 'is not a volunteer', have: 'are volunteers'},
    },
    mbo: {
      ...{label: 'Mbo', name: 'mbo', one: 'person with mbo', many: 'people with mbo'},
      ...{has: 'has an mbo qualification', hasNot: 'has no mbo qualification', have: 'have an mbo qualification'},
    },
    ad: {
      ...{label: 'Associate degree (ad)', name: 'ad', one: 'person with an ad', many: 'people with an ad'},
      ...{has: 'has an associate degree', hasNot: 'has no associate degree', have: 'have an associate degree'},
    },
    hbo: {
      ...{label: 'Hbo', name: 'hbo', one: 'person with hbo', many: 'people with hbo'},
      ...{has: 'has an hbo qualification', hasNot: 'has no hbo qualification', have: 'have an hbo qualification'},
    },
  } satisfies PerGroup<GroupWords> as PerGroup<GroupWords>,
  and: 'and',

  empty: 'Nobody is here yet. Press a plus and put your first colleague on the street.',
  size: (size: number) => `Your team has ${size} ${size === 1 ? 'person' : 'people'}.`,
  sizeWithout: (size: number, total: number, names: string) =>
    `Your team has ${size} ${size === 1 ? 'person' : 'people'}, ${total} without ${names}.`,
  onlyLeft: (size: number, names: string) => `So far your team only has ${names}: ${size}.`,
  partOf: (part: number, whole: number) => `${part === 0 ? 'None' : part} of the ${whole}`,
  theOne: 'That one',
  percent: (percent: string) => `, which is ${percent}`,
  under: 'less than',
  over: 'more than',
  tooSmall: 'Your team is too small to make a percentage of it.',
  left: (name: string, count: number, one: string, many: string, silent: boolean) =>
    `The figures of ‘${name}’ ${silent ? 'say nothing about' : 'do not count'} ${many}; ` +
    `so your ${count} ${count === 1 ? `${one} does` : `${many} do`} not count here.`,
  obstacles: (groups: string, reasons: string) => `We do not compare ${groups} separately: these figures ${reasons}.`,
  together: (within: string) => `count ${within} together`,
  notSaid: (group: string) => `do not say where ${group} belongs`,
  notSplit: (group: string) => `do not break ${group} down`,
  notApart: (group: string) => `do not count ${group} separately`,
  elsewhere: (groups: string) => `These figures also count ${groups}; you cannot fill that in here.`,
  incomparable: (name: string) =>
    `The figures of ‘${name}’ count none of the groups of your team. So we do not compare them.`,
  otherUnit: (name: string, noun: string) =>
    `Note: ‘${name}’ counts ${noun}, your team counts people. That is not the same.`,

  ours: 'Our team',
  entered: 'filled in on this page',
  nobody: 'nobody yet',
  leftOut: 'not counted here',
  noShare: 'too few for a percentage',
  notEntered: 'not filled in',
  eachFigure: (people: number) => `Each figure is about ${people} people.`,
  tooFew: (groups: string) => `Too few for a figure of their own: ${groups}.`,

  pairs: (count: number) => {
    if (count === 0) return 'With at least 1 person with mbo and 1 with hbo your team can make a pair.';
    return `Your team can make ${count === 1 ? '1 pair' : `${count} pairs`} of one person with mbo and one with hbo.`;
  },
  tandemFact: 'In Hardinxveld-Giessendam such pairs are seen as promising.',

  showTable: 'Show as a table',
  caption: 'Our team beside the reference',
  people: 'People',
  inAll: 'Together',
  rounded: 'These percentages are rounded; together they are not exactly 100.',

  tools: 'With this team',
  share: 'Share with a link',
  shared: 'The address of this team is copied.',
  notShared: 'Copying did not work. Here is the address of this team:',
  print: 'Print',
  kinds: {png: 'Picture (PNG)', svg: 'Drawing (SVG)'},
  failed: 'That did not work. Try again later.',
};

/** Words of the team builder. */
export type TeamWords = typeof en;

const nl: TeamWords = {
  title: 'Bouw ons team',
  intro: 'Zet uw eigen team op straat. De cijfers blijven op deze pagina.',
  steppers: 'Hoeveel mensen heeft uw team?',
  more: (group) => `${group}: één erbij`,
  less: (group) => `${group}: één eraf`,
  wrong: (count) => `Vul een heel getal in van 0 tot 999. Tot dan rekenen we met ${count}.`,
  groups: {
    vrijwilliger: {
      ...{label: 'Vrijwilligers', name: 'vrijwilligers', one: 'vrijwilliger', many: 'vrijwilligers'},
      ...{has: 'is vrijwilliger', hasNot: 'is geen vrijwilliger', have: 'zijn vrijwilliger'},
    },
    mbo: {
      ...{label: 'Mbo', name: 'mbo', one: 'mbo’er', many: 'mbo’ers'},
      ...{has: 'heeft een mbo-opleiding', hasNot: 'heeft geen mbo-opleiding', have: 'hebben een mbo-opleiding'},
    },
    ad: {
      ...{label: 'Associate degree (ad)', name: 'ad', one: 'ad’er', many: 'ad’ers'},
      ...{
        has: 'heeft een associate degree',
        hasNot: 'heeft geen associate degree',
        have: 'hebben een associate degree',
      },
    },
    hbo: {
      ...{label: 'Hbo', name: 'hbo', one: 'hbo’er', many: 'hbo’ers'},
      ...{has: 'heeft een hbo-opleiding', hasNot: 'heeft geen hbo-opleiding', have: 'hebben een hbo-opleiding'},
    },
  },
  and: 'en',

  empty: 'Hier staat nog niemand. Druk op een plus en zet uw eerste collega op straat.',
  size: (size) => `Uw team telt ${size} ${size === 1 ? 'mens' : 'mensen'}.`,
  sizeWithout: (size, total, names) =>
    `Uw team telt ${size} ${size === 1 ? 'mens' : 'mensen'}, zonder ${names} ${total}.`,
  onlyLeft: (size, names) => `Uw team telt nu alleen ${names}: ${size}.`,
  partOf: (part, whole) => `${part === 0 ? 'Geen' : part} van de ${whole}`,
  theOne: 'Die',
  percent: (percent) => `, dat is ${percent}`,
  under: 'minder dan',
  over: 'meer dan',
  tooSmall: 'Uw team is te klein om er een percentage van te maken.',
  left: (name, count, one, many, silent) =>
    `De cijfers van ‘${name}’ ${silent ? `zeggen niets over ${many}` : `tellen geen ${many} mee`}; ` +
    `daarom ${count === 1 ? `telt uw ene ${one}` : `tellen uw ${count} ${many}`} hier niet mee.`,
  obstacles: (groups, reasons) => `We vergelijken ${groups} niet apart: deze cijfers ${reasons}.`,
  together: (within) => `tellen ${within} samen`,
  notSaid: (group) => `zeggen niet waar ${group} bij hoort`,
  notSplit: (group) => `splitsen ${group} niet uit`,
  notApart: (group) => `tellen ${group} niet apart`,
  elsewhere: (groups) => `In deze cijfers tellen ook mee: ${groups}. Die vult u hier niet in.`,
  incomparable: (name) => `De cijfers van ‘${name}’ tellen geen van de groepen in uw team. Daarom vergelijken we niet.`,
  otherUnit: (name, noun) => `Let op: ‘${name}’ telt ${noun}, uw team telt mensen. Dat is niet hetzelfde.`,

  ours: 'Ons team',
  entered: 'ingevuld op deze pagina',
  nobody: 'nog niemand',
  leftOut: 'telt hier niet mee',
  noShare: 'te klein voor een percentage',
  notEntered: 'niet ingevuld',
  eachFigure: (people) => `Elk figuurtje is ongeveer ${people} mensen.`,
  tooFew: (groups) => `Te weinig voor een eigen figuurtje: ${groups}.`,

  pairs: (count) => {
    if (count === 0) return 'Met minstens 1 mbo’er en 1 hbo’er kan uw team een duo vormen.';
    return `Uw team kan ${count === 1 ? '1 duo' : `${count} duo’s`} van een mbo’er en een hbo’er vormen.`;
  },
  tandemFact: 'In Hardinxveld-Giessendam gelden zulke duo’s als veelbelovend.',

  showTable: 'Toon als tabel',
  caption: 'Ons team naast de vergelijking',
  people: 'Mensen',
  inAll: 'Samen',
  rounded: 'Deze procenten zijn afgerond; samen zijn ze niet precies 100.',

  tools: 'Met dit team',
  share: 'Deel met een link',
  shared: 'Het adres van dit team is gekopieerd.',
  notShared: 'Kopiëren lukte niet. Dit is het adres van dit team:',
  print: 'Afdrukken',
  kinds: {png: 'Plaatje (PNG)', svg: 'Tekening (SVG)'},
  failed: 'Dat lukte niet. Probeer het later nog eens.',
};

export const teamWords: Readonly<Record<Language, TeamWords>> = {nl, en};
