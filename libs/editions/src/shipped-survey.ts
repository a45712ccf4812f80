import surveyJson from '../data/benchmark-r7.json' with { type: 'json' };
import { parseSurvey, type Survey } from './policy/benchmark-schema';

let parsed: Survey | undefined;

/**
 * The hospital survey that the product ships, read and checked once in a process. Throws CatalogueInvalid when the file is
 * damaged. Source: 病院における医療情報システムのサイバーセキュリティ対策に係る調査(令和7年), with the places where it was read.
 */
export function shippedSurvey(): Survey {
  parsed ??= parseSurvey(surveyJson);
  return parsed;
}
