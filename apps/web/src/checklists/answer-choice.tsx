import { useIntl } from 'react-intl';
import type { ItemPartsFragment } from '../gql/graphql';
import { RadioGroup } from '../ui/radio-group';
import { type AnswerDraft, type AnswerField, allowedValues, choose, fieldsOf } from './answer-draft';
import type { Pace } from './answer-saver';
import { TargetFields } from './target-fields';
import { choiceOf } from './words';

/** What entering an answer needs to know of a line. */
export interface AnsweredItem extends Pick<
  ItemPartsFragment,
  'answerKind' | 'targetLatestOn' | 'remarksHintJa' | 'guidance'
> {
  /** The answer that stands. */
  readonly answer: AnswerDraft;
}

export interface AnswerPartProps {
  readonly item: AnsweredItem;
  readonly draft: AnswerDraft;
  readonly refusal: { readonly field: AnswerField; readonly message: string } | null;
  readonly onEdit: (draft: AnswerDraft, pace: Pace) => void;
  /** A field was left: what was entered may be saved without waiting. */
  readonly onDone: () => void;
}

/** はい or いいえ, and the day that a いいえ needs. */
export function AnswerChoice({ item, draft, refusal, onEdit, onDone }: AnswerPartProps) {
  const { formatMessage } = useIntl();
  const errorOf = (field: AnswerField) => (refusal?.field === field ? refusal.message : undefined);
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup
        label={formatMessage({ id: 'checklists.field.value' })}
        layout="row"
        size="l"
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
        onChange={(value) => onEdit(choose(draft, item.answer, value), 'soon')}
      />
      {fieldsOf(item.answerKind, draft.value).includes('targetOn') && (
        <TargetFields item={item} draft={draft} errorOf={errorOf} onEdit={onEdit} onDone={onDone} />
      )}
    </div>
  );
}
