/** What can be tried out in the controls beside a story, where a free text would be a guess. */
import type {ArgTypes} from '@storybook/web-components-vite';

import type {KrachtDocument, Text} from '../src/data/schema.js';
import {builtIn} from './documents.js';
import {FOUR_MIXES, GROUP_IDS, MIX_IDS} from './mix-documents.js';

/** Something that a document calls by an id. */
interface Named {
  readonly id: string;
  readonly label?: Text | undefined;
  readonly title?: Text;
}

/** A choice from ids, by the names that people know them by. */
export const chooseFrom = (entries: readonly Named[] = []) => ({
  options: ['', ...entries.map(({id}) => id)],
  control: {
    type: 'select' as const,
    labels: {'': 'geen', ...Object.fromEntries(entries.map((entry) => [entry.id, nameOf(entry)]))},
  },
});

/** What a list of a browser can show: it would draw a soft hyphen, or nothing. */
function nameOf({id, label, title}: Named): string {
  const name = label ?? title ?? id;
  return (typeof name === 'string' ? name : name.text).replaceAll('\u00ad', '');
}

/** What all elements share. */
export const commonArgTypes: ArgTypes = {
  src: {control: {type: 'text'}},
  text: {options: ['gewoon', 'eenvoudig'], control: {type: 'inline-radio'}},
  theme: {options: ['auto', 'light', 'dark'], control: {type: 'inline-radio'}},
  headingLevel: {options: [1, 2, 3, 4, 5, 6], control: {type: 'select'}},
};

/** What the street of a document can be asked. */
export const streetArgTypes = ({fields, strengths}: KrachtDocument = builtIn): ArgTypes => ({
  ...commonArgTypes,
  open: chooseFrom(fields),
  strength: chooseFrom(strengths),
});

/** What a team can stand beside. */
export const teamArgTypes = ({mixes}: KrachtDocument = builtIn): ArgTypes => ({
  ...commonArgTypes,
  reference: chooseFrom(mixes),
});

/** What the built-in mixes can be asked. */
export const mixArgTypes: ArgTypes = {
  ...commonArgTypes,
  mix: {options: [...MIX_IDS, FOUR_MIXES, '*'], control: {type: 'select'}},
  view: {options: ['people', 'bars', 'table'], control: {type: 'inline-radio'}},
  highlight: {options: GROUP_IDS, control: {type: 'select'}},
};
