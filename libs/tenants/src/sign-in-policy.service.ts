import { Injectable } from '@nestjs/common';
import { SessionRepository } from '@mamori/identity';
import { Audit, AuthDatabase, currentActor, type InvalidEntry, Once, say } from '@mamori/platform';
import { MemberAccessRepository } from './member-access.repository';
import { fieldOutOfLimits, type LimitedField, limits } from './policy/sign-in-limits';
import type { SetSignInPolicyInput, SignInPolicy } from './schema.gen';
import { SignInPolicyRepository, type StoredPolicy } from './sign-in-policy.repository';

export type SetSignInPolicyOutcome =
  | { readonly type: 'SignInPolicyChanged'; readonly policy: SignInPolicy; readonly demandsPassword: boolean }
  | { readonly type: 'SignInPolicyConflict'; readonly policy: SignInPolicy }
  | InvalidEntry;

/** How a consultancy signs in. It holds at once; only whoever demands a password goes on without one until the next sign-in. */
@Injectable()
export class SignInPolicyService {
  constructor(
    private readonly once: Once,
    private readonly db: AuthDatabase,
    private readonly sessions: SessionRepository,
    private readonly audit: Audit,
    private readonly policies: SignInPolicyRepository,
    private readonly access: MemberAccessRepository,
  ) {}

  async get(): Promise<SignInPolicy> {
    return this.seen(await this.policies.get(currentActor().tenantId));
  }

  /** Safe to retry with the same clientMutationId. */
  async set(input: SetSignInPolicyInput): Promise<SetSignInPolicyOutcome> {
    const field = fieldOutOfLimits(input);
    if (field) return { type: 'InvalidInput', field, message: sayOutOfLimits(field) };
    const outcome = await this.once.run('setSignInPolicy', input, () => this.change(input));
    // After the commit, so that whoever signs in meanwhile meets the new policy; a retry makes up for an end that failed.
    if (outcome.type !== 'SignInPolicyChanged' || !outcome.demandsPassword) return outcome;
    const { tenantId, session } = currentActor();
    await this.db.role.transaction((tx) => this.sessions.endWithoutPassword(tx, tenantId, session?.id));
    return { ...outcome, policy: await this.get() };
  }

  private async change(input: SetSignInPolicyInput): Promise<SetSignInPolicyOutcome> {
    const { tenantId } = currentActor();
    const { version: _, ...before } = await this.policies.get(tenantId);
    const { method, idleMinutes, absoluteHours } = input;
    const after = { method, idleMinutes, absoluteHours };
    if (!(await this.policies.set(tenantId, input.version, after)))
      return { type: 'SignInPolicyConflict', policy: await this.get() };
    const action = 'sign-in-policy.changed';
    await this.audit.record({ action, objectKind: 'tenant', objectId: tenantId, before, after });
    const demandsPassword = method === 'password_and_key' && before.method !== method;
    return { type: 'SignInPolicyChanged', policy: await this.get(), demandsPassword };
  }

  private async seen(policy: StoredPolicy): Promise<SignInPolicy> {
    const { tenantId, permissions, session } = currentActor();
    const viewerCanEdit = permissions.has('policy:edit');
    const membersWithoutPassword = viewerCanEdit ? await this.access.countWithoutPassword(tenantId) : 0;
    const membersToSignInAgain = viewerCanEdit
      ? await this.access.countSignedInWithoutPassword(tenantId, session?.id)
      : 0;
    return { ...policy, viewerCanEdit, membersWithoutPassword, membersToSignInAgain };
  }
}

function sayOutOfLimits(field: LimitedField): string {
  const { least, most } = limits[field];
  return field === 'idleMinutes'
    ? say(
        `操作がないときの時間は、${least}分から${most}分までにしてください。`,
        `Idle time: ${least} to ${most} minutes, please.`,
      )
    : say(
        `サインインの有効時間は、${least}時間から${most}時間までにしてください。`,
        `Longest session: ${least} to ${most} hours, please.`,
      );
}
