/** How `parseArgs` of Node reads an option. */
interface OptionType {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly multiple?: boolean;
}

const word = {type: 'string'} as const satisfies OptionType;
const fact = {type: 'boolean'} as const satisfies OptionType;

/** Every option of every command. */
export const OPTIONS = {
  json: fact,
  tag: word,
  to: word,
  static: fact,
  out: word,
  scale: word,
  mix: word,
  view: word,
  highlight: word,
  open: word,
  strength: word,
  fields: word,
  reference: word,
  team: word,
  text: word,
  theme: word,
  src: word,
  lang: word,
  width: word,
  'heading-level': word,
  colour: {type: 'string', multiple: true},
  image: word,
  language: word,
  help: {type: 'boolean', short: 'h'},
} as const satisfies Readonly<Record<string, OptionType>>;

export type OptionName = keyof typeof OPTIONS;

/** What can be asked, and the options that it takes, in the order in which they are told. */
export const COMMANDS = {
  check: ['json', 'language', 'help'],
  render: [
    ...(['tag', 'to', 'static', 'out', 'scale', 'image'] as const),
    ...(['mix', 'view', 'highlight', 'open', 'strength', 'fields', 'reference', 'team', 'text', 'lang'] as const),
    ...(['theme', 'src'] as const),
    ...(['width', 'heading-level', 'colour', 'language', 'help'] as const),
  ],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = ['check', 'render'] as const satisfies readonly CommandName[];
