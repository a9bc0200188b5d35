/** What the figures are called, in the order in which `src/views/silhouettes.ts` has them. */

export const HEAD_NAMES = [
  'Kort haar',
  'Lang haar',
  'Pet',
  'Afro',
  'Hijab',
  'Baard',
  'Paardenstaart',
  'Haar opzij',
  'Tulband',
] as const;

export const BODY_NAMES = [
  'Trui en broek',
  'Wijde jurk',
  'Lange jas',
  'Met een tas',
  'Tuniek',
  'In een rolstoel',
  'Klein',
  'Trui en broek',
  'Lange rok',
  'Kaftan',
  'Klein, met een stok',
] as const;

/** What stands for another unit than people. */
export const THING_NAMES = {functions: 'Functie', organisations: 'Organisatie', hours: 'Uren'} as const;
