import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { MembersDocument, type MembersQuery } from '../gql/graphql';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { EmptyState, Skeleton } from '../ui/states';
import { MemberFilters } from './member-filters';
import { MemberTable } from './member-table';
import { MembersNav } from './members-nav';
import { WaitingMembers } from './waiting-members';

const pageSize = 50;
const refetchIntervalMs = 10_000;

/** While somebody is invited, the list follows the letter and the enrolment by itself. */
const whileInvited = (last: MembersQuery | undefined) =>
  last?.members.nodes.some(({ state }) => state === 'invited') ? refetchIntervalMs : false;

/** Who works here, in which role and for which clinics, and who has not come yet. */
export function MembersPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const { after, ...filter } = useSearch({ from: '/session/members' });
  const navigate = useNavigate({ from: '/members' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const query = useLoad(
    MembersDocument,
    { filter, first: pageSize, after },
    { keepPrevious: true, refetchInterval: whileInvited },
  );
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'members.title' })}
        actions={
          can('member:invite') && (
            <LinkButton to="/members/new" icon="plus" variant="primary">
              {formatMessage({ id: 'members.invite' })}
            </LinkButton>
          )
        }
      />
      <MembersNav />
      {can('member:invite') && !isFiltered && after === undefined && <WaitingMembers />}
      <MemberFilters />
      <Loaded query={query} skeleton={<Skeleton rows={12} />}>
        {({ members: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <div className="card">
              <EmptyState
                title={formatMessage({ id: 'members.noMatch' })}
                actions={
                  <Button onPress={() => void navigate({ search: {} })}>
                    {formatMessage({ id: 'ui.clearFilters' })}
                  </Button>
                }
              >
                {formatMessage({ id: 'members.noMatch.body' })}
              </EmptyState>
            </div>
          ) : (
            <div aria-busy={query.isPlaceholderData} className={cx(query.isPlaceholderData && 'opacity-60')}>
              <MemberTable members={nodes} />
              <TrailPager
                trail={trail}
                pageInfo={pageInfo}
                total={totalCount}
                pageSize={pageSize}
                count={nodes.length}
              />
            </div>
          )
        }
      </Loaded>
    </>
  );
}
