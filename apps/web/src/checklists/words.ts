import type { AnswerKind, AnswerSource, AnswerValue, FormKind, ItemPartsFragment, Verification } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import type { Tone } from '../ui/badge';
import type { AnswerField } from './answer-draft';
import { isEntryQuestion } from './item-order';

interface Word {
  readonly label: MessageId;
  readonly tone: Tone;
}

export const answerWord: Record<AnswerValue | 'unanswered', Word> = {
  yes: { label: 'checklists.answer.yes', tone: 'ok' },
  planned: { label: 'checklists.answer.planned', tone: 'doing' },
  no: { label: 'checklists.answer.no', tone: 'bad' },
  not_applicable: { label: 'checklists.answer.not_applicable', tone: 'none' },
  unanswered: { label: 'checklists.answer.unanswered', tone: 'unknown' },
};

/** What an item shows in the list: its answer, or that none is needed since the entry question ended the list. */
export function stateOf(item: Pick<ItemPartsFragment, 'answerKind' | 'answer'>, closed: boolean): Word {
  const { value } = item.answer;
  if (!isEntryQuestion(item))
    return closed ? { label: 'checklists.notNeeded', tone: 'none' } : answerWord[value ?? 'unanswered'];
  // Using no system is no shortcoming.
  return value === 'no' ? { ...answerWord.no, tone: 'none' } : answerWord[value ?? 'unanswered'];
}

export interface Choice {
  readonly label: MessageId;
  readonly description?: MessageId;
}

/** How a choice is put to the person: the same value means a little more on some kinds of item. */
export function choiceOf(kind: AnswerKind, value: AnswerValue): Choice {
  if (kind === 'gate_yes_no' && value === 'yes')
    return { label: 'checklists.answer.yes', description: 'checklists.choice.uses' };
  if (kind === 'gate_yes_no') return { label: 'checklists.answer.no', description: 'checklists.choice.usesNot' };
  if (value === 'not_applicable')
    return { label: answerWord.not_applicable.label, description: 'checklists.choice.noContract' };
  if (kind === 'yes_no_planned' && value === 'yes')
    return { label: 'checklists.answer.yes', description: 'checklists.choice.inPlace' };
  if (value === 'planned') return { label: answerWord.planned.label, description: 'checklists.choice.planned' };
  return { label: answerWord[value].label };
}

export const fieldLabel: Record<AnswerField, MessageId> = {
  value: 'checklists.field.value',
  confirmedOn: 'checklists.field.confirmedOn',
  targetOn: 'checklists.field.targetOn',
  reason: 'checklists.field.reason',
  remarks: 'checklists.field.remarks',
};

export const formLabel: Record<FormKind, MessageId> = {
  medical: 'checklists.form.medical',
  pharmacy: 'checklists.form.pharmacy',
  vendor: 'checklists.form.vendor',
  own: 'checklists.form.own',
};

/** How far the text of an item was checked against the form; nothing to say where it was. */
export const verificationLabel: Record<Exclude<Verification, 'verified'>, MessageId> = {
  inferred: 'checklists.verification.inferred',
  unverified: 'checklists.verification.unverified',
};

/** Where an answer came from. */
export const sourceLabel: Record<AnswerSource, MessageId> = {
  typed: 'checklists.source.typed',
  paper: 'checklists.source.paper',
  form: 'checklists.source.form',
  proposal: 'checklists.source.proposal',
  carried: 'checklists.source.carried',
  register: 'checklists.source.register',
};
