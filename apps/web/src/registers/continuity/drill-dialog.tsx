import { Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { type DrillPartsFragment, SaveDrillDocument, type SaveDrillMutation } from '../../gql/graphql';
import { formatDay } from '../../ui/dates';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import { countIn } from '../rows/count-text';
import { DayInput } from '../rows/day-input';
import { FileField } from '../rows/file-field';
import { isSameFormValue } from '../rows/same-value';
import { RowDialog } from '../rows/row-dialog';
import { type SaveAnswer, useRowForm } from '../rows/use-row-form';
import {
  blankDrill,
  type DrillField,
  drillFields,
  drillInput,
  type DrillText,
  type DrillValues,
  MOST_PEOPLE,
  valuesOfDrill,
} from './drill-values';
import { type Book, drillKinds, drillLabel } from './words';

interface DrillDialogProps {
  readonly book: Book;
  /** Null for a new one. */
  readonly drill: DrillPartsFragment | null;
  readonly onClose: () => void;
}

/** The form of a drill that was held. */
export function DrillDialog({ book, drill, onClose }: DrillDialogProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const change = useChange(SaveDrillDocument);
  const initial = drill ? valuesOfDrill(drill) : blankDrill;
  const form = useForm<DrillValues>({ defaultValues: initial });
  const row = useRowForm<DrillValues, DrillField, DrillPartsFragment>({
    fields: drillFields,
    initial,
    version: drill?.version,
    valuesOf: valuesOfDrill,
    versionOf: ({ version }) => version,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true }),
    showFault: (field, message) => form.setError(field, { message }, { shouldFocus: true }),
    isSame: isSameFormValue,
    send: async (values, version, mutationId) => {
      const input = { clinicId: book.clinicId, id: drill?.id, version, drill: drillInput(values) };
      const data = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      return answerOf(data.saveDrill);
    },
    onSaved: () => {
      toast(formatMessage({ id: 'registers.row.saved' }, { name: form.getValues('scenario') }));
      onClose();
    },
  });

  const inWords = (field: DrillField, values: DrillValues): string => {
    switch (field) {
      case 'kind':
        return formatMessage({ id: drillLabel[values.kind] });
      case 'file':
        return values.file?.name ?? '';
      case 'heldOn':
      case 'nextOn':
        return values[field] && formatDay(values[field], lang);
      default:
        return values[field];
    }
  };
  const needed = { heldOn: 'continuity.drill.fault.heldOn', scenario: 'continuity.drill.fault.scenario' } as const;
  const text = (name: DrillText) => (
    <Controller
      control={form.control}
      name={name}
      rules={{
        validate: (value) => name !== 'scenario' || value.trim() !== '' || formatMessage({ id: needed.scenario }),
      }}
      render={({ field: { ref, ...field }, fieldState }) => (
        <TextField
          {...field}
          inputRef={ref}
          rows={name === 'found' ? 4 : undefined}
          label={formatMessage({ id: `continuity.drill.${name}` })}
          hint={name === 'ledBy' ? undefined : formatMessage({ id: `continuity.drill.${name}.hint` })}
          required={name === 'scenario'}
          error={fieldState.error?.message}
        />
      )}
    />
  );
  const day = (name: 'heldOn' | 'nextOn') => (
    <Controller
      control={form.control}
      name={name}
      rules={{ validate: (value) => name === 'nextOn' || value !== '' || formatMessage({ id: needed.heldOn }) }}
      render={({ field, fieldState }) => (
        <DayInput
          field={field}
          label={formatMessage({ id: `continuity.drill.${name}` })}
          hint={name === 'nextOn' ? formatMessage({ id: 'continuity.drill.nextOn.hint' }) : undefined}
          required={name === 'heldOn'}
          max={name === 'heldOn' ? book.today : undefined}
          error={fieldState.error?.message}
        />
      )}
    />
  );

  return (
    <RowDialog
      title={formatMessage({ id: drill ? 'continuity.drill.edit.title' : 'continuity.drill.add.title' })}
      form={form}
      row={row}
      label={(field) => formatMessage({ id: `continuity.drill.${field}` })}
      words={inWords}
      onClose={onClose}
    >
      <div className="grid items-end gap-5 sm:grid-cols-2">
        {day('heldOn')}
        <Controller
          control={form.control}
          name="kind"
          render={({ field: { ref, ...field } }) => (
            <Select
              {...field}
              selectRef={ref}
              label={formatMessage({ id: 'continuity.drill.kind' })}
              required
              options={drillKinds.map((value) => ({ value, label: formatMessage({ id: drillLabel[value] }) }))}
            />
          )}
        />
      </div>
      {text('scenario')}
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <Controller
          control={form.control}
          name="people"
          rules={{
            validate: (value) =>
              value.trim() === '' ||
              countIn(value, MOST_PEOPLE) !== null ||
              formatMessage({ id: 'continuity.drill.fault.people' }),
          }}
          render={({ field: { ref, ...field }, fieldState }) => (
            <TextField
              {...field}
              inputRef={ref}
              inputMode="numeric"
              label={formatMessage({ id: 'continuity.drill.people' })}
              required={false}
              error={fieldState.error?.message}
            />
          )}
        />
        {text('ledBy')}
      </div>
      {text('found')}
      {day('nextOn')}
      <Controller
        control={form.control}
        name="file"
        render={({ field: { value, onChange }, fieldState }) => (
          <FileField
            clinicId={book.clinicId}
            label={formatMessage({ id: 'continuity.drill.file' })}
            hint={formatMessage({ id: 'registers.file.hint' })}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </RowDialog>
  );
}

function answerOf(result: SaveDrillMutation['saveDrill']): SaveAnswer<DrillPartsFragment> {
  switch (result.__typename) {
    case 'DrillSaved':
      return { type: 'saved' };
    case 'InvalidInput':
      return { type: 'invalid', field: result.field === 'fileId' ? 'file' : result.field, message: result.message };
    case 'TooManyDrills':
      return { type: 'refused', message: result.message };
    case 'DrillChangedMeanwhile':
      return { type: 'meanwhile', message: result.message, current: result.current };
  }
}
