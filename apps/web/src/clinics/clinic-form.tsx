import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { LeaveGuard } from '../app/leave-guard';
import type { ClinicInput, UpdateClinicMutation } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link';
import { useAnnouncer } from '../ui/toast';
import { ClinicFieldset } from './clinic-fieldset';
import {
  type ClinicField,
  clinicFieldLabel,
  clinicFields,
  clinicInput,
  type ClinicValues,
  isClinicField,
  valuesOfClinic,
} from './clinic-values';
import { ConflictPanel } from './conflict-panel';
import { prefectureName } from './prefectures';
import { useConflict } from './use-conflict';
import { clinicKindLabel } from './words';

export interface ClinicFormProps {
  readonly initial: ClinicValues;
  /** Sends it; `version` is the one seen, undefined for a new clinic. */
  readonly save: (clinic: ClinicInput, version: number | undefined) => Promise<UpdateClinicMutation['updateClinic']>;
  readonly version?: number;
  readonly submitLabel: string;
  readonly savedText: (name: string) => string;
  /** The way out without saving. */
  readonly cancel: ReactNode;
}

type Refusal =
  | { readonly type: 'duplicate'; readonly message: string; readonly existingId: string }
  | { readonly type: 'other'; readonly message: string };

/** All particulars of a clinic; leads to its page once saved. */
export function ClinicForm({ initial, save, version, submitLabel, savedText, cancel }: ClinicFormProps) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const navigate = useNavigate();
  const words = useClinicWords();
  const [seen, setSeen] = useState({ values: initial, version });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useForm<ClinicValues>({ defaultValues: initial });
  const { conflict, open, choose, close } = useConflict<ClinicValues, ClinicField>({
    fields: clinicFields,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true, keepDefaultValues: true }),
  });

  const read = async (result: UpdateClinicMutation['updateClinic']): Promise<void> => {
    switch (result.__typename) {
      case 'ClinicSaved':
        toast(savedText(result.clinic.name));
        await navigate({ to: '/clinics/$clinicId', params: { clinicId: result.clinic.id }, ignoreBlocker: true });
        return;
      case 'DuplicateClinic':
        setRefusal({ type: 'duplicate', message: result.message, existingId: result.existingId });
        return;
      case 'ClinicChangedMeanwhile': {
        const theirs = valuesOfClinic(result.current);
        open(result.message, seen.values, theirs);
        setSeen({ values: theirs, version: result.current.version });
        return;
      }
      case 'InvalidInput':
        if (isClinicField(result.field))
          form.setError(result.field, { message: result.message }, { shouldFocus: true });
        else setRefusal({ type: 'other', message: result.message });
    }
  };

  const submit = form.handleSubmit(async (values) => {
    const clinic = clinicInput(values);
    if (!clinic) return;
    setRefusal(null);
    close();
    try {
      await read(await save(clinic, seen.version));
    } catch (error) {
      setRefusal({ type: 'other', message: faultText(error) });
    }
  });

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex max-w-3xl flex-col gap-6">
      <LeaveGuard isDirty={form.formState.isDirty} />
      <ConflictPanel
        conflict={conflict}
        label={(field) => formatMessage({ id: clinicFieldLabel[field] })}
        words={words}
        onChoose={choose}
      />
      <ClinicFieldset control={form.control} />
      {refusal && (
        <Banner
          tone="error"
          role="alert"
          title={refusal.type === 'duplicate' ? formatMessage({ id: 'clinics.duplicate' }) : undefined}
          actions={
            refusal.type === 'duplicate' && (
              <LinkButton size="s" to="/clinics/$clinicId" params={{ clinicId: refusal.existingId }}>
                {formatMessage({ id: 'clinics.duplicate.open' })}
              </LinkButton>
            )
          }
        >
          <p className="whitespace-pre-line">{refusal.message}</p>
        </Banner>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" isPending={form.formState.isSubmitting}>
          {submitLabel}
        </Button>
        {cancel}
      </div>
    </form>
  );
}

/** A field's value as people read it. */
function useClinicWords(): (field: ClinicField, values: ClinicValues) => string {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (field, values) => {
    if (field === 'kind') return values.kind && formatMessage({ id: clinicKindLabel[values.kind] });
    return field === 'prefecture' ? prefectureName(Number(values.prefecture), lang) : values[field];
  };
}
