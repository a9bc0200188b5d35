import * as v from 'valibot';

import {iconNames} from './icon-names.js';
import {MOST_CHARACTERS, MOST_ENTRIES, MOST_MIXES} from './limits.js';

/**
 * The data file, defined once: the TypeScript types, the check at run time and `dist/schema.json` all come from here.
 * A page never fetches this file or valibot: `npm run shape` turns it into `sound-document.ts`, a quick look in a fifth of
 * the weight, and `document-shape.ts`, the table of the full check.
 * The word that an action carries ('id', 'percent') names what it expects: `problem-words.ts` says it in Dutch and English.
 * Metadata says what the ids of a file must be to each other: `refersTo` names the list that must hold an id, `uniqueBy`
 * the key in which the entries of a list differ. That shares add up stands in `check-shares.ts`.
 */

/** The lists that ids and names refer to; see `check-references.ts`. */
export type ReferenceTarget = 'sources' | 'strengths' | 'groups' | 'knownGroups' | 'icons';

const refersTo = <Input>(target: ReferenceTarget) => v.metadata<Input, {refersTo: ReferenceTarget}>({refersTo: target});
const uniqueBy = <Input>(key: 'id' | 'group') => v.metadata<Input, {uniqueBy: string}>({uniqueBy: key});

/** A text of a form, no longer than a text can be. */
const matching = (pattern: RegExp, want: string) =>
  v.pipe(v.string(), v.regex(pattern, want), v.maxLength(MOST_CHARACTERS, 'short'));

/** A list that is no longer than a list can be. */
const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST_ENTRIES, 'few'));

/** An id: lower-case letters and digits, parts joined by one hyphen. It also serves in links and custom properties. */
export const idSchema = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id');

export const filledSchema = matching(/\S/, 'filled');

/** A text in two levels. `plain` is in everyday Dutch, for the switch "eenvoudige tekst". */
export const textSchema = v.union(
  [filledSchema, v.object({text: filledSchema, plain: v.optional(filledSchema)})],
  'text',
);

/** A day (2020-10-13), a month (2020-10) or a year (2020): as exact as the source is known. */
export const dateSchema = matching(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'date');

export const linkSchema = matching(/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/, 'link');

export const iconSchema = v.pipe(v.picklist(iconNames, 'icon'), refersTo('icons'));

export const sourceIdSchema = v.pipe(idSchema, refersTo('sources'));

export const sourceIdsSchema = v.pipe(listOf(sourceIdSchema), v.minLength(1, 'sources'));

/** Set where a figure or statement is ours and not the source's: arithmetic on its figures, or a conclusion from them. */
export const derivedSchema = v.picklist(['calculated', 'inferred']);

export const sourceSchema = v.object({
  title: filledSchema,
  publisher: filledSchema,
  date: v.optional(dateSchema),
  url: v.optional(linkSchema),
  note: v.optional(textSchema),
});

export const pointSchema = v.object({
  text: textSchema,
  sources: sourceIdsSchema,
  derived: v.optional(derivedSchema),
});

export const strengthSchema = v.object({
  id: idSchema,
  label: textSchema,
  icon: iconSchema,
  summary: textSchema,
  points: listOf(pointSchema),
});

export const fieldSchema = v.object({
  id: idSchema,
  label: textSchema,
  icon: iconSchema,
  strengths: listOf(v.pipe(idSchema, refersTo('strengths'))),
  summary: textSchema,
  points: listOf(pointSchema),
});

export const groupSchema = v.object({
  id: idSchema,
  label: textSchema,
  short: v.optional(filledSchema),
  description: v.optional(textSchema),
});

/** More than the people on earth: a higher count is a slip of the keyboard. */
const MOST_COUNTED = 10_000_000_000;

export const percentSchema = v.pipe(v.number(), v.minValue(0, 'percent'), v.maxValue(100, 'percent'));

/** How much: percent (20), about that percent, from–to percent, or a count of whole people, functions, … */
export const amountSchema = v.union(
  [
    percentSchema,
    v.object({about: percentSchema}),
    v.object({from: percentSchema, to: percentSchema}),
    v.object({
      count: v.pipe(v.number(), v.integer('count'), v.minValue(0, 'count'), v.maxValue(MOST_COUNTED, 'count')),
    }),
  ],
  'amount',
);

/** What is said of one, and of many: "heeft een mbo-opleiding", "hebben een mbo-opleiding". */
export const oneAndManySchema = v.object({one: filledSchema, many: filledSchema});

export const shareSchema = v.object({
  group: v.pipe(idSchema, refersTo('groups')),
  value: amountSchema,
  phrase: v.optional(oneAndManySchema),
  derived: v.optional(derivedSchema),
});

export const mixSchema = v.object({
  id: idSchema,
  title: textSchema,
  label: v.optional(textSchema),
  population: textSchema,
  unit: v.picklist(['people', 'functions', 'organisations', 'hours']),
  noun: v.optional(oneAndManySchema),
  year: v.optional(v.pipe(v.number(), v.integer('year'), v.minValue(1900, 'year'), v.maxValue(2100, 'year'))),
  basis: v.picklist(['measured', 'estimate', 'example']),
  notCounted: v.optional(listOf(v.pipe(idSchema, refersTo('knownGroups')))),
  sources: listOf(sourceIdSchema),
  note: v.optional(textSchema),
  shares: v.pipe(listOf(shareSchema), v.minLength(1, 'shares'), uniqueBy('group')),
});

export const documentSchema = v.object({
  $schema: v.optional(v.pipe(v.string(), v.maxLength(MOST_CHARACTERS, 'short'))),
  version: v.literal(1, 'version'),
  language: matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'language'),
  updated: v.optional(matching(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'day')),
  title: v.optional(textSchema),
  intro: v.optional(textSchema),
  sources: v.optional(v.record(idSchema, sourceSchema)),
  strengths: v.optional(v.pipe(listOf(strengthSchema), uniqueBy('id'))),
  fields: v.optional(v.pipe(listOf(fieldSchema), uniqueBy('id'))),
  groups: v.optional(v.pipe(listOf(groupSchema), uniqueBy('id'))),
  mixes: v.optional(v.pipe(v.array(mixSchema), v.maxLength(MOST_MIXES, 'few'), uniqueBy('id'))),
});

/** The whole data file, checked. */
export type KrachtDocument = v.InferOutput<typeof documentSchema>;
/** A text: one string, or the usual text with one in everyday Dutch beside it. */
export type Text = v.InferOutput<typeof textSchema>;
/** A publication that facts and figures rest on. */
export type Source = v.InferOutput<typeof sourceSchema>;
/** One statement about a field or a strength, with its sources. */
export type Point = v.InferOutput<typeof pointSchema>;
/** One of the things mbo social workers are strong in. */
export type Strength = v.InferOutput<typeof strengthSchema>;
/** A field of work: one house in the street. */
export type Field = v.InferOutput<typeof fieldSchema>;
/** A band of a mix: vrijwilliger, mbo, ad, hbo, … */
export type Group = v.InferOutput<typeof groupSchema>;
/** The size of a share. */
export type Amount = v.InferOutput<typeof amountSchema>;
/** The part of a mix that one group has. */
export type Share = v.InferOutput<typeof shareSchema>;
/** Who does the work somewhere, as shares of one whole. */
export type Mix = v.InferOutput<typeof mixSchema>;
/** What a mix counts. */
export type Unit = Mix['unit'];
