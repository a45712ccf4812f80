import { currentActor, type Day, fiscalYearLastOn } from '@mamori/platform';
import { type Edition, guidanceOf, newerEdition, shippedCatalogue, targetLatestOn } from '@mamori/editions';
import { consultantsWithNumbers, type NumberRow, type VendorRow, withNumbers } from './clinic-vendors';
import { type EvidenceRow, toEvidence } from './evidence/evidence-row';
import { paperCode } from './forms/policy/paper-code';
import type { AnswerText } from './policy/answer-item';
import { type ProposalRow, toProposal } from './proposals/proposal-row';
import { toSuggestion, type TwoFactorFacts } from './suggestion/to-suggestion';
import type {
  Answer,
  AnswerSource,
  Checklist,
  ChecklistHead,
  ChecklistItem,
  ChecklistProgress,
  ChecklistSection,
  ChecklistSignature,
  NewerEdition,
} from './schema.gen';

/** An answer as it stands in its row. */
export interface AnswerRow extends AnswerText {
  readonly version: number;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly source: AnswerSource;
}

/** A line of the form with its answer. The last two are the item's own rules, as in `ItemRules`. */
export interface ItemRow
  extends
    Omit<ChecklistItem, 'targetLatestOn' | 'answer' | 'proposals' | 'evidence' | 'guidance' | '__typename'>,
    AnswerRow {
  readonly proposals: readonly ProposalRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly twoFactor: TwoFactorFacts | null;
  readonly topic: string;
  readonly plannedUntil: string | null;
  readonly ownTargetLatestOn: Day | null;
}

export interface SectionedItemRow extends ItemRow {
  readonly sectionCode: string;
  readonly sectionTitleJa: string;
  readonly sectionTitleEn: string;
}

/** Counts over the answers, before the entry question has its say. */
export interface CountsRow {
  readonly total: number;
  readonly answered: number;
  readonly no: number;
  readonly closed: boolean;
}

export interface ChecklistRow extends CountsRow {
  readonly id: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly form: Checklist['form'];
  readonly fiscalYear: number;
  readonly edition: Edition;
  /** Codes of the editions with that form that the consultancy holds. */
  readonly heldEditions: readonly string[];
  readonly heldNewer: NewerEdition | null;
  /** Newest first. */
  readonly signatures: readonly ChecklistSignature[];
  readonly vendors: readonly VendorRow[];
  /** Names. */
  readonly consultants: readonly string[];
  readonly numbers: readonly NumberRow[];
  readonly items: readonly SectionedItemRow[];
}

export type HeadRow = Omit<ChecklistHead, 'progress' | 'newerEdition' | '__typename'> &
  CountsRow &
  Pick<ChecklistRow, 'heldEditions' | 'heldNewer'>;

/** The figures as the portfolio counts them too: a list that its entry question closed has nothing left to count. */
export function toProgress({ total, answered, no, closed }: CountsRow): ChecklistProgress {
  return closed
    ? { total: 0, answered: 0, no: 0, closedByEntryQuestion: true }
    : { total, answered, no, closedByEntryQuestion: false };
}

export function toHead({ total, answered, no, closed, heldEditions, heldNewer, ...head }: HeadRow): ChecklistHead {
  return {
    ...head,
    newerEdition: toNewer(head.editionCode, { ...head, heldEditions, heldNewer }),
    progress: toProgress({ total, answered, no, closed }),
  };
}

/** One that is held comes before one of which only the name is known. */
function toNewer(
  code: string,
  {
    form,
    fiscalYear,
    heldEditions,
    heldNewer,
  }: Pick<ChecklistRow, 'form' | 'fiscalYear' | 'heldEditions' | 'heldNewer'>,
): NewerEdition | null {
  if (heldNewer || form === 'own') return heldNewer;
  const known = newerEdition(code, shippedCatalogue().index, heldEditions, fiscalYear);
  return known && { ...known, id: null, checklistId: null };
}

/** The last day for a target date of this line, in a checklist of that fiscal year. */
export function targetLatestOf(row: Pick<ItemRow, 'plannedUntil' | 'ownTargetLatestOn'>, fiscalYear: number): Day {
  const rules = {
    planned_until_fiscal_year: row.plannedUntil ?? undefined,
    target_date_latest: row.ownTargetLatestOn ?? undefined,
  };
  return targetLatestOn(rules, fiscalYear);
}

export function toItem(row: ItemRow, fiscalYear: number): ChecklistItem {
  return {
    id: row.id,
    code: row.code,
    answerKind: row.answerKind,
    labelJa: row.labelJa,
    labelEn: row.labelEn,
    scopeJa: row.scopeJa,
    explainJa: row.explainJa,
    evidenceJa: row.evidenceJa,
    remarksHintJa: row.remarksHintJa,
    verification: row.verification,
    // What we could not confirm is written for those who advise, not for those who answer.
    verificationNoteJa: currentActor().permissions.has('edition:read-unverified') ? row.verificationNoteJa : '',
    targetLatestOn: targetLatestOf(row, fiscalYear),
    answer: toAnswer(row),
    proposals: row.proposals.map(toProposal),
    evidence: row.evidence.map(toEvidence),
    carried: row.carried ?? null,
    suggestion: toSuggestion(row.twoFactor, row.answerKind),
    guidance: guidanceOf(row.topic),
  };
}

export function toAnswer(row: AnswerRow): Answer {
  const { value, confirmedOn, targetOn, reason, remarks, version, answeredAt, source } = row;
  const answeredBy = row.answeredBy === '' ? null : row.answeredBy;
  return { value, confirmedOn, targetOn, reason, remarks, version, answeredBy, answeredAt, source };
}

export function toChecklist(row: ChecklistRow): Checklist {
  return {
    id: row.id,
    paperCode: paperCode(row.id),
    clinicId: row.clinicId,
    clinicName: row.clinicName,
    form: row.form,
    fiscalYear: row.fiscalYear,
    fiscalYearLastOn: fiscalYearLastOn(row.fiscalYear),
    edition: row.edition,
    newerEdition: toNewer(row.edition.code, row),
    progress: toProgress(row),
    sections: toSections(row),
    signature: row.signatures.find(isInForce) ?? null,
    signatures: row.signatures,
    vendors: withNumbers(row.vendors, row.numbers),
    consultants: consultantsWithNumbers(row.consultants, row.numbers),
    viewerCanAnswer: currentActor().permissions.has('checklist:answer'),
    viewerCanSign: currentActor().permissions.has('checklist:sign'),
  };
}

const isInForce = ({ reopenedAt }: ChecklistSignature) => reopenedAt === null;

/** Rows come in the form's order, so that the lines of one section stand together. */
function toSections({ items, fiscalYear }: ChecklistRow): readonly ChecklistSection[] {
  const sections: (ChecklistSection & { readonly items: ChecklistItem[] })[] = [];
  for (const row of items) {
    const item = toItem(row, fiscalYear);
    const last = sections.at(-1);
    if (last?.code === row.sectionCode) last.items.push(item);
    else
      sections.push({
        code: row.sectionCode,
        titleJa: row.sectionTitleJa,
        titleEn: row.sectionTitleEn,
        items: [item],
      });
  }
  return sections;
}
