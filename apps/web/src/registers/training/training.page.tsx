import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import {
  TrainingBookDocument,
  type TrainingBookQuery,
  type TrainingPartsFragment,
  TrainingsDocument,
} from '../../gql/graphql';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link';
import { useCursorTrail } from '../../ui/pager';
import { EmptyState, Skeleton } from '../../ui/states';
import { RegisterHeader } from '../register-header';
import { ListDownloads } from '../rows/list-downloads';
import { RowPages } from '../rows/row-pages';
import { TrainingDialog } from './training-dialog';
import { TrainingSummary } from './training-summary';
import { TrainingTable } from './training-table';
import { useRemoveTraining } from './use-remove-training';

const pageSize = 50;

/** 研修の記録: what a clinic taught its people. */
export function TrainingPage() {
  const { formatMessage } = useIntl();
  const { clinicId } = useParams({ from: '/session/clinics/$clinicId/training' });
  const query = useLoad(TrainingBookDocument, { clinicId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'registers.training' })} skeleton={<Skeleton rows={12} />}>
      {({ trainingBook }) => <Record clinicId={clinicId} book={trainingBook} />}
    </Loaded>
  );
}

interface RecordProps {
  readonly clinicId: string;
  readonly book: TrainingBookQuery['trainingBook'];
}

function Record({ clinicId, book }: RecordProps) {
  const { formatMessage } = useIntl();
  /** The form that is open: null for a new training, undefined for none. */
  const [open, setOpen] = useState<TrainingPartsFragment | null>();
  const canEdit = book.viewerCanEdit;
  const add = canEdit && (
    <Button icon="plus" variant="primary" onPress={() => setOpen(null)}>
      {formatMessage({ id: 'registers.training.add' })}
    </Button>
  );
  return (
    <>
      <RegisterHeader
        clinicId={clinicId}
        clinicName={book.clinicName}
        title="registers.training"
        body="registers.training.body"
        actions={
          book.count > 0 && (
            <>
              <ListDownloads path={`/clinics/${clinicId}/training`} />
              <LinkButton to="/clinics/$clinicId/training/sheet" params={{ clinicId }} icon="printer">
                {formatMessage({ id: 'registers.row.sheet' })}
              </LinkButton>
              {add}
            </>
          )
        }
      />
      {book.count === 0 ? (
        <div className="card">
          <EmptyState icon="edit" title={formatMessage({ id: 'registers.training.empty' })} actions={add}>
            {formatMessage({ id: 'registers.training.empty.body' })}
          </EmptyState>
        </div>
      ) : (
        <>
          <TrainingSummary book={book} />
          <TrainingList clinicId={clinicId} canEdit={canEdit} onEdit={setOpen} />
        </>
      )}
      {open !== undefined && (
        <TrainingDialog clinicId={clinicId} today={book.today} training={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

interface TrainingListProps {
  readonly clinicId: string;
  readonly canEdit: boolean;
  readonly onEdit: (training: TrainingPartsFragment) => void;
}

function TrainingList({ clinicId, canEdit, onEdit }: TrainingListProps) {
  const { after } = useSearch({ from: '/session/clinics/$clinicId/training' });
  const navigate = useNavigate({ from: '/clinics/$clinicId/training' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: { after: cursor } }));
  const page = useLoad(TrainingsDocument, { clinicId, first: pageSize, after }, { keepPrevious: true });
  const remove = useRemoveTraining();
  return (
    <Loaded query={page} skeleton={<Skeleton rows={12} />}>
      {({ trainings }) => (
        <RowPages trail={trail} pageSize={pageSize} page={trainings} isStale={page.isPlaceholderData}>
          <TrainingTable
            rows={trainings.nodes}
            canEdit={canEdit}
            onEdit={onEdit}
            onRemove={(row) => void remove(row, row.theme)}
          />
        </RowPages>
      )}
    </Loaded>
  );
}
