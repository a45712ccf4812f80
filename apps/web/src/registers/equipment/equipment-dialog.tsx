import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { ConflictPanel } from '../../clinics/conflict-panel';
import { useConflict } from '../../clinics/use-conflict';
import { useMutationId } from '../../clinics/use-mutation-id';
import { type EquipmentPartsFragment, SaveEquipmentDocument, type SaveEquipmentMutation } from '../../gql/graphql';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { formatDay } from '../../ui/dates';
import { FormDialog } from '../../ui/form-dialog';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import {
  blankEquipment,
  equipmentFields,
  type EquipmentField,
  equipmentInput,
  equipmentKindLabel,
  equipmentKinds,
  type equipmentDays,
  type equipmentTexts,
  type EquipmentValues,
  valuesOfEquipment,
} from './equipment-values';

interface EquipmentDialogProps {
  readonly clinicId: string;
  /** Null for a new one. */
  readonly piece: EquipmentPartsFragment | null;
  readonly onClose: () => void;
}

/** The form of a piece of equipment. */
export function EquipmentDialog({ clinicId, piece, onClose }: EquipmentDialogProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(SaveEquipmentDocument);
  const mutationId = useMutationId();
  const initial = piece ? valuesOfEquipment(piece) : blankEquipment;
  const [seen, setSeen] = useState({ values: initial, version: piece?.version });
  const [refusal, setRefusal] = useState('');
  const form = useForm<EquipmentValues>({ defaultValues: initial });
  const { conflict, open, choose, close } = useConflict<EquipmentValues, EquipmentField>({
    fields: equipmentFields,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true }),
  });

  const read = (result: SaveEquipmentMutation['saveEquipment']): void => {
    switch (result.__typename) {
      case 'EquipmentSaved':
        toast(formatMessage({ id: 'registers.equipment.saved' }, { name: result.equipment.name }));
        onClose();
        return;
      case 'InvalidInput': {
        const field = equipmentFields.find((one) => one === result.field);
        if (field) form.setError(field, { message: result.message }, { shouldFocus: true });
        else setRefusal(result.message);
        return;
      }
      case 'TooMuchEquipment':
        setRefusal(result.message);
        return;
      case 'EquipmentChangedMeanwhile': {
        const theirs = valuesOfEquipment(result.current);
        open(result.message, seen.values, theirs);
        setSeen({ values: theirs, version: result.current.version });
      }
    }
  };

  const submit = form.handleSubmit(async (values) => {
    setRefusal('');
    close();
    try {
      const input = { clinicId, id: piece?.id, version: seen.version, equipment: equipmentInput(values) };
      const data = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      read(data.saveEquipment);
    } catch (error) {
      setRefusal(faultText(error));
    }
  });

  const inWords = (field: EquipmentField, values: EquipmentValues): string => {
    if (field === 'kind') return formatMessage({ id: equipmentKindLabel[values.kind] });
    if (field === 'isRemote')
      return formatMessage({
        id: values.isRemote ? 'registers.equipment.isRemote.yes' : 'registers.equipment.isRemote.no',
      });
    const text = values[field];
    return text && (field === 'boughtOn' || field === 'supportEndsOn') ? formatDay(text, lang) : text;
  };

  const text = (name: (typeof equipmentTexts)[number]) => (
    <Controller
      control={form.control}
      name={name}
      rules={{
        validate: (value) =>
          name !== 'name' || value.trim() !== '' || formatMessage({ id: 'registers.equipment.fault.name' }),
      }}
      render={({ field: { ref, ...field }, fieldState }) => (
        <TextField
          {...field}
          inputRef={ref}
          rows={name === 'note' ? 3 : undefined}
          label={formatMessage({ id: `registers.equipment.${name}` })}
          hint={name === 'name' ? formatMessage({ id: 'registers.equipment.name.hint' }) : undefined}
          required={name === 'name'}
          error={fieldState.error?.message}
        />
      )}
    />
  );
  const day = (name: (typeof equipmentDays)[number]) => (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { ref, value, onChange, onBlur }, fieldState }) => (
        <DateField
          inputRef={ref}
          name={name}
          label={formatMessage({ id: `registers.equipment.${name}` })}
          hint={name === 'supportEndsOn' ? formatMessage({ id: 'registers.equipment.supportEndsOn.hint' }) : undefined}
          required={false}
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
      title={formatMessage({ id: piece ? 'registers.equipment.edit.title' : 'registers.equipment.add.title' })}
      isSubmitting={form.formState.isSubmitting}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <ConflictPanel
        conflict={conflict}
        label={(field) => formatMessage({ id: `registers.equipment.${field}` })}
        words={inWords}
        onChoose={choose}
      />
      <div className="grid items-end gap-5 sm:grid-cols-2">
        {text('name')}
        <Controller
          control={form.control}
          name="kind"
          render={({ field: { ref, ...field } }) => (
            <Select
              {...field}
              selectRef={ref}
              label={formatMessage({ id: 'registers.equipment.kind' })}
              required
              options={equipmentKinds.map((kind) => ({
                value: kind,
                label: formatMessage({ id: equipmentKindLabel[kind] }),
              }))}
            />
          )}
        />
        {text('model')}
        {text('place')}
        {text('usedFor')}
        {text('osVersion')}
        {text('manager')}
        {text('vendorName')}
      </div>
      <Controller
        control={form.control}
        name="isRemote"
        render={({ field: { value, onChange, onBlur, name } }) => (
          <Checkbox name={name} isSelected={value} onChange={onChange} onBlur={onBlur}>
            {formatMessage({ id: 'registers.equipment.isRemote.check' })}
          </Checkbox>
        )}
      />
      <div className="grid items-end gap-5 sm:grid-cols-2">
        {day('boughtOn')}
        {day('supportEndsOn')}
      </div>
      {text('note')}
    </FormDialog>
  );
}
