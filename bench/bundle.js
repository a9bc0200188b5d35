/** Makes one file for the page of each script of the benchmark, in `bench/dist`. */
import {rm} from 'node:fs/promises';

import {build} from 'esbuild';

const FOLDER = 'bench/dist';

/**
 * @param {readonly string[]} names - Charts to bundle.
 * @returns {Promise<{page: string, charts: Record<string, string>}>} The paths on the server.
 */
export async function bundle(names) {
  await rm(FOLDER, {recursive: true, force: true});
  const entries = ['page.js', ...names.map((name) => `charts/${name}.js`)];
  await build({
    entryPoints: entries.map((entry) => `bench/${entry}`),
    outdir: FOLDER,
    outbase: 'bench',
    bundle: true,
    // What two of them use is one and the same module in the page.
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'warning',
  });
  return {
    page: `/${FOLDER}/page.js`,
    charts: Object.fromEntries(names.map((name) => [name, `/${FOLDER}/charts/${name}.js`])),
  };
}
