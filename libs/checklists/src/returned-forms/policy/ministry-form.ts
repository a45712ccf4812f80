import { fold, type Grid, viewOf } from '@mamori/editions';
import { type FormMapping, isOfItem, type MappedCell, type Round } from '../../blanks/policy/form-mapping';
import type { LineParts, ReturnedLine, SheetText } from './returned-line';

/** A line of the ministry's form; its item is named by the mapping. */
export interface MappedLine extends ReturnedLine {
  readonly itemId: string;
}

const SLOT = /[(（]([^()（）]*)[)）]\s*$/su;

/**
 * The lines of a filled form of the ministry, by the cells that the blank was mapped to; null when the sheet is not there. Of
 * repeated columns the last that holds an answer counts.
 */
export function readMinistryForm(grids: readonly Grid[], mapping: FormMapping): readonly MappedLine[] | null {
  const grid =
    grids.find(({ name }) => fold(name) === fold(mapping.sheet)) ?? (grids.length === 1 ? grids[0] : undefined);
  if (!grid) return null;
  const view = viewOf(grid);
  const byItem = new Map<string, MappedCell[]>();
  for (const cell of mapping.cells)
    if (isOfItem(cell.means)) byItem.set(cell.means.itemId, [...(byItem.get(cell.means.itemId) ?? []), cell]);
  return [...byItem].map(([itemId, cells]): MappedLine => {
    const place = placeOf(cells[0]?.cell ?? 'A1');
    const rounds = ([3, 2, 1] as const).filter((round) =>
      cells.some(({ means }) => isOfItem(means) && means.round === round),
    );
    const at = ({ cell }: MappedCell): SheetText => {
      const { row, column } = placeOf(cell);
      return { cell, text: view.at(row, column)?.text ?? '' };
    };
    const chosen = rounds.map((round) => partsOf(cells, round, at)).find(isAnswered);
    const parts = chosen ?? partsOf(cells, rounds.length > 0 ? mapping.round : null, at);
    return { sheet: grid.name, row: place.row, code: '', label: '', scope: '', itemId, parts };
  });
}

function partsOf(cells: readonly MappedCell[], round: Round | null, at: (cell: MappedCell) => SheetText): LineParts {
  const cellFor = (what: string) =>
    cells.find(
      ({ means }) => isOfItem(means) && means.what === what && (means.round === null || means.round === round),
    );
  const textFor = (what: string) => {
    const cell = cellFor(what);
    return cell && at(cell);
  };
  const both = textFor('answer_with_day');
  const days = [textFor('confirmed_on'), both && inSlot(both)].flatMap((text) => text ?? []);
  const [answer, yes, no, notApplicable] = [
    textFor('answer') ?? (both && { ...both, text: both.text.replace(SLOT, '') }),
    textFor('yes_box'),
    textFor('no_box'),
    textFor('not_applicable_box'),
  ];
  const [targetOn, remarks] = [textFor('target_on'), textFor('remarks')];
  return {
    ...(answer ? { answer } : {}),
    ...(yes ? { yes } : {}),
    ...(no ? { no } : {}),
    ...(notApplicable ? { notApplicable } : {}),
    ...(days.length > 0 ? { confirmedOn: days } : {}),
    ...(targetOn ? { targetOn: [targetOn] } : {}),
    ...(remarks ? { remarks } : {}),
    reason: null,
  };
}

const inSlot = ({ cell, text }: SheetText): SheetText => ({ cell, text: SLOT.exec(text)?.[1] ?? '' });

/** Whether somebody wrote into the columns of a round: digits or ticks that an empty form does not have. */
function isAnswered({ answer, yes, no, notApplicable, confirmedOn = [] }: LineParts): boolean {
  const boxes = [yes, no, notApplicable].some((box) =>
    /[^\s□☐▢◻\-－―ー・]/u.test((box?.text ?? '').replace(/はい|いいえ|対象外/gu, '')),
  );
  const said = fold(answer?.text ?? '').replaceAll(' ', '');
  const isSaid = said !== '' && !/^[□☐]?はい[・/、,]?[□☐]?いいえ([・/、,]?[□☐]?対象外)?$/u.test(said);
  return boxes || isSaid || confirmedOn.some(({ text }) => /\d/u.test(fold(text)));
}

/** `AB12` → row 12, column 28. */
function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
