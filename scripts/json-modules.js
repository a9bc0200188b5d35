/** @param {import('koa').Context} context */
const isModule = ({path, query}) => path.endsWith('.json') && 'module' in query;

/**
 * Lets code import JSON from the dev server, as rollup does in the build; what is fetched stays JSON.
 *
 * @type {import('@web/dev-server-core').Plugin}
 */
export const jsonModules = {
  name: 'json-modules',
  transformImport: ({source}) => (source.endsWith('.json') ? `${source}?module` : undefined),
  resolveMimeType: (context) => (isModule(context) ? 'js' : undefined),
  transform: (context) => (isModule(context) ? `export default ${context.body}` : undefined),
};
