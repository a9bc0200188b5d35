/** What a file gave to every object, list, text, function or element of the page: nothing. */
export const grown = (): readonly string[] =>
  [Object, Array, String, Function, ...('HTMLElement' in globalThis ? [HTMLElement] : [])].flatMap(({prototype}) =>
    Object.keys(prototype as object),
  );
