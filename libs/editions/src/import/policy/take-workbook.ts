import type { RecognisedSheet } from './recognised';
import { MOST_ITEMS } from './recognise-sheet';
import type { SheetForm } from './sheet-title';
import { formsOf } from './suggest-mapping';

/** A sheet with a form that is taken over. */
export interface FoundSheet extends RecognisedSheet {
  readonly form: SheetForm;
}

export type TakeOutcome =
  | { readonly type: 'WorkbookFits'; readonly found: readonly FoundSheet[]; readonly fiscalYear: number | null }
  | { readonly type: 'FormReadAlready'; readonly forms: readonly SheetForm[] }
  | { readonly type: 'WorkbookRefused'; readonly reason: 'nothing_found' | 'form_unknown' | 'same_form_twice' }
  | { readonly type: 'WorkbookRefused'; readonly reason: 'too_many_items'; readonly limit: number }
  | { readonly type: 'WorkbookRefused'; readonly reason: 'year_held'; readonly fiscalYear: number }
  | {
      readonly type: 'WorkbookRefused';
      readonly reason: 'other_year';
      readonly fiscalYear: number;
      readonly expected: number;
    };

export interface TakingDraft {
  readonly fiscalYear: number | null;
  /** Codes of the editions that the consultancy has. */
  readonly held: readonly string[];
  /** Forms of which the draft has items. */
  readonly forms: readonly string[];
}

/**
 * Decides whether what was recognised in a workbook goes into a draft.
 *
 * Another year's file, an edition that is here already, two sheets of one form and a sheet without end are refused; a form
 * that the draft holds gives way only when it is said so. Hidden sheets and sheets without a form are passed over. `chosen` are
 * forms that a person said, by the sheet's name: then those sheets alone are taken, as those forms.
 */
export function takeWorkbook(
  sheets: readonly RecognisedSheet[],
  draft: TakingDraft,
  replace: boolean,
  chosen: ReadonlyMap<string, SheetForm> = new Map(),
): TakeOutcome {
  const isHidden = (sheet: RecognisedSheet) => sheet.problems.some(({ kind }) => kind === 'hidden_sheet');
  const seen = (chosen.size > 0 ? asChosen(sheets, chosen) : sheets).filter((sheet) => !isHidden(sheet));
  if (seen.some(({ items }) => items.length > MOST_ITEMS))
    return { type: 'WorkbookRefused', reason: 'too_many_items', limit: MOST_ITEMS };
  const found = seen.flatMap((sheet) => (sheet.form && sheet.items.length > 0 ? [{ ...sheet, form: sheet.form }] : []));
  if (found.length === 0) {
    const isList = seen.some(({ items }) => items.length > 0);
    return { type: 'WorkbookRefused', reason: isList ? 'form_unknown' : 'nothing_found' };
  }
  const plain = found.flatMap(({ form }) => formsOf(form));
  if (new Set(plain).size < plain.length) return { type: 'WorkbookRefused', reason: 'same_form_twice' };

  const fiscalYear = found.map((sheet) => sheet.fiscalYear).find((year) => year !== null) ?? null;
  if (fiscalYear !== null && draft.fiscalYear !== null && fiscalYear !== draft.fiscalYear)
    return { type: 'WorkbookRefused', reason: 'other_year', fiscalYear, expected: draft.fiscalYear };
  if (fiscalYear !== null && draft.held.includes(`r${fiscalYear - 2018}`))
    return { type: 'WorkbookRefused', reason: 'year_held', fiscalYear };

  const held = new Set(draft.forms.flatMap(formsOf));
  const again = found.map(({ form }) => form).filter((form) => formsOf(form).some((each) => held.has(each)));
  if (again.length > 0 && !replace) return { type: 'FormReadAlready', forms: again };
  return { type: 'WorkbookFits', found, fiscalYear };
}

/** What was not known or only guessed of these sheets, a person knows. */
function asChosen(
  sheets: readonly RecognisedSheet[],
  chosen: ReadonlyMap<string, SheetForm>,
): readonly RecognisedSheet[] {
  return sheets.flatMap((sheet) => {
    const form = chosen.get(sheet.name);
    const problems = sheet.problems.filter(({ kind }) => kind !== 'no_form' && kind !== 'form_guessed');
    return form ? [{ ...sheet, form, problems }] : [];
  });
}
