import {parseArgs} from 'node:util';

import {nearest} from '../data/nearest.js';
import {commandLineWords} from '../text/command-line-words.js';
import {languageOf, type Language} from '../text/language.js';

const OPTIONS = {
  json: {type: 'boolean'},
  language: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
} as const;

const COMMANDS = ['check'];
const LANGUAGES = ['nl', 'en'] as const satisfies readonly Language[];

/** What the arguments ask, in the language in which to answer. */
export type Asked = {readonly language: Language} & (
  | {readonly help: true}
  | {readonly files: readonly string[]; readonly json: boolean}
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
  const chosen = LANGUAGES.find((one) => one === values.language);
  const language = chosen ?? languageOfEnvironment(environment);
  const words = commandLineWords[language];
  const misuse = (told: string): Asked => ({language, misuse: told});

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    if (!Object.hasOwn(OPTIONS, name)) {
      return misuse(
        words.unknownOption(
          rawName,
          Object.keys(OPTIONS).map((option) => `--${option}`),
        ),
      );
    }
    if (name !== 'language' && value !== undefined) return misuse(words.noValue(rawName, value));
    if (name === 'language' && !LANGUAGES.some((one) => one === value)) {
      return misuse(words.wrongLanguage(value ?? '', LANGUAGES));
    }
  }
  if (values.help === true) return {language, help: true};

  const [command, ...files] = positionals;
  if (command === undefined) return misuse(words.noCommand(COMMANDS));
  if (!COMMANDS.includes(command)) return misuse(words.unknownCommand(command, COMMANDS, nearest(command, COMMANDS)));
  if (files.length === 0) return misuse(words.noFiles);
  return {language, files, json: values.json === true};
}

/** The first of these that says something decides, as everywhere in POSIX: "en_GB.UTF-8". */
function languageOfEnvironment({LC_ALL, LC_MESSAGES, LANG}: NodeJS.ProcessEnv): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return languageOf(locale?.replace('_', '-'));
}
