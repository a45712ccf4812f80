import type { Grid } from '@mamori/editions';
import { z } from 'zod';
import type { MappableItem } from './match-rows';
import { type SuggestedMapping, suggestMapping } from './suggest-mapping';

const count = z.number();
const sheetSchema = z.object({
  name: z.string(),
  isHidden: z.boolean(),
  isProtected: z.boolean(),
  formulas: z.array(z.string()).readonly(),
  cells: z.array(z.object({ row: count, column: count, text: z.string() })).readonly(),
  merges: z.array(z.object({ top: count, left: count, bottom: count, right: count })).readonly(),
  hiddenRows: z.array(count).readonly(),
  hiddenColumns: z.array(count).readonly(),
});

/** A sheet of a blank as it is kept, so that it can be shown and mapped without its file. */
export type BlankSheet = z.infer<typeof sheetSchema>;
export const blankSheetsSchema = z.array(sheetSchema).readonly();

/** Far above any form; a sheet with more is none. */
export const MOST_CELLS = 20_000;

/** What a reader of values does not tell of a sheet. */
export interface SheetExtras {
  readonly name: string;
  readonly isProtected: boolean;
  readonly formulas: readonly string[];
}

const unstorable = /\0|\p{Surrogate}/gu;

/** The sheets as they are kept. */
export function toBlankSheets(grids: readonly Grid[], extras: readonly SheetExtras[]): readonly BlankSheet[] {
  return grids.map((grid) => {
    const { isProtected = false, formulas = [] } = extras.find(({ name }) => name === grid.name) ?? {};
    const cells = grid.cells.map((cell) => ({ ...cell, text: cell.text.replace(unstorable, '') }));
    return { ...grid, cells, isProtected, formulas };
  });
}

/** The suggestion for a sheet. */
export const suggestionFor = (sheet: BlankSheet, items: readonly MappableItem[]): SuggestedMapping =>
  suggestMapping(sheet, items, new Set(sheet.formulas));

/** The sheet in which the most items were found, one that is seen before one that is hidden; null without any item. */
export function bestSuggestion(sheets: readonly BlankSheet[], items: readonly MappableItem[]): SuggestedMapping | null {
  const found = sheets
    .map((sheet) => ({ sheet, suggestion: suggestionFor(sheet, items) }))
    .filter(({ suggestion }) => suggestion.found > 0)
    .sort(
      (one, other) =>
        Number(one.sheet.isHidden) - Number(other.sheet.isHidden) || other.suggestion.found - one.suggestion.found,
    );
  return found[0]?.suggestion ?? null;
}
