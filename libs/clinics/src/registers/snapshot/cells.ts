import type { Day } from '@mamori/platform';

/** A day as a snapshot writes it, 2026/11/22; '' for none. */
export const dayCell = (day: Day | null): string => day?.replaceAll('-', '/') ?? '';

/** A count; '' where nobody counted. */
export const countCell = (count: number | null): string => (count === null ? '' : String(count));

/** あり, なし, and 不明 where nobody said. */
export const presenceCell = (is: boolean | null): string => {
  if (is === null) return '不明';
  return is ? 'あり' : 'なし';
};
