import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { FaultState, useFaultText } from '../app/fault-state';
import { Fault } from '../app/graphql';
import { Loaded } from '../app/loaded';
import { newMutationId, useChange, useLoad } from '../app/query';
import { useCan } from '../app/session';
import { EditionDraftsDocument, HeldEditionsDocument, StartEditionDraftDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { PageHeader } from '../ui/page-header';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { EmptyState, Skeleton } from '../ui/states';
import { useAnnouncer } from '../ui/toast';
import { DraftsTable } from './drafts-table';
import { HeldTable } from './held-table';
import { StartOwnDialog } from './start-own-dialog';

const pageSize = 20;

/** The editions of the checklist: those that can be used, and drafts on their way. */
export function EditionsPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const navigate = useNavigate();
  const faultText = useFaultText();
  const { toast } = useAnnouncer();
  const [isOwnOpen, setIsOwnOpen] = useState(false);
  const start = useChange(StartEditionDraftDocument, { refreshes: [EditionDraftsDocument] });
  if (!can('edition:import')) return <FaultState error={new Fault('FORBIDDEN')} />;

  const begin = async () => {
    try {
      const input = { clientMutationId: newMutationId(), kind: 'ministry' } as const;
      const { startEditionDraft } = await start.mutateAsync({ input });
      if (startEditionDraft.__typename === 'EditionDraftSaved')
        await navigate({ to: '/editions/drafts/$draftId', params: { draftId: startEditionDraft.draft.id } });
      else toast(startEditionDraft.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'editions.title' })}
        description={<p className="phrase">{formatMessage({ id: 'editions.body' })}</p>}
        actions={
          <>
            <Button onPress={() => setIsOwnOpen(true)}>{formatMessage({ id: 'editions.own.new' })}</Button>
            <Button variant="primary" icon="upload" isPending={start.isPending} onPress={() => void begin()}>
              {formatMessage({ id: 'editions.import' })}
            </Button>
          </>
        }
      />
      <div className="flex flex-col gap-8">
        <Drafts />
        <Held />
      </div>
      {isOwnOpen && <StartOwnDialog onClose={() => setIsOwnOpen(false)} />}
    </>
  );
}

function Drafts() {
  const { formatMessage } = useIntl();
  const { after } = useSearch({ from: '/session/editions' });
  const navigate = useNavigate({ from: '/editions' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: { after: cursor } }));
  const query = useLoad(EditionDraftsDocument, { first: pageSize, after }, { keepPrevious: true });
  return (
    <div className="flex flex-col gap-3">
      <h2 className="text-lg">{formatMessage({ id: 'editions.drafts' })}</h2>
      <Loaded query={query} skeleton={<Skeleton rows={2} />}>
        {({ editionDrafts: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <div className="card">
              <EmptyState icon="upload" title={formatMessage({ id: 'editions.drafts.empty' })}>
                {formatMessage({ id: 'editions.drafts.empty.body' })}
              </EmptyState>
            </div>
          ) : (
            <>
              <DraftsTable drafts={nodes} />
              <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Held() {
  const { formatMessage } = useIntl();
  const query = useLoad(HeldEditionsDocument, {});
  return (
    <div className="flex flex-col gap-3">
      <h2 className="text-lg">{formatMessage({ id: 'editions.held' })}</h2>
      <Loaded query={query} skeleton={<Skeleton rows={4} />}>
        {({ heldEditions }) => <HeldTable editions={heldEditions} />}
      </Loaded>
    </div>
  );
}
