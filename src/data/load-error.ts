import type {Bilingual} from './problem.js';

/** Why a data file did not arrive. */
export type LoadErrorCode = 'network' | 'timeout' | 'status' | 'html' | 'syntax' | 'too-large' | 'bad-url';

/** What is known of a failure, beside its code. */
export interface LoadErrorDetails {
  /** The HTTP status, such as 404. */
  readonly status?: number | undefined;
  /** Where broken JSON breaks; lines and columns count from 1. */
  readonly position?: {readonly line: number; readonly column: number} | undefined;
  readonly cause?: unknown;
}

/** The data file could not be fetched or is no JSON. The message says in Dutch and English where and what to do. */
export class LoadError extends Error {
  readonly status: number | undefined;
  readonly position: {readonly line: number; readonly column: number} | undefined;

  /**
   * @param code - Why it failed.
   * @param url - The address asked for, or a name for data that stands in the page.
   */
  constructor(
    readonly code: LoadErrorCode,
    readonly url: string,
    details: LoadErrorDetails = {},
  ) {
    const said = sentences(code, details);
    super(`${url}: ${said.nl} [${code}]\n${url}: ${said.en} [${code}]`, {cause: details.cause});
    this.name = 'LoadError';
    this.status = details.status;
    this.position = details.position;
  }
}

function sentences(code: LoadErrorCode, {status, position}: LoadErrorDetails): Bilingual {
  const {line, column} = position ?? {};
  switch (code) {
    case 'network':
      return {
        nl: 'geen verbinding, of de server staat dit adres niet toe (CORS). Open het adres zelf in een browser.',
        en: 'no connection, or the server does not allow it (CORS). Open the address in a browser.',
      };
    case 'timeout':
      return {
        nl: 'de server antwoordt niet binnen 15 seconden. Probeer het later.',
        en: 'no answer within 15 seconds. Try later.',
      };
    case 'status':
      return {
        nl: `de server antwoordt met ${status}. ${status === 404 ? 'Hier staat geen bestand: controleer het adres.' : 'Probeer het later.'}`,
        en: `the server answers ${status}. ${status === 404 ? 'There is no file: check the address.' : 'Try later.'}`,
      };
    case 'html':
      return {
        nl: 'hier staat een webpagina, geen JSON-bestand. Gebruik het adres van het bestand zelf.',
        en: 'this is a web page, no JSON file. Use the address of the file itself.',
      };
    case 'syntax':
      return {
        nl: `geen geldige JSON: het gaat mis op regel ${line}, kolom ${column}. Kijk daar of vlak ervoor naar een komma, haak of aanhalingsteken.`,
        en: `no valid JSON: it breaks at line ${line}, column ${column}. Look there or just before for a comma, bracket or quote.`,
      };
    case 'too-large':
      return {
        nl: 'het bestand is groter dan 5 MB. Haal weg wat niet getoond wordt.',
        en: 'the file is larger than 5 MB. Remove what is not shown.',
      };
    case 'bad-url':
      return {nl: 'dit is geen webadres. Begin met https:// of /.', en: 'this is no web address. Start with https:// or /.'};
  }
}
