import {addBounds, canBeWhole, isCount, numbersOf} from './amount.js';
import {listKnownNames} from './known-names.js';
import type {KrachtDocument, Mix} from './schema.js';
import {look} from './sound-document.js';

/**
 * Looks over a data file quickly: undefined when nothing is wrong or odd, else the way to the first thing that asks for a
 * closer look (".mixes.0.shares"). So a page whose data is right never fetches the checks that explain what is wrong.
 * @param iconNames - The icons that the file may name; any where there is none.
 */
export function findOddity(json: unknown, iconNames: readonly string[] | null | undefined): string | undefined {
  const place = look(json, listKnownNames(json, iconNames));
  if (place !== undefined) return place;
  const {fields, mixes} = json as KrachtDocument;
  const odd = mixes?.findIndex((mix) => !isSound(mix)) ?? -1;
  if (odd >= 0) return `.mixes.${odd}`;
  return (fields ?? mixes) ? undefined : '';
}

/** Whether the shares of a mix make one whole, and whether it says where its figures come from. */
function isSound({basis, shares, sources}: Mix): boolean {
  if (basis !== 'example' && sources.length === 0) return false;
  const values = shares.map(({value}) => value);
  if (values.some(isCount)) return values.every(isCount);
  const bounds = values.map((value): [number, number] => {
    const [low = 0, high = low] = numbersOf(value);
    return [low, high];
  });
  return bounds.every(([low, high]) => low <= high) && canBeWhole(addBounds(bounds));
}
