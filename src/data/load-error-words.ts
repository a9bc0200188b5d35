import type {LoadErrorCode, LoadErrorDetails} from './load-error.js';
import type {Bilingual} from './problem.js';

/** Says why a file did not arrive, and what to do. */
export function tellLoadFailure(code: LoadErrorCode, {status, position}: LoadErrorDetails): Bilingual {
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
