import type {Team} from '../text/team.js';

/** A person put someone on the street, or took someone away. */
export class TeamChangeEvent extends Event {
  static readonly type = 'mbo-team-change';

  /**
   * @param team - How many people the team has now, by group.
   * @param previous - How many it had before.
   */
  constructor(
    readonly team: Team,
    readonly previous: Team,
  ) {
    super(TeamChangeEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'mbo-team-change': TeamChangeEvent;
  }
}
