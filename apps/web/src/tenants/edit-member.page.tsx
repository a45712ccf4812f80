import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { MemberDocument } from '../gql/graphql';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { EmptyState, Skeleton } from '../ui/states';
import { EditMember } from './edit-member';

/** Changes a member's name, role and clinics. */
export function EditMemberPage() {
  const { formatMessage } = useIntl();
  const { memberId } = useParams({ from: '/session/members/$memberId/edit' });
  const query = useLoad(MemberDocument, { id: memberId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'members.edit.title' })} skeleton={<Skeleton rows={12} />}>
      {({ member }) => (
        <>
          <PageHeader
            title={formatMessage({ id: 'members.edit.title' })}
            description={member && `${member.name}（${member.email}）`}
            back={
              member ? (
                <Link to="/members/$memberId" params={{ memberId }}>
                  {formatMessage({ id: 'members.back.member' }, { name: member.name })}
                </Link>
              ) : (
                <Link to="/members">{formatMessage({ id: 'members.back' })}</Link>
              )
            }
          />
          {member?.viewerCanChange ? (
            <EditMember member={member} />
          ) : (
            <div className="card">
              <EmptyState
                icon="alert"
                title={formatMessage({ id: member ? 'members.edit.forbidden' : 'app.fault.notFound' })}
                actions={<LinkButton to="/members">{formatMessage({ id: 'members.back' })}</LinkButton>}
              >
                {member && formatMessage({ id: 'members.edit.forbidden.body' })}
              </EmptyState>
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}
