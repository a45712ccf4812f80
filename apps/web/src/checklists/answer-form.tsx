import { useIntl } from 'react-intl';
import type { ItemPartsFragment } from '../gql/graphql';
import { dayOf } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import { RadioGroup } from '../ui/radio-group';
import { type AnswerDraft, type AnswerField, allowedValues, choose, draftOf, fieldsOf } from './answer-draft';
import type { Pace } from './answer-saver';
import { TargetFields } from './target-fields';
import { TypedDay } from './typed-day';
import { TypedText } from './typed-text';
import { choiceOf } from './words';

export interface AnswerFormProps {
  readonly item: ItemPartsFragment;
  readonly draft: AnswerDraft;
  readonly refusal: { readonly field: AnswerField; readonly message: string } | null;
  readonly onEdit: (draft: AnswerDraft, pace: Pace) => void;
  /** A field was left: what was entered may be saved without waiting. */
  readonly onDone: () => void;
}

/** The answer to one item, with just the fields that this answer needs. */
export function AnswerForm({ item, draft, refusal, onEdit, onDone }: AnswerFormProps) {
  const { formatMessage } = useIntl();
  const fields = fieldsOf(item.answerKind, draft.value);
  const errorOf = (field: AnswerField) => (refusal?.field === field ? refusal.message : undefined);
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup
        label={formatMessage({ id: 'checklists.field.value' })}
        layout="row"
        value={draft.value}
        options={allowedValues(item.answerKind).map((value) => {
          const { label, description } = choiceOf(item.answerKind, value);
          return {
            value,
            label: formatMessage({ id: label }),
            description: description && formatMessage({ id: description }),
          };
        })}
        error={errorOf('value')}
        onChange={(value) => onEdit(choose(draft, draftOf(item.answer), value), 'soon')}
      />
      {fields.includes('targetOn') && (
        <TargetFields item={item} draft={draft} errorOf={errorOf} onEdit={onEdit} onDone={onDone} />
      )}
      {fields.includes('confirmedOn') && (
        <TypedDay
          label={formatMessage({ id: 'checklists.field.confirmedOn' })}
          hint={formatMessage({ id: 'checklists.field.confirmedOn.hint' })}
          error={errorOf('confirmedOn')}
          value={draft.confirmedOn ?? dayOf(new Date())}
          onType={(confirmedOn) => onEdit({ ...draft, confirmedOn }, 'pause')}
          onDone={onDone}
        />
      )}
      <div className="flex flex-col gap-1">
        <TypedText
          label={formatMessage({ id: 'checklists.field.remarks' })}
          required={false}
          rows={2}
          error={errorOf('remarks')}
          value={draft.remarks}
          onType={(remarks, pace) => onEdit({ ...draft, remarks }, pace)}
          onDone={onDone}
        />
        {item.remarksHintJa && (
          <Disclosure title={formatMessage({ id: 'checklists.field.remarks.hint' })}>
            <p lang="ja" className="text-muted">
              {item.remarksHintJa}
            </p>
          </Disclosure>
        )}
      </div>
    </div>
  );
}
