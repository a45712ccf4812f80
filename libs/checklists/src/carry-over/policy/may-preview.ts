export type PreviewOutcome =
  | { readonly type: 'PreviewMayStart' }
  | { readonly type: 'NoClinics' }
  | { readonly type: 'ListOfThatYearNotPossible'; readonly earliest: number; readonly latest: number };

/** Decides whether a carry-over can be looked at: some clinics, and a year in which lists of the edition may be opened. */
export function mayPreview(
  edition: { readonly fiscalYear: number },
  fiscalYear: number,
  currentFiscalYear: number,
  clinics: number,
): PreviewOutcome {
  const [earliest, latest] = [edition.fiscalYear, currentFiscalYear + 1];
  if (fiscalYear < earliest || fiscalYear > latest) return { type: 'ListOfThatYearNotPossible', earliest, latest };
  return clinics === 0 ? { type: 'NoClinics' } : { type: 'PreviewMayStart' };
}
