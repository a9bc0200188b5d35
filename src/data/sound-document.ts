// Made by `npm run shape` from schema.ts; change that file, not this one.
import {between, either, foundIn, listOf, matches, object, oneOf, optional, recordOf} from './soundness.js';

const filled = matches(/\S/);

const text = either(filled, object({text: filled, plain: optional(filled)}));

const id = matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const date = matches(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);

const link = matches(/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/);

const source = object({
  title: filled,
  publisher: filled,
  date: optional(date),
  url: optional(link),
  note: optional(text),
});

const icon = foundIn('icons');

const sourceId = foundIn('sources');

const sourceIds = listOf(sourceId, 1);

const derived = oneOf('calculated', 'inferred');

const point = object({text, sources: sourceIds, derived: optional(derived)});

const strength = object({id, label: text, icon, summary: text, points: listOf(point)});

const field = object({
  id,
  label: text,
  icon,
  strengths: listOf(foundIn('strengths')),
  summary: text,
  points: listOf(point),
});

const group = object({id, label: text, short: optional(filled), description: optional(text)});

const oneAndMany = object({one: filled, many: filled});

const percent = between(0, 100);

const amount = either(
  percent,
  object({about: percent}),
  object({from: percent, to: percent}),
  object({count: between(0, 10000000000, true)}),
);

const share = object({
  group: foundIn('groups'),
  value: amount,
  phrase: optional(oneAndMany),
  derived: optional(derived),
});

const mix = object({
  id,
  title: text,
  label: optional(text),
  population: text,
  unit: oneOf('people', 'functions', 'organisations', 'hours'),
  noun: optional(oneAndMany),
  year: optional(between(1900, 2100, true)),
  basis: oneOf('measured', 'estimate', 'example'),
  notCounted: optional(listOf(foundIn('knownGroups'))),
  sources: listOf(sourceId),
  note: optional(text),
  shares: listOf(share, 1, 'group'),
});

export const look = object({
  $schema: optional(matches(/^/)),
  version: oneOf(1),
  language: matches(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
  updated: optional(matches(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
  title: optional(text),
  intro: optional(text),
  sources: optional(recordOf(id, source)),
  strengths: optional(listOf(strength, 0, 'id')),
  fields: optional(listOf(field, 0, 'id')),
  groups: optional(listOf(group, 0, 'id')),
  mixes: optional(listOf(mix, 0, 'id', 10000)),
});
