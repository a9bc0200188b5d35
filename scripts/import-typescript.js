import {build} from 'esbuild';

/**
 * Imports a TypeScript module of `src` in a script, with all that it imports; Node 20 cannot read TypeScript itself.
 *
 * @param {string} path - Path of the module, seen from the root of the project.
 * @returns {Promise<Record<string, any>>} What the module exports.
 */
export async function importTypeScript(path) {
  const {outputFiles} = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const [module] = outputFiles.map(({contents}) => Buffer.from(contents).toString('base64'));
  return import(`data:text/javascript;base64,${module}`);
}
