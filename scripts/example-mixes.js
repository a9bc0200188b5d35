/** So many percent less mbo than the one before; no divisor of the range, so that the order looks like chance. */
const STEP = 17;
const RANGE = 53;

/**
 * A document with many made-up teams, each labelled as an example; the same each time.
 *
 * @param {number} count
 */
export function makeExampleMixes(count) {
  return {
    version: 1,
    language: 'nl',
    groups: [
      {id: 'vrijwilliger', label: 'Vrijwilligers'},
      {id: 'mbo', label: 'Mbo'},
      {id: 'ad', label: 'Associate degree (ad)', short: 'Ad'},
      {id: 'hbo', label: 'Hbo-bachelor'},
    ],
    mixes: Array.from({length: count}, (_, i) => makeMix(i)),
  };
}

/** @param {number} i - The place of the team, from 0. */
function makeMix(i) {
  const mbo = 5 + ((i * STEP) % RANGE);
  const ad = i % 9;
  const volunteers = (i * 7) % 24;
  return {
    id: `team-${i + 1}`,
    title: `Voorbeeldteam ${i + 1}`,
    population: 'Verzonnen team',
    unit: 'people',
    basis: 'example',
    sources: [],
    shares: [
      {group: 'vrijwilliger', value: volunteers},
      {group: 'mbo', value: i % 6 === 2 ? {about: mbo} : mbo},
      {group: 'ad', value: ad},
      {group: 'hbo', value: 100 - mbo - ad - volunteers},
    ],
  };
}
