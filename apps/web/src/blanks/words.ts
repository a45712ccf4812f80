import type { BlankPartsFragment, FormBlankState, FormCellMeaning, MappingDoubtKind } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import type { Tone } from '../ui/badge';

export type Blank = BlankPartsFragment;
export type MappedCell = Blank['cells'][number];

export const stateWord: Record<FormBlankState, { readonly label: MessageId; readonly tone: Tone }> = {
  mapping: { label: 'blanks.state.mapping', tone: 'doing' },
  in_use: { label: 'blanks.state.in_use', tone: 'ok' },
  retired: { label: 'blanks.state.retired', tone: 'none' },
};

export const itemParts = [
  'answer',
  'answer_with_day',
  'yes_box',
  'no_box',
  'not_applicable_box',
  'confirmed_on',
  'target_on',
  'remarks',
] as const satisfies readonly FormCellMeaning[];
export const sheetFacts = [
  'facility_name',
  'facility_code',
  'address',
  'phone',
  'director',
  'filled_on',
  'fiscal_year',
] as const satisfies readonly FormCellMeaning[];

export const meaningLabel: Record<FormCellMeaning, MessageId> = {
  answer: 'blanks.means.answer',
  answer_with_day: 'blanks.means.answer_with_day',
  yes_box: 'blanks.means.yes_box',
  no_box: 'blanks.means.no_box',
  not_applicable_box: 'blanks.means.not_applicable_box',
  confirmed_on: 'blanks.means.confirmed_on',
  target_on: 'blanks.means.target_on',
  remarks: 'blanks.means.remarks',
  facility_name: 'blanks.means.facility_name',
  facility_code: 'blanks.means.facility_code',
  address: 'blanks.means.address',
  phone: 'blanks.means.phone',
  director: 'blanks.means.director',
  filled_on: 'blanks.means.filled_on',
  fiscal_year: 'blanks.means.fiscal_year',
};

export const doubtLabel: Record<MappingDoubtKind, MessageId> = {
  by_words: 'blanks.doubt.by_words',
  by_order: 'blanks.doubt.by_order',
  code_twice: 'blanks.doubt.code_twice',
  unknown_code: 'blanks.doubt.unknown_code',
  no_answer_cell: 'blanks.doubt.no_answer_cell',
  shared_cell: 'blanks.doubt.shared_cell',
  formula: 'blanks.doubt.formula',
  no_heads: 'blanks.doubt.no_heads',
};

/** The name that a spreadsheet shows for a column: 28 → AB. */
export function columnName(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** The name that a spreadsheet shows for a cell: row 12, column 28 → AB12. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;
