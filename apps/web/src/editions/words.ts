import type {
  AnswerKind,
  DraftChange,
  DraftDoubt,
  DraftForm,
  EditionDraftQuery,
  ItemScope,
  SheetProblemKind,
} from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import type { Tone } from '../ui/badge';

export type Draft = EditionDraftQuery['editionDraft'];
export type DraftItem = Draft['items'][number];
export type EarlierItem = Draft['earlierItems'][number];

export const changeWord: Record<DraftChange, { readonly label: MessageId; readonly tone: Tone }> = {
  kept: { label: 'editions.change.kept', tone: 'neutral' },
  reworded: { label: 'editions.change.reworded', tone: 'doing' },
  moved: { label: 'editions.change.moved', tone: 'info' },
  merged: { label: 'editions.change.merged', tone: 'doing' },
  split: { label: 'editions.change.split', tone: 'doing' },
  new: { label: 'editions.change.new', tone: 'info' },
};
export const changes: readonly DraftChange[] = ['kept', 'reworded', 'moved', 'merged', 'split', 'new'];

export const scopeLabel: Record<ItemScope, MessageId> = {
  organization: 'editions.scope.organization',
  all: 'editions.scope.all',
  server: 'editions.scope.server',
  terminal: 'editions.scope.terminal',
  server_terminal: 'editions.scope.server_terminal',
  network: 'editions.scope.network',
};
export const scopes: readonly ItemScope[] = ['organization', 'all', 'server', 'terminal', 'server_terminal', 'network'];

export const kindLabel: Record<AnswerKind, MessageId> = {
  yes_no: 'editions.kind.yes_no',
  yes_no_planned: 'editions.kind.yes_no_planned',
  yes_no_no_contract_skip: 'editions.kind.yes_no_no_contract_skip',
  gate_yes_no: 'editions.kind.gate_yes_no',
};
export const answerKinds: readonly AnswerKind[] = [
  'yes_no',
  'yes_no_planned',
  'yes_no_no_contract_skip',
  'gate_yes_no',
];

export const draftFormLabel: Record<DraftForm, MessageId> = {
  medical: 'checklists.form.medical',
  pharmacy: 'checklists.form.pharmacy',
  medical_pharmacy: 'editions.form.medical_pharmacy',
  vendor: 'checklists.form.vendor',
  own: 'checklists.form.own',
};

export const doubtLabel: Record<DraftDoubt, MessageId> = {
  no_code: 'editions.doubt.no_code',
  code_twice: 'editions.doubt.code_twice',
  code_out_of_order: 'editions.doubt.code_out_of_order',
  no_section: 'editions.doubt.no_section',
  hidden_row: 'editions.doubt.hidden_row',
  continued: 'editions.doubt.continued',
  entry_question_guessed: 'editions.doubt.entry_question_guessed',
  planned_year_unknown: 'editions.doubt.planned_year_unknown',
  cut_short: 'editions.doubt.cut_short',
};

export const problemLabel: Record<SheetProblemKind, MessageId> = {
  no_header: 'editions.problem.no_header',
  no_title: 'editions.problem.no_title',
  no_year: 'editions.problem.no_year',
  no_form: 'editions.problem.no_form',
  form_guessed: 'editions.problem.form_guessed',
  hidden_row: 'editions.problem.hidden_row',
  hidden_columns: 'editions.problem.hidden_columns',
  hidden_sheet: 'editions.problem.hidden_sheet',
  not_read: 'editions.problem.not_read',
  note: 'editions.problem.note',
  no_code: 'editions.problem.no_code',
  code_twice: 'editions.problem.code_twice',
  code_out_of_order: 'editions.problem.code_out_of_order',
  no_section: 'editions.problem.no_section',
  no_items: 'editions.problem.no_items',
  too_many_items: 'editions.problem.too_many_items',
};

const roleLabel: Partial<Record<string, MessageId>> = {
  code: 'editions.role.code',
  section: 'editions.role.section',
  item: 'editions.role.item',
  answer: 'editions.role.answer',
  confirmedOn: 'editions.role.confirmedOn',
  targetOn: 'editions.role.targetOn',
  remarks: 'editions.role.remarks',
  scope: 'editions.role.scope',
  guideline: 'editions.role.guideline',
};
/** What a column was taken for. */
export const roleMessage = (role: string): MessageId => roleLabel[role] ?? 'editions.role.item';

/** Forms of the edition before that belong to a form of the draft. */
export const earlierFormsOf = (form: DraftForm): readonly string[] =>
  form === 'medical_pharmacy' ? ['medical', 'pharmacy'] : [form];
