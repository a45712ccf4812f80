import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { useChange } from '../app/query';
import { useMutationId } from '../clinics/use-mutation-id';
import { SetTwoFactorDateDocument, type TwoFactorDatePartsFragment } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { formatEraDay } from '../ui/dates';
import { FormDialog } from '../ui/form-dialog';
import { RadioGroup } from '../ui/radio-group';
import { TextField } from '../ui/text-field';
import { useAnnouncer } from '../ui/toast';

interface ChangeDayProps {
  readonly date: TwoFactorDatePartsFragment;
  readonly onClose: () => void;
}

/** Chooses the day for the whole consultancy, with a reason. */
export function ChangeDay({ date, onClose }: ChangeDayProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(SetTwoFactorDateDocument);
  const mutationId = useMutationId();
  const [seen, setSeen] = useState(date);
  const [dueOn, setDueOn] = useState(date.choices.find((day) => day !== date.dueOn) ?? date.dueOn);
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [problem, setProblem] = useState('');
  const missing = isAsked && reason.trim() === '' && formatMessage({ id: 'twoFactor.change.reason.missing' });

  const save = async () => {
    setIsAsked(true);
    setProblem('');
    if (reason.trim() === '') return;
    try {
      const given = { version: seen.version, dueOn, reason };
      const { setTwoFactorDate: result } = await change.mutateAsync({
        input: { ...given, clientMutationId: mutationId(given) },
      });
      if (result.__typename === 'TwoFactorDateSet') {
        toast(formatMessage({ id: 'twoFactor.change.saved' }, { day: formatEraDay(result.date.dueOn, lang) }));
        onClose();
        return;
      }
      if (result.__typename === 'TwoFactorDateChangedMeanwhile') setSeen(result.current);
      setProblem(result.message);
    } catch (error) {
      setProblem(faultText(error));
    }
  };

  return (
    <FormDialog
      title={formatMessage({ id: 'twoFactor.change.title' })}
      submitLabel={formatMessage({ id: 'twoFactor.change.save' })}
      isSubmitting={change.isPending}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{formatMessage({ id: 'twoFactor.change.body' })}</p>
      {problem && (
        <Banner tone="error" role="alert" title={problem}>
          {seen !== date && `${formatEraDay(seen.dueOn, lang)} · ${seen.reason}`}
        </Banner>
      )}
      <RadioGroup
        label={formatMessage({ id: 'twoFactor.change.day' })}
        options={seen.choices.map((day) => ({ value: day, label: formatEraDay(day, lang) }))}
        value={dueOn}
        onChange={setDueOn}
      />
      <TextField
        label={formatMessage({ id: 'twoFactor.change.reason' })}
        hint={formatMessage({ id: 'twoFactor.change.reason.hint' })}
        error={missing || undefined}
        required
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
