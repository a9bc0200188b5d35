import {numbersOf, UNSPECIFIED} from '../data/amount.js';
import type {Mix, Share} from '../data/schema.js';
import {capital, groupName, nameOf, nounOf, speaksAlike, type MixReading} from './mix-reading.js';
import type {SentencePart} from './one-mix-sentence.js';
import {formatNumber, speakAmount, speakBare} from './number-format.js';
import type {Obstacle, TeamComparison} from './team-comparison.js';
import {percentIn, totalOf} from './team-numbers.js';
import type {TeamReading} from './team-reading.js';
import type {TeamGroup} from './team.js';
import type {TeamWords} from './team-words.js';

/** All that is said of a team, in the order in which it is shown. */
export interface TeamTelling {
  /** How large the team is, how many of it are in the group that is spoken of, and what the reference says of that. */
  readonly lead: readonly SentencePart[];
  /** What is not compared, and why. */
  readonly asides: readonly string[];
  /** What must be seen before the two are compared. */
  readonly cautions: readonly string[];
}

/** Says in words how a team stands beside its reference. */
export function tellTeam(comparison: TeamComparison, reading: TeamReading): TeamTelling {
  const {size, total, reference, comparable} = comparison;
  const {team: words} = reading;
  const name = reference && nameWithBasis(reference, reading);
  const cautions =
    reference && reference.unit !== 'people'
      ? [words.otherUnit(nameOf(reference, reading), reading.words.nouns[reference.unit].many)]
      : [];
  const incomparable = reference && !comparable ? [words.incomparable(nameOf(reference, reading))] : [];
  if (size === 0) return {lead: [{text: words.empty}], asides: incomparable, cautions};
  return {
    lead: [
      {text: `${tellSize(comparison, reading)} `},
      ...(total > 0 ? tellPart(comparison, reading) : []),
      ...(reference && comparable ? [{text: `${name}: `}, ...tellReference(reference, comparison.group, reading)] : []),
    ],
    asides: [...incomparable, ...tellLeft(comparison, reading), ...tellObstacles(comparison, reading)],
    cautions,
  };
}

/** The words of a sentence without what they mark. */
export function plainText(parts: readonly SentencePart[]): string {
  return parts
    .map(({text}) => text)
    .join('')
    .trim();
}

/** The name of a reference, with "(voorbeeld)" where it is one and does not say so itself. */
export function nameWithBasis(reference: Mix, reading: MixReading): string {
  const name = nameOf(reference, reading);
  const {example} = reading.words.bases;
  return reference.basis === 'example' && !name.toLowerCase().includes(example) ? `${name} (${example})` : name;
}

function tellSize({left, size, team, total}: TeamComparison, {team: words}: TeamReading): string {
  const absent = left.filter((group) => team[group] > 0).map((group) => words.groups[group].many);
  if (absent.length === 0) return words.size(size);
  const names = list(absent, words);
  return total === 0 ? words.onlyLeft(size, names) : words.sizeWithout(size, total, names);
}

/** "3 van de 8 hebben een mbo-opleiding, dat is 38 procent. " */
function tellPart({group, team, total}: TeamComparison, reading: TeamReading): readonly SentencePart[] {
  const {team: words} = reading;
  const part = team[group];
  const {has, hasNot, have} = words.groups[group];
  const percent = percentIn(part, total, ` ${reading.words.percent}`, reading);
  // "Geen van de 8" needs no "0 procent" beside it.
  const end = percent === undefined ? `. ${words.tooSmall} ` : part === 0 ? '. ' : `${words.percent(percent)}. `;
  if (total === 1) return [{text: `${words.theOne} ${part === 1 ? has : hasNot}${end}`}];
  return [{text: words.partOf(part, total), group}, {text: ` ${part < 2 ? has : have}${end}`}];
}

/** "20 van elke 100 professionals hebben een mbo-opleiding."; what the source does not split is said, not guessed. */
function tellReference(reference: Mix, group: TeamGroup, reading: TeamReading): readonly SentencePart[] {
  const {words} = reading;
  const {shares} = reference;
  const {one, many} = nounOf(reference, reading);
  const total = totalOf(reference);
  const inPercent = shares.some(({value}) => numbersOf(value).some((number) => number % 1 > 0));
  const number = ({value}: Share) => (inPercent ? speakAmount : speakBare)(value, words);
  const whole =
    total === undefined
      ? `${inPercent ? words.ofAll : words.ofHundred} ${many}`
      : `${words.ofAll} ${formatNumber(total, words)} ${total === 1 ? one : many}`;
  const share = shares.find((other) => other.group === group);
  if (share === undefined) return [];
  const isOne = inPercent || numbersOf(share.value).at(-1) === 1;
  const own = speaksAlike(reading) ? share.phrase?.[isOne ? 'one' : 'many'] : undefined;
  const unknown = shares.find((other) => other.group === UNSPECIFIED);
  const gap = unknown && words.unknown(`${number(unknown)} ${whole}`);
  const [count = 0] = numbersOf(share.value);
  const percent = total && percentIn(count, total, ` ${words.percent}`, reading);
  return [
    {text: number(share), group},
    {
      text: ` ${whole} ${own ?? `(${groupName(group, reading)})`}${percent ? reading.team.percent(percent) : ''}.${gap ? ` ${capital(gap)}.` : ''}`,
    },
  ];
}

function tellLeft({left, reference, team}: TeamComparison, reading: TeamReading): readonly string[] {
  const {team: words} = reading;
  if (reference === undefined) return [];
  return left
    .filter((group) => team[group] > 0)
    .map((group) => {
      const {one, many} = words.groups[group];
      const silent = reference.notCounted?.includes(group) !== true;
      return words.left(nameOf(reference, reading), team[group], one, many, silent);
    });
}

function tellObstacles({elsewhere, obstacles, total}: TeamComparison, reading: TeamReading): readonly string[] {
  const {team: words} = reading;
  const names = obstacles.map(({group}) => words.groups[group].name);
  const reasons = [...new Set(obstacles.map((obstacle) => reasonFor(obstacle, reading)))];
  const others = elsewhere.map((id) => groupName(id, reading));
  return [
    ...(obstacles.length > 0 ? [words.obstacles(list(names, words), list(reasons, words))] : []),
    ...(others.length > 0 && total > 0 ? [words.elsewhere(list(others, words))] : []),
  ];
}

function reasonFor(obstacle: Obstacle, reading: TeamReading): string {
  const {team: words} = reading;
  const {name} = words.groups[obstacle.group];
  switch (obstacle.kind) {
    case 'together':
      return words.together(groupName(obstacle.within, reading));
    case 'not-said':
      return words.notSaid(name);
    case 'not-split':
      return words.notSplit(name);
    case 'not-apart':
      return words.notApart(name);
  }
}

/** "hbo en ad", "mbo, ad en hbo" */
export function list(names: readonly string[], {and}: TeamWords): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
