import type {Field, KrachtDocument} from './schema.js';

/** The fields that are asked for by their ids, separated by spaces, in this order; all of them where it knows none. */
export function chooseFields({fields = []}: KrachtDocument, ids: string): readonly Field[] {
  const shown = (ids.match(/\S+/g) ?? []).flatMap((id) => fields.filter((field) => field.id === id));
  // Ids that do not exist are passed over; a street without a house would blame the file.
  return shown.length > 0 ? shown : fields;
}
