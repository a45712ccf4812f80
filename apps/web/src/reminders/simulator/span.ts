import { daysBetween } from '../../ui/dates';

const longestDays = 400;
const usualDays = 364;

export interface Span {
  readonly from: string;
  readonly until: string;
}

/** The days that are looked at: a year from today unless said otherwise. */
export function spanOf(given: { readonly from?: string; readonly until?: string }, today: string): Span {
  const from = given.from ?? today;
  return { from, until: given.until ?? addDays(from < today ? today : from, usualDays) };
}

/** Whether the days are in order and no more than the server looks at. */
export const isSpan = ({ from, until }: Span, today: string): boolean =>
  from <= until && daysBetween(from < today ? today : from, until) <= longestDays;

function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
