import {parseArgs} from 'node:util';

import {nearest} from '../data/nearest.js';
import {commandLineWords} from '../text/command-line-words.js';
import {languageOf, type Language} from '../text/language.js';
import {COMMAND_NAMES, COMMANDS, OPTIONS, type OptionName} from './arguments.js';
import {readRenderArguments, type AskedPicture} from './read-render-arguments.js';

const LANGUAGES = ['nl', 'en'] as const satisfies readonly Language[];

/** What the arguments ask, in the language in which to answer. */
export type Asked = {readonly language: Language} & (
  | {readonly help: true}
  | {readonly command: 'check'; readonly files: readonly string[]; readonly json: boolean}
  | {readonly command: 'render'; readonly picture: AskedPicture}
  /** What makes no sense, and what there is instead. */
  | {readonly misuse: string}
);

/**
 * Reads the arguments. What is not known is told and never passed over.
 * @param environment - `LC_ALL`, `LC_MESSAGES` or `LANG` gives the language, unless an argument does.
 */
export function readArguments(args: readonly string[], environment: NodeJS.ProcessEnv): Asked {
  const {positionals, tokens, values} = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    tokens: true,
    // Node would tell in English what is wrong; we look for it ourselves.
    strict: false,
  });
  const chosen = [values.language, values.lang].flatMap((value) => LANGUAGES.find((one) => one === value) ?? [])[0];
  const language = chosen ?? languageOfEnvironment(environment);
  const words = commandLineWords[language];
  const misuse = (told: string): Asked => ({language, misuse: told});

  const [name, ...files] = positionals;
  const command = COMMAND_NAMES.find((one) => one === name);
  if (name !== undefined && command === undefined) {
    return misuse(words.unknownCommand(name, COMMAND_NAMES, nearest(name, COMMAND_NAMES)));
  }
  const known: readonly OptionName[] = COMMANDS[command ?? 'check'];
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {rawName, value} = token;
    const option = known.find((one) => one === token.name);
    if (option === undefined) {
      return misuse(
        words.unknownOption(
          rawName,
          known.map((one) => `--${one}`),
        ),
      );
    }
    const {type, multiple = false}: {type: string; multiple?: boolean} = OPTIONS[option];
    if (type === 'boolean' && value !== undefined) return misuse(words.noValue(rawName, value));
    if (option === 'language' && !LANGUAGES.some((one) => one === value)) {
      return misuse(words.wrongLanguage(value ?? '', LANGUAGES));
    }
    if (type === 'string' && value === undefined) return misuse(words.noWord(rawName));
    if (seen.has(option) && !multiple) return misuse(words.twice(rawName));
    seen.add(option);
  }
  if (values.help === true) return {language, help: true};

  if (command === undefined) return misuse(words.noCommand(COMMAND_NAMES));
  if (command === 'render') {
    const picture = readRenderArguments(values, files, language);
    return typeof picture === 'string' ? misuse(picture) : {language, command, picture};
  }
  if (files.length === 0) return misuse(words.noFiles);
  return {language, command, files, json: values.json === true};
}

/** The first of these that says something decides, as everywhere in POSIX: "en_GB.UTF-8". */
function languageOfEnvironment({LC_ALL, LC_MESSAGES, LANG}: NodeJS.ProcessEnv): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return languageOf(locale?.replace('_', '-'));
}
