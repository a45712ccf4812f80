import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { MemberDocument, type MemberPartsFragment } from '../gql/graphql';
import { formatInstant } from '../ui/dates';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { EmptyState } from '../ui/states';
import { MemberStateBadges } from './member-state';
import { roleLabel } from './words';

const refetchIntervalMs = 5_000;

/** After an invitation: whom it went to, what happens next, and until when. */
export function Invited({ memberId }: { memberId: string }) {
  const { formatMessage } = useIntl();
  const query = useLoad(
    MemberDocument,
    { id: memberId },
    { refetchInterval: (last) => (last?.member?.state === 'invited' ? refetchIntervalMs : false) },
  );
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'members.invited' })}>
      {({ member }) =>
        member ? <InvitedMember member={member} /> : <EmptyState title={formatMessage({ id: 'app.fault.notFound' })} />
      }
    </Loaded>
  );
}

function InvitedMember({ member }: { member: MemberPartsFragment }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { id, name, email, role, invitation } = member;
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'members.invited' })}
        back={<Link to="/members">{formatMessage({ id: 'members.back' })}</Link>}
      />
      <section className="card max-w-3xl p-5">
        <p className="font-bold [overflow-wrap:anywhere]">
          {formatMessage({ id: 'members.invited.to' }, { name, email, role: roleLabel(role, formatMessage) })}
        </p>
        <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-muted">{formatMessage({ id: 'members.column.state' })}</span>
          <MemberStateBadges member={member} />
        </div>
        <h2 className="mt-6 mb-2 text-lg">{formatMessage({ id: 'members.invited.next' })}</h2>
        <ol className="list-decimal ps-6">
          <li>{formatMessage({ id: 'members.invited.step1' }, { name })}</li>
          <li>{formatMessage({ id: 'members.invited.step2' })}</li>
          <li>{formatMessage({ id: 'members.invited.step3' })}</li>
        </ol>
        <p className="mt-3">
          {invitation?.sentAt && invitation.state === 'open'
            ? formatMessage({ id: 'members.invited.until' }, { at: formatInstant(invitation.expiresAt, lang) })
            : formatMessage({ id: 'members.invited.days' })}
        </p>
        <div className="mt-6 flex flex-wrap gap-3">
          <LinkButton to="/members/new" search={{}} variant="primary" icon="plus">
            {formatMessage({ id: 'members.invited.another' })}
          </LinkButton>
          <LinkButton to="/members/$memberId" params={{ memberId: id }}>
            {formatMessage({ id: 'members.invited.open' })}
          </LinkButton>
        </div>
      </section>
    </>
  );
}
