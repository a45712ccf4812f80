import { Injectable } from '@nestjs/common';
import { SessionChanges, SessionRepository } from '@mamori/identity';
import { AuthDatabase, currentActor } from '@mamori/platform';
import { MemberAccessRepository } from './member-access.repository';
import type { Member } from './schema.gen';

/** What is over with a change of a member. */
export interface Ended {
  readonly memberId: string;
  readonly personId: string;
  readonly sessions: boolean;
  /** Every link but the one that is wanted. */
  readonly links: boolean;
}

/** What came of a step with a member: its refusals, somebody else's change in between, or the member as it is now. */
export type StepOutcome<R extends { readonly type: string }> =
  | { readonly type: 'MemberChanged'; readonly member: Member; readonly ended: Ended }
  | { readonly type: 'MemberConflict'; readonly member: Member }
  | Exclude<R, { readonly type: `May${string}` }>;

/** Ends the sessions and links that a change of a member leaves without ground. */
@Injectable()
export class AccessEndings {
  constructor(
    private readonly db: AuthDatabase,
    private readonly sessions: SessionRepository,
    private readonly changes: SessionChanges,
    private readonly access: MemberAccessRepository,
  ) {}

  /**
   * Takes the step, then ends what is over with it: after the commit, because the member's row must not be held while
   * sign-in's connection waits for sessions, and at a retry again, which makes up for an end that failed. Nothing hangs on
   * it in between: role, clinics and invitation are looked up at every use.
   */
  async after<O extends { readonly type: string }>(
    step: () => Promise<O | StepOutcome<never>>,
  ): Promise<O | StepOutcome<never>> {
    const outcome = await step();
    if (!('ended' in outcome)) return outcome;
    const { tenantId } = currentActor();
    const { memberId, personId, sessions, links } = outcome.ended;
    // Who is remembered here as having other rights is looked up anew; other processes remember for a second at most.
    this.changes.announce();
    if (links) await this.access.withdrawUnwanted(tenantId, memberId);
    if (sessions)
      await this.db.role.transaction((tx) =>
        this.sessions.endAllOf(tx, { personId, tenantId }, 'ended by an administrator'),
      );
    return outcome;
  }
}
