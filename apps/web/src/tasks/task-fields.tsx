import { useEffect, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import type { TaskPartsFragment } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/text-field';
import { useAnnouncer } from '../ui/toast';
import { OwnerPicker } from './owner-picker';
import { changeOf, fieldsOfTask, type TaskFields as Fields } from './task-change';
import { TaskConflict } from './task-conflict';
import { useTaskChange } from './use-task-change';

/** Title, due day and owner of a task, to be changed. */
export function TaskFields({ task }: { task: TaskPartsFragment }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { save, isPending } = useTaskChange();
  const [fault, setFault] = useState<string | null>(null);
  const [conflict, setConflict] = useState<{ readonly message: string; readonly current: TaskPartsFragment } | null>(
    null,
  );
  // What one began to change: a newer task that arrives meanwhile must not pass for the one that was shown.
  const [base, setBase] = useState(task);
  const { control, handleSubmit, reset, setError, formState, getValues } = useForm<Fields>({
    defaultValues: fieldsOfTask(task),
  });
  const { isDirty } = formState;
  useEffect(() => {
    if (isDirty || base === task) return;
    setBase(task);
    reset(fieldsOfTask(task));
  }, [task, base, isDirty, reset]);

  const take = (saved: TaskPartsFragment) => {
    setConflict(null);
    setBase(saved);
    reset(fieldsOfTask(saved));
  };

  const store = async (version: TaskPartsFragment, fields: Fields) => {
    setFault(null);
    try {
      const reply = await save(version, changeOf(base, fields));
      if (reply.type === 'saved') {
        take(reply.task);
        toast(formatMessage({ id: 'tasks.saved' }));
      } else if (reply.type === 'changed') setConflict(reply);
      else if (reply.field === 'title' || reply.field === 'dueOn')
        setError(reply.field, { message: reply.message }, { shouldFocus: true });
      else if (reply.field === 'ownerId') setError('owner', { message: reply.message });
      else setFault(reply.message);
    } catch (error) {
      setFault(faultText(error));
    }
  };

  if (conflict) {
    const fields = getValues();
    return (
      <TaskConflict
        shown={base}
        current={conflict.current}
        change={changeOf(base, fields)}
        ownerName={fields.owner?.label}
        message={conflict.message}
        isPending={isPending}
        onKeepTheirs={() => take(conflict.current)}
        onKeepMine={() => void store(conflict.current, fields)}
      />
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => void handleSubmit((fields) => store(base, fields))(event)}
      className="flex flex-col gap-4"
    >
      {fault && <Banner tone="error" role="alert" title={fault} />}
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
          <DateField {...field} label={formatMessage({ id: 'tasks.column.due' })} error={fieldState.error?.message} />
        )}
      />
      <Controller
        control={control}
        name="owner"
        render={({ field: { value, onChange }, fieldState }) => (
          <OwnerPicker
            label={formatMessage({ id: 'tasks.column.owner' })}
            hint={formatMessage({ id: 'tasks.pick.owner.hint' })}
            chosen={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <div>
        <Button type="submit" isDisabled={!isDirty} isPending={isPending}>
          {formatMessage({ id: 'tasks.save' })}
        </Button>
      </div>
    </form>
  );
}
