/** Hospitals of some size and their share. */
export interface BedBand {
  /** Beds from; null for no lower bound. */
  readonly from: number | null;
  /** Beds to, inclusive; null for no upper bound. */
  readonly to: number | null;
  readonly percent: number;
}

/** Reads `20-99`, `500+` and `under_100` as bands, the smallest first. */
export function bedBands(byBeds: Readonly<Record<string, number>> | null): readonly BedBand[] {
  return Object.entries(byBeds ?? {})
    .map(([band, percent]) => ({ ...boundsOf(band), percent }))
    .sort((one, other) => (one.from ?? 0) - (other.from ?? 0));
}

function boundsOf(band: string): Omit<BedBand, 'percent'> {
  const [first, last] = (band.match(/\d+/g) ?? []).map(Number);
  if (first === undefined) throw new Error(`not a band of beds: ${band}`);
  if (band.startsWith('under_')) return { from: null, to: first - 1 };
  return { from: first, to: last ?? null };
}
