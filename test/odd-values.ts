import fc from 'fast-check';

/** Values that a data file may carry by mistake, and some that are right elsewhere in it. */
export const oddValues = fc.oneof(
  fc.constantFrom('', ' ', 'a', 'A b', '2020-02', 'https://a.nl', 'mailto:a@b', 'people', 'example', 'nl', 'bed'),
  fc.constantFrom(0, 1, -1, 20.5, 100, 101, 1900, 2100, 1e11, NaN, Infinity, {about: 3}, {from: 1, to: 2}, {count: 2}),
  fc.constantFrom(
    {},
    {text: 'a'},
    {text: 'a', plain: 'b'},
    {text: 'a', plain: ''},
    {about: '3'},
    {from: 1},
    {one: 'a'},
  ),
  fc.anything(),
);
