import type { AnswerKind, AnswerPartsFragment, AnswerValue } from '../gql/graphql';

/** An answer as it is being entered. `confirmedOn` null stands for today, which the server fills in. */
export interface AnswerDraft {
  readonly value: AnswerValue | null;
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly reason: string;
  readonly remarks: string;
}

export type AnswerField = keyof AnswerDraft;

const allowed: Record<AnswerKind, readonly AnswerValue[]> = {
  gate_yes_no: ['yes', 'no'],
  yes_no: ['yes', 'no'],
  yes_no_no_contract_skip: ['yes', 'no', 'not_applicable'],
  yes_no_planned: ['yes', 'planned', 'no'],
};

/** What the form lets one choose for an item. */
export const allowedValues = (kind: AnswerKind): readonly AnswerValue[] => allowed[kind];

export const draftOf = ({ value, confirmedOn, targetOn, reason, remarks }: AnswerPartsFragment): AnswerDraft => ({
  value,
  confirmedOn,
  targetOn,
  reason,
  remarks,
});

/** The fields that an answer has on screen, besides the answer itself and the remarks. */
export function fieldsOf(kind: AnswerKind, value: AnswerValue | null): readonly AnswerField[] {
  if (value === null) return [];
  if (value === 'planned') return ['confirmedOn', 'targetOn'];
  return value === 'no' && kind !== 'gate_yes_no' ? ['confirmedOn', 'targetOn', 'reason'] : ['confirmedOn'];
}

/**
 * The draft after another answer was chosen. The day of confirmation goes back to today unless it was changed by hand just
 * now: who changes the answer confirms it anew.
 */
export function choose(draft: AnswerDraft, saved: AnswerDraft, value: AnswerValue): AnswerDraft {
  const isByHand = draft.confirmedOn !== null && draft.confirmedOn !== saved.confirmedOn;
  return { ...draft, value, confirmedOn: isByHand ? draft.confirmedOn : null };
}

/** The draft without what its answer does not have: what is sent. */
export function trimmed(kind: AnswerKind, draft: AnswerDraft): AnswerDraft {
  const fields = fieldsOf(kind, draft.value);
  return {
    value: draft.value,
    confirmedOn: fields.includes('confirmedOn') ? draft.confirmedOn : null,
    targetOn: fields.includes('targetOn') ? draft.targetOn : null,
    reason: fields.includes('targetOn') ? draft.reason.trim() : '',
    remarks: draft.remarks.trim(),
  };
}

/** The fields in which two answers differ. A `confirmedOn` that was left to the server differs from nothing. */
export function differences(mine: AnswerDraft, theirs: AnswerDraft): readonly AnswerField[] {
  const fields: readonly AnswerField[] = ['value', 'confirmedOn', 'targetOn', 'reason', 'remarks'];
  return fields.filter(
    (field) => mine[field] !== theirs[field] && !(field === 'confirmedOn' && mine.value !== null && !mine.confirmedOn),
  );
}

export type Missing = 'targetOrReason' | 'planDay' | 'wholeDate';

// A year being typed passes through 0002, 0020 and 0202.
const isHalfTyped = (day: string | null) => day !== null && day < '1900';

/** What is still to be entered before the answer can be saved; null when nothing is. */
export function missingPart(kind: AnswerKind, draft: AnswerDraft): Missing | null {
  const { value, confirmedOn, targetOn, reason } = trimmed(kind, draft);
  if (isHalfTyped(confirmedOn) || isHalfTyped(targetOn)) return 'wholeDate';
  if (value === 'planned' && !targetOn) return 'planDay';
  if (value === 'no' && kind !== 'gate_yes_no' && !targetOn && !reason) return 'targetOrReason';
  return null;
}
