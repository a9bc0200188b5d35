/**
 * The entries of a list that are asked for by their ids, separated by spaces.
 *
 * @param name - The option that asks.
 * @throws {RangeError} When the list does not have one of them.
 */
export function chooseKnown<Entry extends {readonly id: string}>(
  name: string,
  ids: string | undefined,
  entries: readonly Entry[] = [],
): readonly Entry[] {
  const asked = ids?.match(/\S+/g) ?? [];
  return asked.map((id) => {
    const entry = entries.find((one) => one.id === id);
    if (entry) return entry;
    const known = entries.map((one) => one.id).join(', ') || '-';
    throw new RangeError(`${name}: "${id}" staat niet in het bestand; wel / is not in the file, which has: ${known}.`);
  });
}
