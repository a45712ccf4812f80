import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { useCan } from '../../app/session';
import { AddressFaultsDocument, type AddressFaultsQuery } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { formatInstant } from '../../ui/dates';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { TrailPager, useCursorTrail } from '../../ui/pager';
import { EmptyState, Skeleton } from '../../ui/states';
import { OtherWords } from '../channels/failure-text';
import { RemindersNav } from '../reminders-nav';
import { ClearFaultButton } from './clear-fault-button';
import { faultWord } from './words';

type Fault = AddressFaultsQuery['addressFaults']['nodes'][number];

const pageSize = 50;

/** People whom mail does not reach, as work for whoever looks after them. */
export function AddressesPage() {
  const { formatMessage } = useIntl();
  const { after } = useSearch({ from: '/session/reminders/addresses' });
  const navigate = useNavigate({ from: '/reminders/addresses' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: { after: cursor } }));
  const query = useLoad(AddressFaultsDocument, { first: pageSize, after }, { keepPrevious: true });
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'addresses.title' })}
        description={formatMessage({ id: 'addresses.body' })}
        back={<Link to="/deliveries">{formatMessage({ id: 'deliveries.back' })}</Link>}
      />
      <RemindersNav />
      <Loaded query={query} skeleton={<Skeleton rows={6} />}>
        {({ addressFaults: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <div className="card max-w-4xl">
              <EmptyState icon="check" title={formatMessage({ id: 'addresses.empty' })}>
                {formatMessage({ id: 'addresses.empty.body' })}
              </EmptyState>
            </div>
          ) : (
            <div className="max-w-4xl">
              <ul aria-label={formatMessage({ id: 'addresses.list' })} className="flex flex-col gap-4">
                {nodes.map((fault) => (
                  <li key={fault.id} className="card flex flex-col gap-2 p-5">
                    <FaultCard fault={fault} />
                  </li>
                ))}
              </ul>
              <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function FaultCard({ fault }: { fault: Fault }) {
  const { formatMessage, formatList } = useIntl();
  const lang = useLang();
  const can = useCan();
  const { memberId, memberName, address, reason, detail, deliveryId, clinicNames, since } = fault;
  const { label, tone, toDo } = faultWord[reason];
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-lg">{memberName}</h2>
        <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
        <time dateTime={since} className="text-sm text-muted sm:ms-auto">
          {formatInstant(since, lang)}
        </time>
      </div>
      <p className="break-all">{address}</p>
      {clinicNames.length > 0 && (
        <p className="text-sm text-muted">{formatList(clinicNames, { type: 'conjunction', style: 'narrow' })}</p>
      )}
      <p>{formatMessage({ id: toDo })}</p>
      {detail && <OtherWords words={detail} />}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {reason !== 'unsubscribed' && can('member:edit') && (
          <Link to="/members/$memberId/edit" params={{ memberId }}>
            {formatMessage({ id: 'addresses.mend' })}
          </Link>
        )}
        {deliveryId && (
          <Link to="/deliveries/$deliveryId" params={{ deliveryId }}>
            {formatMessage({ id: 'addresses.delivery' })}
          </Link>
        )}
        <ClearFaultButton fault={fault} />
      </div>
    </>
  );
}
