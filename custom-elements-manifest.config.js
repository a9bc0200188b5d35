/**
 * Tells which module of src/define registers which element: the analyzer only knows `customElements.define` itself.
 */
const registrations = {
  name: 'registrations',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const {path, declarations} of modules) {
      for (const {tagName, name} of declarations.filter((declaration) => declaration.tagName)) {
        const register = modules.find((module) => module.path === `src/define/${tagName.replace('mbo-', '')}.ts`);
        const declaration = {name, module: path};
        register?.exports.push({kind: 'custom-element-definition', name: tagName, declaration});
      }
    }
  },
};

/** Keeps the events that a class comment describes: in `new FieldOpenEvent(id)` the analyzer takes `id` for a name. */
const describedEvents = {
  name: 'described-events',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const declaration of modules.flatMap((module) => module.declarations).filter(({events}) => events)) {
      declaration.events = declaration.events.filter(({name, description}) => name && description);
    }
  },
};

/** Makes the manifest speak of the modules in `dist`, where it stands, instead of those in `src`. */
const pathsInDist = {
  name: 'paths-in-dist',
  packageLinkPhase({customElementsManifest}) {
    const {modules} = customElementsManifest;
    customElementsManifest.modules = JSON.parse(JSON.stringify(modules), (key, value) =>
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
  plugins: [registrations, describedEvents, pathsInDist],
};
