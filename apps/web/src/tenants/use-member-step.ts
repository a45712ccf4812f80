import { useIntl } from 'react-intl';
import { useChange } from '../app/query';
import {
  DisableMemberDocument,
  EnableMemberDocument,
  EndMemberSessionsDocument,
  type MemberChangePartsFragment,
  type MemberPartsFragment,
  ResendInvitationDocument,
  RevokeInvitationDocument,
} from '../gql/graphql';
import { useMutationId } from '../clinics/use-mutation-id';

/** What can be done to a member in one step. */
export type MemberStep = 'resend' | 'revoke' | 'end' | 'disable' | 'enable';

export type MemberReply =
  | { readonly type: 'changed'; readonly member: MemberPartsFragment }
  | { readonly type: 'refused'; readonly message: string };

/** Does one of these steps; what the server refuses comes back in its own words. */
export function useMemberStep(step: MemberStep) {
  const { formatMessage } = useIntl();
  const mutationId = useMutationId();
  const resend = useChange(ResendInvitationDocument);
  const revoke = useChange(RevokeInvitationDocument);
  const end = useChange(EndMemberSessionsDocument);
  const disable = useChange(DisableMemberDocument);
  const enable = useChange(EnableMemberDocument);

  const send = async (member: MemberPartsFragment): Promise<MemberChangePartsFragment> => {
    const seen = { memberId: member.id, version: member.version };
    const input = { ...seen, clientMutationId: mutationId({ step, ...seen }) };
    switch (step) {
      case 'resend':
        return (await resend.mutateAsync({ input })).resendInvitation;
      case 'revoke':
        return (await revoke.mutateAsync({ input })).revokeInvitation;
      case 'end':
        return (await end.mutateAsync({ input })).endMemberSessions;
      case 'disable':
        return (await disable.mutateAsync({ input })).disableMember;
      case 'enable':
        return (await enable.mutateAsync({ input })).enableMember;
    }
  };

  return {
    isPending: [resend, revoke, end, disable, enable].some(({ isPending }) => isPending),
    take: async (member: MemberPartsFragment): Promise<MemberReply> => {
      const result = await send(member);
      if (result.__typename === 'MemberChanged') return { type: 'changed', member: result.member };
      if (result.__typename === 'MemberConflict')
        return { type: 'refused', message: formatMessage({ id: 'members.changedMeanwhile' }) };
      return { type: 'refused', message: result.message };
    },
  };
}
