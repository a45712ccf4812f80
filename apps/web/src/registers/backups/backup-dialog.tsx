import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { type BackupPartsFragment, SaveBackupDocument, type SaveBackupMutation } from '../../gql/graphql';
import { formatDay } from '../../ui/dates';
import { useAnnouncer } from '../../ui/toast';
import { RowDialog } from '../rows/row-dialog';
import { type SaveAnswer, useRowForm } from '../rows/use-row-form';
import { BackupFields } from './backup-fields';
import {
  type BackupField,
  backupFields,
  backupInput,
  type BackupValues,
  isSameValue,
  valuesOfBackup,
} from './backup-values';
import { type Book, frequencyLabel, methodLabel, presenceLabel, resultLabel, targetLabel } from './words';

interface BackupDialogProps {
  readonly book: Book;
  /** Null for a new one. */
  readonly backup: BackupPartsFragment | null;
  readonly initial: BackupValues;
  readonly onClose: () => void;
}

/** The form of what is backed up. */
export function BackupDialog({ book, backup, initial, onClose }: BackupDialogProps) {
  const { formatMessage, formatList } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const change = useChange(SaveBackupDocument);
  const form = useForm<BackupValues>({ defaultValues: initial });
  const row = useRowForm<BackupValues, BackupField, BackupPartsFragment>({
    fields: backupFields,
    initial,
    version: backup?.version,
    valuesOf: valuesOfBackup,
    versionOf: ({ version }) => version,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true }),
    showFault: (field, message) => form.setError(field, { message }, { shouldFocus: true }),
    isSame: isSameValue,
    send: async (values, version, mutationId) => {
      const input = { clinicId: book.clinicId, id: backup?.id, version, backup: backupInput(values) };
      const data = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      return answerOf(data.saveBackup);
    },
    onSaved: () => {
      toast(formatMessage({ id: 'registers.row.saved' }, { name: form.getValues('name') }));
      onClose();
    },
  });

  const inWords = (field: BackupField, values: BackupValues): string => {
    switch (field) {
      case 'target':
        return formatMessage({ id: targetLabel[values.target] });
      case 'systemId':
        return book.systems.find(({ id }) => id === values.systemId)?.name ?? '';
      case 'methods':
        return formatList(values.methods.map((method) => formatMessage({ id: methodLabel[method] })));
      case 'frequency':
        return formatMessage({ id: frequencyLabel[values.frequency] });
      case 'offlineCopy':
      case 'offsiteCopy':
      case 'encryptedCopy':
        return formatMessage({ id: presenceLabel[values[field]] });
      case 'testResult':
        return values.testResult && formatMessage({ id: resultLabel[values.testResult] });
      case 'succeededOn':
      case 'testedOn':
      case 'nextTestOn':
        return values[field] && formatDay(values[field], lang);
      default:
        return values[field];
    }
  };

  return (
    <RowDialog
      title={formatMessage({ id: backup ? 'backups.edit.title' : 'backups.add.title' })}
      form={form}
      row={row}
      label={(field) => formatMessage({ id: `backups.${field}` })}
      words={inWords}
      onClose={onClose}
    >
      <BackupFields form={form} book={book} />
    </RowDialog>
  );
}

function answerOf(result: SaveBackupMutation['saveBackup']): SaveAnswer<BackupPartsFragment> {
  switch (result.__typename) {
    case 'BackupSaved':
      return { type: 'saved' };
    case 'InvalidInput':
      return { type: 'invalid', field: result.field, message: result.message };
    case 'TooManyBackups':
      return { type: 'refused', message: result.message };
    case 'BackupChangedMeanwhile':
      return { type: 'meanwhile', message: result.message, current: result.current };
  }
}
