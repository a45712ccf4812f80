import type { LetterState, MemberPartsFragment, MemberState, RecoveryState, Role } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import type { Tone } from '../ui/badge';

interface Word {
  readonly label: MessageId;
  readonly tone: Tone;
}

export const memberStates = ['invited', 'active', 'disabled'] as const satisfies readonly MemberState[];

export const memberStateWord: Record<MemberState, Word> = {
  invited: { label: 'members.state.invited', tone: 'doing' },
  active: { label: 'members.state.active', tone: 'ok' },
  disabled: { label: 'members.state.disabled', tone: 'none' },
};

/** What a role sees and does, in a sentence; true to the table of permissions. */
export const roleExplanation: Record<Role, MessageId> = {
  owner: 'members.explain.owner',
  admin: 'members.explain.admin',
  consultant: 'members.explain.consultant',
  clinic_manager: 'members.explain.clinic_manager',
  clinic_staff: 'members.explain.clinic_staff',
  vendor: 'members.explain.vendor',
};

/** Whether a role sees the clinics that it is given, and none without. */
export const needsClinics = (role: Role | ''): boolean =>
  role === 'consultant' || role === 'clinic_manager' || role === 'clinic_staff';

/** Whether a role sees every clinic of the consultancy. */
export const seesEveryClinic = (role: Role): boolean => role === 'owner' || role === 'admin';

const letterWord: Record<LetterState, Word> = {
  pending: { label: 'members.letter.pending', tone: 'doing' },
  sending: { label: 'members.letter.pending', tone: 'doing' },
  sent: { label: 'members.letter.sent', tone: 'info' },
  unknown: { label: 'members.letter.unknown', tone: 'unknown' },
  failed: { label: 'members.letter.failed', tone: 'bad' },
  cancelled: { label: 'members.letter.cancelled', tone: 'none' },
};

const letterAdvice: Partial<Record<LetterState, MessageId>> = {
  pending: 'members.invitation.advice.pending',
  sending: 'members.invitation.advice.pending',
  unknown: 'members.invitation.advice.unknown',
  failed: 'members.invitation.advice.failed',
};

export interface InvitationStanding extends Word {
  /** What to do about it, where there is something to know. */
  readonly advice?: MessageId;
  /** Nobody needs to do anything but wait. */
  readonly isUnderWay: boolean;
}

const linkStanding: Record<'none' | 'expired' | 'revoked' | 'byOperator', InvitationStanding> = {
  none: {
    label: 'members.invitation.none',
    tone: 'bad',
    advice: 'members.invitation.advice.none',
    isUnderWay: false,
  },
  expired: {
    label: 'members.invitation.expired',
    tone: 'bad',
    advice: 'members.invitation.advice.expired',
    isUnderWay: false,
  },
  revoked: {
    label: 'members.invitation.revoked',
    tone: 'none',
    advice: 'members.invitation.advice.revoked',
    isUnderWay: false,
  },
  byOperator: {
    label: 'members.invitation.byOperator',
    tone: 'info',
    advice: 'members.invitation.advice.byOperator',
    isUnderWay: true,
  },
};

/** How the invitation of somebody who has not come yet stands: its link first, then its letter. */
export function invitationStanding(invitation: MemberPartsFragment['invitation']): InvitationStanding {
  // As for somebody who lost every way in at another consultancy and has to be invited anew.
  if (!invitation) return linkStanding.none;
  if (invitation.state !== 'open') return linkStanding[invitation.state];
  const { letter } = invitation;
  if (!letter) return linkStanding.byOperator;
  const isUnderWay = letter === 'pending' || letter === 'sending' || letter === 'sent';
  return { ...letterWord[letter], advice: letterAdvice[letter], isUnderWay };
}

export const recoveryStateWord: Record<RecoveryState, Word> = {
  started: { label: 'recoveries.state.started', tone: 'doing' },
  waiting: { label: 'recoveries.state.waiting', tone: 'doing' },
  link_sent: { label: 'recoveries.state.link_sent', tone: 'info' },
  used: { label: 'recoveries.state.used', tone: 'ok' },
  objected: { label: 'recoveries.state.objected', tone: 'bad' },
  withdrawn: { label: 'recoveries.state.withdrawn', tone: 'none' },
  expired: { label: 'recoveries.state.expired', tone: 'none' },
};
