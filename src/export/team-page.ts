import type {TeamReading} from '../text/team-reading.js';
import type {Measure, TextStyle} from './svg-text.js';
import type {TeamLook} from './team-look.js';
import type {TeamState} from './team-state.js';

/** How wide the picture of a team is, in px: for a slide or half a sheet of paper. */
export const TEAM_WIDTH = 1120;

/** What every part of the picture is drawn from; lengths in px. */
export interface TeamPage {
  readonly state: TeamState;
  readonly reading: TeamReading;
  readonly look: TeamLook;
  readonly measure: Measure;
  /** The width of what stands on the paper. */
  readonly inner: number;
  readonly type: Readonly<
    Record<'title' | 'intro' | 'lead' | 'name' | 'label' | 'key' | 'strong' | 'small', TextStyle>
  >;
}

/** What is kept free around the paper, and inside it. */
export const GUTTER = 40;
export const PADDING = 36;

/** Chooses the type of a picture. */
export function layTeamPage(state: TeamState, look: TeamLook, measure: Measure): TeamPage {
  const {display, text} = state.font;
  const running = {family: text, weight: 400, leading: 1.45};
  return {
    ...{state, look, measure, reading: state.reading},
    inner: TEAM_WIDTH - 2 * (GUTTER + PADDING),
    type: {
      title: {family: display, size: 40, weight: 800, leading: 1.1, spacing: -0.02},
      intro: {...running, size: 18},
      lead: {...running, size: 23, leading: 1.4},
      name: {...running, size: 17, weight: 700},
      label: {...running, size: 18, weight: 700},
      key: {...running, size: 15, weight: 600},
      strong: {...running, size: 15, weight: 600},
      small: {...running, size: 14},
    },
  };
}
