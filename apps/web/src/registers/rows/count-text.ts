/** A count as it was typed, with half-width digits; null where it is none from `min` to `max`. */
export function countIn(text: string, max: number, min = 1): number | null {
  const digits = text.normalize('NFKC').trim();
  if (!/^\d{1,6}$/u.test(digits)) return null;
  const count = Number(digits);
  return count >= min && count <= max ? count : null;
}
