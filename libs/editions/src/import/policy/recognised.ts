import type { ColumnRole } from './find-header';
import type { SheetForm } from './sheet-title';

export type Scope = 'organization' | 'all' | 'server' | 'terminal' | 'server_terminal' | 'network';
export type ReadAnswerKind = 'gate_yes_no' | 'yes_no' | 'yes_no_no_contract_skip' | 'yes_no_planned';

/** What a person should look at in a row; the row is kept all the same. */
export type Doubt =
  | 'no_code'
  | 'code_twice'
  | 'code_out_of_order'
  | 'no_section'
  | 'hidden_row'
  | 'continued'
  | 'entry_question_guessed'
  | 'planned_year_unknown'
  | 'cut_short';

/** What of a sheet was not taken as an item, or needs a word. */
export type SheetProblemKind =
  | 'no_header'
  | 'no_title'
  | 'no_year'
  | 'no_form'
  | 'form_guessed'
  | 'hidden_row'
  | 'hidden_columns'
  | 'hidden_sheet'
  | 'not_read'
  | 'note'
  | 'no_code'
  | 'code_twice'
  | 'code_out_of_order'
  | 'no_section'
  | 'no_items'
  | 'too_many_items';

export interface SheetProblem {
  readonly kind: SheetProblemKind;
  /** Row in the sheet; null for what concerns the whole of it. */
  readonly row: number | null;
  /** The cell as a spreadsheet names it, `B12`; null as above. */
  readonly cell: string | null;
  /** What stands there, up to 200 characters. */
  readonly text: string;
}

/** A row of the form as the sheet has it. */
export interface RecognisedItem {
  readonly row: number;
  readonly sectionCode: string;
  readonly sectionTitleJa: string;
  /** As the product prints it, `2-⑩`; `-` for the entry question, '' where the sheet has none. */
  readonly code: string;
  readonly labelJa: string;
  readonly answerKind: ReadAnswerKind;
  /** Null where the sheet does not say. */
  readonly scope: Scope | null;
  /** What the form remarks below the row (※ …). */
  readonly notesJa: string;
  /** Reference numbers as they stand in a column of their own. */
  readonly guidelineRefs: readonly string[];
  /** The last fiscal year that a plan counts for, where the wording names it: 令和9年度まで → 2027. */
  readonly plannedUntilYear: number | null;
  /** Left out unless somebody takes it in. */
  readonly isLeftOut: boolean;
  readonly doubts: readonly Doubt[];
}

export interface RecognisedSheet {
  readonly name: string;
  readonly titleJa: string | null;
  readonly fiscalYear: number | null;
  readonly form: SheetForm | null;
  /** First and last row of the headings; null when none were found. */
  readonly header: { readonly top: number; readonly bottom: number } | null;
  /** Which column was taken for what, by the letters that a spreadsheet shows. */
  readonly columns: readonly { readonly column: string; readonly role: ColumnRole }[];
  readonly items: readonly RecognisedItem[];
  readonly problems: readonly SheetProblem[];
}
