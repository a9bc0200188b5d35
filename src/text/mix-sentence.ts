import type {KrachtDocument, Mix, Share} from '../data/schema.js';
import {functionMixWords, type FunctionMixWords} from './function-mix-words.js';
import {languageOf, type Language} from './language.js';
import {formatNumber, speakAmount, speakBare} from './number-format.js';
import {readText, type TextLevel} from './text-level.js';

/** A piece of a sentence; one with a group is that group's number, to be set in its colour. */
export interface SentencePart {
  readonly text: string;
  readonly group?: string;
}

/** How a mix is read: in which words, and which group comes first. */
export interface MixReading {
  readonly language: Language;
  readonly level: TextLevel;
  /** The group to speak of first; default mbo, or else the largest. */
  readonly highlight?: string | undefined;
}

/** What a source does not split; it is never spoken of as a group. */
const UNSPECIFIED = 'unspecified';

/** Says in words what the mixes show: one mix in full, of several only the highlighted group, row by row. */
export function makeMixSentence(
  document: KrachtDocument,
  mixes: readonly Mix[],
  reading: MixReading,
): readonly SentencePart[] {
  const [first, second] = mixes;
  if (first === undefined) return [];
  const asked = document.groups?.some(({id}) => id === reading.highlight) ? reading.highlight : undefined;
  if (second === undefined) return capitalise(new MixSpeaker(document, first, reading).tellAll(asked));
  const highlight = asked ?? chooseHighlight(mixes, undefined);
  return mixes.flatMap((mix, i) => {
    const speaker = new MixSpeaker(document, mix, reading);
    return [{text: `${i ? ' ' : ''}${speaker.name}: `}, ...speaker.tellOne(highlight), {text: '.'}];
  });
}

/** The name of a group in the middle of a sentence: short, without a capital ("mbo", "hbo en wo"). */
export function groupName(document: KrachtDocument, id: string, level: TextLevel): string {
  const group = document.groups?.find((one) => one.id === id);
  const name = group ? (group.short ?? readText(group.label, level)) : id;
  return name.replace(/^\p{Lu}(?!\p{Lu})/u, (capital) => capital.toLowerCase());
}

/** What a mix counts, in one word: the data file's own where it is in this language. */
export function nounOf(document: KrachtDocument, mix: Mix, language: Language): NonNullable<Mix['noun']> {
  const own = languageOf(document.language) === language ? mix.noun : undefined;
  return own ?? functionMixWords[language].nouns[mix.unit];
}

/** The group to speak of: the one asked for, else mbo if any mix counts it, else the largest of the first mix. */
export function chooseHighlight(mixes: readonly Mix[], asked: string | undefined): string {
  const has = (id: string) => mixes.some(({shares}) => shares.some(({group}) => group === id));
  if (asked !== undefined && has(asked)) return asked;
  if (has('mbo')) return 'mbo';
  const known = (mixes[0]?.shares ?? []).filter(({group}) => group !== UNSPECIFIED);
  return known.reduce<Share | undefined>((a, b) => (a && size(a) >= size(b) ? a : b), undefined)?.group ?? UNSPECIFIED;
}

/** Speaks of one mix, in one way of counting: of every hundred, in percent, or of a real number. */
class MixSpeaker {
  readonly #document: KrachtDocument;
  readonly #mix: Mix;
  readonly #reading: MixReading;
  readonly #words: FunctionMixWords;
  readonly #noun: NonNullable<Mix['noun']>;
  readonly #total: number | undefined;
  readonly #inPercent: boolean;
  /** The data file's own phrases are only used within a sentence in its own language. */
  readonly #ownWords: boolean;

  constructor(document: KrachtDocument, mix: Mix, reading: MixReading) {
    this.#document = document;
    this.#mix = mix;
    this.#reading = reading;
    this.#words = functionMixWords[reading.language];
    this.#ownWords = languageOf(document.language) === reading.language;
    this.#noun = nounOf(document, mix, reading.language);
    const counts = mix.shares.flatMap(({value}) => (typeof value === 'object' && 'count' in value ? value.count : []));
    this.#total = counts.length ? counts.reduce((a, b) => a + b) : undefined;
    this.#inPercent = mix.shares.some(({value}) => numbersOf(value).some((number) => !Number.isInteger(number)));
  }

  get name(): string {
    const {label, title, basis} = this.#mix;
    const name = readText(label ?? title, this.#reading.level);
    return basis === 'example' && !name.toLowerCase().includes(this.#words.example)
      ? `${name} (${this.#words.example})`
      : name;
  }

  tellAll(asked: string | undefined): readonly SentencePart[] {
    const {shares, basis} = this.#mix;
    const highlight = chooseHighlight([this.#mix], asked);
    const missing = asked && asked !== highlight ? [{text: ' '}, ...capitalise(this.tellOne(asked)), {text: '.'}] : [];
    const start = basis === 'example' ? [{text: this.#words.exampleStart}] : [];
    if (this.#total === 0) return [...start, {text: `${this.#words.nothing(this.#noun.many)}.`}];
    const first = shares.filter(({group}) => group === highlight);
    const known = [...first, ...shares.filter(({group}) => group !== highlight && group !== UNSPECIFIED)];
    const unknown = shares.filter((share) => share.group === UNSPECIFIED && size(share) > 0 && !first.includes(share));
    const rest = known.slice(1);
    if (!this.#ownWords || !known.length || known.some(({phrase}) => !phrase)) {
      return [...start, ...this.#list([...known, ...unknown], highlight), ...missing];
    }
    return [
      ...start,
      ...first.flatMap((share) => this.#tell(share)),
      {text: '.'},
      ...capitalise(rest.map((share, i) => ({text: `${i ? ', ' : ' '}${this.#clause(share)}`}))),
      ...(rest.length ? [{text: '.'}] : []),
      ...unknown.map(({value}) => ({text: ` ${this.#words.unknown(this.#part(value))}`})),
      ...missing,
    ];
  }

  tellOne(group: string): readonly SentencePart[] {
    const share = this.#mix.shares.find((one) => one.group === group);
    if (this.#total === 0) return [{text: this.#words.nothing(this.#noun.many)}];
    if (share) return this.#tell(share);
    const name = groupName(this.#document, group, this.#reading.level);
    if (this.#mix.notCounted?.includes(group)) return [{text: `${name} ${this.#words.notIn}`}];
    const split = this.#mix.shares.every((one) => one.group !== UNSPECIFIED);
    return [{text: split ? this.#words.groupNotApart(name) : this.#words.shareNotSplit(name)}];
  }

  /** "20 van elke 100 professionals hebben een mbo-opleiding" */
  #tell(share: Share): readonly SentencePart[] {
    const name = groupName(this.#document, share.group, this.#reading.level);
    return [
      {text: this.#number(share.value), group: share.group},
      {text: ` ${this.#whole()} ${this.#phrase(share) ?? `(${name})`}`},
    ];
  }

  /** "65 hebben een hbo- of wo-opleiding" */
  #clause(share: Share): string {
    return `${this.#number(share.value)} ${this.#phrase(share) ?? ''}`;
  }

  /** "Van elke 100 mensen: 20 mbo, 65 hbo en wo" */
  #list(shares: readonly Share[], highlight: string): readonly SentencePart[] {
    const items = shares.flatMap(({group, value}, i): readonly SentencePart[] => [
      {text: i ? ', ' : ' '},
      {text: this.#number(value), ...(group === highlight ? {group} : {})},
      {
        text: ` ${group === UNSPECIFIED ? this.#words.notSplit : groupName(this.#document, group, this.#reading.level)}`,
      },
    ]);
    return [{text: `${this.#whole()}:`}, ...items, {text: '.'}];
  }

  #number(value: Share['value']): string {
    return this.#inPercent ? speakAmount(value, this.#reading.language) : speakBare(value, this.#reading.language);
  }

  #phrase({value, phrase}: Share): string | undefined {
    if (!this.#ownWords) return undefined;
    return this.#inPercent || numbersOf(value).at(-1) === 1 ? phrase?.one : phrase?.many;
  }

  #whole(): string {
    if (this.#inPercent) return this.#words.ofAll(this.#noun.many);
    if (this.#total === undefined) return this.#words.ofHundred(this.#noun.many);
    const count = formatNumber(this.#total, this.#reading.language);
    return this.#words.ofCount(count, this.#total === 1 ? this.#noun.one : this.#noun.many);
  }

  /** "70 van de 100", "3 van de 12", "26,9 procent" */
  #part(value: Share['value']): string {
    const number = this.#number(value);
    if (this.#inPercent) return number;
    return `${number} ${this.#words.ofCount(formatNumber(this.#total ?? 100, this.#reading.language), '').trim()}`;
  }
}

function numbersOf(value: Share['value']): readonly number[] {
  return typeof value === 'number' ? [value] : Object.values(value);
}

function size({value}: Share): number {
  const numbers = numbersOf(value);
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

/** Gives the first letter of a sentence its capital; after "Voorbeeld: " it stays as it is. */
function capitalise(parts: readonly SentencePart[]): readonly SentencePart[] {
  const [first, ...rest] = parts;
  if (first === undefined) return parts;
  return [{...first, text: first.text.replace(/^ ?\p{L}/u, (letter) => letter.toUpperCase())}, ...rest];
}
