/** The controls of the page, each named after what it sets in the state. */
import {chooseReference} from '../../dist/text/team-comparison.js';
import {CHOICES, MOST_IN_GROUP, TEAM_GROUPS, WIDGETS} from './choices.js';
import {find, make} from './make.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('../../src/data/schema.js').KrachtDocument} KrachtDocument
 * @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control
 */

/** What nobody may count on in a list: a soft hyphen. */
const plain = (/** @type {import('../../src/data/schema.js').Text} */ text) =>
  (typeof text === 'string' ? text : text.text).replaceAll('\u00ad', '');

/**
 * Makes the controls that come from the data file.
 *
 * @param {KrachtDocument} document
 */
export function makeControls(document) {
  const {fields = [], mixes = [], strengths = []} = document;
  const usual = chooseReference(document);
  find('onderdelen', HTMLDivElement).append(
    ...Object.entries(WIDGETS).map(([value, {name, told}]) =>
      make(
        'label',
        {className: 'option'},
        make('input', {type: 'radio', name: 'tag', value}),
        make('span', {}, make('b', {}, name), make('small', {}, told)),
      ),
    ),
  );
  find('velden', HTMLDivElement).append(...fields.map(({id, label}) => makeCheckbox('fields', id, plain(label))));
  find('mixen', HTMLDivElement).append(
    ...mixes.map(({basis, id, title}) =>
      makeCheckbox('mixes', id, plain(title) + (basis === 'example' ? ' (voorbeeld)' : '')),
    ),
  );
  const option = (/** @type {string} */ value, /** @type {string} */ label) => make('option', {value}, label);
  find('kracht', HTMLSelectElement).append(
    option('', 'Geen: het is dag'),
    ...strengths.map(({id, label}) => option(id, plain(label))),
  );
  find('naast', HTMLSelectElement).append(
    ...(usual ? [option('', plain(usual.title))] : []),
    ...mixes
      .filter((mix) => mix !== usual && mix.unit !== 'organisations')
      .map(({id, title}) => option(id, plain(title))),
  );
  find('team', HTMLDivElement).append(
    ...TEAM_GROUPS.map(([id, label]) =>
      make(
        'label',
        {},
        make('span', {}, label),
        make('input', {type: 'number', name: `team.${id}`, min: '0', max: String(MOST_IN_GROUP), step: '1'}),
      ),
    ),
  );
}

/**
 * @param {string} name
 * @param {string} value
 * @param {string} label
 */
function makeCheckbox(name, value, label) {
  return make('label', {}, make('input', {type: 'checkbox', name, value}), label);
}

/**
 * The state after a control was used; the same one where it sets nothing, or nothing that can be.
 *
 * @param {State} state
 * @param {Control} control
 * @param {ParentNode} page
 * @returns {State}
 */
export function readControl(state, control, page) {
  const {name, value} = control;
  const checked = control instanceof HTMLInputElement && control.checked;
  const [first = '', second] = name.split('.');
  if (first === 'figures' && second !== undefined) {
    return {...state, figures: {...state.figures, [second]: second === 'turned' ? value === 'ja' : value}};
  }
  if (first === 'team' && second !== undefined) {
    const isCount = /^\d{1,3}$/.test(value);
    return isCount ? {...state, team: {...state.team, [second]: Number(value)}} : state;
  }
  if (name === 'fields' || name === 'mixes') return {...state, [name]: readChosen(name, page)};
  if (name === 'own' || name === 'integrity') return {...state, [name]: checked};
  if (name in CHOICES || ['strength', 'reference', 'base'].includes(name)) return {...state, [name]: value};
  return state;
}

/**
 * The ids that are ticked; none where that says the same as no choice.
 *
 * @param {'fields' | 'mixes'} name
 * @param {ParentNode} page
 */
function readChosen(name, page) {
  const boxes = /** @type {HTMLInputElement[]} */ ([...page.querySelectorAll(`[name="${name}"]`)]);
  const ids = boxes.filter(({checked}) => checked).map(({value}) => value);
  const all = name === 'fields' && ids.length === boxes.length;
  const onlyFirst = name === 'mixes' && ids.length === 1 && ids[0] === boxes[0]?.value;
  return all || onlyFirst ? [] : ids;
}

/**
 * Shows a state in the controls, and only the parts of the page that it has.
 *
 * @param {State} state
 * @param {ParentNode} page
 */
export function showControls(state, page) {
  for (const part of page.querySelectorAll('[data-for], [data-own], [data-form]')) {
    if (!(part instanceof HTMLElement)) continue;
    const {for: tags, form: forms, own} = part.dataset;
    part.hidden =
      (tags !== undefined && !tags.split(' ').includes(state.tag)) ||
      (forms !== undefined && !forms.split(' ').includes(state.form)) ||
      (own !== undefined && (own === 'ja') !== state.own);
  }
  for (const control of page.querySelectorAll('input[name], select[name]')) {
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) showControl(state, control, page);
  }
}

/**
 * @param {State} state
 * @param {HTMLInputElement | HTMLSelectElement} control
 * @param {ParentNode} page
 */
function showControl(state, control, page) {
  const {name, value} = control;
  if (name === 'fields' || name === 'mixes') {
    const isFirst = page.querySelector(`[name="${name}"]`) === control;
    const unchosen = name === 'fields' || isFirst;
    Reflect.set(control, 'checked', state[name].length === 0 ? unchosen : state[name].includes(value));
    return;
  }
  const [first = '', second] = name.split('.');
  const own = Reflect.get(state, first);
  const now = second === undefined ? own : Reflect.get(own, second);
  if (control.type === 'checkbox') Reflect.set(control, 'checked', now);
  else if (control.type === 'radio') {
    Reflect.set(control, 'checked', value === (typeof now === 'boolean' ? (now ? 'ja' : 'nee') : now));
  }
  // Who is typing is not disturbed: a number that is being emptied would come back.
  else if (control !== document.activeElement) control.value = String(now);
}
