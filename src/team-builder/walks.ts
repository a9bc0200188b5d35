import type {PlacedPerson, PlacedTeam} from '../layout/team-layout.js';
import type {Walkers} from '../views/team-street.js';

const REDUCED = '(prefers-reduced-motion: reduce)';

/** Remembers who is walking in or away, until they have arrived or are gone. */
export class Walks implements Walkers {
  readonly coming = new Set<string>();
  leavingCell = 0;
  readonly #leaving = new Map<string, PlacedPerson>();

  get leaving(): readonly PlacedPerson[] {
    return [...this.#leaving.values()];
  }

  /** Lets walk who is in only one of two pictures of a street; nobody does for who asked for less motion. */
  start(before: PlacedTeam, after: PlacedTeam): void {
    if (matchMedia(REDUCED).matches || before.per !== after.per) {
      this.stop();
      return;
    }
    const [old, now] = [keysOf(before), keysOf(after)];
    this.leavingCell = before.cell;
    for (const {key} of after.people) if (!old.has(key)) this.coming.add(key);
    for (const person of before.people) if (!now.has(person.key)) this.#leaving.set(person.key, person);
  }

  /** Takes someone who has arrived, or is gone, off the list. @returns Whether there was anyone. */
  end(key: string, left: boolean): boolean {
    return left ? this.#leaving.delete(key) : this.coming.delete(key);
  }

  /** Everyone is where they go. */
  stop(): void {
    this.coming.clear();
    this.#leaving.clear();
  }
}

function keysOf({people}: PlacedTeam): ReadonlySet<string> {
  return new Set(people.map(({key}) => key));
}
