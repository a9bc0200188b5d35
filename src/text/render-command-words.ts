import type {Language} from './language.js';

const en = {
  oneFile: (found: string) => `draws one file at a time, found "${found}" too.`,
  onlyWith: (option: string, other: string) => `${option} only makes sense with ${other}.`,
  wrongScale: (found: string, most: number) =>
    `--scale: found "${found}", expected a number above 0 and at most ${most}.`,
  noPainter:
    'PNG needs a package that is not here. Install it with: npm install @resvg/resvg-js. Or draw with --to svg.',
  noFont: (known: string) =>
    `PNG needs a typeface as wide as Arial, and this system has none. Install one of these: ${known}. Or draw with --to svg.`,
  notWritten: (file: string, reason: string) => `--out: "${file}" cannot be written (${reason}).`,
  help: `Usage: mbo-kracht render [file] --tag <tag> --to html|svg|png [options]

  [file]               JSON, or a table that ends in .csv or .tsv; - reads JSON from standard input;
                       without a file the data that is built in
  --tag <tag>          infographic, function-mix or team-builder
  --to html|svg|png    the element as HTML, or a picture of it; png needs: npm install @resvg/resvg-js
  --static             HTML of a picture, a table and sources only: for a site that takes no scripts
  --image <address>    with --static: where the picture stands; else it is in the HTML itself
  --out <file>         where to write; else standard output
  --scale <number>     how many times larger a png is; else 2
  --mix, --view, --highlight, --open, --strength, --fields, --reference, --team, --text, --lang, --heading-level
                       as the attributes of the element
  --width <px>         how wide the picture is
  --colour <name>=<#colour>
                       as --mbo-<name> on a page, such as mbo-group-mbo=#d9482b; may be there more than once`,
};

/** Words of the command that draws. */
export type RenderCommandWords = typeof en;

const nl: RenderCommandWords = {
  oneFile: (found) => `tekent één bestand tegelijk, hier staat ook "${found}".`,
  onlyWith: (option, other) => `${option} heeft alleen zin met ${other}.`,
  wrongScale: (found, most) => `--scale: hier staat "${found}", verwacht: een getal boven 0 en hoogstens ${most}.`,
  noPainter:
    'voor PNG is een pakket nodig dat hier niet staat. Installeer het met: npm install @resvg/resvg-js. Of teken met --to svg.',
  noFont: (known) =>
    `voor PNG is een lettertype nodig dat zo breed is als Arial, en dat staat hier niet. Installeer er een: ${known}. Of teken met --to svg.`,
  notWritten: (file, reason) => `--out: "${file}" kan niet worden geschreven (${reason}).`,
  help: `Gebruik: mbo-kracht render [bestand] --tag <tag> --to html|svg|png [opties]

  [bestand]            JSON, of een tabel die eindigt op .csv of .tsv; - leest JSON van de standaardinvoer;
                       zonder bestand de ingebouwde gegevens
  --tag <tag>          infographic, function-mix of team-builder
  --to html|svg|png    het element als HTML, of een plaatje ervan; voor png: npm install @resvg/resvg-js
  --static             HTML met alleen een plaatje, een tabel en bronnen: voor een site zonder scripts
  --image <adres>      bij --static: waar het plaatje staat; anders zit het in de HTML zelf
  --out <bestand>      waar het komt; anders op de standaarduitvoer
  --scale <getal>      hoeveel keer zo groot een png is; anders 2
  --mix, --view, --highlight, --open, --strength, --fields, --reference, --team, --text, --lang, --heading-level
                       zoals de attributen van het element
  --width <px>         hoe breed het plaatje is
  --colour <naam>=<#kleur>
                       zoals --mbo-<naam> op een pagina, bijvoorbeeld mbo-group-mbo=#d9482b; mag vaker`,
};

export const renderCommandWords: Readonly<Record<Language, RenderCommandWords>> = {nl, en};
