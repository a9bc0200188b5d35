import type {Bilingual} from '../data/problem.js';
import type {Language} from './language.js';
import type {TeamWords} from './team-words.js';

/** Says what of an option was found, and what is known instead. */
export function tellUnknown(found: string, known: readonly string[], meant: string | undefined): Bilingual {
  const list = known.join(', ');
  const nothing = found === '';
  const guess = {
    nl: meant === undefined ? '' : ` Bedoelt u "${meant}"?`,
    en: meant === undefined ? '' : ` Did you mean "${meant}"?`,
  };
  return {
    nl: `${nothing ? 'hier staat niets' : `"${found}" is onbekend`}.${guess.nl}${list ? ` Kies uit: ${list}.` : ' De gegevens hebben er geen.'}`,
    en: `${nothing ? 'found nothing' : `"${found}" is unknown`}.${guess.en}${list ? ` Choose from: ${list}.` : ' The data has none.'}`,
  };
}

/** Says what was found, and what was expected in its place. */
export function tellWrong(found: string, expected: Bilingual): Bilingual {
  return {
    nl: `hier staat ${found === '' ? 'niets' : `"${found}"`}, verwacht: ${expected.nl}.`,
    en: `found ${found === '' ? 'nothing' : `"${found}"`}, expected ${expected.en}.`,
  };
}

/** What options expect. */
export const expectations = {
  colour: {
    nl: 'een naam en een kleur met # ervoor, zoals mbo-group-mbo=#d9482b',
    en: 'a name and a colour with a # before it, such as mbo-group-mbo=#d9482b',
  },
  text: {nl: 'een tekst', en: 'a text'},
  once: {nl: 'elke kleur één keer', en: 'each colour once'},
  width: {nl: 'een geheel getal van 100 tot 4000 (px)', en: 'a whole number from 100 to 4000 (px)'},
  headingLevel: {nl: 'een geheel getal van 1 tot 6', en: 'a whole number from 1 to 6'},
  image: {nl: 'het adres van een plaatje', en: 'the address of a picture'},
  team: {
    nl: 'elke groep één keer, van 0 tot 999, zoals mbo:3',
    en: 'each group once, from 0 to 999, such as mbo:3',
  },
} satisfies Readonly<Record<string, Bilingual>>;

/** What of a team is told otherwise where nobody can fill it in. */
export const givenTeamWords: Readonly<Record<Language, Pick<TeamWords, 'elsewhere' | 'entered' | 'notEntered'>>> = {
  nl: {
    entered: 'eigen cijfers',
    notEntered: 'geen cijfer',
    elsewhere: (groups) => `In deze cijfers tellen ook mee: ${groups}.`,
  },
  en: {
    entered: 'own figures',
    notEntered: 'no figure',
    elsewhere: (groups) => `These figures also count ${groups}.`,
  },
};
