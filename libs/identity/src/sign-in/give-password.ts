import { Injectable } from '@nestjs/common';
import { AuthDatabase, currentOccasion } from '@mamori/platform';
import type { Visit } from '../cookies';
import { RateLimits } from '../abuse/rate-limits';
import { Letters } from '../letters/letters';
import { hashPassword } from '../password/hash-password';
import { type PasswordRefusal, passwordRefusal } from '../password/password-refusal';
import { SecurityLog } from '../security-log';
import { recordForTenant } from '../sign-in-audit';
import { insist } from '../webauthn/refused';
import { Authenticators } from './authenticators';
import { Entrance } from './entrance';
import { HalfSessionRepository } from './half-session.repository';
import { type Membership, nextStep } from './next-step';
import type { SignInOutcome } from './outcome';
import { PasswordStep } from './password-step';
import { type Person, PersonRepository } from './person.repository';
import { Refusals } from './refusals';
import { SignInService } from './sign-in.service';

export type GivePasswordOutcome =
  | Exclude<SignInOutcome, { readonly type: 'KeyRequired' | 'PasswordRequired' }>
  | { readonly type: 'PasswordNotAllowed'; readonly refusal: PasswordRefusal };

type Half = Awaited<ReturnType<SignInService['afterKey']>>;

/** After the key, the password of a consultancy that demands both: the person's own, or the first one. */
@Injectable()
export class GivePassword {
  constructor(
    private readonly db: AuthDatabase,
    private readonly signIn: SignInService,
    private readonly passwords: PasswordStep,
    private readonly authenticators: Authenticators,
    private readonly people: PersonRepository,
    private readonly halves: HalfSessionRepository,
    private readonly entrance: Entrance,
    private readonly limits: RateLimits,
    private readonly events: SecurityLog,
    private readonly letters: Letters,
    private readonly refusals: Refusals,
  ) {}

  give(password: string, visit: Visit): Promise<GivePasswordOutcome> {
    return this.refusals.caught(async () => {
      const half = await this.signIn.afterKey(visit);
      const { person, memberships } = await this.db.role.transaction(async (tx) => ({
        person: await this.people.byId(tx, half.personId),
        memberships: await this.people.membershipsOf(tx, half.personId),
      }));
      insist(person !== undefined, 'person is gone', half.personId);
      return person.passwordHash === null
        ? this.first(person, memberships, password, half, visit)
        : this.own(person, password, half, visit);
    }, 'password_refused');
  }

  private async own(person: Person, password: string, half: Half, visit: Visit): Promise<GivePasswordOutcome> {
    const counted = await this.passwords.attempt(person.email, visit, currentOccasion().network ?? '');
    if (counted.type === 'TooManyAttempts') {
      await this.events.refused({ kind: 'password_refused', personId: person.id, reason: 'too many attempts' });
      return counted;
    }
    const whose = await this.authenticators.password(person.email, password);
    insist(whose.id === half.personId, 'password of somebody else', half.personId);
    await this.limits.giveBack(counted.attempts);
    return this.db.role.transaction(async (tx) => entered(await this.proceed(tx, half, visit)));
  }

  /** Only where the consultancy that was chosen demands one: nobody is given a password who needs none. */
  private async first(
    person: Person,
    memberships: readonly Membership[],
    password: string,
    half: Half,
    visit: Visit,
  ): Promise<GivePasswordOutcome> {
    const given = { memberships, tenantId: half.tenantId, passwordGiven: half.passwordGiven, hasPassword: false };
    const step = nextStep(given);
    if (step.type === 'TenantChoiceRequired')
      return this.db.role.transaction(async (tx) => entered(await this.proceed(tx, half, visit, false)));
    insist(step.type === 'PasswordRequired', 'no password is asked for', person.id);
    const names = memberships.map(({ personName }) => personName);
    const refusal = passwordRefusal(password, { email: person.email, names });
    if (refusal) {
      await this.halves.giveBack(half.id);
      return { type: 'PasswordNotAllowed', refusal };
    }
    const hash = await hashPassword(password);
    const { tenantId, memberId } = step.membership;
    return this.db.role.transaction(async (tx) => {
      const changedAt = await this.people.setPassword(tx, person, hash);
      insist(changedAt !== undefined, 'a password was set in between', person.id);
      await this.events.record(tx, { kind: 'password_set', personId: person.id, tenantId });
      const about = { action: 'password.set', objectKind: 'member', objectId: memberId };
      await recordForTenant(tx, { tenantId, memberId, ...about });
      const letter = { dedupeKey: `password-set:${half.id}`, kind: 'password_set', personId: person.id } as const;
      await this.letters.write(tx, letter);
      return entered(await this.proceed(tx, half, visit));
    });
  }

  private proceed(tx: Parameters<Entrance['proceed']>[0], half: Half, visit: Visit, passwordGiven = true) {
    const { personId, passkeyId, tenantId, held } = half;
    const how = 'password and key';
    return this.entrance.proceed(tx, { personId, passkeyId, tenantId, passwordGiven, how }, visit, held);
  }
}

function entered(outcome: Awaited<ReturnType<Entrance['proceed']>>): GivePasswordOutcome {
  insist(outcome.type !== 'PasswordRequired', 'the password was not taken up');
  return outcome;
}
