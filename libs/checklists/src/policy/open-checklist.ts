import type { FormKind } from '@mamori/editions';

/** The form that a clinic fills in itself: a pharmacy has its own, every other kind the one for medical institutions. */
export function formOfClinic(kind: string): 'medical' | 'pharmacy' {
  return kind === 'pharmacy' ? 'pharmacy' : 'medical';
}

/** An edition that the consultancy holds; `fiscalYear` is the year of its April. */
export interface HeldEdition {
  readonly id: string;
  readonly fiscalYear: number;
  readonly forms: readonly FormKind[];
}

/**
 * The edition that a checklist of that fiscal year is filled in on: the newest that has the form and was out by then. Null
 * when there is none, and for a year beyond the next, of which nobody can know the edition.
 */
export function editionFor(
  form: FormKind,
  fiscalYear: number,
  currentFiscalYear: number,
  held: readonly HeldEdition[],
): HeldEdition | null {
  if (fiscalYear > currentFiscalYear + 1) return null;
  const fitting = held.filter((edition) => edition.fiscalYear <= fiscalYear && edition.forms.includes(form));
  return fitting.reduce<HeldEdition | null>(
    (newest, edition) => (newest && newest.fiscalYear >= edition.fiscalYear ? newest : edition),
    null,
  );
}

/** The consultancy's own edition that is named; null when it is the ministry's, not held, or the year is too far off. */
export function ownEdition(
  id: string,
  fiscalYear: number,
  currentFiscalYear: number,
  held: readonly HeldEdition[],
): HeldEdition | null {
  if (fiscalYear > currentFiscalYear + 1) return null;
  return held.find((edition) => edition.id === id && edition.forms.includes('own')) ?? null;
}

/** A list of the form and year that is open. */
export interface OpenList {
  readonly id: string;
  readonly editionId: string;
  /** No answer, evidence or signature ever came to it, and no answer of last year stands in it. */
  readonly isUntouched: boolean;
}

/**
 * The open list that people go on with; null when a new one is to be opened on `edition`. One that somebody wrote in is never
 * left behind: its answers come to a newer edition by carrying over. `open` is in order of editions, the newest first.
 */
export function listToContinue(open: readonly OpenList[], edition: HeldEdition | null): OpenList | null {
  const [newest] = open;
  if (!newest) return null;
  return edition && edition.id !== newest.editionId && newest.isUntouched ? null : newest;
}
