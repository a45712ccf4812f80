import type { Entered, TextField } from '@mamori/platform';

/** A count from 1 on that a person entered, or null for none. */
export function enterCount(
  entered: Entered,
  given: number | null | undefined,
  { field, ja, en, max }: TextField,
): number | null {
  if (given === null || given === undefined) return null;
  if (Number.isInteger(given) && given >= 1 && given <= max) return given;
  entered.refuse(field, `${ja}は1から${max}までの数にしてください。`, `${en}: please enter a number from 1 to ${max}.`);
  return null;
}
