/** A count as it was typed, with half-width digits; null where it is none from 1 to `max`. */
export function countIn(text: string, max: number): number | null {
  const digits = text.normalize('NFKC').trim();
  const count = /^\d{1,6}$/u.test(digits) ? Number(digits) : 0;
  return count >= 1 && count <= max ? count : null;
}
