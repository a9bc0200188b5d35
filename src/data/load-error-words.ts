import type {LoadErrorCode, LoadErrorDetails} from './load-error.js';

/** Says why a file did not arrive and what to do, in Dutch and in English. */
export function tellLoadFailure(
  code: LoadErrorCode,
  {status, position}: LoadErrorDetails,
): readonly [nl: string, en: string] {
  switch (code) {
    case 'network':
      return [
        'geen verbinding, of de server staat dit niet toe (CORS). Open het adres zelf in een browser.',
        'no connection, or the server does not allow it (CORS). Open the address in a browser.',
      ];
    case 'timeout':
      return ['geen antwoord binnen 15 seconden. Probeer het later.', 'no answer within 15 seconds. Try later.'];
    case 'cut-off':
      return [
        'het bestand kwam niet heel aan: de verbinding brak, of de server noemt een verkeerde lengte (Content-Length).',
        'the file did not come whole: the line broke, or the server tells a wrong length (Content-Length).',
      ];
    case 'status':
      return tellStatus(status);
    case 'empty':
      return [
        'hier staat niets: het bestand is leeg. Zet de gegevens erin.',
        'there is nothing here: the file is empty. Put the data in it.',
      ];
    case 'html':
      return [
        'hier staat een webpagina, geen JSON of CSV. Gebruik het adres van het bestand zelf.',
        'this is a web page, no JSON or CSV. Use the address of the file itself.',
      ];
    case 'syntax':
      return [
        `geen geldige JSON: fout op regel ${position?.line}, kolom ${position?.column}. Kijk daar of ervoor naar een komma, haak of aanhalingsteken.`,
        `no valid JSON: it breaks at line ${position?.line}, column ${position?.column}. Look there or before for a comma, bracket or quote.`,
      ];
    case 'too-large':
      return ['groter dan 5 MB. Haal weg wat niet getoond wordt.', 'larger than 5 MB. Remove what is not shown.'];
    case 'bad-url':
      return ['dit is geen webadres. Begin met https:// of /.', 'this is no web address. Start with https:// or /.'];
  }
}

function tellStatus(status = 0): readonly [nl: string, en: string] {
  if (status === 404)
    return ['hier staat geen bestand (404): controleer het adres.', 'there is no file here (404): check the address.'];
  if (status < 400)
    return [
      `de server antwoordt met ${status}, zonder het hele bestand: stel hem in op antwoord 200.`,
      `the server answers ${status}, without the whole file: set it to answer 200.`,
    ];
  return [`de server antwoordt met ${status}. Probeer het later.`, `the server answers ${status}. Try later.`];
}
