import type { AudienceLevel, ReminderPolicyInput, ReminderPolicyPartsFragment } from '../../gql/graphql';

export type Side = 'before' | 'on' | 'after';

/** One stage as it is being typed. */
export interface StageDraft {
  /** Tells rows apart while they move. */
  readonly key: string;
  readonly days: string;
  readonly side: Side;
  readonly level: AudienceLevel;
}

/** A policy as it is being typed. */
export type PolicyDraft = Omit<ReminderPolicyInput, 'stages' | 'repeatsEveryDays'> & {
  readonly stages: readonly StageDraft[];
  /** Null for no repeats. */
  readonly repeatsEveryDays: string | null;
};

const sideOf = (days: number): Side => (days > 0 ? 'before' : days < 0 ? 'after' : 'on');

export function draftOf(policy: ReminderPolicyPartsFragment): PolicyDraft {
  const { isOn, at, onClosedDay, escalates, grouping, channels, repeatsEveryDays } = policy;
  const stages = policy.stages.map(({ days, level }) => ({
    key: String(days),
    days: String(Math.abs(days)),
    side: sideOf(days),
    level,
  }));
  const repeats = repeatsEveryDays == null ? null : String(repeatsEveryDays);
  return { isOn, at, onClosedDay, escalates, grouping, channels, stages, repeatsEveryDays: repeats };
}

export type DraftReading =
  | { readonly type: 'input'; readonly input: ReminderPolicyInput }
  /** `field` as the server names it. */
  | { readonly type: 'not-a-number'; readonly field: string };

/** The draft as the server takes it; full-width digits count as digits. */
export function readDraft(draft: PolicyDraft): DraftReading {
  const stages: ReminderPolicyInput['stages'][number][] = [];
  for (const [index, { days, side, level }] of draft.stages.entries()) {
    const count = side === 'on' ? 0 : numberOf(days);
    if (count === null) return { type: 'not-a-number', field: `stages.${index}.days` };
    stages.push({ days: side === 'after' ? -count : count, level });
  }
  const repeatsEveryDays = draft.repeatsEveryDays === null ? null : numberOf(draft.repeatsEveryDays);
  if (draft.repeatsEveryDays !== null && repeatsEveryDays === null)
    return { type: 'not-a-number', field: 'repeatsEveryDays' };
  return { type: 'input', input: { ...draft, stages, repeatsEveryDays } };
}

function numberOf(text: string): number | null {
  const digits = text.normalize('NFKC').trim();
  return /^\d{1,3}$/u.test(digits) ? Number(digits) : null;
}

/** One more stage: the day itself where it is missing, else the nearest usual day before it that is not there yet. */
export function withStage(draft: PolicyDraft, key: string): PolicyDraft {
  const last = draft.stages.at(-1);
  const days = new Set(draft.stages.map((stage) => `${stage.side}${stage.days}`));
  const hasDay = draft.stages.some(({ side }) => side === 'on');
  const next = ['1', '3', '7', '14', '30', '60', '90'].find((text) => !days.has(`before${text}`)) ?? '';
  const stage: StageDraft = {
    key,
    days: hasDay ? next : '0',
    side: hasDay ? 'before' : 'on',
    level: last?.level ?? 'clinic_manager',
  };
  return { ...draft, stages: [...draft.stages, stage] };
}

/** Whether two drafts say the same. */
export const isSameDraft = (one: PolicyDraft, other: PolicyDraft): boolean => plain(one) === plain(other);

const plain = (draft: PolicyDraft): string =>
  JSON.stringify([
    draft.isOn,
    draft.stages.map(({ days, side, level }) => [side === 'on' ? '0' : days, side, level]),
    draft.repeatsEveryDays,
    draft.at,
    draft.onClosedDay,
    draft.escalates,
    draft.grouping,
    [...draft.channels].sort(),
  ]);
