import {makeMixTable} from '../export/table-cells.js';
import {makeMixTitle} from '../text/mix-title.js';
import {makeMixNotes, type MixNotes} from '../text/mix-notes.js';
import type {MixReading} from '../text/mix-reading.js';
import {tellMixes} from '../text/tell-mixes.js';
import type {ChosenMixes} from './chosen-mixes.js';
import {element, join, lines, linkSource, table, type Html} from './html-fragment.js';

/** What mixes show, in one text. */
export function sayMixes({mixes, reading}: ChosenMixes): string {
  return tellMixes(mixes, reading)
    .map(({text}) => text)
    .join('');
}

/** The numbers of mixes as a table, with all that must be known to read them honestly. */
export function listMixes({mixes, reading}: ChosenMixes): readonly Html[] {
  const {caption, head, rows} = makeMixTable(mixes, reading);
  // Each of several rows says itself what it is, and whether it is an example.
  const title = mixes.length > 1 ? makeMixTitle(mixes, reading) : caption;
  const notes = makeMixNotes(mixes, reading);
  return [...listCautions(notes), table(title, head, rows), ...listNotes(notes, reading)];
}

export function listCautions({cautions}: Pick<MixNotes, 'cautions'>): readonly Html[] {
  return cautions.map((caution) => element('p', {}, element('strong', {}, caution)));
}

/** What each mix counts and what not, and the sources. */
export function listNotes({lines: notes, sources}: MixNotes, {words}: MixReading): readonly Html[] {
  const named = sources.map(({name, source}) => [linkSource(source, source.title), ` (${name})`]);
  const told = notes.map(({name, text}) => [name === undefined ? [] : element('strong', {}, `${name}: `), text]);
  return [
    told.length > 1 ? element('ul', {}, lines(told.map((note) => element('li', {}, note)))) : element('p', {}, told),
    ...(named.length > 0 ? [element('p', {}, `${words.sources(named.length)}: `, join(named, ' · '))] : []),
  ];
}
