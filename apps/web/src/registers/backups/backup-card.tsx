import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { BackupPartsFragment } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { formatDay } from '../../ui/dates';
import { FactList } from '../rows/fact-list';
import { Remarks } from '../rows/remarks';
import { RowButtons } from '../rows/row-buttons';
import {
  backupRemarks,
  frequencyLabel,
  methodLabel,
  presenceLabel,
  resultLabel,
  resultTone,
  targetLabel,
} from './words';

interface BackupCardProps {
  readonly backup: BackupPartsFragment;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** What is backed up, how, and what is still to be done about it. */
export function BackupCard({ backup, canEdit, onEdit, onRemove }: BackupCardProps) {
  const { formatMessage, formatList } = useIntl();
  const lang = useLang();
  const { name, systemName, methods, generations, testedOn, testResult, testedBy } = backup;
  const day = (on: string | null) => on && formatDay(on, lang);
  const written = (text: string) => text && <span lang="ja">{text}</span>;
  const label = (
    id:
      | 'methods'
      | 'frequency'
      | 'generations'
      | 'keptWhere'
      | 'stepsWhere'
      | 'doneBy'
      | 'succeededOn'
      | 'nextTestOn'
      | 'note',
  ) => formatMessage({ id: `backups.${id}` });
  const copies = (['offlineCopy', 'offsiteCopy', 'encryptedCopy'] as const).map((mark) => ({
    label: formatMessage({ id: `backups.${mark}` }),
    value: formatMessage({ id: presenceLabel[backup[mark]] }),
  }));
  return (
    <li className="card flex flex-col gap-4 p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h2 className="text-lg break-words">
          <span lang="ja">{name}</span>
          <span className="block text-sm font-normal text-muted">
            {formatMessage({ id: targetLabel[backup.target] })}
            {systemName && (
              <>
                {' ・ '}
                <span lang="ja">{systemName}</span>
              </>
            )}
          </span>
        </h2>
        {canEdit && <RowButtons name={name} onEdit={onEdit} onRemove={onRemove} />}
      </div>
      <Remarks remarks={backup.remarks} words={backupRemarks} />
      <FactList
        facts={[
          {
            label: label('methods'),
            value: formatList(methods.map((method) => formatMessage({ id: methodLabel[method] }))),
          },
          { label: label('frequency'), value: formatMessage({ id: frequencyLabel[backup.frequency] }) },
          {
            label: label('generations'),
            value: generations && formatMessage({ id: 'backups.generations.count' }, { count: generations }),
          },
          ...copies,
          { label: label('keptWhere'), value: written(backup.keptWhere) },
          { label: label('stepsWhere'), value: written(backup.stepsWhere) },
          { label: label('doneBy'), value: written(backup.doneBy) },
          { label: label('succeededOn'), value: day(backup.succeededOn) },
          {
            label: formatMessage({ id: 'backups.test' }),
            value: testedOn && testResult && (
              <span className="flex flex-wrap items-center gap-2">
                {day(testedOn)}
                <Badge tone={resultTone[testResult]}>{formatMessage({ id: resultLabel[testResult] })}</Badge>
                {written(testedBy)}
              </span>
            ),
          },
          { label: label('nextTestOn'), value: day(backup.nextTestOn) },
          { label: label('note'), value: written(backup.note) },
        ]}
      />
    </li>
  );
}
