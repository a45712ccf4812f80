import { Injectable } from '@nestjs/common';
import { AuthDatabase, currentOccasion } from '@mamori/platform';
import { RateLimits } from '../abuse/rate-limits';
import { CeremonyRepository } from '../ceremony.repository';
import { Letters } from '../letters/letters';
import { hashPassword } from '../password/hash-password';
import { type PasswordRefusal, passwordRefusal } from '../password/password-refusal';
import { SecurityLog } from '../security-log';
import { SessionRepository } from '../sessions/session.repository';
import { PersonRepository } from '../sign-in/person.repository';
import { RecoveryLinkRepository } from './recovery-link.repository';

export type ResetPasswordOutcome =
  | { readonly type: 'PasswordChanged'; readonly changedAt: string }
  | { readonly type: 'PasswordNotAllowed'; readonly refusal: PasswordRefusal }
  | { readonly type: 'LinkNotUsable' }
  | { readonly type: 'TooManyAttempts'; readonly retryAfterSeconds: number };

/** A new password for a forgotten one, behind a recovery link. The key is asked for as before: this opens nothing. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly db: AuthDatabase,
    private readonly links: RecoveryLinkRepository,
    private readonly people: PersonRepository,
    private readonly sessions: SessionRepository,
    private readonly ceremonies: CeremonyRepository,
    private readonly limits: RateLimits,
    private readonly events: SecurityLog,
    private readonly letters: Letters,
  ) {}

  /** Uses the link up and ends every session. Somebody who never had a password gets none by mail. */
  async reset(token: string, password: string): Promise<ResetPasswordOutcome> {
    const atNetwork = await this.limits.take('link-looked-at:network', currentOccasion().network ?? '');
    const kind = 'password_refused';
    if (!atNetwork.allowed) return this.events.tooMany(atNetwork, { kind, personId: null, what: 'password reset' });
    const found = await this.db.role.transaction(async (tx) => {
      const link = await this.links.usable(tx, token);
      const person = link && (await this.people.byId(tx, link.personId));
      const memberships = person ? await this.people.membershipsOf(tx, person.id) : [];
      return link && person && { link, person, names: memberships.map(({ personName }) => personName) };
    });
    if (!found || found.person.passwordHash === null) return { type: 'LinkNotUsable' };
    const { link, person, names } = found;
    const taken = await this.limits.take('password-reset:account', person.id);
    if (!taken.allowed) return this.events.tooMany(taken, { kind, personId: person.id, what: 'password reset' });
    const refusal = passwordRefusal(password, { email: person.email, names });
    if (refusal) return { type: 'PasswordNotAllowed', refusal };
    const hash = await hashPassword(password);
    return this.db.role.transaction(async (tx) => {
      if (!(await this.links.use(tx, link.id))) return { type: 'LinkNotUsable' } as const;
      const changedAt = await this.people.setPassword(tx, person, hash);
      if (changedAt === undefined) return { type: 'LinkNotUsable' } as const;
      await this.sessions.endAllOf(tx, { personId: person.id }, 'ways in changed');
      await this.ceremonies.forgetPerson(tx, person.id);
      await this.events.record(tx, { kind: 'password_reset', personId: person.id });
      const dedupeKey = `password-reset:${link.id}`;
      await this.letters.write(tx, { dedupeKey, kind: 'password_reset', personId: person.id });
      return { type: 'PasswordChanged', changedAt } as const;
    });
  }
}
