import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { ConflictPanel } from '../../clinics/conflict-panel';
import { useConflict } from '../../clinics/use-conflict';
import { useMutationId } from '../../clinics/use-mutation-id';
import { SaveTrainingDocument, type SaveTrainingMutation, type TrainingPartsFragment } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';
import { DateField } from '../../ui/date-field';
import { dayOf, formatDay } from '../../ui/dates';
import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import { RegisterFileField } from '../register-file-field';
import {
  blankTraining,
  countOf,
  type TrainingDay,
  type TrainingField,
  trainingFields,
  trainingInput,
  type TrainingText,
  type TrainingValues,
  valuesOfTraining,
} from './training-values';

interface TrainingDialogProps {
  readonly clinicId: string;
  /** Null for a new one. */
  readonly training: TrainingPartsFragment | null;
  readonly onClose: () => void;
}

const rowsOf: Partial<Record<TrainingText, number>> = { participants: 5, material: 3, note: 2 };
const hints: Partial<Record<TrainingText, MessageId>> = {
  theme: 'registers.training.theme.hint',
  people: 'registers.training.people.hint',
  participants: 'registers.training.participants.hint',
  material: 'registers.training.material.hint',
};

/** The form of a training. */
export function TrainingDialog({ clinicId, training, onClose }: TrainingDialogProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(SaveTrainingDocument);
  const mutationId = useMutationId();
  const today = dayOf(new Date());
  const initial = training ? valuesOfTraining(training) : { ...blankTraining, heldOn: today };
  const [seen, setSeen] = useState({ values: initial, version: training?.version });
  const [refusal, setRefusal] = useState('');
  const form = useForm<TrainingValues>({ defaultValues: initial });
  const { conflict, open, choose, close } = useConflict<TrainingValues, TrainingField>({
    fields: trainingFields,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true }),
  });

  const read = (result: SaveTrainingMutation['saveTraining']): void => {
    switch (result.__typename) {
      case 'TrainingSaved':
        toast(formatMessage({ id: 'registers.training.saved' }, { theme: result.training.theme }));
        onClose();
        return;
      case 'InvalidInput': {
        const field = result.field === 'fileId' ? 'file' : trainingFields.find((one) => one === result.field);
        if (field) form.setError(field, { message: result.message }, { shouldFocus: field !== 'file' });
        else setRefusal(result.message);
        return;
      }
      case 'TooManyTrainings':
        setRefusal(result.message);
        return;
      case 'TrainingChangedMeanwhile': {
        const theirs = valuesOfTraining(result.current);
        open(result.message, seen.values, theirs);
        setSeen({ values: theirs, version: result.current.version });
      }
    }
  };

  const submit = form.handleSubmit(async (values) => {
    setRefusal('');
    close();
    try {
      const input = { clinicId, id: training?.id, version: seen.version, training: trainingInput(values) };
      const data = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      read(data.saveTraining);
    } catch (error) {
      setRefusal(faultText(error));
    }
  });

  const inWords = (field: TrainingField, values: TrainingValues): string => {
    if (field === 'file') return values.file?.name ?? '';
    const text = values[field];
    return text && (field === 'heldOn' || field === 'nextOn') ? formatDay(text, lang) : text;
  };
  const faultOf = (name: TrainingText, value: string): string | true => {
    if (name === 'theme' && value.trim() === '') return formatMessage({ id: 'registers.training.fault.theme' });
    if (name === 'people' && countOf(value) === undefined)
      return formatMessage({ id: 'registers.training.fault.people' });
    return true;
  };

  const text = (name: TrainingText) => {
    const hint = hints[name];
    return (
      <Controller
        control={form.control}
        name={name}
        rules={{ validate: (value) => faultOf(name, value) }}
        render={({ field: { ref, ...field }, fieldState }) => (
          <TextField
            {...field}
            inputRef={ref}
            rows={rowsOf[name]}
            label={formatMessage({ id: `registers.training.${name}` })}
            hint={hint && formatMessage({ id: hint })}
            required={name === 'theme'}
            error={fieldState.error?.message}
          />
        )}
      />
    );
  };
  const day = (name: TrainingDay) => (
    <Controller
      control={form.control}
      name={name}
      rules={{
        validate: (value) =>
          name === 'nextOn' || value !== '' || formatMessage({ id: 'registers.training.fault.heldOn' }),
      }}
      render={({ field: { ref, value, onChange, onBlur }, fieldState }) => (
        <DateField
          inputRef={ref}
          name={name}
          label={formatMessage({ id: `registers.training.${name}` })}
          hint={name === 'nextOn' ? formatMessage({ id: 'registers.training.nextOn.hint' }) : undefined}
          required={name === 'heldOn'}
          max={name === 'heldOn' ? today : undefined}
          value={value || null}
          onChange={(next) => onChange(next ?? '')}
          onBlur={onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );

  return (
    <FormDialog
      size="l"
      title={formatMessage({ id: training ? 'registers.training.edit.title' : 'registers.training.add.title' })}
      isSubmitting={form.formState.isSubmitting}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <ConflictPanel
        conflict={conflict}
        label={(field) => formatMessage({ id: `registers.training.${field}` })}
        words={inWords}
        onChoose={choose}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        {day('heldOn')}
        {text('theme')}
        {text('audience')}
        {text('ledBy')}
      </div>
      {text('participants')}
      {text('people')}
      {text('material')}
      <Controller
        control={form.control}
        name="file"
        render={({ field: { value, onChange }, fieldState }) => (
          <RegisterFileField
            clinicId={clinicId}
            label={formatMessage({ id: 'registers.training.file' })}
            hint={formatMessage({ id: 'registers.training.file.hint' })}
            error={fieldState.error?.message}
            value={value}
            onChange={(file) => {
              form.clearErrors('file');
              onChange(file);
            }}
          />
        )}
      />
      {text('note')}
      {day('nextOn')}
    </FormDialog>
  );
}
