import { Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { type PlanPartsFragment, SaveContinuityPlanDocument, type SaveContinuityPlanMutation } from '../../gql/graphql';
import { DateField } from '../../ui/date-field';
import { formatDay } from '../../ui/dates';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import { FileField } from '../rows/file-field';
import { isSameFormValue } from '../rows/same-value';
import { RowDialog } from '../rows/row-dialog';
import { type SaveAnswer, useRowForm } from '../rows/use-row-form';
import {
  blankPlan,
  type PlanDay,
  type PlanField,
  planFields,
  planInput,
  type PlanText,
  type PlanValues,
  valuesOfPlan,
} from './plan-values';
import { type Book, coverageLabel, coverages } from './words';

interface PlanDialogProps {
  readonly book: Book;
  /** Null for a new one. */
  readonly plan: PlanPartsFragment | null;
  readonly onClose: () => void;
}

/** The form of a plan: where the document is, and how it stands. */
export function PlanDialog({ book, plan, onClose }: PlanDialogProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const change = useChange(SaveContinuityPlanDocument);
  const initial = plan ? valuesOfPlan(plan) : blankPlan;
  const form = useForm<PlanValues>({ defaultValues: initial });
  const row = useRowForm<PlanValues, PlanField, PlanPartsFragment>({
    fields: planFields,
    initial,
    version: plan?.version,
    valuesOf: valuesOfPlan,
    versionOf: ({ version }) => version,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true }),
    showFault: (field, message) => form.setError(field, { message }, { shouldFocus: true }),
    isSame: isSameFormValue,
    send: async (values, version, mutationId) => {
      const input = { clinicId: book.clinicId, id: plan?.id, version, plan: planInput(values) };
      const data = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      return answerOf(data.saveContinuityPlan);
    },
    onSaved: () => {
      toast(formatMessage({ id: 'registers.row.saved' }, { name: form.getValues('name') }));
      onClose();
    },
  });

  const inWords = (field: PlanField, values: PlanValues): string => {
    switch (field) {
      case 'coversCyber':
        return formatMessage({ id: coverageLabel[values.coversCyber] });
      case 'file':
        return values.file?.name ?? '';
      case 'reviewedOn':
      case 'checkedOn':
      case 'nextReviewOn':
        return values[field] && formatDay(values[field], lang);
      default:
        return values[field];
    }
  };
  const text = (name: PlanText) => (
    <Controller
      control={form.control}
      name={name}
      rules={{
        validate: (value) =>
          name !== 'name' || value.trim() !== '' || formatMessage({ id: 'continuity.plan.fault.name' }),
      }}
      render={({ field: { ref, ...field }, fieldState }) => (
        <TextField
          {...field}
          inputRef={ref}
          rows={name === 'note' ? 3 : undefined}
          label={formatMessage({ id: `continuity.plan.${name}` })}
          hint={name === 'approvedBy' ? undefined : formatMessage({ id: `continuity.plan.${name}.hint` })}
          required={name === 'name'}
          error={fieldState.error?.message}
        />
      )}
    />
  );
  const day = (name: PlanDay) => (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { ref, value, onChange, onBlur }, fieldState }) => (
        <DateField
          inputRef={ref}
          name={name}
          label={formatMessage({ id: `continuity.plan.${name}` })}
          hint={name === 'reviewedOn' ? undefined : formatMessage({ id: `continuity.plan.${name}.hint` })}
          required={false}
          max={name === 'nextReviewOn' ? undefined : book.today}
          value={value || null}
          onChange={(next) => onChange(next ?? '')}
          onBlur={onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );

  return (
    <RowDialog
      title={formatMessage({ id: plan ? 'continuity.plan.edit.title' : 'continuity.plan.add.title' })}
      form={form}
      row={row}
      label={(field) => formatMessage({ id: `continuity.plan.${field}` })}
      words={inWords}
      onClose={onClose}
    >
      {text('name')}
      <Controller
        control={form.control}
        name="coversCyber"
        render={({ field: { ref, ...field } }) => (
          <RadioGroup
            {...field}
            groupRef={ref}
            layout="row"
            label={formatMessage({ id: 'continuity.plan.coversCyber' })}
            hint={formatMessage({ id: 'continuity.plan.coversCyber.hint' })}
            options={coverages.map((value) => ({ value, label: formatMessage({ id: coverageLabel[value] }) }))}
          />
        )}
      />
      <div className="grid items-end gap-5 sm:grid-cols-2">
        {text('keptWhere')}
        {text('edition')}
        {text('approvedBy')}
        {day('reviewedOn')}
        {day('checkedOn')}
        {day('nextReviewOn')}
      </div>
      <Controller
        control={form.control}
        name="file"
        render={({ field: { value, onChange }, fieldState }) => (
          <FileField
            clinicId={book.clinicId}
            label={formatMessage({ id: 'continuity.plan.file' })}
            hint={formatMessage({ id: 'registers.file.hint' })}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      {text('note')}
    </RowDialog>
  );
}

function answerOf(result: SaveContinuityPlanMutation['saveContinuityPlan']): SaveAnswer<PlanPartsFragment> {
  switch (result.__typename) {
    case 'ContinuityPlanSaved':
      return { type: 'saved' };
    case 'InvalidInput':
      return { type: 'invalid', field: result.field === 'fileId' ? 'file' : result.field, message: result.message };
    case 'TooManyContinuityPlans':
      return { type: 'refused', message: result.message };
    case 'ContinuityPlanChangedMeanwhile':
      return { type: 'meanwhile', message: result.message, current: result.current };
  }
}
