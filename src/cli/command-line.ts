import {commandLineWords} from '../text/command-line-words.js';
import type {Language} from '../text/language.js';
import {checkFile} from './check-file.js';
import {readArguments} from './read-arguments.js';
import {render} from './render.js';
import {tellAsJson, tellAsText} from './tell-reports.js';

/** What the command line leaves its caller with; a script can tell a wrong file from a wrong question. */
const EXIT = {right: 0, wrong: 1, misused: 2};

/**
 * Does what the command line asks: checks data files and tells on standard output what is wrong in them, or draws one.
 * @param args - What stands behind the name of the program.
 * @param environment - `LC_ALL`, `LC_MESSAGES` or `LANG` gives the language, unless an argument does.
 * @returns The exit code: 0 when every file can be drawn, 1 when one cannot, 2 when the arguments make no sense.
 */
export async function runCommandLine(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const {language, ...asked} = readArguments(args, environment);
  const words = commandLineWords[language];
  if ('misuse' in asked) {
    console.error(`mbo-kracht: ${asked.misuse}\n\n${words.usage}`);
    return EXIT.misused;
  }
  if ('help' in asked) {
    console.log(words.help);
    return EXIT.right;
  }
  if (asked.command === 'render') return EXIT[await render(asked.picture, language)];
  return check(asked.files, asked.json, language);
}

async function check(files: readonly string[], json: boolean, language: Language): Promise<number> {
  const reports = [];
  // One after the other: each may be 5 MB, and nobody waits long for a second one.
  for (const file of files) reports.push((await checkFile(file)).report);
  console.log(json ? tellAsJson(reports) : tellAsText(reports, language));
  return reports.every(({problems}) => problems.length === 0) ? EXIT.right : EXIT.wrong;
}
