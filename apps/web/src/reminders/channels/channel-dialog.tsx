import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useChange } from '../../app/query';
import { ConflictPanel } from '../../clinics/conflict-panel';
import { useConflict } from '../../clinics/use-conflict';
import { useMutationId } from '../../clinics/use-mutation-id';
import {
  type ChannelPartsFragment,
  ChannelsDocument,
  SaveChannelDocument,
  type SaveChannelMutation,
} from '../../gql/graphql';
import { ClinicPicker } from '../../tasks/clinic-picker';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import { AccessFields } from './access-fields';
import {
  accessOf,
  type ChannelField,
  channelFieldLabel,
  channelFields,
  type ChannelValues,
  isSameChannelValue,
  shownOfChannel,
  valuesOfChannel,
} from './channel-values';
import { accessFields, kindLabel, kindSteps, type KeptKind } from './words';

interface ChannelDialogProps {
  readonly kind: KeptKind;
  /** Null for a new one. */
  readonly channel: ChannelPartsFragment | null;
  readonly onClose: () => void;
}

/** The form of a channel, with what has to be done at the provider first. */
export function ChannelDialog({ kind, channel, onClose }: ChannelDialogProps) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const saving = useChange(SaveChannelDocument, { refreshes: [ChannelsDocument] });
  const mutationId = useMutationId();
  const kindName = formatMessage({ id: kindLabel[kind] });
  const initial = valuesOfChannel(channel, kindName);
  const [seen, setSeen] = useState({ values: initial, channel });
  const [refusal, setRefusal] = useState('');
  const form = useForm<ChannelValues>({ defaultValues: initial });
  const hint = useWatch({ control: form.control, name: 'hint' });
  const { conflict, open, choose, close } = useConflict<ChannelValues, ChannelField>({
    fields: channelFields,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true }),
    isSame: isSameChannelValue,
  });

  const read = (result: SaveChannelMutation['saveChannel']): void => {
    switch (result.__typename) {
      case 'ChannelSaved':
        toast(formatMessage({ id: 'channels.saved' }, { name: result.channel.name }));
        onClose();
        return;
      case 'InvalidInput': {
        const field = ['name' as const, ...accessFields[kind]].find((one) => one === result.field);
        if (field) form.setError(field, { message: result.message }, { shouldFocus: true });
        else setRefusal(result.message);
        return;
      }
      case 'ChannelChangedMeanwhile': {
        // What is sealed comes back to nobody: its fields keep what was typed.
        const theirs = { ...form.getValues(), ...shownOfChannel(result.current) };
        open(result.message, seen.values, theirs);
        setSeen({ values: theirs, channel: result.current });
        return;
      }
      case 'TooManyChannels':
        setRefusal(result.message);
    }
  };
  const submit = form.handleSubmit(async (values) => {
    setRefusal('');
    close();
    try {
      const input = {
        id: seen.channel?.id,
        version: seen.channel?.version,
        kind,
        name: values.name,
        clinicId: values.clinic?.value ?? null,
        access: values.hint === null ? accessOf(kind, values) : null,
      };
      read((await saving.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } })).saveChannel);
    } catch (error) {
      setRefusal(faultText(error));
    }
  });

  const inWords = (field: ChannelField, values: ChannelValues): string => {
    if (field === 'name') return values.name;
    if (field === 'hint') return values.hint ?? formatMessage({ id: 'channels.access.entered' });
    return values.clinic?.label ?? formatMessage({ id: 'channels.wholeTenant' });
  };

  return (
    <FormDialog
      size="l"
      title={
        channel
          ? formatMessage({ id: 'channels.edit.title' }, { name: channel.name })
          : formatMessage({ id: 'channels.add.of' }, { kind: kindName })
      }
      isSubmitting={form.formState.isSubmitting}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <ConflictPanel
        conflict={conflict}
        label={(field) => formatMessage({ id: channelFieldLabel[field] })}
        words={inWords}
        onChoose={choose}
      />
      {channel ? (
        <Disclosure title={formatMessage({ id: 'channels.steps' })}>
          <Steps kind={kind} />
        </Disclosure>
      ) : (
        <section className="rounded-8 bg-solid-gray-50 p-4">
          <h3 className="mb-2">{formatMessage({ id: 'channels.steps' })}</h3>
          <Steps kind={kind} />
        </section>
      )}
      <Controller
        control={form.control}
        name="name"
        render={({ field: { ref, ...field }, fieldState }) => (
          <TextField
            {...field}
            inputRef={ref}
            required
            label={formatMessage({ id: 'channels.field.name' })}
            hint={formatMessage({ id: 'channels.field.name.hint' })}
            error={fieldState.error?.message}
          />
        )}
      />
      {kind !== 'line_works' && (
        <Controller
          control={form.control}
          name="clinic"
          render={({ field: { value, onChange } }) => (
            <ClinicPicker
              label={formatMessage({ id: 'channels.field.clinic' })}
              hint={formatMessage({ id: 'channels.field.clinic.hint' })}
              chosen={value}
              onChange={onChange}
            />
          )}
        />
      )}
      {hint === null ? (
        <AccessFields kind={kind} form={form} />
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <p>{formatMessage({ id: 'channels.access.kept' }, { hint })}</p>
          <Button size="s" onPress={() => form.setValue('hint', null, { shouldDirty: true })}>
            {formatMessage({ id: 'channels.access.replace' })}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}

function Steps({ kind }: { kind: KeptKind }) {
  const { formatMessage } = useIntl();
  return (
    <ol className="flex list-decimal flex-col gap-1 ps-6">
      {kindSteps[kind].map((id) => (
        <li key={id}>{formatMessage({ id })}</li>
      ))}
    </ol>
  );
}
