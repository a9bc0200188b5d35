import type {Language} from './language.js';
import type {TextPosition} from '../data/find-syntax-error.js';

/** Why a file cannot be read, or reads less well than it could. */
export type FileFailure =
  | {readonly code: 'not-found' | 'folder' | 'empty' | 'utf-16' | 'byte-order-mark'}
  /** What the system says, such as EACCES. */
  | {readonly code: 'unreadable'; readonly reason: string}
  | {readonly code: 'not-utf-8'; readonly position: TextPosition};

/** Says what is the matter with a file and what to do. */
export function tellFileFailure(failure: FileFailure): Readonly<Record<Language, string>> {
  switch (failure.code) {
    case 'not-found':
      return {
        nl: 'dit bestand is er niet. Controleer de naam en de map.',
        en: 'there is no such file. Check its name and folder.',
      };
    case 'folder':
      return {
        nl: 'dit is een map. Noem het bestand dat erin staat.',
        en: 'this is a folder. Name the file in it.',
      };
    case 'unreadable':
      return {
        nl: `dit bestand kan niet worden gelezen (${failure.reason}). Controleer of u het mag openen.`,
        en: `this file cannot be read (${failure.reason}). Check that you may open it.`,
      };
    case 'empty':
      return {
        nl: 'hier staat niets. Begin met het voorbeeld in de README van mbo-kracht.',
        en: 'there is nothing in it. Start with the example in the README of mbo-kracht.',
      };
    case 'utf-16':
      return {
        nl: 'dit is geen UTF-8, maar UTF-16. Bewaar het opnieuw als UTF-8.',
        en: 'this is no UTF-8 but UTF-16. Save it again as UTF-8.',
      };
    case 'not-utf-8': {
      const {column, line} = failure.position;
      return {
        nl: `dit is geen UTF-8: regel ${line}, kolom ${column} kan niet worden gelezen. Bewaar het opnieuw als UTF-8.`,
        en: `this is no UTF-8: line ${line}, column ${column} cannot be read. Save it again as UTF-8.`,
      };
    }
    case 'byte-order-mark':
      return {
        nl: 'begint met een byte order mark. Die is onzichtbaar en wordt overgeslagen; bewaar het als UTF-8 zonder BOM, want niet elk programma kan ermee lezen.',
        en: 'begins with a byte order mark. It is invisible and passed over; save it as UTF-8 without BOM, since not every program reads it.',
      };
  }
}
