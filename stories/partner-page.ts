import {html, type TemplateResult} from 'lit';

import {drawElement, type Args, type Globals} from './stage.js';
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import './themes/gemeente.css';
import './themes/partner-pages.css';
import './themes/school.css';
import './themes/welzijn.css';

/** An invented partner, and what its page says around our elements. */
export interface Partner {
  /** The classes of its page: how it looks itself, and its theme. */
  readonly classes: string;
  readonly name: string;
  readonly menu: readonly string[];
  readonly title: string;
  readonly text: string;
}

export const WELFARE: Partner = {
  classes: 'page-welzijn theme-welzijn',
  name: 'Welzijn De Boomgaard',
  menu: ['In de buurt', 'Hulp nodig?', 'Werken bij'],
  title: 'Wie doet er open?',
  text: 'Elke dag kloppen er mensen aan bij ons buurthuis. Loop hieronder mee met de collega’s die u dan ontmoet, en zie wat zij allemaal doen.',
};

export const SCHOOL: Partner = {
  classes: 'page-school theme-school',
  name: 'Mbo-college De Linde',
  menu: ['Opleidingen', 'Open dag', 'Voor ouders'],
  title: 'Word jij sociaal werker?',
  text: 'Je leert het vak op school én op straat. Kijk hieronder rond: klik, kies en ontdek waar jij straks aan de slag kunt.',
};

export const MUNICIPALITY: Partner = {
  classes: 'page-gemeente voorbeeld-theme theme-gemeente',
  name: 'Gemeente Voorbeeld',
  menu: ['Wonen', 'Zorg en hulp', 'Contact'],
  title: 'Sociaal werk in onze gemeente',
  text: 'Mbo’ers, hbo’ers en vrijwilligers werken samen aan een prettige buurt. Op deze pagina ziet u wat zij doen en hoe een team kan zijn opgebouwd.',
};

/**
 * How stories draw elements on the page of a partner, below each other.
 *
 * @param settings - For each element, by its name, what the page sets on it.
 */
export function drawPartnerPage({classes, name, menu, title, text}: Partner, settings: Readonly<Record<string, Args>>) {
  return (_args: Args, context: {readonly globals: Globals}): TemplateResult => {
    const elements = Object.entries(settings).map(([tag, args]) => drawElement(tag)(args, context));
    return html`<div class="partner ${classes}">
      <header class="partner-header">
        <p class="partner-name">${name}</p>
        <nav aria-label="Hoofdmenu">
          <ul class="partner-menu">
            ${menu.map((item) => html`<li><a href="#${item}">${item}</a></li>`)}
          </ul>
        </nav>
      </header>
      <div class="partner-text">
        <h1>${title}</h1>
        <p>${text}</p>
      </div>
      <div class="partner-widgets">${elements}</div>
      <p class="partner-footer">${name} is verzonnen, als voorbeeld van een eigen thema.</p>
    </div>`;
  };
}
