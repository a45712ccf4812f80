/** Rows on a page, as in other lists. */
export const PAGE_ROWS = 50;
/** Pages that come with one answer. The server gives 500 rows at most. */
export const PAGES_AT_ONCE = 10;
