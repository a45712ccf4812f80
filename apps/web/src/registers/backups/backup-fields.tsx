import { Controller, type UseFormReturn } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { DateField } from '../../ui/date-field';
import { RadioGroup } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { countIn } from '../rows/count-text';
import { type BackupDay, type BackupText, type BackupValues, type CopyMark, MOST_GENERATIONS } from './backup-values';
import { MethodBoxes } from './method-boxes';
import {
  backupTargets,
  type Book,
  frequencies,
  frequencyLabel,
  presenceLabel,
  presences,
  resultLabel,
  targetLabel,
  testResults,
} from './words';

/** What can be written of a copy: what, how, where, and whether it was ever brought back. */
export function BackupFields({ form: { control }, book }: { form: UseFormReturn<BackupValues>; book: Book }) {
  const { formatMessage } = useIntl();
  const heading = (id: 'backups.part.how' | 'backups.part.where' | 'backups.part.test') => (
    <h3 className="border-t border-line pt-4 text-lg">{formatMessage({ id })}</h3>
  );
  const text = (name: BackupText) => (
    <Controller
      control={control}
      name={name}
      rules={{
        validate: (value) => name !== 'name' || value.trim() !== '' || formatMessage({ id: 'backups.fault.name' }),
      }}
      render={({ field: { ref, ...field }, fieldState }) => (
        <TextField
          {...field}
          inputRef={ref}
          rows={name === 'note' ? 3 : undefined}
          label={formatMessage({ id: `backups.${name}` })}
          hint={name === 'doneBy' || name === 'testedBy' ? undefined : formatMessage({ id: `backups.${name}.hint` })}
          required={name === 'name'}
          error={fieldState.error?.message}
        />
      )}
    />
  );
  const day = (name: BackupDay) => (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, value, onChange, onBlur }, fieldState }) => (
        <DateField
          inputRef={ref}
          name={name}
          label={formatMessage({ id: `backups.${name}` })}
          hint={name === 'testedOn' ? undefined : formatMessage({ id: `backups.${name}.hint` })}
          required={false}
          max={name === 'nextTestOn' ? undefined : book.today}
          value={value || null}
          onChange={(next) => onChange(next ?? '')}
          onBlur={onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
  const mark = (name: CopyMark) => (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, ...field } }) => (
        <RadioGroup
          {...field}
          groupRef={ref}
          layout="row"
          label={formatMessage({ id: `backups.${name}` })}
          hint={name === 'offlineCopy' ? formatMessage({ id: 'backups.offlineCopy.hint' }) : undefined}
          options={presences.map((value) => ({ value, label: formatMessage({ id: presenceLabel[value] }) }))}
        />
      )}
    />
  );
  return (
    <>
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <Controller
          control={control}
          name="target"
          render={({ field: { ref, ...field } }) => (
            <Select
              {...field}
              selectRef={ref}
              label={formatMessage({ id: 'backups.target' })}
              required
              options={backupTargets.map((value) => ({ value, label: formatMessage({ id: targetLabel[value] }) }))}
            />
          )}
        />
        {text('name')}
      </div>
      {book.systems.length > 0 && (
        <Controller
          control={control}
          name="systemId"
          render={({ field: { ref, ...field }, fieldState }) => (
            <Select
              {...field}
              selectRef={ref}
              label={formatMessage({ id: 'backups.systemId' })}
              hint={formatMessage({ id: 'backups.systemId.hint' })}
              required={false}
              empty={formatMessage({ id: 'backups.systemId.none' })}
              options={book.systems.map(({ id, name }) => ({ value: id, label: name }))}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
      {heading('backups.part.how')}
      <Controller
        control={control}
        name="methods"
        render={({ field: { value, onChange } }) => <MethodBoxes value={value} onChange={onChange} />}
      />
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <Controller
          control={control}
          name="frequency"
          render={({ field: { ref, ...field } }) => (
            <Select
              {...field}
              selectRef={ref}
              label={formatMessage({ id: 'backups.frequency' })}
              options={frequencies.map((value) => ({ value, label: formatMessage({ id: frequencyLabel[value] }) }))}
            />
          )}
        />
        <Controller
          control={control}
          name="generations"
          rules={{
            validate: (value) =>
              value.trim() === '' ||
              countIn(value, MOST_GENERATIONS) !== null ||
              formatMessage({ id: 'backups.fault.generations' }),
          }}
          render={({ field: { ref, ...field }, fieldState }) => (
            <TextField
              {...field}
              inputRef={ref}
              inputMode="numeric"
              label={formatMessage({ id: 'backups.generations' })}
              hint={formatMessage({ id: 'backups.generations.hint' })}
              required={false}
              error={fieldState.error?.message}
            />
          )}
        />
      </div>
      {mark('offlineCopy')}
      {mark('offsiteCopy')}
      {mark('encryptedCopy')}
      {heading('backups.part.where')}
      <div className="grid items-end gap-5 sm:grid-cols-2">
        {text('keptWhere')}
        {text('stepsWhere')}
        {text('doneBy')}
        {day('succeededOn')}
      </div>
      {heading('backups.part.test')}
      <div className="grid items-end gap-5 sm:grid-cols-2">
        {day('testedOn')}
        <Controller
          control={control}
          name="testResult"
          rules={{
            validate: (value, { testedOn }) =>
              Boolean(value) === Boolean(testedOn) || formatMessage({ id: 'backups.fault.testResult' }),
          }}
          render={({ field: { ref, ...field }, fieldState }) => (
            <Select
              {...field}
              selectRef={ref}
              label={formatMessage({ id: 'backups.testResult' })}
              required={false}
              empty={formatMessage({ id: 'backups.testResult.none' })}
              options={testResults.map((value) => ({ value, label: formatMessage({ id: resultLabel[value] }) }))}
              error={fieldState.error?.message}
            />
          )}
        />
        {text('testedBy')}
        {day('nextTestOn')}
      </div>
      {text('note')}
    </>
  );
}
