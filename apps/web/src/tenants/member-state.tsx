import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useCan } from '../app/session';
import type { MemberPartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { dayOf, shortDay } from '../ui/dates';
import { invitationStanding, memberStateWord } from './member-words';

/** Where a member stands, and for one who was invited, how the invitation does. */
export function MemberStateBadges({ member }: { member: MemberPartsFragment }) {
  const { formatMessage } = useIntl();
  const can = useCan();
  const { label, tone } = memberStateWord[member.state];
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
      {member.state === 'invited' && can('member:invite') && <InvitationLine invitation={member.invitation} />}
    </span>
  );
}

/** How an invitation stands, in a few words. */
export function InvitationLine({ invitation }: { invitation: MemberPartsFragment['invitation'] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { label, tone } = invitationStanding(invitation);
  return (
    <>
      <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
      {invitation?.state === 'open' && invitation.letter === 'sent' && (
        <span className="text-sm text-muted">
          {formatMessage(
            { id: 'members.invitation.until' },
            { day: shortDay(dayOf(new Date(invitation.expiresAt)), lang) },
          )}
        </span>
      )}
    </>
  );
}
