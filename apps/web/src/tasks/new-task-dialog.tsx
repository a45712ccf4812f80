import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import { CreateTaskDocument } from '../gql/graphql';
import { DateField } from '../ui/date-field';
import { FormDialog } from '../ui/form-dialog';
import type { SelectOption } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useAnnouncer } from '../ui/toast';
import { ClinicPicker } from './clinic-picker';
import { OwnerPicker } from './owner-picker';
import { useNamedClinic } from './task-filters';

interface NewTask {
  /** Undefined until chosen here: the clinic of the address, if any, holds until then. */
  readonly clinic: SelectOption<string> | null | undefined;
  readonly title: string;
  readonly owner: SelectOption<string> | null;
  readonly dueOn: string | null;
}

/** A task made by hand, for a clinic. */
export function NewTaskDialog({ clinicId, onClose }: { clinicId: string | undefined; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const named = useNamedClinic(clinicId);
  const { mutateAsync, isPending } = useChange(CreateTaskDocument);
  const [fault, setFault] = useState<string | null>(null);
  // Sent again after a lost reply, the same task is not made twice.
  const unanswered = useRef<{ readonly text: string; readonly id: string }>(undefined);
  const { control, handleSubmit, setError } = useForm<NewTask>({
    defaultValues: { clinic: undefined, title: '', owner: null, dueOn: null },
  });

  const make = handleSubmit(async ({ clinic: chosen, title, owner, dueOn }) => {
    const clinic = chosen === undefined ? named : chosen;
    if (!clinic) return setError('clinic', { message: formatMessage({ id: 'tasks.new.clinicMissing' }) });
    const body = { clinicId: clinic.value, title, ownerId: owner?.value ?? null, dueOn };
    const text = JSON.stringify(body);
    if (unanswered.current?.text !== text) unanswered.current = { text, id: newMutationId() };
    setFault(null);
    try {
      const { createTask } = await mutateAsync({ input: { ...body, clientMutationId: unanswered.current.id } });
      unanswered.current = undefined;
      if (createTask.__typename === 'InvalidInput') {
        const { field, message } = createTask;
        if (field === 'title' || field === 'dueOn') return setError(field, { message }, { shouldFocus: true });
        return field === 'ownerId' ? setError('owner', { message }) : setFault(message);
      }
      const { id: taskId } = createTask.task;
      onClose();
      toast(formatMessage({ id: 'tasks.new.made' }, { title: createTask.task.title }), 'success', {
        label: formatMessage({ id: 'tasks.new.open' }),
        onPress: () => void navigate({ to: '/tasks/$taskId', params: { taskId } }),
      });
    } catch (error) {
      setFault(faultText(error));
    }
  });

  return (
    <FormDialog
      title={formatMessage({ id: 'tasks.new.title' })}
      submitLabel={formatMessage({ id: 'tasks.new.save' })}
      isSubmitting={isPending}
      refusal={fault}
      onSubmit={make}
      onClose={onClose}
    >
      <Controller
        control={control}
        name="clinic"
        render={({ field: { value, onChange }, fieldState }) => (
          <ClinicPicker
            label={formatMessage({ id: 'tasks.column.clinic' })}
            required
            chosen={value === undefined ? named : value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="title"
        render={({ field: { ref, ...field }, fieldState }) => (
          <TextField
            {...field}
            inputRef={ref}
            required
            label={formatMessage({ id: 'tasks.column.title' })}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="dueOn"
        render={({ field: { ref: _ref, ...field }, fieldState }) => (
          <DateField
            {...field}
            required={false}
            label={formatMessage({ id: 'tasks.column.due' })}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="owner"
        render={({ field: { value, onChange }, fieldState }) => (
          <OwnerPicker
            label={formatMessage({ id: 'tasks.column.owner' })}
            required={false}
            chosen={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </FormDialog>
  );
}
