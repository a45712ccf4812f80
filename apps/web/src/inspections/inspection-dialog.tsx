import { useState } from 'react';
import { type Control, Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { useChange } from '../app/query';
import { ConflictPanel } from '../clinics/conflict-panel';
import { useConflict } from '../clinics/use-conflict';
import { useMutationId } from '../clinics/use-mutation-id';
import {
  type InspectionPartsFragment,
  ScheduleInspectionDocument,
  type ScheduleInspectionMutation,
} from '../gql/graphql';
import { DateField } from '../ui/date-field';
import { formatDay } from '../ui/dates';
import { FormDialog } from '../ui/form-dialog';
import { TextField } from '../ui/text-field';
import { useAnnouncer } from '../ui/toast';
import {
  blankInspection,
  inspectionFault,
  type InspectionField,
  inspectionFieldLabel,
  inspectionFields,
  inspectionInput,
  type InspectionValues,
  isInspectionField,
  valuesOfInspection,
} from './inspection-values';

interface InspectionDialogProps {
  readonly clinicId: string;
  /** Null for a new one. */
  readonly inspection: InspectionPartsFragment | null;
  readonly onClose: () => void;
}

/** The form of an inspection. */
export function InspectionDialog({ clinicId, inspection, onClose }: InspectionDialogProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(ScheduleInspectionDocument);
  const mutationId = useMutationId();
  const initial = inspection ? valuesOfInspection(inspection) : blankInspection;
  const [seen, setSeen] = useState({ values: initial, version: inspection?.version });
  const [refusal, setRefusal] = useState('');
  const form = useForm<InspectionValues>({ defaultValues: initial });
  const { conflict, open, choose, close } = useConflict<InspectionValues, InspectionField>({
    fields: inspectionFields,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true }),
  });

  const read = (result: ScheduleInspectionMutation['scheduleInspection']): void => {
    switch (result.__typename) {
      case 'InspectionScheduled':
        toast(formatMessage({ id: 'inspections.saved' }));
        onClose();
        return;
      case 'DocumentsDueAfterInspection':
        form.setError('documentsDueOn', { message: result.message }, { shouldFocus: true });
        return;
      case 'InvalidInput':
        if (isInspectionField(result.field))
          form.setError(result.field, { message: result.message }, { shouldFocus: true });
        else setRefusal(result.message);
        return;
      case 'InspectionChangedMeanwhile': {
        const theirs = valuesOfInspection(result.current);
        open(result.message, seen.values, theirs);
        setSeen({ values: theirs, version: result.current.version });
      }
    }
  };

  const submit = form.handleSubmit(async (values) => {
    setRefusal('');
    close();
    try {
      const input = { ...inspectionInput(values), clinicId, id: inspection?.id, version: seen.version };
      const data = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      read(data.scheduleInspection);
    } catch (error) {
      setRefusal(faultText(error));
    }
  });

  const words = (field: InspectionField, values: InspectionValues): string =>
    field !== 'healthCentre' && values[field] ? formatDay(values[field], lang) : values[field];

  return (
    <FormDialog
      title={formatMessage({ id: inspection ? 'inspections.edit.title' : 'inspections.add.title' })}
      isSubmitting={form.formState.isSubmitting}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <ConflictPanel
        conflict={conflict}
        label={(field) => formatMessage({ id: inspectionFieldLabel[field] })}
        words={words}
        onChoose={choose}
      />
      <DayRow control={form.control} name="inspectionOn" isRequired />
      <DayRow control={form.control} name="documentsDueOn" isRequired={false} />
      <Controller
        control={form.control}
        name="healthCentre"
        render={({ field: { ref, ...field }, fieldState }) => (
          <TextField
            {...field}
            inputRef={ref}
            label={formatMessage({ id: inspectionFieldLabel.healthCentre })}
            required={false}
            error={fieldState.error?.message}
          />
        )}
      />
    </FormDialog>
  );
}

const hints = {
  inspectionOn: 'inspections.inspectionOn.hint',
  documentsDueOn: 'inspections.documentsDueOn.hint',
} as const;

interface DayRowProps {
  readonly control: Control<InspectionValues>;
  readonly name: 'inspectionOn' | 'documentsDueOn';
  readonly isRequired: boolean;
}

function DayRow({ control, name, isRequired }: DayRowProps) {
  const { formatMessage } = useIntl();
  const validate = (_: unknown, values: InspectionValues) => {
    const fault = inspectionFault(values, name);
    return fault ? formatMessage({ id: fault }) : true;
  };
  return (
    <Controller
      control={control}
      name={name}
      rules={{ validate }}
      render={({ field: { ref, value, onChange, onBlur }, fieldState }) => (
        <DateField
          inputRef={ref}
          name={name}
          label={formatMessage({ id: inspectionFieldLabel[name] })}
          hint={formatMessage({ id: hints[name] })}
          required={isRequired}
          value={value || null}
          onChange={(day) => onChange(day ?? '')}
          onBlur={onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
