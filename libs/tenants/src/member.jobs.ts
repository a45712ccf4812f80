import { z } from 'zod';
import { jobKind } from '@mamori/platform';

export interface MemberInvitedJob {
  readonly memberId: string;
  /** Also the id of the link: whoever runs the job twice prepares the same one. */
  readonly invitationId: string;
}

/** Somebody was invited, or invited again: a link has to be made and sent. */
export const memberInvited = jobKind<MemberInvitedJob>(
  'member-invited',
  z.object({ memberId: z.uuid(), invitationId: z.uuid() }),
);
