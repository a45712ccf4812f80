import type { EditionIndex } from './edition-index-schema';

export interface NewerEdition {
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  /** A day, or a month where the day is not known: 2026-06. */
  readonly published: string;
}

/**
 * The ministry's edition in force when it is newer than the one given and can be used neither now nor soon, else null:
 * no document of it is shipped, and `loaded`, the codes that the consultancy has, holds neither it nor a later one. A list of
 * a fiscal year before that edition came out stays with its own.
 *
 * Its items are not known here and are never made up: they come by import of the ministry's own file.
 */
export function newerEdition(
  code: string,
  index: EditionIndex,
  loaded: readonly string[],
  fiscalYear: number,
): NewerEdition | null {
  const current = index.editions.find(({ edition }) => edition === index.current);
  if (!current || current.file) return null;
  const number = numberOf(current.edition);
  if (fiscalYear < FISCAL_YEAR_OF_R0 + number) return null;
  if ([code, ...loaded].some((held) => numberOf(held) >= number)) return null;
  return { code: current.edition, labelJa: current.label_ja, labelEn: current.label_en, published: current.published };
}

/** Editions are numbered by the years of Reiwa: 令和8年度 is r8. */
const FISCAL_YEAR_OF_R0 = 2018;

function numberOf(code: string): number {
  return Number(code.slice(1));
}
