import type {KrachtDocument} from '../src/data/schema.js';

/** A small valid file with one of everything, for tests that change one thing in it. */
export function smallDocument() {
  return {
    version: 1,
    language: 'nl',
    updated: '2026-11-21',
    title: 'De kracht van de mbo sociaal werker',
    sources: {
      'swn-2020': {title: 'Fundament', publisher: 'Sociaal Werk Nederland', date: '2020-10-13', url: 'https://example.org/swn'},
      'sww-t': {title: 'Erken de kwaliteit', publisher: 'Sociaal Werk werkt!', url: 'https://example.org/sww'},
    },
    strengths: [
      {id: 'vaardigheden', label: 'Vaardigheden', icon: 'hand-heart', summary: 'Contact', points: [
        {text: {text: 'Zien wat nodig is.', plain: 'Ze zien wat nodig is.'}, sources: ['sww-t']},
      ]},
      {id: 'kennis', label: 'Kennis', icon: 'lightbulb', summary: 'Weten', points: []},
    ],
    fields: [
      {id: 'opvang', label: 'Opvang', icon: 'bed', strengths: ['vaardigheden'], summary: {text: 'Nachtopvang.', plain: 'Een bed.'}, points: [
        {text: 'In de nacht.', sources: ['sww-t']},
      ]},
      {id: 'ouderenwerk', label: 'Ouderenwerk', icon: 'potted-plant', strengths: ['kennis'], summary: 'Ouderen.', points: []},
      {id: 'wijkteam', label: 'Wijkteam', icon: 'users-four', strengths: ['kennis', 'vaardigheden'], summary: 'Samen.', points: []},
    ],
    groups: [
      {id: 'vrijwilliger', label: 'Vrijwilligers'},
      {id: 'mbo', label: 'Mbo'},
      {id: 'hbo-wo', label: 'Hbo en wo'},
      {id: 'overig', label: 'Vmbo, havo, vwo'},
      {id: 'unspecified', label: 'Niet uitgesplitst'},
    ],
    mixes: [
      {id: 'landelijk', title: 'Wie werken er?', label: 'Heel Nederland', population: '46.000 professionals', unit: 'people', year: 2020, basis: 'measured', notCounted: ['vrijwilliger'], sources: ['swn-2020'], shares: [
        {group: 'mbo', value: 20}, {group: 'hbo-wo', value: 65}, {group: 'overig', value: 15},
      ]},
      {id: 'functies', title: 'Functies', population: 'Functies, Utrecht', unit: 'functions', basis: 'estimate', sources: ['sww-t'], shares: [
        {group: 'mbo', value: {about: 30}}, {group: 'unspecified', value: {about: 70}},
      ]},
    ],
  } satisfies KrachtDocument; // prettier-ignore
}

/** The same file as anyone may have broken it: nothing of its types holds any more. */
export function brokenDocument(change: (document: any) => void): unknown {
  const document = structuredClone(smallDocument());
  change(document);
  return document;
}
