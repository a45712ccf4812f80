import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  allowedValues,
  type AnswerDraft,
  choose,
  draftOf,
  fieldsOf,
  missingPart,
  trimmed,
} from '../checklists/answer-draft';
import { choiceOf } from '../checklists/words';
import { DateField } from '../ui/date-field';
import { FormDialog } from '../ui/form-dialog';
import { RadioGroup } from '../ui/radio-group';
import { TextField } from '../ui/text-field';
import type { Line } from './words';

interface CorrectDialogProps {
  readonly line: Line;
  readonly title: string;
  /** Takes the answer; answers what is wrong with it, or null. */
  readonly onTake: (corrected: AnswerDraft) => Promise<string | null>;
  readonly onClose: () => void;
}

/** The answer of one line, put right by hand beside what stands in the file. */
export function CorrectDialog({ line, title, onTake, onClose }: CorrectDialogProps) {
  const { formatMessage } = useIntl();
  const { answerKind, given, current, problems } = line;
  const start = given ?? { ...draftOf(current), value: null };
  const [draft, setDraft] = useState<AnswerDraft>(start);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isTaking, setTaking] = useState(false);
  const fields = fieldsOf(answerKind, draft.value);
  const missing = missingPart(answerKind, draft);
  const take = async () => {
    setTaking(true);
    const message = await onTake(trimmed(answerKind, draft));
    setTaking(false);
    if (message === null) onClose();
    else setRefusal(message);
  };
  return (
    <FormDialog
      title={title}
      onSubmit={take}
      isSubmitting={isTaking}
      isDisabled={draft.value === null || missing !== null}
      refusal={refusal}
      submitLabel={formatMessage({ id: 'returned.correct.take' })}
      onClose={onClose}
    >
      {problems.map(({ message, cell, text }) => (
        <p key={`${cell} ${message} ${text}`} className="phrase break-words">
          {message}
          {text !== '' && (
            <span className="block text-sm text-muted">{formatMessage({ id: 'returned.wrote' }, { cell, text })}</span>
          )}
        </p>
      ))}
      <RadioGroup
        label={formatMessage({ id: 'checklists.field.value' })}
        layout="row"
        options={allowedValues(answerKind).map((value) => ({
          value,
          label: formatMessage({ id: choiceOf(answerKind, value).label }),
        }))}
        value={draft.value}
        onChange={(value) => setDraft((old) => choose(old, start, value))}
      />
      {fields.includes('confirmedOn') && (
        <DateField
          label={formatMessage({ id: 'checklists.field.confirmedOn' })}
          hint={formatMessage({ id: 'returned.confirmedOn.hint' })}
          value={draft.confirmedOn}
          onChange={(confirmedOn) => setDraft((old) => ({ ...old, confirmedOn }))}
        />
      )}
      {fields.includes('targetOn') && (
        <DateField
          label={formatMessage({ id: 'checklists.field.targetOn' })}
          value={draft.targetOn}
          onChange={(targetOn) => setDraft((old) => ({ ...old, targetOn }))}
        />
      )}
      {fields.includes('reason') && (
        <TextField
          label={formatMessage({ id: 'checklists.field.reason' })}
          rows={2}
          value={draft.reason}
          onChange={(reason) => setDraft((old) => ({ ...old, reason }))}
        />
      )}
      <TextField
        label={formatMessage({ id: 'checklists.field.remarks' })}
        rows={2}
        value={draft.remarks}
        onChange={(remarks) => setDraft((old) => ({ ...old, remarks }))}
      />
    </FormDialog>
  );
}
