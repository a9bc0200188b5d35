import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {TemplateResult} from 'lit';

/** A text that is set as a property, of an element without children: a server writes it as its text. */
const TEXT_AS_PROPERTY = ' .textContent=';
/** What lit leaves in its markup to find its way back: no element of ours reads it. */
const MARKS = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

const served = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** Writes a template as HTML; what listens to events is left out. */
export function serveTemplate(template: TemplateResult): string {
  return collectResultSync(render(adapt(template))).replace(MARKS, '');
}

/** The same value, without what only a browser can take. */
function adapt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(adapt);
  if (!isTemplate(value)) return value;
  return {...value, strings: adaptStrings(value.strings), values: value.values.map(adapt)};
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function adaptStrings(strings: TemplateStringsArray): TemplateStringsArray {
  const known = served.get(strings);
  if (known) return known;
  const parts = strings.map((part, i) => {
    const rest = strings[i - 1]?.endsWith(TEXT_AS_PROPERTY) ? part.slice(part.indexOf('>') + 1) : part;
    return rest.endsWith(TEXT_AS_PROPERTY) ? `${rest.slice(0, -TEXT_AS_PROPERTY.length)}>` : rest;
  });
  const adapted = Object.assign(parts, {raw: parts});
  served.set(strings, adapted);
  return adapted;
}
