/** Tells React and Vue of our tags: their properties, attributes and events, out of `custom-elements.json`. */
import {readFile} from 'node:fs/promises';

/**
 * @typedef {object} Declaration
 * @property {string} name - The class.
 * @property {string} [tagName]
 * @property {{name: string}[]} [attributes]
 * @property {{kind: string, name: string, privacy?: string, static?: boolean}[]} [members]
 * @property {{name: string, type: {text: string}}[]} [events]
 */

/**
 * A tag as a template writes it.
 *
 * @typedef {object} Tag
 * @property {string} name
 * @property {string} element - The class.
 * @property {string[]} properties
 * @property {string[]} attributes - Those that have another name than their property.
 * @property {{name: string, type: string}[]} events
 */

const NOTICE = '// Made from custom-elements.json by scripts/make-framework-types.js.';

/**
 * @param {string} manifest - The path of `custom-elements.json`.
 * @returns {Promise<Record<string, string>>} The content of each file, by its name in `dist`.
 */
export async function makeFrameworkTypes(manifest) {
  const {modules} = JSON.parse(await readFile(manifest, 'utf8'));
  const declarations = /** @type {Declaration[]} */ (
    modules.flatMap((/** @type {{declarations: Declaration[]}} */ module) => module.declarations)
  );
  const tags = declarations.flatMap(readTag);
  // They say something to compilers only, but may be imported as any module.
  return {
    'react.d.ts': writeReact(tags),
    'react.js': 'export {};\n',
    'vue.d.ts': writeVue(tags),
    'vue.js': 'export {};\n',
  };
}

/**
 * @param {Declaration} declaration
 * @returns {Tag[]} None for a class that is no element.
 */
function readTag({attributes = [], events = [], members = [], name, tagName}) {
  if (tagName === undefined) return [];
  const properties = members
    .filter(
      ({kind, privacy, static: isStatic}) =>
        kind === 'field' && privacy !== 'private' && privacy !== 'protected' && !isStatic,
    )
    .map((member) => member.name);
  return [
    {
      name: tagName,
      element: name,
      properties,
      attributes: attributes.map((attribute) => attribute.name).filter((one) => !properties.includes(one)),
      events: events.map((event) => ({name: event.name, type: event.type.text})),
    },
  ];
}

/** @param {Tag[]} tags */
function writeImports(tags) {
  const names = new Set(tags.flatMap(({element, events}) => [element, ...events.map(({type}) => type)]));
  return `import type {${[...names].sort().join(', ')}} from './index.js';`;
}

/** @param {string[]} names */
const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** @param {Tag[]} tags */
function writeReact(tags) {
  const entries = tags.map(({attributes, element, events, name, properties}) => {
    const handlers = events.map((event) => `'on${event.name}'?: ((event: ${event.type}) => void) | undefined;`);
    return `      '${name}': Tag<${element}, ${union(properties)}, ${union(attributes)}> & {
        ${handlers.join('\n        ')}
      };`;
  });
  return `${NOTICE}
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${writeImports(tags)}

/** What React sets on a tag: properties of the element, and attributes by their own names. */
type Tag<E extends HTMLElement, Properties extends keyof E, Attributes extends string> = DetailedHTMLProps<
  HTMLAttributes<E>,
  E
> & {[P in Properties]?: E[P] | undefined} & {[A in Attributes]?: string | number | undefined};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries.join('\n')}
    }
  }
}
`;
}

/** @param {Tag[]} tags */
function writeVue(tags) {
  const entries = tags.map(({attributes, element, events, name, properties}) => {
    const map = events.map((event) => `'${event.name}': ${event.type}`).join('; ');
    return `    '${name}': Tag<${element}, ${union(properties)}, ${union(attributes)}, {${map}}>;`;
  });
  return `${NOTICE}
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
${writeImports(tags)}

/** What Vue sets on a tag and hears from it, as in its guide to web components. */
type Tag<E extends HTMLElement, Properties extends keyof E, Attributes extends string, Events> = new () => E & {
  /** @deprecated Only for templates. */
  $props: HTMLAttributes & {[P in Properties]?: E[P] | undefined} & {[A in Attributes]?: string | number | undefined} & PublicProps;
  /** @deprecated Only for templates. */
  $emit: EmitFn<{[Name in keyof Events]: (event: Events[Name]) => void}>;
};

declare module 'vue' {
  interface GlobalComponents {
${entries.join('\n')}
  }
}
`;
}
