import { Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { SaveTrainingDocument, type SaveTrainingMutation, type TrainingPartsFragment } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';
import { formatDay } from '../../ui/dates';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import { countIn } from '../rows/count-text';
import { DayInput } from '../rows/day-input';
import { FileField } from '../rows/file-field';
import { isSameFormValue } from '../rows/same-value';
import { RowDialog } from '../rows/row-dialog';
import { type SaveAnswer, useRowForm } from '../rows/use-row-form';
import {
  blankTraining,
  MOST_PEOPLE,
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
  /** Today in Japan: a training was held by then. */
  readonly today: string;
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
export function TrainingDialog({ clinicId, today, training, onClose }: TrainingDialogProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const change = useChange(SaveTrainingDocument);
  const initial = training ? valuesOfTraining(training) : blankTraining;
  const form = useForm<TrainingValues>({ defaultValues: initial });
  const row = useRowForm<TrainingValues, TrainingField, TrainingPartsFragment>({
    fields: trainingFields,
    initial,
    version: training?.version,
    valuesOf: valuesOfTraining,
    versionOf: ({ version }) => version,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true }),
    showFault: (field, message) => form.setError(field, { message }, { shouldFocus: true }),
    isSame: isSameFormValue,
    send: async (values, version, mutationId) => {
      const input = { clinicId, id: training?.id, version, training: trainingInput(values) };
      const data = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      return answerOf(data.saveTraining);
    },
    onSaved: () => {
      toast(formatMessage({ id: 'registers.row.saved' }, { name: form.getValues('theme') }));
      onClose();
    },
  });

  const inWords = (field: TrainingField, values: TrainingValues): string => {
    if (field === 'file') return values.file?.name ?? '';
    const text = values[field];
    return text && (field === 'heldOn' || field === 'nextOn') ? formatDay(text, lang) : text;
  };
  const faultOf = (name: TrainingText, value: string): string | true => {
    if (name === 'theme' && value.trim() === '') return formatMessage({ id: 'registers.training.fault.theme' });
    if (name === 'people' && value.trim() !== '' && countIn(value, MOST_PEOPLE) === null)
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
      render={({ field, fieldState }) => (
        <DayInput
          field={field}
          label={formatMessage({ id: `registers.training.${name}` })}
          hint={name === 'nextOn' ? formatMessage({ id: 'registers.training.nextOn.hint' }) : undefined}
          required={name === 'heldOn'}
          max={name === 'heldOn' ? today : undefined}
          error={fieldState.error?.message}
        />
      )}
    />
  );

  return (
    <RowDialog
      title={formatMessage({ id: training ? 'registers.training.edit.title' : 'registers.training.add.title' })}
      form={form}
      row={row}
      label={(field) => formatMessage({ id: `registers.training.${field}` })}
      words={inWords}
      onClose={onClose}
    >
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
          <FileField
            clinicId={clinicId}
            label={formatMessage({ id: 'registers.training.file' })}
            hint={formatMessage({ id: 'registers.file.hint' })}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      {text('note')}
      {day('nextOn')}
    </RowDialog>
  );
}

function answerOf(result: SaveTrainingMutation['saveTraining']): SaveAnswer<TrainingPartsFragment> {
  switch (result.__typename) {
    case 'TrainingSaved':
      return { type: 'saved' };
    case 'InvalidInput':
      return { type: 'invalid', field: result.field === 'fileId' ? 'file' : result.field, message: result.message };
    case 'TooManyTrainings':
      return { type: 'refused', message: result.message };
    case 'TrainingChangedMeanwhile':
      return { type: 'meanwhile', message: result.message, current: result.current };
  }
}
