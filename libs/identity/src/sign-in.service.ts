import { Injectable } from '@nestjs/common';
import { AuthDatabase, currentOccasion, sql } from '@mamori/platform';
import { CeremonyRepository } from './ceremony.repository';
import { PasskeyRepository } from './passkey.repository';
import { SessionRepository } from './session.repository';
import { insist } from './webauthn/refused';
import { parseAuthentication } from './webauthn/response-schema';
import { WebAuthn } from './webauthn/webauthn';

export interface TenantToChoose {
  readonly id: string;
  readonly name: string;
}
export type SignInOutcome =
  | { readonly type: 'SignedIn'; readonly personName: string; readonly sessionSecret: string }
  | { readonly type: 'TenantChoiceRequired'; readonly tenants: readonly TenantToChoose[] };

export interface SignInAttempt {
  readonly response: string;
  readonly tenantId: string | null;
  readonly browserSecret: string | undefined;
  readonly userAgent: string;
}

const MEMBERSHIPS = sql(
  'sign-in.memberships',
  `select m.tenant_id as "tenantId", m.id as "memberId", t.name
     from app.members m join app.tenants t on t.tenant_id = m.tenant_id
    where m.person_id = $1 and m.enrolled_at is not null and m.disabled_at is null order by t.name, t.tenant_id`,
);

/** From a passkey to a session in one consultancy. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: AuthDatabase,
    private readonly ceremonies: CeremonyRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly sessions: SessionRepository,
    private readonly webauthn: WebAuthn,
  ) {}

  async begin(browserSecret: string): Promise<string> {
    const options = await this.webauthn.signInOptions();
    await this.ceremonies.start({ challenge: options.challenge, purpose: 'sign_in', linkId: null, browserSecret });
    return JSON.stringify(options);
  }

  /** Throws AuthenticationRefused when the answer proves nothing. The challenge is gone either way. */
  async finish(attempt: SignInAttempt): Promise<SignInOutcome> {
    const response = parseAuthentication(attempt.response);
    const challenge = this.webauthn.challengeOf(response);
    await this.ceremonies.take(challenge, { purpose: 'sign_in', browserSecret: attempt.browserSecret });
    const passkey = await this.passkeys.byCredentialId(Buffer.from(response.id, 'base64url'));
    insist(passkey !== undefined, 'unknown passkey');
    const { counter, backedUp } = await this.webauthn.signIn(response, challenge, passkey);
    return this.db.role.transaction(async (tx) => {
      insist(await this.passkeys.used(tx, passkey.id, counter, backedUp), 'counter did not move on');
      const memberships = await tx.query<{ tenantId: string; memberId: string; name: string }>(MEMBERSHIPS, [
        passkey.personId,
      ]);
      insist(memberships.length > 0, 'member of no consultancy');
      const chosen = memberships.filter((each) => attempt.tenantId === null || each.tenantId === attempt.tenantId);
      const [membership, another] = chosen;
      insist(membership !== undefined, 'not a member of that consultancy');
      if (another) {
        const tenants = chosen.map(({ tenantId, name }) => ({ id: tenantId, name }));
        return { type: 'TenantChoiceRequired', tenants } as const;
      }
      const sessionSecret = await this.sessions.open(
        tx,
        { personId: passkey.personId, ...membership },
        { userAgent: attempt.userAgent, requestId: currentOccasion().requestId, how: 'passkey' },
      );
      return { type: 'SignedIn', personName: passkey.personName, sessionSecret } as const;
    });
  }
}
