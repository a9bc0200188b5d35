/** What can be chosen in the builder, in the order in which it is shown. */

/** @typedef {'infographic' | 'function-mix' | 'team-builder'} Widget */

/**
 * Each widget, by its tag without `mbo-`: its name, what it shows, and the title of its iframe.
 *
 * @type {Readonly<Record<Widget, {name: string, told: string, title: string}>>}
 */
export const WIDGETS = {
  infographic: {
    name: 'De straat',
    told: 'Achter elke voordeur een werkveld',
    title: 'De kracht van de mbo sociaal werker',
  },
  'function-mix': {name: 'De functiemix', told: 'Wie werken er, op een rij', title: 'Functiemix in het sociaal werk'},
  'team-builder': {name: 'Ons team', told: 'Zet uw team op straat', title: 'Bouw ons team'},
};

/** What each choice of one can be; the first is what stands when nobody chooses. */
export const CHOICES = {
  tag: /** @type {const} */ (['infographic', 'function-mix', 'team-builder']),
  view: /** @type {const} */ (['', 'people', 'bars', 'table']),
  text: /** @type {const} */ (['gewoon', 'eenvoudig']),
  theme: /** @type {const} */ (['auto', 'light', 'dark']),
  heading: /** @type {const} */ (['2', '1', '3', '4', '5', '6']),
  unit: /** @type {const} */ (['mensen', 'functies', 'organisaties', 'uren']),
  basis: /** @type {const} */ (['voorbeeld', 'gemeten', 'schatting']),
  form: /** @type {const} */ (['script', 'klassiek', 'iframe', 'wordpress', 'zonder']),
  screen: /** @type {const} */ (['computer', 'tablet', 'telefoon']),
};

/**
 * How wide each screen is, in CSS pixels.
 *
 * @type {Readonly<Record<(typeof CHOICES.screen)[number], number>>}
 */
export const SCREENS = {computer: 1120, tablet: 768, telefoon: 390};

/** The groups of a team, and the most people that one can have, as in `src/text/team.ts`. */
export const TEAM_GROUPS = /** @type {const} */ ([
  ['vrijwilliger', 'Vrijwilligers'],
  ['mbo', 'Mbo’ers'],
  ['ad', 'Ad’ers'],
  ['hbo', 'Hbo’ers'],
]);
export const MOST_IN_GROUP = 999;

/** An id of the data file, as in `src/data/schema.ts`. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
