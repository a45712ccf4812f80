import { Injectable } from '@nestjs/common';
import { AuthDatabase, newId, unauthenticated } from '@mamori/platform';
import { RateLimits } from '../abuse/rate-limits';
import { hashPassword, verifyPassword } from '../password/hash-password';
import { type PasswordRefusal, passwordRefusal } from '../password/password-refusal';
import { CODES_AT_ONCE, makeRecoveryCode, readRecoveryCode } from '../recovery/recovery-code';
import { RecoveryCodeRepository } from '../recovery/recovery-code.repository';
import { PersonRepository } from '../sign-in/person.repository';
import { SecurityLog } from '../security-log';
import { Refusals } from '../sign-in/refusals';
import { insist } from '../webauthn/refused';
import type { Oneself } from './oneself';
import { WayInChanges } from './way-in-changes';

export type ChangePasswordOutcome =
  | { readonly type: 'PasswordChanged'; readonly changedAt: string }
  | { readonly type: 'PasswordNotAllowed'; readonly refusal: PasswordRefusal }
  | { readonly type: 'AuthenticationFailed' }
  | { readonly type: 'TooManyAttempts'; readonly retryAfterSeconds: number };

const lettersOf = (code: string) => {
  const letters = readRecoveryCode(code);
  if (letters === null) throw new Error('a code that is made can be read');
  return letters;
};

/** The own recovery codes and the own password. */
@Injectable()
export class OwnSecrets {
  constructor(
    private readonly db: AuthDatabase,
    private readonly codes: RecoveryCodeRepository,
    private readonly people: PersonRepository,
    private readonly changes: WayInChanges,
    private readonly limits: RateLimits,
    private readonly events: SecurityLog,
    private readonly refusals: Refusals,
  ) {}

  /** Ten new codes, shown this once; earlier ones stop working. */
  makeCodes(self: Oneself): Promise<{ readonly codes: readonly string[]; readonly madeAt: string }> {
    const codes = Array.from({ length: CODES_AT_ONCE }, makeRecoveryCode);
    return this.db.role.transaction(async (tx) => {
      await this.changes.begin(tx, self);
      const madeAt = await this.codes.replace(tx, self.personId, codes.map(lettersOf));
      const letter = { kind: 'recovery_codes_made', dedupeKey: `recovery-codes-made:${newId()}` } as const;
      const object = { objectKind: 'member', objectId: self.memberId };
      const change = { event: 'recovery_codes_made', action: 'recovery-codes.made', ...object, letter } as const;
      await this.changes.tell(tx, self, change);
      return { codes, madeAt };
    });
  }

  /** `current` is asked for when there is a password already. Other sessions of the person end. */
  async changePassword(self: Oneself, current: string | null, wanted: string): Promise<ChangePasswordOutcome> {
    const taken = await this.limits.take('password-changed:person', self.personId);
    if (!taken.allowed)
      return this.events.tooMany(taken, { kind: 'password_refused', personId: self.personId, what: 'password' });
    return this.refusals.caught(async () => {
      const { person, memberships } = await this.db.role.transaction(async (tx) => ({
        person: await this.people.byId(tx, self.personId),
        memberships: await this.people.membershipsOf(tx, self.personId),
      }));
      if (!person) throw unauthenticated();
      const isFirst = person.passwordHash === null;
      const isRight = isFirst || (await verifyPassword(person.passwordHash, current ?? ''));
      insist(isRight, 'wrong current password', self.personId);
      const names = memberships.map(({ personName }) => personName);
      const refusal = passwordRefusal(wanted, { email: person.email, names });
      if (refusal) return { type: 'PasswordNotAllowed', refusal } as const;
      const hash = await hashPassword(wanted);
      return this.db.role.transaction(async (tx) => {
        await this.changes.begin(tx, self);
        const changedAt = await this.people.setPassword(tx, person, hash);
        insist(changedAt !== undefined, 'password was changed in between', self.personId);
        await this.changes.endOthers(tx, self);
        const kind = isFirst ? 'password_set' : 'password_changed';
        const letter = { kind, dedupeKey: `${kind}:${newId()}` } as const;
        const object = { objectKind: 'member', objectId: self.memberId };
        const action = isFirst ? 'password.set' : 'password.changed';
        await this.changes.tell(tx, self, { event: kind, action, ...object, letter });
        return { type: 'PasswordChanged', changedAt } as const;
      });
    }, 'password_refused');
  }
}
