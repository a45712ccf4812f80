import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { FaultState } from '../app/fault-state';
import { Fault } from '../app/graphql';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { AssistedRecoveriesDocument, type RecoveryPartsFragment } from '../gql/graphql';
import { Disclosure } from '../ui/disclosure';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { EmptyState } from '../ui/states';
import { MembersNav } from './members-nav';
import { RecoverySteps } from './recovery-steps';
import { RecoveryStepDialog } from './recovery-step-dialog';
import { RecoveryTable } from './recovery-table';

const pageSize = 20;
const refetchInterval = 30_000;

/** Assisted recoveries of the consultancy: which wait for whom, and what became of the others. */
export function RecoveriesPage() {
  const can = useCan();
  if (!can('member:recover')) return <FaultState error={new Fault('FORBIDDEN')} />;
  return <Recoveries />;
}

function Recoveries() {
  const { formatMessage } = useIntl();
  const { after } = useSearch({ from: '/session/members/recoveries' });
  const navigate = useNavigate({ from: '/members/recoveries' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: { after: cursor } }));
  const query = useLoad(
    AssistedRecoveriesDocument,
    { first: pageSize, after },
    { keepPrevious: true, refetchInterval },
  );
  const [asked, setAsked] = useState<{ readonly step: 'approve' | 'withdraw'; readonly id: string } | null>(null);
  const openOne = (nodes: readonly RecoveryPartsFragment[]) => nodes.find(({ id }) => id === asked?.id);
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'members.nav.recoveries' })}
        description={formatMessage({ id: 'recoveries.body' })}
      />
      <MembersNav />
      <div className="mb-6 max-w-3xl">
        <Disclosure title={formatMessage({ id: 'recoveries.steps' })}>
          <RecoverySteps />
        </Disclosure>
      </div>
      <Loaded query={query}>
        {({ assistedRecoveries: { nodes, pageInfo } }) => {
          const recovery = openOne(nodes);
          return nodes.length === 0 ? (
            <div className="card">
              <EmptyState
                icon="key"
                title={formatMessage({ id: 'recoveries.empty' })}
                actions={<LinkButton to="/members">{formatMessage({ id: 'recoveries.toMembers' })}</LinkButton>}
              >
                {formatMessage({ id: 'recoveries.empty.body' })}
              </EmptyState>
            </div>
          ) : (
            <>
              <RecoveryTable recoveries={nodes} onStep={(step, { id }) => setAsked({ step, id })} />
              <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
              {asked && recovery && (
                <RecoveryStepDialog step={asked.step} recovery={recovery} onClose={() => setAsked(null)} />
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
