import type { InvitationState } from '../schema.gen';

/** What is known of a link when its state is told. */
export interface LinkFacts {
  readonly role: string;
  readonly clinicIds: readonly string[];
  readonly isRevoked: boolean;
  readonly isExpired: boolean;
  /** The operator's links are good for the role, whatever the clinics. */
  readonly byOperator: boolean;
  /** The office took it back, or wants another one. */
  readonly isWanted: boolean;
}

/** How a link stands for the member as the member is now: one that was meant for another role or other clinics is not good. */
export function invitationState(
  link: LinkFacts,
  member: { readonly role: string; readonly clinicIds: readonly string[] },
): InvitationState {
  const sameClinics =
    link.clinicIds.length === member.clinicIds.length && link.clinicIds.every((id) => member.clinicIds.includes(id));
  const fits = link.role === member.role && (link.byOperator || (link.isWanted && sameClinics));
  if (link.isRevoked || !fits) return 'revoked';
  return link.isExpired ? 'expired' : 'open';
}
