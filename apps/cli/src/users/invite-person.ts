import type { INestApplicationContext } from '@nestjs/common';
import { SetUpLinkRepository } from '@mamori/identity';
import { type Role, TenantsService } from '@mamori/tenants';

/** What came of an invitation. */
export interface InvitedPerson {
  readonly memberId: string;
  /** The role that the member has; an earlier invitation may have given another one. */
  readonly role: Role;
  /** One-time link; null when the person signs in here with a passkey already. */
  readonly setUpUrl: string | null;
  readonly expiresAt: string | null;
}

/** Makes somebody a member of the consultancy that is acted for, with a one-time link where one is of use. */
export async function invitePerson(
  services: INestApplicationContext,
  origin: string,
  person: {
    readonly email: string;
    readonly name: string;
    readonly role: Role;
    /** Clinics to look after or belong to; those that the member has stay. */
    readonly clinicIds?: readonly string[];
    readonly replacesPasskeys?: boolean;
  },
): Promise<InvitedPerson> {
  const hasPasskey = await services.get(SetUpLinkRepository).hasPasskey(person.email);
  const { memberId, role, enrolled, token, expiresAt } = await services.get(TenantsService).invite(person);
  // Whoever has a passkey elsewhere still needs the link, to accept the invitation with it; it adds no key.
  if (enrolled && hasPasskey && !person.replacesPasskeys) return { memberId, role, setUpUrl: null, expiresAt: null };
  return { memberId, role, setUpUrl: `${origin}/set-up/${token}`, expiresAt };
}
