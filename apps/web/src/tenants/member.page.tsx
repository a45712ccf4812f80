import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan, useViewer } from '../app/session';
import { MemberDocument, type MemberPartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { EmptyState, Skeleton } from '../ui/states';
import { InvitationCard } from './invitation-card';
import { MemberAccess } from './member-access';
import { MemberFacts } from './member-facts';
import { memberStateWord } from './member-words';

const refetchIntervalMs = 5_000;

/** One member: who they are, what they may see, and what can be done about their access. */
export function MemberPage() {
  const { formatMessage } = useIntl();
  const { memberId } = useParams({ from: '/session/members/$memberId' });
  const query = useLoad(
    MemberDocument,
    { id: memberId },
    { refetchInterval: (last) => (last?.member?.state === 'invited' ? refetchIntervalMs : false) },
  );
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'members.title' })} skeleton={<Skeleton rows={10} />}>
      {({ member }) =>
        member ? (
          <MemberView member={member} />
        ) : (
          <>
            <PageHeader title={formatMessage({ id: 'members.title' })} />
            <div className="card">
              <EmptyState
                title={formatMessage({ id: 'app.fault.notFound' })}
                actions={<LinkButton to="/members">{formatMessage({ id: 'members.back' })}</LinkButton>}
              >
                {formatMessage({ id: 'app.fault.notFound.body' })}
              </EmptyState>
            </div>
          </>
        )
      }
    </Loaded>
  );
}

function MemberView({ member }: { member: MemberPartsFragment }) {
  const { formatMessage } = useIntl();
  const can = useCan();
  const viewer = useViewer();
  const { label, tone } = memberStateWord[member.state];
  return (
    <>
      <PageHeader
        title={member.name}
        back={<Link to="/members">{formatMessage({ id: 'members.back' })}</Link>}
        badges={
          <>
            <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
            {member.id === viewer.id && <Badge tone="info">{formatMessage({ id: 'members.oneself' })}</Badge>}
          </>
        }
        actions={
          member.viewerCanChange && (
            <LinkButton to="/members/$memberId/edit" params={{ memberId: member.id }} icon="edit">
              {formatMessage({ id: 'members.edit' })}
            </LinkButton>
          )
        }
      />
      <div className="flex max-w-4xl flex-col gap-6">
        <MemberFacts member={member} />
        {member.state === 'invited' && can('member:invite') && <InvitationCard member={member} />}
        <MemberAccess member={member} />
        {can('audit:read') && (
          <p>
            <Link to="/audit" search={{ objectKind: 'member', objectId: member.id }}>
              {formatMessage({ id: 'members.history' })}
            </Link>
          </p>
        )}
      </div>
    </>
  );
}
