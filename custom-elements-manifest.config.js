/** Makes the manifest speak of the modules in `dist`, where it stands, instead of those in `src`. */
const pathsInDist = {
  name: 'paths-in-dist',
  packageLinkPhase(/** @type {{customElementsManifest: {modules: unknown}}} */ {customElementsManifest}) {
    customElementsManifest.modules = JSON.parse(JSON.stringify(customElementsManifest.modules), (key, value) =>
      key === 'path' || key === 'module' ? pathInDist(value) : value,
    );
  },
};

/** @param {string} path */
function pathInDist(path) {
  return /^\/?src\//.test(path) ? path.replace(/^\/?src\//, '').replace(/\.ts$/, '.js') : path;
}

export default {
  globs: ['src/**/*-element.ts', 'src/define/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  // Else the analyzer writes its own line in package.json.
  packagejson: false,
  plugins: [pathsInDist],
};
