import type { AnswerKind } from '../../policy/catalogue-schema';
import type { Doubt, Scope } from './recognised';
import type { SheetForm } from './sheet-title';
import type { DraftChange } from './suggest-mapping';

export type DraftForm = SheetForm | 'own';

/** An item of a draft, as people review it. */
export interface DraftItemFacts {
  readonly id: string;
  readonly form: DraftForm;
  /** Null for what a person added. */
  readonly sheetN: number | null;
  readonly sheetRow: number | null;
  readonly sectionCode: string;
  readonly sectionTitleJa: string;
  readonly sectionTitleEn: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly answerKind: AnswerKind;
  /** For yes_no_planned: the last fiscal year that a firm plan counts for. */
  readonly plannedUntilYear: number | null;
  readonly scope: Scope | null;
  readonly explainJa: string;
  readonly evidenceJa: string;
  readonly remarksHintJa: string;
  readonly guidelineRefs: readonly string[];
  readonly change: DraftChange;
  readonly replaces: readonly string[];
  readonly score: number;
  readonly isConfirmed: boolean;
  readonly isLeftOut: boolean;
  readonly doubts: readonly Doubt[];
  readonly readLabelJa: string;
}

/** What a draft says of the edition as a whole; empty and null where nobody knows yet. */
export interface DraftFacts {
  readonly id: string;
  readonly kind: 'ministry' | 'own';
  readonly labelJa: string;
  readonly labelEn: string;
  readonly titleJa: string;
  readonly fiscalYear: number | null;
  readonly published: string;
  readonly guidelineBasis: string;
}

/** An item of the edition that a draft is compared with. */
export interface EarlierItemFacts {
  readonly key: string;
  readonly form: 'medical' | 'pharmacy' | 'vendor' | 'own';
  readonly sectionCode: string;
  readonly sectionTitleJa: string;
  readonly sectionTitleEn: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly explainJa: string;
  readonly evidenceJa: string;
  readonly remarksHintJa: string;
  readonly answerKind: AnswerKind;
  readonly scope: Scope;
  readonly topic: string;
  /** As in ItemRules: `R9 (2027-04-01..2028-03-31)`. */
  readonly plannedUntil: string | null;
}

/** The ministry numbers its editions by year, 令和8年度 is r8; a consultancy's own list is named after its draft. */
export function codeOf({ id, kind, fiscalYear }: Pick<DraftFacts, 'id' | 'kind' | 'fiscalYear'>): string | null {
  if (kind === 'own') return `own-${id.replaceAll('-', '').slice(-12)}`;
  return fiscalYear === null ? null : `r${fiscalYear - 2018}`;
}

/** `R9 (2027-04-01..2028-03-31)` → 2027. */
export const plannedYearOf = (rule: string | null): number | null => {
  const year = /\((\d{4})-/u.exec(rule ?? '')?.[1];
  return year ? Number(year) : null;
};
