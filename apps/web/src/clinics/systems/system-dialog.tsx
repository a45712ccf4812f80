import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useChange } from '../../app/query';
import { SaveSystemDocument, type SaveSystemMutation, type SystemPartsFragment } from '../../gql/graphql';
import { FormDialog } from '../../ui/form-dialog';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import { ConflictPanel } from '../conflict-panel';
import { useConflict } from '../use-conflict';
import { useMutationId } from '../use-mutation-id';
import { DayRow, LoginFields, useSystemRules } from './login-fields';
import {
  blankSystem,
  refusedField,
  systemFieldOf,
  systemFields,
  type SystemField,
  systemInput,
  systemKindLabel,
  systemKinds,
  type SystemValues,
  valuesOfSystem,
} from './system-values';
import { useSystemWords } from './use-system-words';

interface SystemDialogProps {
  readonly clinicId: string;
  /** Null for a new one. */
  readonly system: SystemPartsFragment | null;
  readonly onClose: () => void;
}

/** The form of a system. */
export function SystemDialog({ clinicId, system, onClose }: SystemDialogProps) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(SaveSystemDocument);
  const mutationId = useMutationId();
  const words = useSystemWords();
  const initial = system ? valuesOfSystem(system) : blankSystem;
  const [seen, setSeen] = useState({ values: initial, version: system?.version });
  const [refusal, setRefusal] = useState('');
  const form = useForm<SystemValues>({ defaultValues: initial });
  const { conflict, open, choose, close } = useConflict<SystemValues, SystemField>({
    fields: systemFields,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true }),
  });
  const nameRules = useSystemRules('name');
  const kindRules = useSystemRules('kind');

  const read = (result: SaveSystemMutation['saveSystem'], values: SystemValues): void => {
    const refuse = (field: SystemField) => form.setError(field, { message: messageOf(result) }, { shouldFocus: true });
    switch (result.__typename) {
      case 'SystemSaved':
        toast(formatMessage({ id: 'clinics.system.saved' }, { name: result.system.name }));
        onClose();
        return;
      case 'PlannedDateRequired':
        return refuse(refusedField(values, result.login, 'plan'));
      case 'ReliefDetailsRequired':
        return refuse(refusedField(values, result.login, 'relief'));
      case 'InvalidInput': {
        const field = systemFieldOf(result.field);
        if (field) refuse(field);
        else setRefusal(result.message);
        return;
      }
      case 'SystemChangedMeanwhile': {
        const theirs = valuesOfSystem(result.current);
        open(result.message, seen.values, theirs);
        setSeen({ values: theirs, version: result.current.version });
      }
    }
  };

  const submit = form.handleSubmit(async (values) => {
    const given = systemInput(values);
    if (!given) return;
    setRefusal('');
    close();
    try {
      const input = { ...given, clinicId, id: system?.id, version: seen.version };
      const data = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      read(data.saveSystem, values);
    } catch (error) {
      setRefusal(faultText(error));
    }
  });

  return (
    <FormDialog
      size="l"
      title={formatMessage({ id: system ? 'clinics.system.edit.title' : 'clinics.system.add.title' })}
      isSubmitting={form.formState.isSubmitting}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <ConflictPanel conflict={conflict} label={words.label} words={words.value} onChoose={choose} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Controller
          control={form.control}
          name="kind"
          rules={kindRules}
          render={({ field: { ref, ...field }, fieldState }) => (
            <Select
              {...field}
              selectRef={ref}
              label={formatMessage({ id: 'clinics.system.kind' })}
              required
              empty={formatMessage({ id: 'clinics.system.kind.choose' })}
              options={systemKinds.map((kind) => ({
                value: kind,
                label: formatMessage({ id: systemKindLabel[kind] }),
              }))}
              error={fieldState.error?.message}
            />
          )}
        />
        <DayRow control={form.control} name="renewalOn" label="clinics.system.renewalOn" isRequired={false} />
        <Controller
          control={form.control}
          name="name"
          rules={nameRules}
          render={({ field: { ref, ...field }, fieldState }) => (
            <TextField
              {...field}
              inputRef={ref}
              label={formatMessage({ id: 'clinics.system.name' })}
              hint={formatMessage({ id: 'clinics.system.name.hint' })}
              required
              error={fieldState.error?.message}
            />
          )}
        />
        <Controller
          control={form.control}
          name="vendorName"
          render={({ field: { ref, ...field }, fieldState }) => (
            <TextField
              {...field}
              inputRef={ref}
              label={formatMessage({ id: 'clinics.system.vendor' })}
              hint={formatMessage({ id: 'clinics.system.vendor.hint' })}
              required={false}
              error={fieldState.error?.message}
            />
          )}
        />
      </div>
      <LoginFields control={form.control} login="client" />
      <LoginFields control={form.control} login="server" />
    </FormDialog>
  );
}

const messageOf = (result: SaveSystemMutation['saveSystem']): string => ('message' in result ? result.message : '');
