import {makeMixNotes} from '../text/mix-notes.js';
import {listTeamRows} from '../text/team-rows.js';
import {nameWithBasis, plainText, tellTeam} from '../text/team-sentence.js';
import {pairsOf} from '../text/team.js';
import {pictureWords} from '../text/picture-words.js';
import type {ChosenTeam} from './drawn-team.js';
import {element, table, type Html} from './html-fragment.js';
import {listCautions, listNotes} from './static-mixes.js';

/** How a team stands beside its reference, in one text. */
export function sayTeam({comparison, reading}: ChosenTeam): string {
  return plainText(tellTeam(comparison, reading).lead);
}

/** The team and its reference as a table, with what is not compared and why, and the sources. */
export function listTeam({comparison, reading}: ChosenTeam): readonly Html[] {
  const {reference, size, team} = comparison;
  const {team: words} = reading;
  const {asides, cautions} = tellTeam(comparison, reading);
  const notes = reference && makeMixNotes([reference], reading);
  const pictured = pictureWords[reading.language];
  const ours = `${words.ours} (${reading.words.nouns.people.many})`;
  const head = [pictured.group, ours, `${words.ours}: ${pictured.share.toLowerCase()}`];
  const rows = listTeamRows(comparison, reading).map(({count, label, reference: theirs, share}) => [
    ...[label, count, share],
    ...(reference ? [theirs] : []),
  ]);
  const total = [words.inAll, String(size), '', ...(reference ? [''] : [])];
  return [
    ...listCautions({cautions: [...cautions, ...(notes?.cautions ?? [])]}),
    ...asides.map((aside) => element('p', {}, aside)),
    table(words.caption, reference ? [...head, nameWithBasis(reference, reading)] : head, [...rows, total]),
    ...(pairsOf(team) > 0 ? [element('p', {}, words.pairs(pairsOf(team)))] : []),
    ...(notes ? listNotes(notes, reading) : []),
  ];
}
