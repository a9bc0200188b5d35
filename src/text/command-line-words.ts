import type {Language} from './language.js';
import {renderCommandWords} from './render-command-words.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const en = {
  usage: `Usage: mbo-kracht check [--json] [--language nl|en] <file ...>
       mbo-kracht render [file] --tag <tag> --to html|svg|png [options]
More: mbo-kracht --help`,
  help: `Checks data files for mbo-kracht and tells what is wrong, where, and how to mend it; and draws them.

Usage: mbo-kracht check [--json] [--language nl|en] <file ...>

  <file ...>         JSON, or a table that ends in .csv or .tsv; - reads JSON from standard input
  --json             one JSON object, for other programs
  --language nl|en   the language of what is told; else that of the system (LC_ALL, LANG), else Dutch
  -h, --help         this text

${renderCommandWords.en.help}

Exit code: 0 when every file can be drawn, also with warnings; 1 when one cannot; 2 when the arguments make no sense.`,
  unknownOption: (option: string, known: readonly string[]) =>
    `unknown option ${option}. Choose from: ${known.join(', ')}.`,
  noValue: (option: string, value: string) => `${option} takes no value, found "${value}".`,
  noWord: (option: string) => `${option}: found nothing, expected a word.`,
  twice: (option: string) => `${option} is there twice; once is enough.`,
  wrongLanguage: (found: string, known: readonly string[]) =>
    `--language: found ${found === '' ? 'nothing' : `"${found}"`}. Choose from: ${known.join(', ')}.`,
  noCommand: (known: readonly string[]) => `found no command. Choose from: ${known.join(', ')}.`,
  unknownCommand: (found: string, known: readonly string[], meant: string | undefined) =>
    `unknown command "${found}". ${meant === undefined ? `Choose from: ${known.join(', ')}.` : `Did you mean "${meant}"?`}`,
  noFiles: 'found no file to check. Name one or more, or - for standard input.',
  standardInput: 'standard input',
  right: 'no errors',
  errors: (count: number) => counted(count, 'error', 'errors'),
  warnings: (count: number) => counted(count, 'warning', 'warnings'),
  severity: {error: 'Error', warning: 'Warning'},
  place: (line: number, column: number, path: string) => `line ${line}, column ${column} (${path})`,
  summary: (files: number, wrong: number) =>
    `${counted(files, 'file', 'files')}: ${files - wrong} right, ${wrong} with errors.`,
};

/** Words of the command line. */
export type CommandLineWords = typeof en;

const nl: CommandLineWords = {
  usage: `Gebruik: mbo-kracht check [--json] [--language nl|en] <bestand ...>
         mbo-kracht render [bestand] --tag <tag> --to html|svg|png [opties]
Meer: mbo-kracht --help`,
  help: `Controleert gegevens voor mbo-kracht en vertelt wat er mis is, waar, en hoe u het herstelt; en tekent ze.

Gebruik: mbo-kracht check [--json] [--language nl|en] <bestand ...>

  <bestand ...>      JSON, of een tabel die eindigt op .csv of .tsv; - leest JSON van de standaardinvoer
  --json             één JSON-object, voor andere programma's
  --language nl|en   de taal van de meldingen; anders die van het systeem (LC_ALL, LANG), anders Nederlands
  -h, --help         deze tekst

${renderCommandWords.nl.help}

Exitcode: 0 als elk bestand getekend kan worden, ook met waarschuwingen; 1 als er een niet kan; 2 als de opdracht niet klopt.`,
  unknownOption: (option, known) => `onbekende optie ${option}. Kies uit: ${known.join(', ')}.`,
  noValue: (option, value) => `achter ${option} hoort geen waarde, hier staat "${value}".`,
  noWord: (option) => `${option}: hier staat niets, verwacht: een woord.`,
  twice: (option) => `${option} staat er twee keer; eenmaal is genoeg.`,
  wrongLanguage: (found, known) =>
    `--language: hier staat ${found === '' ? 'niets' : `"${found}"`}. Kies uit: ${known.join(', ')}.`,
  noCommand: (known) => `hier staat geen opdracht. Kies uit: ${known.join(', ')}.`,
  unknownCommand: (found, known, meant) =>
    `onbekende opdracht "${found}". ${meant === undefined ? `Kies uit: ${known.join(', ')}.` : `Bedoelt u "${meant}"?`}`,
  noFiles: 'hier staat geen bestand. Noem er een of meer, of - voor de standaardinvoer.',
  standardInput: 'standaardinvoer',
  right: 'geen fouten',
  errors: (count) => counted(count, 'fout', 'fouten'),
  warnings: (count) => counted(count, 'waarschuwing', 'waarschuwingen'),
  severity: {error: 'Fout', warning: 'Waarschuwing'},
  place: (line, column, path) => `regel ${line}, kolom ${column} (${path})`,
  summary: (files, wrong) =>
    `${counted(files, 'bestand', 'bestanden')}: ${files - wrong} zonder fouten, ${wrong} met fouten.`,
};

export const commandLineWords: Readonly<Record<Language, CommandLineWords>> = {nl, en};
