import type { EditionIndex } from './edition-index-schema';

export interface NewerEdition {
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  /** A day, or a month where the day is not known: 2026-06. */
  readonly published: string;
}

/**
 * The ministry's edition in force when it is newer than the one given and no document of it is shipped, else null.
 *
 * Its items are not known here and are never made up: they come by import of the ministry's own file.
 */
export function newerEdition(code: string, index: EditionIndex): NewerEdition | null {
  const current = index.editions.find(({ edition }) => edition === index.current);
  if (!current || current.file || numberOf(current.edition) <= numberOf(code)) return null;
  return { code: current.edition, labelJa: current.label_ja, labelEn: current.label_en, published: current.published };
}

function numberOf(code: string): number {
  return Number(code.slice(1));
}
