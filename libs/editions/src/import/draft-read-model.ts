import type { DraftRow } from './edition-draft.repository';
import { droppedKeys } from './policy/check-mapping';
import { codeOf } from './policy/draft';
import { draftFindings, type Finding } from './policy/draft-findings';
import { sayFinding } from './draft-texts';
import type { DraftFinding, DraftSummary, EditionDraft } from '../schema.gen';

/** What stands in the way of publishing, in the reader's language. */
export function findingsOf(row: DraftRow): readonly DraftFinding[] {
  const say = (finding: Finding) => ({ ...finding, message: sayFinding(finding, row.items) });
  return draftFindings(row, row.items, row.held).map(say);
}

/** A draft as it is shown. */
export function toDraft(row: DraftRow): EditionDraft {
  const dropped = droppedKeys(row.items, row.earlierItems);
  const { held: _held, sheets, earlierItems, ...draft } = row;
  return {
    ...draft,
    code: codeOf(row),
    sheets: sheets.map(({ sha256: _sha256, ...sheet }) => sheet),
    earlierItems: earlierItems.map(({ key, form, code, labelJa, labelEn, explainJa }) => ({
      key,
      form,
      code,
      labelJa,
      labelEn,
      explainJa,
      isDropped: dropped.has(key),
    })),
    findings: row.state === 'review' ? findingsOf(row) : [],
    summary: summaryOf(row, dropped.size),
  };
}

function summaryOf({ items }: DraftRow, dropped: number): DraftSummary {
  const taken = items.filter(({ isLeftOut }) => !isLeftOut);
  const count = (change: string) => taken.filter((item) => item.change === change).length;
  return {
    kept: count('kept'),
    reworded: count('reworded'),
    moved: count('moved'),
    merged: count('merged'),
    split: count('split'),
    new: count('new'),
    dropped,
    leftOut: items.length - taken.length,
    unconfirmed: taken.filter(({ isConfirmed }) => !isConfirmed).length,
  };
}
