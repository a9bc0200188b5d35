/** What the parts of houses are called, in the order in which `src/layout` has them. */

export const GABLE_NAMES = [
  'Trapgevel',
  'Klokgevel',
  'Lijstgevel',
  'Halsgevel',
  'Puntgevel',
  'Schoudergevel',
  'Dakgevel',
  'Zwenkgevel',
  'Tuitgevel',
  'Attiekgevel',
] as const;

/** Walls, by the name of their paint. */
export const WALL_NAMES: Readonly<Record<string, string>> = {
  brick: 'Baksteen',
  cream: 'Crème',
  lake: 'Zeegroen',
  ochre: 'Oker',
  wine: 'Wijnrood',
  mist: 'Nevelblauw',
  rust: 'Roest',
  denim: 'Spijkerblauw',
  rose: 'Oudroze',
  umber: 'Omber',
  sage: 'Salie',
};

/** Front doors, by the name of their paint. */
export const DOOR_NAMES: Readonly<Record<string, string>> = {
  teal: 'Petrol',
  red: 'Rood',
  yellow: 'Geel',
  navy: 'Marine',
  plum: 'Pruim',
  green: 'Groen',
  azure: 'Azuur',
};

export const CROWN_NAMES = ['Rechte omlijsting', 'Kroonlijst', 'Boog', 'Fronton'] as const;

export const FANLIGHT_NAMES = ['Waaier', 'Ruit', 'Spijlen'] as const;

export const LEAF_NAMES = ['Vier panelen', 'Ruit met boog', 'Twee ruiten', 'Een brede ruit'] as const;

export const BAR_NAMES = ['Acht ruitjes', 'Roeden bovenin', 'Kruisraam', 'Zes ruitjes onder een boog'] as const;

export const SHOP_NAMES = ['Breed raam', 'Twee ramen', 'Winkelraam'] as const;

export const SHUTTER_NAMES = ['Drie ramen op een rij', 'Twee ramen met luiken'] as const;

export const GUEST_NAMES = ['Iemand thuis', 'Een plant', 'Een kat'] as const;

/** What stands before a front; flower boxes come twice. */
export const LIFE_NAMES = [
  'Bloembakken',
  'Fiets',
  'Twee laurierboompjes',
  'Bank met een kat',
  'Bloembakken',
  'Laurier en een rode kat',
  'Luifel',
  'Madeliefjes',
] as const;

/** What stands beside a front. */
export const EDGE_NAMES = ['Lamp aan de gevel', 'Lantaarnpaal', 'Boom', 'Cipres'] as const;
