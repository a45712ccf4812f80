import type { FormKind } from '@mamori/editions';
import { allowedAnswers } from '../policy/answer-item';
import type { FormBlank, FormBlankState } from '../schema.gen';
import { type BlankSheet, blankSheetsSchema } from './policy/blank-sheet';
import { placeOf } from './policy/cell-place';
import { type FormMapping, formMappingSchema, isOfItem } from './policy/form-mapping';
import { itemsWithoutCell, roundsOf } from './policy/map-cells';
import type { MappableItem } from './policy/match-rows';
import type { MappingDoubt } from './policy/suggest-mapping';

export interface BlankItem extends MappableItem {
  readonly labelEn: string;
  readonly scopeJa: string;
}

/** A row as it comes from Postgres; `sheets` and `mapping` are to be parsed. */
export interface FormBlankRow {
  readonly id: string;
  readonly form: FormKind;
  readonly state: FormBlankState;
  readonly version: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly editionId: string;
  readonly editionLabelJa: string;
  readonly editionLabelEn: string;
  readonly editionCode: string;
  readonly titleJa: string;
  readonly published: string;
  readonly fiscalYear: number;
  readonly fileId: string;
  readonly bytes: number;
  readonly sheets: unknown;
  readonly mapping: unknown;
  readonly doubts: readonly MappingDoubt[];
  readonly items: readonly BlankItem[];
}

/** What a row keeps as JSON. */
export function partsOf(row: FormBlankRow): {
  readonly mapping: FormMapping;
  readonly sheets: readonly BlankSheet[];
  readonly sheet: BlankSheet;
} {
  const mapping = formMappingSchema.parse(row.mapping);
  const sheets = blankSheetsSchema.parse(row.sheets);
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet) throw new Error(`form blank ${row.id}: its mapping is of a sheet that it does not have`);
  return { mapping, sheets, sheet };
}

/** The blank as its screen shows it. */
export function toFormBlank(row: FormBlankRow): FormBlank {
  const { mapping, sheets, sheet } = partsOf(row);
  const { id, editionId, editionLabelJa, editionLabelEn, form, state, version, fileName, sha256 } = row;
  const { createdBy, createdAt, changedBy, changedAt } = row;
  return {
    id,
    editionId,
    editionLabelJa,
    editionLabelEn,
    form,
    state,
    version,
    fileName,
    sha256,
    sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    sheetName: sheet.name,
    isProtected: sheet.isProtected,
    round: mapping.round,
    rounds: roundsOf(mapping),
    grid: toGrid(sheet, mapping),
    items: row.items.map(({ answerKind, ...item }) => ({
      id: item.id,
      code: item.code,
      labelJa: item.labelJa,
      labelEn: item.labelEn,
      scopeJa: item.scopeJa,
      mayBeLeftOut: allowedAnswers[answerKind].includes('not_applicable'),
    })),
    cells: mapping.cells.map(({ cell, means }) => ({
      cell,
      what: means.what,
      itemId: isOfItem(means) ? means.itemId : null,
      round: isOfItem(means) ? means.round : null,
    })),
    missing: itemsWithoutCell(mapping, row.items),
    doubts: row.doubts,
    createdBy,
    createdAt,
    changedBy,
    changedAt,
  };
}

function toGrid(sheet: BlankSheet, { cells: mapped }: FormMapping): FormBlank['grid'] {
  const { cells, merges, hiddenRows, hiddenColumns, formulas } = sheet;
  const places = [...mapped.map(({ cell }) => cell), ...formulas].flatMap((cell) => placeOf(cell) ?? []);
  const starts = new Map(
    [...cells, ...places, ...merges.map(({ top, left }) => ({ row: top, column: left }))].map((place) => [
      `${place.row},${place.column}`,
      place,
    ]),
  );
  const texts = new Map(cells.map(({ row, column, text }) => [`${row},${column}`, text]));
  const computed = new Set(
    formulas.flatMap((cell) => placeOf(cell) ?? []).map(({ row, column }) => `${row},${column}`),
  );
  const drawn = [...starts.values()].map(({ row, column }) => {
    const block = merges.find(({ top, left }) => top === row && left === column);
    return {
      row,
      column,
      rowSpan: block ? block.bottom - row + 1 : 1,
      columnSpan: block ? block.right - column + 1 : 1,
      text: texts.get(`${row},${column}`) ?? '',
      isFormula: computed.has(`${row},${column}`),
    };
  });
  return {
    rows: Math.max(1, ...drawn.map(({ row }) => row)),
    columns: Math.max(
      1,
      ...drawn.map(({ column, columnSpan }) => (columnSpan > 100 ? column : column + columnSpan - 1)),
    ),
    hiddenRows,
    hiddenColumns,
    cells: drawn.sort((one, other) => one.row - other.row || one.column - other.column),
  };
}
