/** What someone takes along: the link with all that was chosen, and the zip. */
import {CHOICES} from './choices.js';
import {readBase, writeCode} from './code.js';
import {copyField} from './copy.js';
import {find, make} from './make.js';
import {writeExamplePage} from './markup.js';
import {START} from './state.js';
import {hasStill, paintStill} from './still.js';

/** How long a browser may take to begin saving, in ms. */
const PATIENCE = 60_000;

/** Copies the address of the page, which holds everything. */
export async function shareLink() {
  const told = find('deel-stand', HTMLParagraphElement);
  const field = make('textarea', {value: location.href, readOnly: true, className: 'address', 'aria-label': 'De link'});
  told.before(field);
  await copyField(field, (text) => (told.textContent = text));
  // Where it could not be copied, it stands there to be copied by hand.
  if (field !== document.activeElement) field.remove();
  else field.addEventListener('blur', () => field.remove(), {once: true});
}

/**
 * Makes the zip and has the browser save it.
 *
 * @param {object} chosen
 * @param {URL} chosen.dist - The folder `dist` of this project.
 * @param {import('./state.js').State} chosen.state
 * @param {import('./markup.js').Material} chosen.material
 */
export async function saveZip({dist, material, state}) {
  const told = find('zip-stand', HTMLParagraphElement);
  const button = find('zip', HTMLButtonElement);
  const base = readBase(state.base) ?? START.base;
  told.textContent = 'We maken de zip…';
  button.disabled = true;
  try {
    const {makeZip, writeReadme} = await import('./zip.js');
    const forms = CHOICES.form.map((form) => writeCode({...state, form}, material, base));
    const zip = await makeZip({
      dist,
      files: Object.keys(material.hashes),
      data: material.own,
      page: writeExamplePage(state, material),
      picture: hasStill(state) ? await paintStill(state, material.own) : undefined,
      // The classic script fetches the team builder, which only a server lets it do.
      readme: writeReadme(forms, {base, data: material.own !== undefined, alone: state.tag !== 'team-builder'}),
    });
    const link = make('a', {href: URL.createObjectURL(zip), download: 'mbo-kracht.zip'});
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
    told.textContent = `De zip is klaar: mbo-kracht.zip, ${(zip.size / 1e6).toFixed(1).replace('.', ',')} MB.`;
  } catch (error) {
    told.textContent = 'De zip kon niet worden gemaakt. Probeer het nog eens.';
    reportError(error);
  }
  button.disabled = false;
  button.focus();
}
