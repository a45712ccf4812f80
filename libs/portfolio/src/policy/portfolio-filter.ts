import { badInput, containing, searchKey } from '@mamori/platform';
import type { PortfolioFilter } from '../schema.gen';

/** A filter as the statements take it; null where nothing is asked. */
export interface FilterValues {
  /** Pattern for LIKE over search keys. */
  readonly text: string | null;
  readonly prefecture: number | null;
  readonly kind: string | null;
  readonly tag: string | null;
  readonly twoFactor: string | null;
  /** True for clinics with an overdue task only; never false. */
  readonly overdue: true | null;
  /** True for clinics that have left too; never false. */
  readonly withLeft: true | null;
}

/** No clinic's name or tag is longer. */
const longestText = 200;

/**
 * Reads a filter; undefined when it leaves every clinic in care in. Throws BAD_INPUT for a text over 200 characters and for one that
 * Postgres cannot take.
 */
export function filterValues(filter: PortfolioFilter | null | undefined): FilterValues | undefined {
  const values = {
    text: pattern(checked(filter?.text)),
    prefecture: filter?.prefecture ?? null,
    kind: filter?.kind ?? null,
    tag: checked(filter?.tag) || null,
    twoFactor: filter?.twoFactor ?? null,
    overdue: filter?.overdue ? true : null,
    withLeft: filter?.withLeft ? true : null,
  } as const;
  return Object.values(values).some((value) => value !== null) ? values : undefined;
}

function checked(text: string | null | undefined): string {
  if (!text) return '';
  if (text.length > longestText || text.includes('\0')) throw badInput('a text to filter by that no clinic can have');
  return text.trim();
}

/** Finds the text anywhere in a key; the wildcards of LIKE stand for themselves. */
function pattern(text: string): string | null {
  const key = searchKey(text);
  return key === '' ? null : containing(key);
}
