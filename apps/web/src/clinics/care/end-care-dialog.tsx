import { Controller, useForm } from 'react-hook-form';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { type ClinicPartsFragment, EndClinicDocument, type EndClinicMutation } from '../../gql/graphql';
import { DateField } from '../../ui/date-field';
import { dayOf, formatDay } from '../../ui/dates';
import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import { useMutationId } from '../use-mutation-id';

const effects = ['reminders', 'lists', 'writing', 'kept', 'undo'] as const;

interface Values {
  readonly leftOn: string | null;
  readonly note: string;
}

/** Asks for the last day of a contract, and says what follows from it. */
export function EndCareDialog({ clinic, onClose }: { clinic: ClinicPartsFragment; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(EndClinicDocument);
  const mutationId = useMutationId();
  const [refusal, setRefusal] = useState('');
  const { id: clinicId, name, version, leftOn: set, leavingNote } = clinic;
  const form = useForm<Values>({ defaultValues: { leftOn: set ?? dayOf(new Date()), note: leavingNote ?? '' } });

  const read = (result: EndClinicMutation['endClinic'], leftOn: string): void => {
    switch (result.__typename) {
      case 'ClinicEnded':
        toast(formatMessage({ id: 'care.saved' }, { name, day: formatDay(leftOn, lang) }));
        onClose();
        return;
      case 'InvalidInput':
        if (result.field === 'leftOn' || result.field === 'note')
          form.setError(result.field, { message: result.message }, { shouldFocus: true });
        else setRefusal(result.message);
        return;
      case 'ClinicChangedMeanwhile':
        setRefusal(result.message);
    }
  };

  const submit = form.handleSubmit(async ({ leftOn, note }) => {
    if (!leftOn) return;
    setRefusal('');
    try {
      const input = { clinicId, version, leftOn, note };
      const data = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      read(data.endClinic, leftOn);
    } catch (error) {
      setRefusal(faultText(error));
    }
  });

  return (
    <FormDialog
      title={formatMessage({ id: set ? 'care.move.title' : 'care.end.title' }, { name })}
      submitLabel={formatMessage({ id: set ? 'care.move' : 'care.end' })}
      isSubmitting={form.formState.isSubmitting}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <Controller
        control={form.control}
        name="leftOn"
        rules={{ required: formatMessage({ id: 'care.field.leftOn.missing' }) }}
        render={({ field: { ref, ...field }, fieldState }) => (
          <DateField
            {...field}
            inputRef={ref}
            required
            label={formatMessage({ id: 'care.field.leftOn' })}
            hint={formatMessage({ id: 'care.field.leftOn.hint' })}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={form.control}
        name="note"
        render={({ field: { ref, ...field }, fieldState }) => (
          <TextField
            {...field}
            inputRef={ref}
            required={false}
            rows={2}
            label={formatMessage({ id: 'care.field.note' })}
            hint={formatMessage({ id: 'care.field.note.hint' })}
            error={fieldState.error?.message}
          />
        )}
      />
      <div>
        <p className="mb-1 font-bold">{formatMessage({ id: 'care.effects' })}</p>
        <ul className="list-disc space-y-1 ps-6">
          {effects.map((effect) => (
            <li key={effect}>{formatMessage({ id: `care.effects.${effect}` })}</li>
          ))}
        </ul>
      </div>
    </FormDialog>
  );
}
