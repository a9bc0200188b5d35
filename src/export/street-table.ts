import {nameSource} from '../text/date-format.js';
import {downloadWords} from '../text/download-words.js';
import {readText} from '../text/text-level.js';
import {nameSources} from './source-names.js';
import type {StreetState} from './street-state.js';
import {writeCsv} from './write-csv.js';

/** The points of the shown fields as CSV. A field without points has one row, so that none is missing. */
export function streetToCsv({document, fields, language, level, words: common}: StreetState): string {
  const words = downloadWords[language];
  const head = [words.field, words.strengths, words.point, words.plain, words.sources, words.addresses];
  const rows = fields.flatMap((field) => {
    const strengths = (document.strengths ?? []).filter(({id}) => field.strengths.includes(id));
    const begin = [readText(field.label, level), strengths.map(({label}) => readText(label, level)).join(', ')];
    if (field.points.length === 0) return [[...begin, '', '', '', '']];
    return field.points.map(({text, sources, derived}) => {
      const names = nameSources(sources, document, (source) => `${source.title}, ${nameSource(source, language)}`);
      return [
        ...begin,
        readText(text, 'gewoon'),
        typeof text === 'string' ? '' : (text.plain ?? ''),
        names.join(' | ') + (derived ? ` (${common[derived]})` : ''),
        nameSources(sources, document, ({url = ''}) => url)
          .filter((url) => url !== '')
          .join(' '),
      ];
    });
  });
  return writeCsv([head, ...rows]);
}

/** The document with only the fields that are shown: again a valid data file. */
export function streetToJson({document, fields}: StreetState): string {
  return `${JSON.stringify(document.fields ? {...document, fields} : document, undefined, 2)}\n`;
}
