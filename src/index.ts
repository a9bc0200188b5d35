/**
 * Everything that a developer may build on. Importing it registers nothing; `mbo-kracht/define` does.
 */
export {InfographicElement} from './infographic/infographic-element.js';
export {FieldCloseEvent, FieldOpenEvent, StrengthSelectEvent} from './infographic/infographic-events.js';
export {FunctionMixElement} from './function-mix/function-mix-element.js';
export {ViewChangeEvent} from './function-mix/view-change-event.js';
export {DownloadEvent} from './controllers/download-event.js';
export {TeamBuilderElement} from './team-builder/team-builder-element.js';
export {TeamChangeEvent} from './team-builder/team-change-event.js';
export type {Team, TeamGroup} from './text/team.js';
export {DocumentErrorEvent, DocumentLoadEvent} from './controllers/document-events.js';

export {checkDocument, parseDocument, type CheckedDocument} from './data/parse-document.js';
export {parseCsvMixes, type CsvOptions} from './data/csv-mixes.js';
export {DataError} from './data/data-error.js';
export {LoadError, type LoadErrorCode} from './data/load-error.js';
export {formatProblem, type Bilingual, type Problem} from './data/problem.js';
export type {ProblemCode} from './data/finding.js';
export {iconNames, type IconName} from './data/icon-names.js';
export type {
  Amount,
  Field,
  Group,
  KrachtDocument,
  Mix,
  Point,
  Share,
  Source,
  Strength,
  Text,
  Unit,
} from './data/schema.js';
