import type {ReactiveControllerHost} from 'lit';

import {warnOwner} from '../controllers/owner-console.js';
import type {IconName} from '../data/icon-names.js';
import {isBuiltIn, STAND_IN_ICON, type IconPaths} from '../views/icon.js';

/** Fetches the icons that are not built in: all in one piece, when the first of them is named. */
export class RareIcons {
  /** The drawings fetched so far, by name. */
  paths: IconPaths = {};
  readonly #host: ReactiveControllerHost;
  #asked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Makes sure that these icons can be drawn, now or after an update that this asks for. */
  async need(names: readonly IconName[]): Promise<void> {
    if (this.#asked || names.every(isBuiltIn)) return;
    this.#asked = true;
    try {
      this.paths = (await import('../views/more-icons.js')).moreIcons;
    } catch (error) {
      warnOwner(
        `mbo-kracht: more-icons.js ontbreekt, daarom staat er een huisje / is missing, so a house stands in. ${String(error)}`,
      );
      this.paths = Object.fromEntries(names.map((name) => [name, STAND_IN_ICON]));
    }
    this.#host.requestUpdate();
  }
}
