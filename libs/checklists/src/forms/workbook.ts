/** How a cell looks. `mark` is a box of an answer. */
export type CellLook = 'title' | 'label' | 'head' | 'section' | 'text' | 'mark' | 'note' | 'data';

/** Always a text: what begins like a formula stays what was typed. */
export interface PlannedCell {
  readonly text: string;
  readonly look: CellLook;
}

export interface PlannedRow {
  readonly cells: readonly (PlannedCell | null)[];
  /** In points; as high as its text when it is left out. */
  readonly height?: number;
  /** Joins the cells from one column to another, both counted from 0. */
  readonly joins?: readonly (readonly [from: number, to: number])[];
}

/** One sheet of a workbook: what stands in it and how it is printed on A4. */
export interface PlannedSheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly PlannedRow[];
  /** The row, counted from 0, that stands on every printed page and, with all above it, stays in view. */
  readonly headRow: number;
  /** Printed at the foot of each page, before its number. */
  readonly footer: string;
  /** Whether columns can be filtered by their heads. */
  readonly isFiltered: boolean;
}
