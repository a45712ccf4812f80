import { Injectable } from '@nestjs/common';
import { type ActorSession, AuthDatabase, currentOccasion, type RoleTransaction } from '@mamori/platform';
import { RateLimits } from '../abuse/rate-limits';
import { ObjectionRepository, type RecoveryToObject } from './objection.repository';
import { RecoveryNews } from './recovery-news';

export type ObjectionOutcome =
  | {
      readonly type: 'RecoveryObjection';
      readonly tenantName: string;
      readonly startedAt: string;
      readonly isStopped: boolean;
    }
  | { readonly type: 'LinkNotUsable' }
  | { readonly type: 'TooManyAttempts'; readonly retryAfterSeconds: number };

/** The person did not ask for the recovery and stops it: by the link in a letter, or signed in. */
@Injectable()
export class ObjectionService {
  constructor(
    private readonly db: AuthDatabase,
    private readonly objections: ObjectionRepository,
    private readonly news: RecoveryNews,
    private readonly limits: RateLimits,
  ) {}

  /** What the link would stop; looking at it stops nothing. */
  look(token: string): Promise<ObjectionOutcome> {
    return this.counted(() => this.db.role.transaction(async (tx) => shown(await this.objections.byToken(tx, token))));
  }

  /** May run twice: what is stopped stays stopped. A recovery that was used or has run out cannot be stopped any more. */
  byToken(token: string): Promise<ObjectionOutcome> {
    return this.counted(() =>
      this.db.role.transaction(async (tx) => {
        const recovery = await this.objections.byToken(tx, token);
        if (recovery?.isOpen) await this.stop(tx, recovery);
        return shown(await this.objections.byToken(tx, token));
      }),
    );
  }

  /** Stops every recovery that is open for the person who is signed in. */
  bySession({ personId }: ActorSession): Promise<ObjectionOutcome> {
    return this.db.role.transaction(async (tx) => {
      const open = await this.objections.openOf(tx, personId);
      for (const recovery of open) await this.stop(tx, recovery);
      const [first] = open;
      return shown(first && { ...first, isStopped: true });
    });
  }

  private async stop(tx: RoleTransaction, recovery: RecoveryToObject): Promise<void> {
    if (!(await this.objections.object(tx, recovery.id))) return;
    await this.news.tell(tx, recovery, 'objected', recovery.member.id);
  }

  private async counted(work: () => Promise<ObjectionOutcome>): Promise<ObjectionOutcome> {
    const taken = await this.limits.take('recovery-objection:network', currentOccasion().network ?? '');
    return taken.allowed ? work() : { type: 'TooManyAttempts', retryAfterSeconds: taken.retryAfterSeconds };
  }
}

function shown(recovery: RecoveryToObject | undefined): ObjectionOutcome {
  if (!recovery || !(recovery.isOpen || recovery.isStopped)) return { type: 'LinkNotUsable' };
  const { tenantName, startedAt, isStopped } = recovery;
  return { type: 'RecoveryObjection', tenantName, startedAt, isStopped };
}
