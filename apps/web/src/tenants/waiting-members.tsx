import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLoad } from '../app/query';
import { type MemberPartsFragment, MembersDocument, type MembersQuery } from '../gql/graphql';
import { Button } from '../ui/button';
import { Link } from '../ui/link';
import { InvitationLine } from './member-state';
import { MemberStepDialog } from './member-step-dialog';
import { invitationStanding } from './member-words';
import { roleLabel } from './words';

const looked = 50;
const shown = 4;
const refetchIntervalMs = 10_000;

const needsCare = (member: MemberPartsFragment) => !invitationStanding(member.invitation).isUnderWay;
const whileSomebody = (last: MembersQuery | undefined) => (last?.members.nodes.length ? refetchIntervalMs : false);

/** Who was invited and has not come yet, those whose invitation needs care first. Nothing when everybody is there. */
export function WaitingMembers() {
  const { formatMessage } = useIntl();
  const [resending, setResending] = useState<MemberPartsFragment | null>(null);
  const { data } = useLoad(
    MembersDocument,
    { filter: { state: 'invited' }, first: looked },
    { refetchInterval: whileSomebody },
  );
  if (!data || data.members.totalCount === 0) return null;
  const { nodes, totalCount } = data.members;
  const sorted = [...nodes.filter(needsCare), ...nodes.filter((member) => !needsCare(member))];
  return (
    <section className="card mb-6 p-5">
      <h2 className="text-lg">{formatMessage({ id: 'members.waiting' }, { count: totalCount })}</h2>
      <p className="mb-2 text-sm text-muted">{formatMessage({ id: 'members.waiting.body' })}</p>
      <ul>
        {sorted.slice(0, shown).map((member) => (
          <li
            key={member.id}
            className="flex flex-col gap-x-4 gap-y-1 border-t border-line py-2 first:border-t-0 sm:flex-row sm:items-center"
          >
            <span className="min-w-40">
              <Link to="/members/$memberId" params={{ memberId: member.id }}>
                {member.name}
              </Link>
              <span className="ms-2 text-sm text-muted">{roleLabel(member.role, formatMessage)}</span>
            </span>
            <div className="flex flex-1 items-center justify-between gap-3">
              <span className="flex flex-wrap items-center gap-x-2">
                <InvitationLine invitation={member.invitation} />
              </span>
              {member.viewerCanChange && (
                <Button
                  size="s"
                  aria-label={formatMessage({ id: 'members.resend.for' }, { name: member.name })}
                  onPress={() => setResending(member)}
                >
                  {formatMessage({ id: 'members.resend' })}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {totalCount > shown && (
        <p className="border-t border-line pt-3">
          <Link to="/members" search={{ state: 'invited' }}>
            {formatMessage({ id: 'members.waiting.all' })}
          </Link>
        </p>
      )}
      {resending && (
        <MemberStepDialog
          step="resend"
          member={nodes.find(({ id }) => id === resending.id) ?? resending}
          onClose={() => setResending(null)}
        />
      )}
    </section>
  );
}
