import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';

import {Announcer} from '../controllers/announcer.js';
import {CodeOnUse} from '../controllers/code-on-use.js';
import {DocumentController} from '../controllers/document-controller.js';
import {LateFonts} from '../controllers/late-fonts.js';
import {LanguageController} from '../controllers/language-controller.js';
import {addOwnBox} from '../controllers/own-box.js';
import {LinkController} from '../controllers/link-controller.js';
import {tellOdd} from '../controllers/settings.js';
import {ThemeController} from '../controllers/theme-controller.js';
import {WidthController} from '../controllers/width-controller.js';
import type {KrachtDocument, Mix} from '../data/schema.js';
import {layoutTeam, type PlacedTeam} from '../layout/team-layout.js';
import {functionMixWords} from '../text/function-mix-words.js';
import {makeMixNotes} from '../text/mix-notes.js';
import {labelOf} from '../text/mix-reading.js';
import {chooseReference, compareTeam} from '../text/team-comparison.js';
import {readForTeam, type TeamReading} from '../text/team-reading.js';
import {formatTeam, MOST_IN_GROUP, parseTeam, TEAM_GROUPS, type Team} from '../text/team.js';
import type {TextLevel} from '../text/text-level.js';
import {documentFailureStyles, renderFailure, renderStale} from '../views/document-failure.js';
import {documentStateStyles, renderLoading} from '../views/document-state.js';
import {groupColours, renderPatterns} from '../views/group-colours.js';
import {headingLevel, renderHeading} from '../views/heading.js';
import {houseStyles} from '../views/house-styles.js';
import {groupsOf} from '../views/mix-legend.js';
import {labelColours} from '../views/label-colours.js';
import {renderMixNotes} from '../views/mix-notes.js';
import {mixStyles} from '../views/mix-styles.js';
import {renderSky} from '../views/sky.js';
import {skyStyles} from '../views/sky-styles.js';
import {streetTokens} from '../views/street-tokens.js';
import {teamBarsStyles} from '../views/team-bars-styles.js';
import {renderTeamBars} from '../views/team-bars.js';
import {teamSteppersStyles} from '../views/team-steppers-styles.js';
import {renderSteppers} from '../views/team-steppers.js';
import {teamStreetStyles} from '../views/team-street-styles.js';
import {renderTeamKey, renderTeamStreet} from '../views/team-street.js';
import {renderTeamTable} from '../views/team-table.js';
import {renderTeamTelling} from '../views/team-telling.js';
import {renderTandem} from '../views/team-tandem.js';
import {tokens} from '../views/tokens.js';
import {toolStyles} from '../views/tool-styles.js';
import {teamBuilderStyles} from './team-builder-styles.js';
import {TeamChangeEvent} from './team-change-event.js';
import {TeamEntry} from './team-entry.js';
import {TeamTools} from './team-tools.js';
import {Walks} from './walks.js';

/** How wide the street is drawn before it is measured, and at least, in px. */
const UNMEASURED = 720;
const NARROWEST = 240;

/** What a team is written with, as the owner of a page is told. */
const TEAM_PARTS = [...TEAM_GROUPS.map((group) => `${group}:0…${MOST_IN_GROUP}`), 'elk één keer / each once'].map(
  (id) => ({id}),
);

/**
 * Our own team on the street, beside a reference: what if we were so many?
 *
 * @element mbo-team-builder
 * @fires {TeamChangeEvent} mbo-team-change - A person changed how many people the team has.
 * @fires {DownloadEvent} mbo-download - A person saved the team as a picture.
 * @fires {DocumentLoadEvent} mbo-load - The document is there and drawn. Does not bubble.
 * @fires {DocumentErrorEvent} mbo-error - The data failed; the last good picture stays. Does not bubble.
 * @csspart base - The whole card.
 * @csspart heading - The title.
 * @csspart steppers - The numbers of the groups.
 * @csspart stepper - The number of one group.
 * @csspart picture - The street with the team.
 * @csspart sentence - The sentence that says how the team stands beside the reference.
 * @csspart bars - The two bars.
 * @csspart tandem - How many pairs the team can make.
 * @csspart table - The numbers as a table.
 * @csspart notes - What the reference counts, what not, and its sources.
 * @csspart button - A button.
 * @csspart link - A link to a source.
 * @cssprop [--mbo-ink=#1d2742] - Text.
 * @cssprop [--mbo-paper=#fffaf0] - Cards.
 * @cssprop [--mbo-sky-top=#dfeef2] - The sky above.
 * @cssprop [--mbo-sky-bottom=#fdf3df] - The sky at the horizon.
 * @cssprop [--mbo-pavement=#cfc6b6] - The pavement.
 * @cssprop [--mbo-group-mbo=#d9482b] - One property for each group: `--mbo-group-<id>`.
 * @cssprop [--mbo-font=inherit] - The typeface of all text.
 * @cssprop [--mbo-font-display=inherit] - The typeface of the title and the numbers.
 * @cssprop [--mbo-radius=1rem] - The roundness of cards.
 */
export class TeamBuilderElement extends LitElement {
  static override styles = [
    tokens,
    streetTokens,
    skyStyles,
    documentStateStyles,
    documentFailureStyles,
    groupColours,
    labelColours,
    mixStyles,
    houseStyles,
    toolStyles,
    teamSteppersStyles,
    teamStreetStyles,
    teamBarsStyles,
    teamBuilderStyles,
  ];

  static override properties = {
    data: {attribute: false},
    src: {},
    refresh: {type: Number},
    reference: {},
    team: {reflect: true},
    link: {},
    text: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    theme: {reflect: true},
  };

  /** The data, as parsed JSON. It goes before a script inside the element and before `src`. */
  data: unknown;

  /** The address of a data file. */
  src: string | undefined;

  /** How often `src` is asked again, in seconds, at least 5; 0 is never. */
  refresh = 0;

  /** The id of the mix beside which the team stands; empty for the first that counts people and has mbo. */
  reference = '';

  /** How many people the team has, such as "vrijwilliger:4 mbo:3 ad:1 hbo:4"; a group has 0 to 999. */
  team = '';

  /** The name under which the team stands in the page's hash, once a person changed it; empty for not. */
  link = '';

  /** How texts are told: as they stand ("gewoon") or in everyday words ("eenvoudig"). */
  text: TextLevel = 'gewoon';

  /** The level of the title's heading, 1 to 6. */
  headingLevel = 2;

  /** Light is the street by day, dark the street in the evening; auto follows the visitor's system. */
  theme: 'light' | 'dark' | 'auto' = 'auto';

  readonly #document = new DocumentController(this);
  readonly #language = new LanguageController(this, functionMixWords, (english) => english.functionMixWords);
  readonly #theme = new ThemeController(this);
  readonly #width = new WidthController(this);
  readonly #announcer = new Announcer(this);
  readonly #code = new CodeOnUse(this);
  readonly #walks = new Walks();
  readonly #entry = new TeamEntry();
  #link: LinkController | undefined;
  #tools: TeamTools | undefined;
  #placed: PlacedTeam | undefined;
  /** Whether a person asked for the next update. */
  #byPerson = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#walks.stop();
  }

  constructor() {
    super();
    new LateFonts(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Not before: what the page asks for is what stands in its attributes at the first update.
    this.#link ??= new LinkController(
      this,
      {team: {get: () => this.#canonical, set: (team) => (this.team = team)}},
      [],
    );
    this.#tools ??= new TeamTools(this, this.#link, TeamBuilderElement.elementStyles);
    if (changed.has('team') && !this.#byPerson) this.#entry.clear();
    this.#entry.team = parseTeam(this.team).team;
  }

  protected override createRenderRoot(): HTMLElement {
    return addOwnBox(this);
  }

  protected override render(): TemplateResult<1> {
    const {document, isFailing} = this.#document;
    const {language, words} = this.#language;
    const retry = () => this.#document.retry();
    if (document === undefined || words === undefined) {
      const told = words ?? functionMixWords;
      return html`<div class="card" part="base">${isFailing ? renderFailure(told, retry) : renderLoading(told)}</div>`;
    }
    const reading = readForTeam({document, language, words, level: this.text});
    const reference = this.#chooseReference(document);
    const caution = this.#caution(reading);
    const comparison = compareTeam(this.#entry.team, reference);
    return html`<section class="card ${this.#theme.dark ? 'evening' : ''}" part="base" aria-labelledby="title">
      ${isFailing ? renderStale(words, retry) : nothing}
      ${renderPatterns(reading.document, [...new Set([...TEAM_GROUPS, ...(reference ? groupsOf(document, [reference]) : [])])])}
      ${this.#renderHead(reading)} ${this.#renderStreet(comparison.team, reading)}
      <div class="pavement">
        <div class="paper">
          ${caution && html`<p class="caution">${caution}</p>`} ${renderTeamTelling(comparison, reading)}
          ${renderTeamBars(comparison, reading)} ${renderTandem(comparison.team, reading)}
          ${renderTeamTable(comparison, reading, () => this.requestUpdate())}
          ${reference ? renderMixNotes(makeMixNotes([reference], reading), words) : nothing}
        </div>
        ${this.#tools?.render({comparison, reading, dark: this.#theme.dark})} ${this.#document.renderRefresh(words)}
      </div>
      <p class="visually-hidden" role="status">${this.#announcer.said}</p>
    </section>`;
  }

  protected override updated(): void {
    const scroll = this.renderRoot.querySelector<HTMLElement>('.scroll');
    if (scroll) scroll.tabIndex = scroll.scrollWidth > scroll.clientWidth ? 0 : -1;
  }

  /** Complete when the words in the page's language are there too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const arrival = this.#language.arrival ?? this.#code.arrival;
    if (arrival === undefined) return complete;
    await arrival;
    return this.getUpdateComplete();
  }

  #renderHead(reading: TeamReading): TemplateResult<1> {
    const {team: words} = reading;
    return html`<header class="head">
      ${renderSky()} ${renderHeading(headingLevel(this.headingLevel), words.title, {id: 'title'})}
      <p class="intro">${words.intro}</p>
      ${renderSteppers({
        document: reading.document,
        entry: this.#entry,
        words,
        labelOf: (group) => labelOf(group, reading),
        onStep: (group, by) => this.#change(() => this.#entry.step(group, by)),
        onType: (group, text) => this.#entry.type(group, text),
        onEnter: (group) => this.#change(() => this.#entry.enter(group)),
      })}
    </header>`;
  }

  #renderStreet(team: Team, reading: TeamReading): TemplateResult<1> {
    const width = Math.max(this.#width.width || UNMEASURED, NARROWEST);
    const groups = TEAM_GROUPS.map((group) => ({group, count: team[group]}));
    const placed = layoutTeam(groups, width);
    if (this.#byPerson && this.#placed) this.#walks.start(this.#placed, placed);
    this.#byPerson = false;
    this.#placed = placed;
    return html`<div class="street" @animationend=${this.#onArrival}>
      ${renderTeamStreet(placed, reading.document, this.#theme.dark, this.#walks)} ${renderTeamKey(placed, reading)}
    </div>`;
  }

  get #canonical(): string {
    return formatTeam(parseTeam(this.team).team);
  }

  /** The reference that the page asked for, where the document has it, or else the one that suits. */
  #chooseReference(document: KrachtDocument): Mix | undefined {
    const id = this.reference.trim();
    if (id === '') return chooseReference(document);
    return document.mixes?.find((mix) => mix.id === id);
  }

  /** What is said of a team or a reference that cannot be. */
  #caution({document, language}: TeamReading): string {
    const {unknown, wrong} = parseTeam(this.team);
    return tellOdd(
      this,
      [
        ['reference', this.reference, document.mixes],
        ['team', [...unknown, ...wrong].join(' '), TEAM_PARTS],
      ],
      language,
      this.#code,
    );
  }

  /** Does what a person asked, and tells it where that gave another team. */
  #change(enter: () => void): void {
    const previous = this.#entry.team;
    enter();
    const {team} = this.#entry;
    this.requestUpdate();
    if (team === previous) return;
    this.#byPerson = true;
    this.#tools?.forget();
    this.team = formatTeam(team);
    this.dispatchEvent(new TeamChangeEvent(team, previous));
    this.#announcer.say(() => this.#sentence());
  }

  #sentence(): string {
    const sentence = this.renderRoot.querySelector('.sentence')?.textContent ?? '';
    return sentence.replace(/\s+/g, ' ').trim();
  }

  readonly #onArrival = ({target}: Event): void => {
    const {classList, dataset} = target as SVGElement;
    if (this.#walks.end(dataset.key ?? '', classList.contains('leaves'))) this.requestUpdate();
  };
}
