/** Makes the pages that stand in an iframe, and what a site such as WordPress needs to turn their address into one. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

const TEMPLATE = 'scripts/embed-template.html';

/** The element of each page, its title until it has drawn its own, and the height of its iframe without a script, in px. */
const PAGES = {
  infographic: {title: 'De kracht van de mbo sociaal werker', height: 900},
  'function-mix': {title: 'Functiemix in het sociaal werk', height: 760},
  'team-builder': {title: 'Bouw ons team', height: 900},
};

/** The title of the general page, whose element stands in its address, until that has drawn its own. */
const GENERAL_TITLE = 'De kracht van de mbo sociaal werker';

/**
 * Writes `embed.html` and a page for each element in the folder `embed`, and with a base also the oEmbed of each of those.
 *
 * @param {string} folder - Where the scripts are.
 * @param {string | undefined} base - The address at which that folder will be, such as `https://www.voorbeeld.nl/mbo-kracht/`;
 *   undefined where nobody knows: then there is no oEmbed, which needs whole addresses.
 * @throws {Error} When the base is no http(s) address.
 */
export async function makeEmbedPages(folder, base) {
  const template = await readFile(TEMPLATE, 'utf8');
  const home = base ? parseBase(base) : undefined;
  if (home === undefined) console.log('No oEmbed: EMBED_BASE does not say where dist/cdn will be (see README).');
  await writeFile(path.join(folder, 'embed.html'), fill(template, {title: GENERAL_TITLE, script: 'embed/pick.js'}));
  await mkdir(path.join(folder, 'embed'), {recursive: true});
  for (const [tag, {title, height}] of Object.entries(PAGES)) {
    const file = path.join(folder, 'embed', tag);
    const discovery = home && linkTo(new URL(`embed/${tag}.json`, home).href);
    const page = fill(template, {tag: `data-tag="${tag}"`, title, script: 'pick.js', ...(discovery && {discovery})});
    await writeFile(`${file}.html`, page);
    if (home) await writeFile(`${file}.json`, JSON.stringify(describe(tag, {title, height}, home)));
  }
}

/**
 * What a site needs to show a page (oembed.com, version 1.0). WordPress keeps only these attributes, hides the iframe until
 * it tells its height, and shows what is in the blockquote until then.
 *
 * @param {string} tag
 * @param {{title: string, height: number}} page
 * @param {URL} home
 */
function describe(tag, {title, height}, home) {
  const address = new URL(`embed/${tag}.html`, home);
  // WordPress gives an iframe no colour scheme, and in another one than its page's own it would be a white or black block.
  const src = `${address.href}?theme=light`;
  const html =
    `<blockquote><a href="${address.href}">${title}</a></blockquote>` +
    `<iframe src="${src}" width="600" height="${height}" frameborder="0" title="${title}"></iframe>`;
  const provider = {provider_name: home.host, provider_url: home.origin};
  return {version: '1.0', type: 'rich', title, ...provider, cache_age: 86_400, width: 600, height, html};
}

/** @param {string} href */
const linkTo = (href) => `<link rel="alternate" type="application/json+oembed" href="${href}" />`;

/**
 * @param {string} template
 * @param {Readonly<Record<string, string>>} values
 */
const fill = (template, values) => template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');

/** @param {string} base */
function parseBase(base) {
  const address = URL.canParse(base) ? new URL(base) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(
      `EMBED_BASE: "${base}" is no address. Give a whole one, such as https://www.voorbeeld.nl/mbo-kracht/.`,
    );
  }
  return new URL(`${address.origin}${address.pathname.replace(/\/?$/, '/')}`);
}
