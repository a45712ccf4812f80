import { currentActor, unauthenticated } from '@mamori/platform';

/** Who is signed in, as far as the own ways in are concerned. */
export interface Oneself {
  readonly personId: string;
  readonly sessionId: string;
  readonly tenantId: string;
  readonly memberId: string;
}

/** The person who is acting in a session; throws UNAUTHENTICATED for everybody else. */
export function oneself(): Oneself {
  const { session, tenantId, principalId } = currentActor();
  if (!session || principalId === null) throw unauthenticated();
  return { personId: session.personId, sessionId: session.id, tenantId, memberId: principalId };
}
