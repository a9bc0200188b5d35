import type {PlainColour, ToPlain} from './plain-colour.js';
import {tag} from './svg-text.js';

/** What a shape is made of; what it looks like comes from the style sheets. */
const GEOMETRY = ['d', 'transform', 'cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'width', 'height'] as const;

/**
 * Writes what an svg of the page shows, with the paint that its style sheets give each shape written at the shape itself:
 * other programs know no custom properties and no mixed colours. What cannot be seen is left out.
 */
export function plainDrawing(drawing: Element, toPlain: ToPlain): string {
  return [...drawing.children].map((child) => plainShape(child, toPlain)).join('');
}

function plainShape(shape: Element, toPlain: ToPlain): string {
  const style = getComputedStyle(shape);
  if (style.opacity === '0' || isFlat(style.transform)) return '';
  const attributes: Record<string, string | undefined> = Object.fromEntries(
    GEOMETRY.map((name) => [name, shape.getAttribute(name) ?? undefined]),
  );
  if (style.opacity !== '1') attributes.opacity = style.opacity;
  if (shape.localName === 'g') {
    const inside = plainDrawing(shape, toPlain);
    return inside && tag('g', attributes, inside);
  }
  const fill = visible(style.fill, style.fillOpacity, toPlain);
  const stroke = visible(style.stroke, style.strokeOpacity, toPlain);
  if (!fill && !stroke) return '';
  return tag(shape.localName, {...attributes, ...fillOf(fill), ...(stroke && strokeOf(stroke, style))});
}

/** A paint together with the opacity beside it; undefined where nothing would be seen. */
function visible(paint: string, opacity: string, toPlain: ToPlain): PlainColour | undefined {
  if (paint === 'none') return undefined;
  const colour = toPlain(paint);
  const seen = Math.round(colour.opacity * Number(opacity) * 1000) / 1000;
  return seen > 0 ? {hex: colour.hex, opacity: seen} : undefined;
}

function fillOf(fill: PlainColour | undefined): Readonly<Record<string, string | number | undefined>> {
  return {fill: fill?.hex ?? 'none', 'fill-opacity': fill && fill.opacity < 1 ? fill.opacity : undefined};
}

function strokeOf(
  {hex, opacity}: PlainColour,
  style: CSSStyleDeclaration,
): Readonly<Record<string, string | number | undefined>> {
  return {
    stroke: hex,
    'stroke-opacity': opacity < 1 ? opacity : undefined,
    'stroke-width': style.strokeWidth.replace('px', ''),
    'stroke-linejoin': style.strokeLinejoin === 'miter' ? undefined : style.strokeLinejoin,
    'stroke-linecap': style.strokeLinecap === 'butt' ? undefined : style.strokeLinecap,
    'paint-order': style.paintOrder.startsWith('stroke') ? 'stroke' : undefined,
  };
}

/** Whether a shape is turned away so far that nothing of it is left, as the leaf of a door. */
function isFlat(transform: string): boolean {
  if (transform === 'none') return false;
  const {a, b} = new DOMMatrix(transform);
  return a === 0 && b === 0;
}
