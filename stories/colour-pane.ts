import {html, type TemplateResult} from 'lit';

import {writeRatio} from '../site/bouwer/colours.js';
import {contrastOf, makeColourReader, type ColourPair, type Rgb} from '../src/controllers/contrast-check.js';
import {COLOUR_PAIRS} from '../src/infographic/colour-pairs.js';
import {GROUP_COLOURS, groupColours} from '../src/views/group-colours.js';
import {labelColours} from '../src/views/label-colours.js';
import {STREET_COLOURS, streetTokens} from '../src/views/street-tokens.js';
import {TOKEN_COLOURS} from '../src/views/tokens.js';
import {colourPaneStyles} from './colour-pane-styles.js';
import {renderSwatch, swatchStyles} from './colour-swatch.js';
import {KitPane} from './kit-pane.js';

/** What each colour is for, in the words of who chooses colours. */
const USES: Readonly<Record<string, string>> = {
  ink: 'Tekst',
  'ink-soft': 'Kleine tekst',
  paper: 'Kaarten',
  line: 'Lijnen',
  accent: 'Wat aandacht vraagt',
  link: 'Links',
  light: 'Verlichte ramen',
  'sky-top': 'De lucht, hoog',
  'sky-bottom': 'De lucht bij de horizon',
  pavement: 'De stoep',
  'strength-vaardigheden': 'Vaardigheden',
  'strength-kennis': 'Kennis',
  'strength-methoden': 'Methodisch werken',
  'strength-praktijk': 'Praktijkervaring',
  'group-vrijwilliger': 'Vrijwilligers',
  'group-mbo': 'Mbo',
  'group-ad': 'Associate degree (ad)',
  'group-hbo': 'Hbo',
  'group-hbo-wo': 'Hbo en wo',
  'group-overig': 'Vmbo, havo, vwo',
};

const SETS = [
  ['Tekst en kaarten', TOKEN_COLOURS],
  ['De straat en de krachten', STREET_COLOURS],
  ['De groepen', GROUP_COLOURS],
] as const;

/** A pair that the elements do not check for others. */
const SMALL_TEXT: ColourPair = {front: 'ink-soft', back: 'paper', least: 4.5};

/** What stands on the colour of a strength: its icon. */
const ICON: Rgb = [255, 255, 255];

/** Two colours that meet, as the browser has them. */
interface Meeting {
  readonly front: string;
  readonly back: string;
  readonly colours: readonly [above: Rgb, below: Rgb];
  readonly contrast: number;
  readonly least: number;
  /** What is done where the contrast is too low. */
  readonly remedy?: string;
}

/** Every colour of the elements by day or in the evening, and the contrast of those that meet. */
export class ColourPane extends KitPane {
  static override styles = [
    ...KitPane.styles,
    streetTokens,
    ...groupColours,
    labelColours,
    swatchStyles,
    colourPaneStyles,
  ];

  #meetings: readonly Meeting[] = [];

  protected override willUpdate(): void {
    this.#meetings = [...this.#meetTokens(), ...this.#meetGroups()];
  }

  protected override render(): TemplateResult<1> {
    const styles = getComputedStyle(this);
    const hour = this.getAttribute('theme') === 'dark' ? 'In de avond' : 'Overdag';
    return html`<div part="base">
      <h3>${hour}</h3>
      ${SETS.map(
        ([name, colours]) =>
          html`<h4>${name}</h4>
            <ul class="pieces" role="list">
              ${Object.keys(colours).map((colour) => renderSwatch(`--mbo-${colour}`, USES[colour] ?? colour, styles.getPropertyValue(`--_${colour}`)))}
            </ul>`,
      )}
      <h4>Wat elkaar raakt</h4>
      <div class="scroll" role="region" aria-label="Contrasten, ${hour.toLowerCase()}" tabindex="0">
        ${renderMeetings(this.#meetings)}
      </div>
    </div>`;
  }

  #meetTokens(): readonly Meeting[] {
    const read = makeColourReader(this);
    const meet = (front: string, back: Rgb | undefined, place: string, least: number) =>
      makeMeeting(USES[front] ?? front, read.colour(front), place, back, least);
    const meetings = [
      ...[...COLOUR_PAIRS, SMALL_TEXT].map(({front, back, least}) =>
        meet(front, read.colour(back), USES[back] ?? back, least),
      ),
      ...Object.keys(STREET_COLOURS)
        .filter((name) => name.startsWith('strength-'))
        .map((name) => makeMeeting('Pictogram', ICON, USES[name] ?? name, read.colour(name), 3)),
    ];
    read.end();
    return meetings;
  }

  /** The elements make marks, edges and labels out of the colour of a group; each is read where it is made. */
  #meetGroups(): readonly Meeting[] {
    return Object.keys(GROUP_COLOURS).flatMap((name) => {
      const mark = this.renderRoot.appendChild(document.createElement('span'));
      mark.dataset.group = name.replace('group-', '');
      mark.style.setProperty('--_c', `var(--_${name})`);
      const read = makeColourReader(mark);
      const [area, edge, label, paper] = ['m', 't', 'on', 'paper'].map((part) => read.colour(part));
      const group = USES[name] ?? name;
      const meetings = [
        {...makeMeeting(`${group}: vlak`, area, 'Kaarten', paper, 3), remedy: 'Daarom heeft het vlak een rand.'},
        makeMeeting(`${group}: rand en cijfer`, edge, 'Kaarten', paper, 4.5),
        makeMeeting('Cijfer in de balk', label, group, area, 3),
      ];
      mark.remove();
      return meetings;
    });
  }
}

function makeMeeting(
  front: string,
  above: Rgb | undefined,
  back: string,
  below: Rgb | undefined,
  least: number,
): Meeting {
  if (!above || !below) throw new Error(`${front} op ${back}: the browser has no colour here`);
  return {front, back, colours: [above, below], contrast: contrastOf(above, below), least};
}

/** The one colour on the other. */
function renderSeen(colours: Meeting['colours']): TemplateResult<1> {
  const [above, below] = colours.map((colour) => `rgb(${colour.join(' ')})`);
  return html`<span class="seen" .style=${`--front: ${above}; background: ${below}`}></span>`;
}

function renderMeetings(meetings: readonly Meeting[]): TemplateResult<1> {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Wat op wat</th>
        <th scope="col" class="number">Contrast</th>
        <th scope="col" class="number">Nodig</th>
        <th scope="col">Oordeel</th>
      </tr>
    </thead>
    <tbody>
      ${meetings.map(({front, back, colours, contrast, least, remedy}) => {
        const enough = contrast >= least;
        return html`<tr>
          <th scope="row">
            <div class="pair">
              ${renderSeen(colours)}
              <span>${front} <small>op ${back.toLowerCase()}</small></span>
            </div>
          </th>
          <td class="number">${writeRatio(contrast)}</td>
          <td class="number">${writeRatio(least)}</td>
          <td>${enough ? 'genoeg' : html`<span class="few">te weinig</span> <small>${remedy}</small>`}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
