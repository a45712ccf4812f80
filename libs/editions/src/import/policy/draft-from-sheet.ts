import type { DraftItemFacts, EarlierItemFacts } from './draft';
import { plannedYearOf } from './draft';
import type { RecognisedItem } from './recognised';
import type { SheetForm } from './sheet-title';
import { suggestMapping } from './suggest-mapping';

/** Items of a draft before they have ids. */
export type NewDraftItem = Omit<DraftItemFacts, 'id'>;

/**
 * Turns the items of a sheet into those of a draft, each with a suggestion where it came from.
 *
 * Help texts, devices, kind of answer and English come from the earlier item that it replaces, where the sheet itself does
 * not tell; a new item has the form's own notes and nothing else. Nothing is confirmed.
 */
export function draftFromSheet(
  items: readonly RecognisedItem[],
  form: SheetForm,
  sheetN: number,
  earlier: readonly EarlierItemFacts[],
): readonly NewDraftItem[] {
  const rows = items.map((item, at) => ({ ...item, id: String(at), form }));
  const mappings = new Map(suggestMapping(rows, earlier).map((mapping) => [mapping.id, mapping]));
  const known = new Map(earlier.map((item) => [item.key, item]));
  return rows.map((row) => {
    const { change, replaces, score } = mappings.get(row.id) ?? { change: 'new', replaces: [], score: 100 };
    const from = known.get(replaces[0] ?? '');
    const isGate = row.answerKind === 'gate_yes_no';
    const answerKind =
      row.answerKind === 'yes_no' && from && from.answerKind !== 'gate_yes_no' ? from.answerKind : row.answerKind;
    return {
      form,
      sheetN,
      sheetRow: row.row,
      sectionCode: row.sectionCode,
      sectionTitleJa: row.sectionTitleJa,
      sectionTitleEn: from?.sectionCode === row.sectionCode ? from.sectionTitleEn : '',
      code: row.code,
      labelJa: row.labelJa,
      labelEn: from && (change === 'kept' || change === 'moved' || isGate) ? from.labelEn : '',
      answerKind,
      plannedUntilYear:
        answerKind === 'yes_no_planned' ? (row.plannedUntilYear ?? plannedYearOf(from?.plannedUntil ?? null)) : null,
      scope: row.scope ?? from?.scope ?? null,
      explainJa: from?.explainJa || row.notesJa,
      evidenceJa: from?.evidenceJa ?? '',
      remarksHintJa: from?.remarksHintJa ?? '',
      guidelineRefs: row.guidelineRefs,
      change,
      replaces,
      score,
      isConfirmed: false,
      isLeftOut: row.isLeftOut,
      doubts: row.doubts,
      readLabelJa: row.labelJa,
    };
  });
}
