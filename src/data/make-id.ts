/** How long an id becomes, in characters: it also stands in addresses. */
const LONGEST = 60;

/** Makes a text into an id: "Team Oost (Één)" is "team-oost-een"; '' where no letter or digit is left. */
export function makeId(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}

/** Gives out ids that differ: the second "oost" becomes "oost-2". */
export class IdGiver {
  readonly #given = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** @param fallback - The id of a text without letters or digits. */
  give(text: string, fallback: string): string {
    const base = makeId(text) || fallback;
    let id = base;
    for (let count = this.#counts.get(base) ?? 2; this.#given.has(id); count++) {
      id = `${base}-${count}`;
      this.#counts.set(base, count + 1);
    }
    this.#given.add(id);
    return id;
  }
}
