import { z } from 'zod';
import { jobKind } from '@mamori/platform';

const payload = z.object({
  memberId: z.uuid(),
  /** Also the id of the link: whoever runs the job twice prepares the same one. */
  invitationId: z.uuid(),
});

export type MemberInvitedJob = Readonly<z.infer<typeof payload>>;

/** Somebody was invited, or invited again: a link has to be made and sent. */
export const memberInvited = jobKind('member-invited', payload);
