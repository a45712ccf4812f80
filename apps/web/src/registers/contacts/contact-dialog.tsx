import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { ConflictPanel } from '../../clinics/conflict-panel';
import { useConflict } from '../../clinics/use-conflict';
import { useMutationId } from '../../clinics/use-mutation-id';
import { type ContactPartsFragment, SaveContactDocument, type SaveContactMutation } from '../../gql/graphql';
import { DateField } from '../../ui/date-field';
import { formatDay } from '../../ui/dates';
import { FormDialog } from '../../ui/form-dialog';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import {
  afterTyping,
  contactFault,
  type ContactField,
  contactFieldLabel,
  contactFields,
  type ContactValues,
  isNumbered,
  valuesOfContact,
} from './contact-values';
import { type Book, postName } from './words';

interface ContactDialogProps {
  readonly book: Book;
  /** Null for a new one. */
  readonly contact: ContactPartsFragment | null;
  readonly initial: ContactValues;
  readonly onClose: () => void;
}

/** The form of a contact. A number is taken only with the day on which somebody found it right. */
export function ContactDialog({ book, contact, initial, onClose }: ContactDialogProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(SaveContactDocument);
  const mutationId = useMutationId();
  const [seen, setSeen] = useState({ values: initial, version: contact?.version });
  const [refusal, setRefusal] = useState('');
  const form = useForm<ContactValues>({ defaultValues: initial });
  const { conflict, open, choose, close } = useConflict<ContactValues, ContactField>({
    fields: contactFields,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true }),
  });
  const rulesOf = (field: ContactField) => ({
    validate: (_: unknown, values: ContactValues) => {
      const fault = contactFault(values, field);
      return fault ? formatMessage({ id: fault }) : true;
    },
  });
  const [phone, nightPhone] = useWatch({ control: form.control, name: ['phone', 'nightPhone'] });
  const kinds = [
    ...book.posts.map((post) => ({ value: post.kind, label: postName(post, lang) })),
    { value: 'other' as const, label: formatMessage({ id: 'registers.contacts.other' }) },
  ];

  const read = (result: SaveContactMutation['saveContact']): void => {
    switch (result.__typename) {
      case 'ContactSaved':
        toast(formatMessage({ id: 'registers.contact.saved' }, { name: result.contact.name }));
        onClose();
        return;
      case 'InvalidInput': {
        const field = contactFields.find((one) => one === result.field);
        if (field) form.setError(field, { message: result.message }, { shouldFocus: true });
        else setRefusal(result.message);
        return;
      }
      case 'TooManyContacts':
        setRefusal(result.message);
        return;
      case 'ContactChangedMeanwhile': {
        const theirs = valuesOfContact(result.current);
        open(result.message, seen.values, theirs);
        setSeen({ values: theirs, version: result.current.version });
      }
    }
  };

  const submit = form.handleSubmit(async (values) => {
    const { kind, ...rest } = values;
    if (!kind) return;
    setRefusal('');
    close();
    try {
      const given = { ...rest, kind, confirmedOn: values.confirmedOn || null };
      const input = { ...given, clinicId: book.clinicId, id: contact?.id, version: seen.version };
      const data = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      read(data.saveContact);
    } catch (error) {
      setRefusal(faultText(error));
    }
  });

  const inWords = (field: ContactField, values: ContactValues): string => {
    if (field === 'kind') return kinds.find(({ value }) => value === values.kind)?.label ?? '';
    if (field === 'confirmedOn') return values.confirmedOn ? formatDay(values.confirmedOn, lang) : '';
    return values[field];
  };

  const text = (name: 'name' | 'role' | 'phone' | 'nightPhone' | 'note') => (
    <Controller
      control={form.control}
      name={name}
      rules={rulesOf(name)}
      render={({ field: { ref, onChange, ...field }, fieldState }) => (
        <TextField
          {...field}
          inputRef={ref}
          rows={name === 'note' ? 3 : undefined}
          type={name === 'phone' || name === 'nightPhone' ? 'tel' : 'text'}
          label={formatMessage({ id: contactFieldLabel[name] })}
          hint={
            name === 'name' || name === 'note' ? formatMessage({ id: `registers.contact.${name}.hint` }) : undefined
          }
          required={name === 'name'}
          error={fieldState.error?.message}
          onChange={(value) => {
            onChange(value);
            const cleared = afterTyping(form.getValues(), seen.values);
            if (cleared) form.setValue('confirmedOn', cleared.confirmedOn);
          }}
        />
      )}
    />
  );

  return (
    <FormDialog
      size="l"
      title={formatMessage({ id: contact ? 'registers.contact.edit.title' : 'registers.contact.add.title' })}
      isSubmitting={form.formState.isSubmitting}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <ConflictPanel
        conflict={conflict}
        label={(field) => formatMessage({ id: contactFieldLabel[field] })}
        words={inWords}
        onChoose={choose}
      />
      <Controller
        control={form.control}
        name="kind"
        rules={rulesOf('kind')}
        render={({ field: { ref, ...field }, fieldState }) => (
          <Select
            {...field}
            selectRef={ref}
            label={formatMessage({ id: 'registers.contact.kind' })}
            required
            options={kinds}
            error={fieldState.error?.message}
          />
        )}
      />
      <div className="grid items-end gap-5 sm:grid-cols-2">
        {text('name')}
        {text('role')}
        {text('phone')}
        {text('nightPhone')}
      </div>
      <Controller
        control={form.control}
        name="confirmedOn"
        rules={rulesOf('confirmedOn')}
        render={({ field: { ref, value, onChange, onBlur, name }, fieldState }) => (
          <DateField
            inputRef={ref}
            name={name}
            label={formatMessage({ id: 'registers.contact.confirmedOn' })}
            hint={formatMessage({ id: 'registers.contact.confirmedOn.hint' })}
            required={isNumbered({ phone, nightPhone })}
            max={book.today}
            value={value || null}
            onChange={(day) => onChange(day ?? '')}
            onBlur={onBlur}
            error={fieldState.error?.message}
          />
        )}
      />
      {text('note')}
    </FormDialog>
  );
}
