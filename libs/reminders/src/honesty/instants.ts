/** An instant leaves SQL as ISO 8601 in UTC, to the millisecond; to the microsecond where a list goes on from it. */
export const instant = (column: string, fraction: 'MS' | 'US' = 'MS'): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${fraction}"Z"')`;
