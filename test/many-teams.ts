import type {KrachtDocument, Mix} from '../src/data/schema.js';

/** A valid file with many teams: 0, 1, 2, … percent mbo in turn, and a name that can be searched. */
export function manyTeams(count: number): KrachtDocument {
  const mixes = Array.from({length: count}, (_, i): Mix => {
    const mbo = i % 61;
    return {
      id: `team-${i + 1}`,
      title: `Team ${i % 10 === 3 ? 'Élan' : 'Zuid'} ${i + 1}`,
      population: `Wijk ${i + 1}`,
      unit: 'people',
      year: 2025,
      basis: 'measured',
      sources: ['jaar'],
      shares: [
        {group: 'mbo', value: mbo},
        {group: 'hbo', value: 100 - mbo},
      ],
    };
  });
  return {
    version: 1,
    language: 'nl',
    sources: {jaar: {title: 'Jaarverslag', publisher: 'Welzijn'}},
    groups: [
      {id: 'mbo', label: 'Mbo'},
      {id: 'hbo', label: 'Hbo'},
    ],
    mixes,
  };
}
