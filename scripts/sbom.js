/**
 * `npm run sbom`: writes what a release is made of (CycloneDX, JSON) to `reports/`: the packages that it asks for, and those
 * of which parts are inside. The same lock file gives the same bytes.
 */
import {execFile} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

import {COPIED_PACKAGES} from './licences.js';

const run = promisify(execFile);

/** The last CycloneDX whose JSON the tools of authorities are known to read. */
const SPEC_VERSION = '1.6';

/**
 * @typedef {object} Component
 * @property {string} name
 * @property {string} [group] - The scope of a package, such as `@phosphor-icons`.
 * @property {string} version
 */

/** @typedef {{components: Component[], dependencies: {ref: string, dependsOn?: string[]}[]}} Bom */

/** @returns {Promise<Bom>} The bill of materials, in CycloneDX's own terms. */
export async function makeBom() {
  const {stdout} = await run(path.resolve('node_modules/.bin/cyclonedx-npm'), [
    ...['--package-lock-only', '--output-reproducible', '--flatten-components', '--mc-type', 'library'],
    ...['--validate', '--spec-version', SPEC_VERSION],
    ...['--omit', 'dev', '--omit', 'optional', '--omit', 'peer'],
  ]);
  const bom = JSON.parse(stdout);
  const copied = await Promise.all(COPIED_PACKAGES.map(describeCopied));
  const [root] = bom.dependencies.filter(
    (/** @type {{ref: string}} */ {ref}) => ref === bom.metadata.component['bom-ref'],
  );
  root.dependsOn.push(...copied.map((component) => component['bom-ref']));
  bom.components.push(...copied);
  bom.dependencies.push(...copied.map((component) => ({ref: component['bom-ref']})));
  return bom;
}

/**
 * A package that is inside without being asked for.
 *
 * @param {string} folder
 */
async function describeCopied(folder) {
  const {name, version, license, description} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const [group, short] = name.split('/');
  return {
    type: 'library',
    group,
    name: short,
    version,
    'bom-ref': `mbo-kracht|${name}@${version}`,
    description,
    licenses: [{license: {id: license}}],
    purl: `pkg:npm/${encodeURIComponent(group)}/${short}@${version}`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {name, version} = JSON.parse(await readFile('package.json', 'utf8'));
  const file = path.join('reports', `${name}-${version}.cdx.json`);
  await mkdir('reports', {recursive: true});
  const bom = await makeBom();
  await writeFile(file, `${JSON.stringify(bom, undefined, 2)}\n`);
  console.log(`${file}: ${bom.components.length} packages`);
}
