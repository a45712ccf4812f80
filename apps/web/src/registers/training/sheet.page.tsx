import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import {
  TrainingBookDocument,
  type TrainingBookQuery,
  type TrainingPartsFragment,
  TrainingsDocument,
} from '../../gql/graphql';
import { shortDay } from '../../ui/dates';
import { Link } from '../../ui/link';
import { Skeleton } from '../../ui/states';
import { SheetPage } from '../rows/sheet-page';
import { SheetTable } from '../rows/sheet-table';

/** As many as a sheet is read for; older ones are in the file. */
const ON_PAPER = 50;

/** The record of trainings on paper. */
export function TrainingSheetPage() {
  const { formatMessage } = useIntl();
  const { clinicId } = useParams({ from: '/session/clinics/$clinicId/training/sheet' });
  const book = useLoad(TrainingBookDocument, { clinicId });
  const trainings = useLoad(TrainingsDocument, { clinicId, first: ON_PAPER });
  const skeleton = <Skeleton rows={12} />;
  return (
    <Loaded query={book} pageTitle={formatMessage({ id: 'registers.training' })} skeleton={skeleton}>
      {({ trainingBook }) => (
        <Loaded query={trainings} skeleton={skeleton}>
          {({ trainings: { nodes } }) => <Sheet clinicId={clinicId} book={trainingBook} trainings={nodes} />}
        </Loaded>
      )}
    </Loaded>
  );
}

const heads = [
  'registers.training.heldOn',
  'registers.training.theme',
  'registers.training.audience',
  'registers.training.people',
  'registers.training.participants',
  'registers.training.material',
  'registers.training.ledBy',
  'registers.training.note',
  'registers.training.nextOn',
] as const;

interface SheetProps {
  readonly clinicId: string;
  readonly book: TrainingBookQuery['trainingBook'];
  readonly trainings: readonly TrainingPartsFragment[];
}

function Sheet({ clinicId, book, trainings }: SheetProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const day = (on: string | null) => (on ? shortDay(on, lang) : '—');
  const written = (text: string) => <span lang="ja">{text || '—'}</span>;
  const cellsOf = (row: TrainingPartsFragment) => [
    day(row.heldOn),
    written(row.theme),
    written(row.audience),
    row.people === null ? '—' : formatMessage({ id: 'registers.training.people.count' }, { count: row.people }),
    written(row.participants.replaceAll('\n', '、')),
    written([row.material, row.file?.name].filter(Boolean).join(' / ')),
    written(row.ledBy),
    written(row.note),
    day(row.nextOn),
  ];
  return (
    <SheetPage
      title="registers.training"
      clinicName={book.clinicName}
      today={book.today}
      back={
        <Link to="/clinics/$clinicId/training" params={{ clinicId }}>
          {formatMessage({ id: 'registers.training' })}
        </Link>
      }
    >
      <SheetTable
        label={formatMessage({ id: 'registers.training' })}
        heads={heads.map((id) => formatMessage({ id }))}
        rows={trainings.map((row) => ({ key: row.id, cells: cellsOf(row) }))}
      />
      {book.count > trainings.length && (
        <p>{formatMessage({ id: 'registers.training.older' }, { count: trainings.length, total: book.count })}</p>
      )}
    </SheetPage>
  );
}
