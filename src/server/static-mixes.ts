import {makeMixTable} from '../export/table-cells.js';
import {makeMixNotes, type MixNotes} from '../text/mix-notes.js';
import type {MixReading} from '../text/mix-reading.js';
import {tellMixes} from '../text/tell-mixes.js';
import type {ChosenMixes} from './chosen-mixes.js';
import {element, join, linkSource, table, type Html} from './html-fragment.js';

/** What mixes show, in one text. */
export function sayMixes({mixes, reading}: ChosenMixes): string {
  return tellMixes(mixes, reading)
    .map(({text}) => text)
    .join('');
}

/** The numbers of mixes as a table, with all that must be known to read them honestly. */
export function listMixes({mixes, reading}: ChosenMixes): readonly Html[] {
  const {caption, head, rows} = makeMixTable(mixes, reading);
  const notes = makeMixNotes(mixes, reading);
  return [...listCautions(notes), table(caption, head, rows), ...listNotes(notes, reading)];
}

export function listCautions({cautions}: Pick<MixNotes, 'cautions'>): readonly Html[] {
  return cautions.map((caution) => element('p', {}, element('strong', {}, caution)));
}

/** What each mix counts and what not, and the sources. */
export function listNotes({lines, sources}: MixNotes, {words}: MixReading): readonly Html[] {
  const named = sources.map(({name, source}) => [linkSource(source, source.title), ` (${name})`]);
  return [
    ...lines.map(({name, text}) =>
      element('p', {}, name === undefined ? [] : element('strong', {}, `${name}: `), text),
    ),
    ...(named.length > 0 ? [element('p', {}, `${words.sources(named.length)}: `, join(named, ' · '))] : []),
  ];
}
