/** The path to every value in a JSON value, that of the whole not included. */
export function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, entry]) => placesOf(entry, [...path, key]))].filter(
    (place) => place.length > 0,
  );
}

/** Puts a value in the place of another. */
export function putAt(root: any, place: readonly string[], value: unknown): void {
  const owner = place.slice(0, -1).reduce((node, key) => node[key], root);
  owner[place.at(-1)!] = value;
}
