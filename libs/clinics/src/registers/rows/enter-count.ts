import type { Entered, TextField } from '@mamori/platform';

interface CountField extends TextField {
  /** 1 unless told. */
  readonly min?: number;
}

/** A count that a person entered, or null for none. */
export function enterCount(
  entered: Entered,
  given: number | null | undefined,
  { field, ja, en, max, min = 1 }: CountField,
): number | null {
  if (given === null || given === undefined) return null;
  if (Number.isInteger(given) && given >= min && given <= max) return given;
  entered.refuse(
    field,
    `${ja}は${min}から${max}までの数にしてください。`,
    `${en}: please enter a number from ${min} to ${max}.`,
  );
  return null;
}
