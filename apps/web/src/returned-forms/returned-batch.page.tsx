import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { ReturnedBatchDocument, ReturnedBatchFormsDocument, type ReturnedHeadFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { formatInstant } from '../ui/dates';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { Skeleton } from '../ui/states';
import { type Column, Table } from '../ui/table';
import { BatchState } from './batch-state';
import { StrayRows } from './stray-rows';
import { stateWord } from './words';

export function ReturnedBatchPage() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { batchId: id } = useParams({ from: '/session/returned-answers/$batchId' });
  const { after } = useSearch({ from: '/session/returned-answers/$batchId' });
  const navigate = useNavigate({ from: '/returned-answers/$batchId' });
  const trail = useCursorTrail(after, (next) => void navigate({ search: { after: next } }));
  const batch = useLoad(ReturnedBatchDocument, { id });
  const forms = useLoad(ReturnedBatchFormsDocument, { id, after }, { keepPrevious: true });
  const columns = useColumns();
  return (
    <Loaded query={batch} skeleton={<Skeleton />}>
      {({ returnedBatch }) => (
        <>
          <PageHeader
            title={formatMessage({ id: 'returned.batch.title' })}
            description={`${returnedBatch.fileName} ${formatMessage(
              { id: 'returned.by' },
              { by: returnedBatch.readBy, at: formatInstant(returnedBatch.readAt, lang) },
            )}`}
            back={<Link to="/clinics">{formatMessage({ id: 'returned.toClinics' })}</Link>}
          />
          <div className="flex flex-col gap-6">
            <BatchState batch={returnedBatch} />
            {returnedBatch.stray.length > 0 && <StrayRows rows={returnedBatch.stray} count={returnedBatch.strayRows} />}
            <Loaded query={forms} skeleton={<Skeleton />}>
              {({ returnedBatchForms: { nodes, pageInfo } }) => (
                <section className="flex flex-col gap-3">
                  <h2 className="text-lg">{formatMessage({ id: 'returned.batch.clinics' })}</h2>
                  <Table
                    label={formatMessage({ id: 'returned.batch.clinics' })}
                    rows={nodes}
                    rowKey={(form) => form.id}
                    columns={columns}
                  />
                  <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
                </section>
              )}
            </Loaded>
          </div>
        </>
      )}
    </Loaded>
  );
}

function useColumns(): readonly [Column<ReturnedHeadFragment>, ...Column<ReturnedHeadFragment>[]] {
  const { formatMessage } = useIntl();
  return [
    {
      id: 'clinic',
      title: formatMessage({ id: 'returned.batch.clinic' }),
      wrap: true,
      minWidth: '12rem',
      cell: ({ id, clinicName }) => (
        <Link to="/returned-forms/$returnedFormId" params={{ returnedFormId: id }}>
          {clinicName}
        </Link>
      ),
    },
    {
      id: 'state',
      title: formatMessage({ id: 'returned.batch.state' }),
      cell: ({ state, isSigned }) => (
        <span className="flex flex-wrap gap-2">
          <Badge tone={stateWord[state].tone}>{formatMessage({ id: stateWord[state].label })}</Badge>
          {isSigned && <Badge tone="neutral">{formatMessage({ id: 'returned.batch.signed' })}</Badge>}
        </span>
      ),
    },
    {
      id: 'same',
      title: formatMessage({ id: 'returned.count.same' }),
      align: 'end',
      cell: ({ counts }) => counts.same,
    },
    {
      id: 'changed',
      title: formatMessage({ id: 'returned.count.changed' }),
      align: 'end',
      cell: ({ counts }) => counts.changed,
    },
    {
      id: 'problems',
      title: formatMessage({ id: 'returned.count.problems' }),
      align: 'end',
      cell: ({ counts }) => counts.problems,
    },
    {
      id: 'taken',
      title: formatMessage({ id: 'returned.count.taken' }),
      align: 'end',
      cell: ({ counts }) => counts.taken,
    },
  ];
}
