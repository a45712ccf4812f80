export { EditionCatalogue, type LoadedEdition } from './edition-catalogue';
export { type Finding, type FindingKind } from './import/policy/draft-findings';
export { sayFinding, sayWorkbookRefusal } from './import/draft-texts';
export {
  type DraftFile,
  earlierItemsOf,
  makeDraftFile,
  parseDraftFile,
  publishDraftFile,
} from './import/policy/draft-file';
export { findHeader } from './import/policy/find-header';
export { fold } from './import/policy/fold';
export {
  cellName,
  type Grid,
  type GridCell,
  type Merge,
  type PlacedCell,
  type SheetView,
  viewOf,
} from './import/policy/grid';
export { plainCode } from './import/policy/item-code';
export { recogniseSheet } from './import/policy/recognise-sheet';
export type { RecognisedSheet, SheetProblem } from './import/policy/recognised';
export { similarity, wordingOf } from './import/policy/similarity';
export { takeWorkbook } from './import/policy/take-workbook';
export { readWorkbookAt } from './import/workbook-reader';
export { EditionsModule } from './editions.module';
export { type AdoptedEdition, EditionsService } from './editions.service';
export type { CatalogueProblem } from './policy/catalogue-invalid';
export { CatalogueInvalid } from './policy/catalogue-invalid';
export { type BedBand, bedBands } from './policy/bed-bands';
export type { Survey, SurveyMetric } from './policy/benchmark-schema';
export type { EditionDocument, ItemRules, Topic } from './policy/catalogue-schema';
export { checkCatalogue } from './policy/check-catalogue';
export { editionChecksum } from './policy/checksum';
export type { Deadline, Deadlines } from './policy/deadlines-schema';
export { parseDeadlines } from './policy/deadlines-schema';
export { EditionAltered } from './policy/edition-altered';
export type { EditionIndex, ListedEdition } from './policy/edition-index-schema';
export { parseEditionIndex } from './policy/edition-index-schema';
export type { EditionItemRow, EditionNotes, EditionRow } from './policy/edition-rows';
export { toEditionRows } from './policy/edition-rows';
export { newerEdition } from './policy/newer-edition';
export { parseEdition, parseItemRules } from './policy/parse-edition';
export { targetLatestOn } from './policy/target-latest';
export type * from './schema.gen';
export type { Catalogue } from './shipped-catalogue';
export { shippedCatalogue } from './shipped-catalogue';
export { guidanceOf } from './shipped-help';
export { shippedSurvey } from './shipped-survey';
