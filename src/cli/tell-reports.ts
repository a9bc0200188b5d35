import {commandLineWords} from '../text/command-line-words.js';
import type {Language} from '../text/language.js';
import type {FileReport} from './check-file.js';
import {STANDARD_INPUT} from './read-input.js';

/** Tells in one JSON object what was found, in both languages, for other programs. */
export function tellAsJson(files: readonly FileReport[]): string {
  return JSON.stringify({files});
}

/** Tells what was found: of each file how much, then each error and warning on a line of its own. */
export function tellAsText(reports: readonly FileReport[], language: Language): string {
  const words = commandLineWords[language];
  const lines = reports.flatMap(({file, problems, warnings}) => {
    const counts = [
      problems.length > 0 ? words.errors(problems.length) : words.right,
      ...(warnings.length > 0 ? [words.warnings(warnings.length)] : []),
    ];
    return [
      `${file === STANDARD_INPUT ? words.standardInput : file}: ${counts.join(', ')}`,
      ...[...problems, ...warnings].map(({message, severity}) => `  ${words.severity[severity]}: ${message[language]}`),
    ];
  });
  const wrong = reports.filter(({problems}) => problems.length > 0).length;
  if (reports.length > 1) lines.push('', words.summary(reports.length, wrong));
  return lines.map(showControls).join('\n');
}

/** What a file holds must not move the cursor of a terminal, or colour what it says. */
function showControls(line: string): string {
  return line.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
