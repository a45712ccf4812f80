import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { GlossedText } from '../glossary/glossed-text';
import { dayOf } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import type { AnswerPartProps } from './answer-choice';
import { type AnswerField, fieldsOf } from './answer-draft';
import { remarksOf } from './item-words';
import { TypedDay } from './typed-day';
import { TypedText } from './typed-text';

/** When an answer was confirmed, and remarks on it. */
export function AnswerNotes({ item, draft, refusal, onEdit, onDone }: AnswerPartProps) {
  const { formatMessage } = useIntl();
  const hint = remarksOf(item, useLang());
  const errorOf = (field: AnswerField) => (refusal?.field === field ? refusal.message : undefined);
  return (
    <div className="flex flex-col gap-5">
      {fieldsOf(item.answerKind, draft.value).includes('confirmedOn') && (
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
        {hint.text && (
          <Disclosure title={formatMessage({ id: 'checklists.field.remarks.hint' })}>
            <p className="text-muted">
              <GlossedText {...hint} />
            </p>
          </Disclosure>
        )}
      </div>
    </div>
  );
}
