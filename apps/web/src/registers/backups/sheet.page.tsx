import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { BackupBookDocument, type BackupPartsFragment } from '../../gql/graphql';
import { shortDay } from '../../ui/dates';
import { Link } from '../../ui/link';
import { Skeleton } from '../../ui/states';
import { SheetPage } from '../rows/sheet-page';
import { SheetTable } from '../rows/sheet-table';
import { copyMarks } from './backup-values';
import { type Book, frequencyLabel, methodLabel, presenceLabel, resultLabel, targetLabel } from './words';

/** The list of backups on paper. */
export function BackupSheetPage() {
  const { formatMessage } = useIntl();
  const { clinicId } = useParams({ from: '/session/clinics/$clinicId/backups/sheet' });
  const query = useLoad(BackupBookDocument, { clinicId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'backups.title' })} skeleton={<Skeleton rows={12} />}>
      {({ backupBook }) => <Sheet book={backupBook} />}
    </Loaded>
  );
}

const heads = [
  'backups.sheet.what',
  'backups.sheet.how',
  'backups.sheet.copies',
  'backups.sheet.where',
  'backups.doneBy',
  'backups.succeededOn',
  'backups.test',
  'backups.note',
] as const;

function Sheet({ book }: { book: Book }) {
  const { formatMessage, formatList } = useIntl();
  const lang = useLang();
  const day = (on: string | null) => (on ? shortDay(on, lang) : '—');
  const cellsOf = (row: BackupPartsFragment) => [
    <>
      <strong lang="ja">{row.name}</strong>
      <br />
      {formatMessage({ id: targetLabel[row.target] })}
      {row.systemName && <span lang="ja">・{row.systemName}</span>}
    </>,
    <>
      {formatList(row.methods.map((method) => formatMessage({ id: methodLabel[method] }))) || '—'}
      <br />
      {formatMessage({ id: frequencyLabel[row.frequency] })}
      <br />
      {row.generations ? formatMessage({ id: 'backups.generations.count' }, { count: row.generations }) : '—'}
    </>,
    copyMarks.map((mark) => (
      <span key={mark} className="block">
        {formatMessage({ id: `backups.sheet.${mark}` })}：{formatMessage({ id: presenceLabel[row[mark]] })}
      </span>
    )),
    (['keptWhere', 'stepsWhere'] as const).map((where) => (
      <span key={where} className="block">
        {formatMessage({ id: `backups.sheet.${where}` })}：<span lang="ja">{row[where] || '—'}</span>
      </span>
    )),
    <span key="doneBy" lang="ja">
      {row.doneBy || '—'}
    </span>,
    day(row.succeededOn),
    <>
      {day(row.testedOn)}
      {row.testResult && ` ${formatMessage({ id: resultLabel[row.testResult] })}`}
      {row.testedBy && (
        <>
          <br />
          <span lang="ja">{row.testedBy}</span>
        </>
      )}
      <br />
      {formatMessage({ id: 'backups.sheet.next' })}：{day(row.nextTestOn)}
    </>,
    <span key="note" lang="ja">
      {row.note}
    </span>,
  ];
  return (
    <SheetPage
      title="backups.title"
      clinicName={book.clinicName}
      today={book.today}
      back={
        <Link to="/clinics/$clinicId/backups" params={{ clinicId: book.clinicId }}>
          {formatMessage({ id: 'backups.title' })}
        </Link>
      }
    >
      <SheetTable
        label={formatMessage({ id: 'backups.title' })}
        heads={heads.map((id) => formatMessage({ id }))}
        rows={book.backups.map((row) => ({ key: row.id, cells: cellsOf(row) }))}
      />
    </SheetPage>
  );
}
