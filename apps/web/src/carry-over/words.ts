import type { AnswerNeed, CarryOverClinicState, CarryOverReason, CarryOverState, LineChange } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import type { Tone } from '../ui/badge';

interface Word {
  readonly label: MessageId;
  readonly tone: Tone;
}

export const clinicStates = ['waiting', 'applied', 'skipped', 'undone', 'kept'] as const;

export const runWord: Record<CarryOverState, Word> = {
  previewed: { label: 'carryOver.state.previewed', tone: 'info' },
  applying: { label: 'carryOver.state.applying', tone: 'doing' },
  applied: { label: 'carryOver.state.applied', tone: 'ok' },
  undoing: { label: 'carryOver.state.undoing', tone: 'doing' },
  undone: { label: 'carryOver.state.undone', tone: 'none' },
  failed: { label: 'carryOver.state.failed', tone: 'bad' },
};

export const clinicWord: Record<CarryOverClinicState, Word> = {
  waiting: { label: 'carryOver.clinic.waiting', tone: 'info' },
  applied: { label: 'carryOver.clinic.applied', tone: 'ok' },
  skipped: { label: 'carryOver.clinic.skipped', tone: 'none' },
  undone: { label: 'carryOver.clinic.undone', tone: 'none' },
  kept: { label: 'carryOver.clinic.kept', tone: 'doing' },
};

export const reasonLabel: Record<CarryOverReason, MessageId> = {
  no_earlier_list: 'carryOver.reason.no_earlier_list',
  no_form: 'carryOver.reason.no_form',
  signed: 'carryOver.reason.signed',
  carried_already: 'carryOver.reason.carried_already',
  not_assigned: 'carryOver.reason.not_assigned',
  clinic_left: 'carryOver.reason.clinic_left',
  worked_in: 'carryOver.reason.worked_in',
};

export const changeWord: Record<LineChange, Word> = {
  unchanged: { label: 'carryOver.change.unchanged', tone: 'ok' },
  reworded: { label: 'carryOver.change.reworded', tone: 'info' },
  merged: { label: 'carryOver.change.merged', tone: 'info' },
  split: { label: 'carryOver.change.split', tone: 'info' },
  new: { label: 'carryOver.change.new', tone: 'neutral' },
};

export const needLabel: Record<AnswerNeed, MessageId> = {
  new_item: 'carryOver.need.new_item',
  not_answered: 'carryOver.need.not_answered',
  parts_differ: 'carryOver.need.parts_differ',
  answer_not_allowed: 'carryOver.need.answer_not_allowed',
  new_date: 'carryOver.need.new_date',
};
