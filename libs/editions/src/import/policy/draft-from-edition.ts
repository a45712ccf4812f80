import { type EarlierItemFacts, plannedYearOf } from './draft';
import type { NewDraftItem } from './draft-from-sheet';

/** The items of one's own earlier list as the beginning of the next: all kept, nothing to confirm. */
export function itemsOfEarlier(earlier: readonly EarlierItemFacts[]): readonly NewDraftItem[] {
  return earlier.map((item) => ({
    form: 'own',
    sheetN: null,
    sheetRow: null,
    sectionCode: item.sectionCode,
    sectionTitleJa: item.sectionTitleJa,
    sectionTitleEn: item.sectionTitleEn,
    code: item.code,
    labelJa: item.labelJa,
    labelEn: item.labelEn,
    answerKind: item.answerKind,
    plannedUntilYear: plannedYearOf(item.plannedUntil),
    scope: item.scope,
    explainJa: item.explainJa,
    evidenceJa: item.evidenceJa,
    remarksHintJa: item.remarksHintJa,
    guidelineRefs: [],
    change: 'kept',
    replaces: [item.key],
    score: 100,
    isConfirmed: true,
    isLeftOut: false,
    doubts: [],
    readLabelJa: '',
  }));
}
