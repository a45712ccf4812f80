import type { FormKind } from '@mamori/editions';
import type { AnswerText } from '../../policy/answer-item';
import { formOfClinic } from '../../policy/open-checklist';
import type { CarryOverReason } from '../../schema.gen';
import { carryAnswers, type CarriedList, type CarryInto } from './carry-answers';
import type { Tracings } from './edition-forms';

export interface EarlierAnswer extends AnswerText {
  readonly itemId: string;
}

/** What is known of a clinic before its answers are carried. */
export interface ClinicFacts {
  readonly clinicId: string;
  readonly kind: string;
  /** False when whoever asked does not look after it any more. */
  readonly isReachable: boolean;
  /** Its last day of care has passed. */
  readonly hasLeft: boolean;
  /** Its newest earlier list of the form; null when there is none. */
  readonly fromChecklistId: string | null;
  readonly fromEditionId: string | null;
  readonly answers: readonly EarlierAnswer[];
  /** Its list of the newer edition; null until one is made. */
  readonly toChecklistId: string | null;
  readonly isSigned: boolean;
  /** Another run's answers stand in it. */
  readonly isCarried: boolean;
  readonly answeredItemIds: readonly string[];
}

/** The figures of a clinic; the entry question is not counted. */
export interface ClinicCounts {
  readonly carried: number;
  readonly needsAnswer: number;
  readonly merged: number;
  readonly dropped: number;
  readonly answered: number;
  readonly earlierAnswers: number;
}

export type ClinicPlan = { readonly clinicId: string; readonly fromChecklistId: string | null } & (
  | { readonly type: 'skip'; readonly reason: CarryOverReason; readonly toChecklistId: string | null }
  | {
      readonly type: 'carry';
      readonly form: FormKind;
      readonly fromChecklistId: string;
      /** Of the earlier list. */
      readonly earlier: readonly EarlierAnswer[];
      readonly toChecklistId: string | null;
      readonly list: CarriedList;
      readonly answered: ReadonlySet<string>;
      readonly counts: ClinicCounts;
    }
);

/**
 * Decides what a run does with one clinic. A list that is signed or that holds last year's answers already is left alone, and so
 * is every line that has an answer of its own.
 */
export function planClinic(
  facts: ClinicFacts,
  tracings: Tracings,
  targetForms: readonly FormKind[],
  into: CarryInto,
): ClinicPlan {
  const { clinicId, fromChecklistId, toChecklistId } = facts;
  const skip = (reason: CarryOverReason): ClinicPlan => ({
    type: 'skip',
    clinicId,
    fromChecklistId,
    toChecklistId,
    reason,
  });
  const form = targetForms.includes('own') ? 'own' : formOfClinic(facts.kind);
  if (!facts.isReachable) return skip('not_assigned');
  if (facts.hasLeft) return skip('clinic_left');
  if (!targetForms.includes(form)) return skip('no_form');
  const tracing = facts.fromEditionId === null ? undefined : tracings(form, facts.fromEditionId);
  if (fromChecklistId === null || !tracing) return skip('no_earlier_list');
  if (facts.isSigned) return skip('signed');
  if (facts.isCarried) return skip('carried_already');
  const list = carryAnswers(tracing, new Map(facts.answers.map((answer) => [answer.itemId, answer])), into);
  const answered = new Set(facts.answeredItemIds);
  const earlierAnswers = facts.answers.filter(({ value }) => value !== null).length;
  const counts = { ...countLines(list, answered), earlierAnswers };
  const earlier = facts.answers;
  return { type: 'carry', clinicId, form, fromChecklistId, toChecklistId, earlier, list, answered, counts };
}

function countLines(
  { lines, droppedItemIds }: CarriedList,
  answered: ReadonlySet<string>,
): Omit<ClinicCounts, 'earlierAnswers'> {
  const numbered = lines.filter(({ answerKind }) => answerKind !== 'gate_yes_no');
  const open = numbered.filter(({ itemId }) => !answered.has(itemId));
  return {
    carried: open.filter(({ need }) => need === null).length,
    needsAnswer: open.filter(({ need }) => need !== null).length,
    merged: open.filter(({ change }) => change === 'merged').length,
    dropped: droppedItemIds.length,
    answered: numbered.length - open.length,
  };
}
