/** What is shown, as a figure that needs no script: a sentence, a table and the sources, in plain HTML. */
import {isCount} from '../../dist/data/amount.js';
import {makeMixNotes} from '../../dist/text/mix-notes.js';
import {absenceOf, groupsOf, labelOf, nameOf, nounOf} from '../../dist/text/mix-reading.js';
import {makeMixSentence} from '../../dist/text/mix-sentence.js';
import {makeMixTitle} from '../../dist/text/mix-title.js';
import {functionMixWords} from '../../dist/text/function-mix-words.js';
import {nameSource} from '../../dist/text/date-format.js';
import {speakAmount} from '../../dist/text/number-format.js';
import {chooseReference} from '../../dist/text/team-comparison.js';
import {readText} from '../../dist/text/text-level.js';
import {TEAM_GROUPS} from './choices.js';
import {escapeHtml} from './escape.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('../../src/data/schema.js').KrachtDocument} KrachtDocument
 * @typedef {import('../../src/data/schema.js').Mix} Mix
 * @typedef {import('../../src/data/schema.js').Source} Source
 * @typedef {import('../../src/text/mix-reading.js').MixReading} MixReading
 */

/**
 * Writes what is shown as plain HTML.
 *
 * @param {State} state
 * @param {KrachtDocument} standard - The data that is built in.
 * @param {KrachtDocument | undefined} own - Own figures, where those are shown.
 */
export function writeStill(state, standard, own) {
  const document = own ?? standard;
  const code = {
    infographic: () => writeStreet(state, standard),
    'function-mix': () => writeMixes(mixesOf(state, document, own), readingOf(state, document)),
    'team-builder': () => writeTeam(state, standard, own),
  }[state.tag]();
  // A soft hyphen is nothing to read, and half of the programs in which this is pasted show it.
  return code.replaceAll('\u00ad', '');
}

/**
 * @param {State} state
 * @param {KrachtDocument} document
 * @returns {MixReading}
 */
const readingOf = ({text}, document) => ({document, language: 'nl', words: functionMixWords, level: text});

/**
 * @param {State} state
 * @param {KrachtDocument} document
 * @param {KrachtDocument | undefined} own
 * @returns {readonly Mix[]}
 */
function mixesOf({mixes: ids}, document, own) {
  const mixes = document.mixes ?? [];
  if (own) return mixes;
  return ids.length === 0 ? mixes.slice(0, 1) : ids.flatMap((id) => mixes.find((mix) => mix.id === id) ?? []);
}

/**
 * @param {readonly Mix[]} mixes
 * @param {MixReading} reading
 */
function writeMixes(mixes, reading) {
  const [first, second] = mixes;
  const told = makeMixSentence(mixes, reading)
    .map(({text}) => text)
    .join('');
  const {cautions, lines, sources} = makeMixNotes(mixes, reading);
  const table = second || !first ? tabulateMixes(mixes, reading) : tabulateGroups(first, reading);
  return writeFigure({
    title: makeMixTitle(mixes, reading),
    ...table,
    notes: [told, ...cautions, ...lines.map(({name, text}) => (name ? `${name}: ${text}` : text))],
    sources: sources.map(({source}) => source),
  });
}

/**
 * @param {Mix} mix
 * @param {MixReading} reading
 */
function tabulateGroups(mix, reading) {
  const {words} = reading;
  const measure = mix.shares.some(({value}) => isCount(value)) ? `Aantal ${nounOf(mix, reading).many}` : 'Aandeel';
  return {
    head: ['Groep', mix.basis === 'example' ? `${measure} (${words.bases.example})` : measure],
    rows: mix.shares.map(({group, value}) => [labelOf(group, reading), speakAmount(value, words)]),
  };
}

/**
 * @param {readonly Mix[]} mixes
 * @param {MixReading} reading
 */
function tabulateMixes(mixes, reading) {
  const {document, words} = reading;
  const groups = groupsOf(document, mixes);
  return {
    head: ['Team', ...groups.map((id) => labelOf(id, reading)), 'Wat is geteld'],
    rows: mixes.map((mix) => [
      nameOf(mix, reading),
      ...groups.map((id) => {
        const share = mix.shares.find(({group}) => group === id);
        return share ? speakAmount(share.value, words) : absenceOf(id, mix, reading);
      }),
      `${words.nouns[mix.unit].many}, ${words.bases[mix.basis]}`,
    ]),
  };
}

/**
 * The team, and in a figure of its own what it stands beside: unlike units never share a table.
 *
 * @param {State} state
 * @param {KrachtDocument} standard
 * @param {KrachtDocument | undefined} own
 */
function writeTeam(state, standard, own) {
  const document = own ?? standard;
  const reference = own
    ? own.mixes?.[0]
    : (document.mixes?.find(({id}) => id === state.reference) ?? chooseReference(document));
  /** @type {Mix} */
  const team = {
    id: 'ons-team',
    title: 'Ons team',
    population: 'Ons eigen team',
    unit: 'people',
    basis: 'measured',
    sources: [],
    shares: TEAM_GROUPS.flatMap(([group]) => {
      const count = state.team[group] ?? 0;
      return count > 0 ? [{group, value: {count}}] : [];
    }),
  };
  const figures = [writeMixes([team], readingOf(state, {version: 1, language: 'nl', groups: standard.groups}))];
  if (reference) figures.push(writeMixes([reference], readingOf(state, document)));
  return figures.join('\n');
}

/**
 * @param {State} state
 * @param {KrachtDocument} document
 */
function writeStreet({fields: ids, text: level}, {fields = [], sources = {}, title = '', intro = ''}) {
  const shown = ids.length === 0 ? fields : fields.filter(({id}) => ids.includes(id));
  const used = new Set(shown.flatMap(({points}) => points.flatMap((point) => point.sources)));
  return writeFigure({
    title: readText(title, level),
    head: ['Werkveld', 'Wat mbo’ers daar doen'],
    rows: shown.map(({label, summary}) => [readText(label, level), readText(summary, level)]),
    notes: [readText(intro, level)],
    sources: Object.entries(sources).flatMap(([id, source]) => (used.has(id) ? source : [])),
  });
}

/**
 * @param {object} parts
 * @param {string} parts.title
 * @param {readonly string[]} parts.head
 * @param {readonly (readonly string[])[]} parts.rows - The first cell of a row names it.
 * @param {readonly string[]} parts.notes
 * @param {readonly Source[]} parts.sources
 */
function writeFigure({head, notes, rows, sources, title}) {
  const line = (/** @type {readonly string[]} */ cells) => `      <tr>${cells.join('')}</tr>`;
  const named = sources.map(writeSource).join(' · ');
  const [told = '', ...others] = notes.filter(Boolean);
  return [
    '<figure>',
    '  <table>',
    `    <caption>${escapeHtml(title)}</caption>`,
    '    <thead>',
    line(head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`)),
    '    </thead>',
    '    <tbody>',
    ...rows.map(([name = '', ...cells]) =>
      line([`<th scope="row">${escapeHtml(name)}</th>`, ...cells.map((text) => `<td>${escapeHtml(text)}</td>`)]),
    ),
    '    </tbody>',
    '  </table>',
    '  <figcaption>',
    `    <p>${escapeHtml(told)}</p>`,
    ...others.map((text) => `    <p>${escapeHtml(text)}</p>`),
    ...(named ? [`    <p>${sources.length > 1 ? 'Bronnen' : 'Bron'}: ${named}</p>`] : []),
    '  </figcaption>',
    '</figure>',
  ].join('\n');
}

/** @param {Source} source */
function writeSource(source) {
  const publisher = nameSource(source, 'nl');
  const name = escapeHtml(source.title === publisher ? publisher : `${source.title} (${publisher})`);
  return source.url ? `<a href="${escapeHtml(source.url)}">${name}</a>` : name;
}
