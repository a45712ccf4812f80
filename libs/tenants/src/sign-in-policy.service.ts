import { Injectable } from '@nestjs/common';
import { Audit, currentActor, type InvalidEntry, Once, say } from '@mamori/platform';
import { MemberAccessRepository } from './member-access.repository';
import { fieldOutOfLimits, type LimitedField, limits } from './policy/sign-in-limits';
import type { SetSignInPolicyInput, SignInPolicy } from './schema.gen';
import { SignInPolicyRepository, type StoredPolicy } from './sign-in-policy.repository';

export type SetSignInPolicyOutcome =
  | { readonly type: 'SignInPolicyChanged'; readonly policy: SignInPolicy }
  | { readonly type: 'SignInPolicyConflict'; readonly policy: SignInPolicy }
  | InvalidEntry;

/** How a consultancy signs in. The limits of a session hold at once, the method from the next sign-in. */
@Injectable()
export class SignInPolicyService {
  constructor(
    private readonly once: Once,
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
    return this.once.run('setSignInPolicy', input, async (): Promise<SetSignInPolicyOutcome> => {
      const { tenantId } = currentActor();
      const { version: _, ...before } = await this.policies.get(tenantId);
      const { method, idleMinutes, absoluteHours } = input;
      const after = { method, idleMinutes, absoluteHours };
      if (!(await this.policies.set(tenantId, input.version, after)))
        return { type: 'SignInPolicyConflict', policy: await this.get() };
      const action = 'sign-in-policy.changed';
      await this.audit.record({ action, objectKind: 'tenant', objectId: tenantId, before, after });
      return { type: 'SignInPolicyChanged', policy: await this.get() };
    });
  }

  private async seen(policy: StoredPolicy): Promise<SignInPolicy> {
    const { tenantId, permissions } = currentActor();
    const viewerCanEdit = permissions.has('policy:edit');
    const membersWithoutPassword = viewerCanEdit ? await this.access.countWithoutPassword(tenantId) : 0;
    return { ...policy, viewerCanEdit, membersWithoutPassword };
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
