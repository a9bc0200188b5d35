// Made by `npm run shape` from schema.ts; change that file, not this one.
import type {Shape} from './shape.js';

const filledShape = {type: 'string', pattern: /\S/, want: 'filled', most: 10000} satisfies Shape;

const textShape = {
  type: 'union',
  forms: [filledShape, {type: 'object', entries: {text: filledShape, 'plain?': filledShape}}],
  want: 'text',
} satisfies Shape;

const idShape = {type: 'string', pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, want: 'id', most: 10000} satisfies Shape;

const dateShape = {
  type: 'string',
  pattern: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
  want: 'date',
  most: 10000,
} satisfies Shape;

const linkShape = {
  type: 'string',
  pattern: /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/,
  want: 'link',
  most: 10000,
} satisfies Shape;

const sourceShape = {
  type: 'object',
  entries: {title: filledShape, publisher: filledShape, 'date?': dateShape, 'url?': linkShape, 'note?': textShape},
} satisfies Shape;

const iconShape = {type: 'string', pattern: /^/, want: 'icon', most: 10000, refersTo: 'icons'} satisfies Shape;

const sourceIdShape = {...idShape, refersTo: 'sources'} satisfies Shape;

const sourceIdsShape = {type: 'list', item: sourceIdShape, filled: 'sources', most: 200} satisfies Shape;

const derivedShape = {type: 'choice', choices: ['calculated', 'inferred'], want: 'choice'} satisfies Shape;

const pointShape = {
  type: 'object',
  entries: {text: textShape, sources: sourceIdsShape, 'derived?': derivedShape},
} satisfies Shape;

const strengthShape = {
  type: 'object',
  entries: {
    id: idShape,
    label: textShape,
    icon: iconShape,
    summary: textShape,
    points: {type: 'list', item: pointShape, most: 200},
  },
} satisfies Shape;

const fieldShape = {
  type: 'object',
  entries: {
    id: idShape,
    label: textShape,
    icon: iconShape,
    strengths: {type: 'list', item: {...idShape, refersTo: 'strengths'}, most: 200},
    summary: textShape,
    points: {type: 'list', item: pointShape, most: 200},
  },
} satisfies Shape;

const groupShape = {
  type: 'object',
  entries: {id: idShape, label: textShape, 'short?': filledShape, 'description?': textShape},
} satisfies Shape;

const oneAndManyShape = {type: 'object', entries: {one: filledShape, many: filledShape}} satisfies Shape;

const percentShape = {type: 'number', least: 0, most: 100, want: 'percent'} satisfies Shape;

const amountShape = {
  type: 'union',
  forms: [
    percentShape,
    {type: 'object', entries: {about: percentShape}},
    {type: 'object', entries: {from: percentShape, to: percentShape}},
    {type: 'object', entries: {count: {type: 'number', least: 0, most: 10000000000, want: 'count', whole: true}}},
  ],
  want: 'amount',
} satisfies Shape;

const shareShape = {
  type: 'object',
  entries: {
    group: {...idShape, refersTo: 'groups'},
    value: amountShape,
    'phrase?': oneAndManyShape,
    'derived?': derivedShape,
  },
} satisfies Shape;

const mixShape = {
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
    'notCounted?': {type: 'list', item: {...idShape, refersTo: 'knownGroups'}, most: 200},
    sources: {type: 'list', item: sourceIdShape, most: 200},
    'note?': textShape,
    shares: {type: 'list', item: shareShape, filled: 'shares', uniqueBy: 'group', most: 200},
  },
} satisfies Shape;

export const documentShape = {
  type: 'object',
  entries: {
    '$schema?': {type: 'string', pattern: /^/, want: 'string', most: 10000},
    version: {type: 'choice', choices: [1], want: 'version'},
    language: {type: 'string', pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, want: 'language', most: 10000},
    'updated?': {
      type: 'string',
      pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
      want: 'day',
      most: 10000,
    },
    'title?': textShape,
    'intro?': textShape,
    'sources?': {type: 'record', key: idShape, value: sourceShape},
    'strengths?': {type: 'list', item: strengthShape, uniqueBy: 'id', most: 200},
    'fields?': {type: 'list', item: fieldShape, uniqueBy: 'id', most: 200},
    'groups?': {type: 'list', item: groupShape, uniqueBy: 'id', most: 200},
    'mixes?': {type: 'list', item: mixShape, uniqueBy: 'id', most: 10000},
  },
} satisfies Shape;
