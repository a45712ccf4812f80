import { Controller, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import {
  type AccountReviewPartsFragment,
  SaveAccountReviewDocument,
  type SaveAccountReviewMutation,
} from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';
import { formatDay } from '../../ui/dates';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import { DayInput } from '../rows/day-input';
import { RowDialog } from '../rows/row-dialog';
import { type SaveAnswer, useRowForm } from '../rows/use-row-form';
import {
  accountCountIn,
  type AccountReviewDay,
  type AccountReviewField,
  accountReviewFields,
  accountReviewInput,
  type AccountReviewText,
  type AccountReviewValues,
  blankAccountReview,
  valuesOfAccountReview,
} from './account-review-values';
import type { Book } from './account-review-words';

interface AccountReviewDialogProps {
  readonly clinicId: string;
  readonly book: Book;
  /** Null for a new one. */
  readonly review: AccountReviewPartsFragment | null;
  readonly onClose: () => void;
}

/** The form of a review of accounts. */
export function AccountReviewDialog({ clinicId, book, review, onClose }: AccountReviewDialogProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const change = useChange(SaveAccountReviewDocument);
  const initial = review ? valuesOfAccountReview(review) : blankAccountReview(book.systemNames);
  const form = useForm<AccountReviewValues>({ defaultValues: initial });
  const row = useRowForm<AccountReviewValues, AccountReviewField, AccountReviewPartsFragment>({
    fields: accountReviewFields,
    initial,
    version: review?.version,
    valuesOf: valuesOfAccountReview,
    versionOf: ({ version }) => version,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true }),
    showFault: (field, message) => form.setError(field, { message }, { shouldFocus: true }),
    send: async (values, version, mutationId) => {
      const input = { clinicId, id: review?.id, version, review: accountReviewInput(values) };
      const data = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      return answerOf(data.saveAccountReview);
    },
    onSaved: () => {
      const day = formatDay(form.getValues('heldOn'), lang);
      const name = formatMessage({ id: 'registers.accounts.of' }, { day });
      toast(formatMessage({ id: 'registers.row.saved' }, { name }));
      onClose();
    },
  });

  const inWords = (field: AccountReviewField, values: AccountReviewValues): string =>
    values[field] && (field === 'heldOn' || field === 'nextOn') ? formatDay(values[field], lang) : values[field];
  const hints: Partial<Record<AccountReviewField, MessageId>> = {
    systems: !review && initial.systems ? 'registers.accounts.systems.begun' : 'registers.accounts.systems.hint',
    whose: 'registers.accounts.whose.hint',
    doneBy: 'registers.accounts.doneBy.hint',
    accountCount: 'registers.accounts.accountCount.hint',
    stoppedCount: 'registers.accounts.stoppedCount.hint',
    note: 'registers.accounts.note.hint',
    nextOn: 'registers.accounts.nextOn.hint',
  };
  const shownAs = (name: AccountReviewField) => {
    const hint = hints[name];
    return {
      label: formatMessage({ id: `registers.accounts.${name}` }),
      hint: hint && formatMessage({ id: hint }),
      required: name === 'heldOn' || name === 'systems',
    };
  };
  const faultOf = (name: AccountReviewText, value: string): string | true => {
    if (name === 'systems' && value.trim() === '') return formatMessage({ id: 'registers.accounts.fault.systems' });
    const isCount = name === 'accountCount' || name === 'stoppedCount';
    if (isCount && value.trim() !== '' && accountCountIn(name, value) === null)
      return formatMessage({ id: `registers.accounts.fault.${name}` });
    return true;
  };

  const text = (name: AccountReviewText) => (
    <Controller
      control={form.control}
      name={name}
      rules={{ validate: (value) => faultOf(name, value) }}
      render={({ field: { ref, ...field }, fieldState }) => (
        <TextField
          {...field}
          {...shownAs(name)}
          inputRef={ref}
          inputMode={name === 'accountCount' || name === 'stoppedCount' ? 'numeric' : undefined}
          rows={name === 'note' ? 3 : undefined}
          error={fieldState.error?.message}
        />
      )}
    />
  );
  const day = (name: AccountReviewDay) => (
    <Controller
      control={form.control}
      name={name}
      rules={{
        validate: (value) =>
          name === 'nextOn' || value !== '' || formatMessage({ id: 'registers.accounts.fault.heldOn' }),
      }}
      render={({ field, fieldState }) => (
        <DayInput
          field={field}
          {...shownAs(name)}
          max={name === 'heldOn' ? book.today : undefined}
          error={fieldState.error?.message}
        />
      )}
    />
  );

  return (
    <RowDialog
      title={formatMessage({ id: review ? 'registers.accounts.edit.title' : 'registers.accounts.add' })}
      form={form}
      row={row}
      label={(field) => formatMessage({ id: `registers.accounts.${field}` })}
      words={inWords}
      onClose={onClose}
    >
      {day('heldOn')}
      {text('systems')}
      <div className="grid items-end gap-5 sm:grid-cols-2">
        {text('whose')}
        {text('doneBy')}
        {text('accountCount')}
        {text('stoppedCount')}
      </div>
      {text('note')}
      {day('nextOn')}
    </RowDialog>
  );
}

function answerOf(result: SaveAccountReviewMutation['saveAccountReview']): SaveAnswer<AccountReviewPartsFragment> {
  switch (result.__typename) {
    case 'AccountReviewSaved':
      return { type: 'saved' };
    case 'InvalidInput':
      return { type: 'invalid', field: result.field, message: result.message };
    case 'TooManyAccountReviews':
      return { type: 'refused', message: result.message };
    case 'AccountReviewChangedMeanwhile':
      return { type: 'meanwhile', message: result.message, current: result.current };
  }
}
