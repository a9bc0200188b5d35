// Made by `npm run shape` from schema.ts; change that file, not this one.
import type {Shape} from './shape.js';

const filledShape: Shape = {type: 'string', pattern: /\S/, want: 'filled'};

const textShape: Shape = {
  type: 'union',
  forms: [filledShape, {type: 'object', entries: {text: filledShape, 'plain?': filledShape}}],
  want: 'text',
};

const idShape: Shape = {type: 'string', pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, want: 'id'};

const dateShape: Shape = {
  type: 'string',
  pattern: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
  want: 'date',
};

const linkShape: Shape = {type: 'string', pattern: /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/, want: 'link'};

const sourceShape: Shape = {
  type: 'object',
  entries: {title: filledShape, publisher: filledShape, 'date?': dateShape, 'url?': linkShape, 'note?': textShape},
};

const iconShape: Shape = {type: 'string', pattern: /^/, want: 'icon', refersTo: 'icons'};

const sourceIdShape: Shape = {type: 'string', pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, want: 'id', refersTo: 'sources'};

const sourceIdsShape: Shape = {type: 'list', item: sourceIdShape, filled: 'sources'};

const derivedShape: Shape = {type: 'choice', choices: ['calculated', 'inferred'], want: 'choice'};

const pointShape: Shape = {
  type: 'object',
  entries: {text: textShape, sources: sourceIdsShape, 'derived?': derivedShape},
};

const strengthShape: Shape = {
  type: 'object',
  entries: {
    id: idShape,
    label: textShape,
    icon: iconShape,
    summary: textShape,
    points: {type: 'list', item: pointShape},
  },
};

const fieldShape: Shape = {
  type: 'object',
  entries: {
    id: idShape,
    label: textShape,
    icon: iconShape,
    strengths: {
      type: 'list',
      item: {type: 'string', pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, want: 'id', refersTo: 'strengths'},
    },
    summary: textShape,
    points: {type: 'list', item: pointShape},
  },
};

const groupShape: Shape = {
  type: 'object',
  entries: {id: idShape, label: textShape, 'short?': filledShape, 'description?': textShape},
};

const oneAndManyShape: Shape = {type: 'object', entries: {one: filledShape, many: filledShape}};

const percentShape: Shape = {type: 'number', least: 0, most: 100, want: 'percent'};

const amountShape: Shape = {
  type: 'union',
  forms: [
    percentShape,
    {type: 'object', entries: {about: percentShape}},
    {type: 'object', entries: {from: percentShape, to: percentShape}},
    {type: 'object', entries: {count: {type: 'number', least: 0, most: 10000000000, want: 'count', whole: true}}},
  ],
  want: 'amount',
};

const shareShape: Shape = {
  type: 'object',
  entries: {
    group: {type: 'string', pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, want: 'id', refersTo: 'groups'},
    value: amountShape,
    'phrase?': oneAndManyShape,
    'derived?': derivedShape,
  },
};

const mixShape: Shape = {
  type: 'object',
  entries: {
    id: idShape,
    title: textShape,
    'label?': textShape,
    population: textShape,
    unit: {type: 'choice', choices: ['people', 'functions', 'organisations', 'hours'], want: 'choice'},
    'noun?': oneAndManyShape,
    'year?': {type: 'number', least: 1900, most: 2100, want: 'year', whole: true},
    basis: {type: 'choice', choices: ['measured', 'estimate', 'example'], want: 'choice'},
    'notCounted?': {
      type: 'list',
      item: {type: 'string', pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, want: 'id', refersTo: 'knownGroups'},
    },
    sources: {type: 'list', item: sourceIdShape},
    'note?': textShape,
    shares: {type: 'list', item: shareShape, filled: 'shares', uniqueBy: 'group'},
  },
};

export const documentShape: Shape = {
  type: 'object',
  entries: {
    '$schema?': {type: 'string', pattern: /^/, want: 'string'},
    version: {type: 'choice', choices: [1], want: 'version'},
    language: {type: 'string', pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, want: 'language'},
    'updated?': {type: 'string', pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u, want: 'day'},
    'title?': textShape,
    'intro?': textShape,
    'sources?': {type: 'record', key: idShape, value: sourceShape},
    'strengths?': {type: 'list', item: strengthShape, uniqueBy: 'id'},
    'fields?': {type: 'list', item: fieldShape, uniqueBy: 'id'},
    'groups?': {type: 'list', item: groupShape, uniqueBy: 'id'},
    'mixes?': {type: 'list', item: mixShape, uniqueBy: 'id'},
  },
};
