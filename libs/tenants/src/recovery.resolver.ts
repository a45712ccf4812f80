import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import {
  type ActingAdministrator,
  AssistedRecoveries,
  type AssistedRecovery as Recovery,
  type RecoveryStepOutcome,
} from '@mamori/identity';
import {
  Allow,
  currentActor,
  decodeCursor,
  FreshlyVerified,
  Once,
  present,
  say,
  unauthenticated,
} from '@mamori/platform';
import type {
  AssistedRecovery,
  AssistedRecoveryConnection,
  RecoveryInput,
  RecoveryStepResult,
  Role,
  StartRecoveryInput,
} from './schema.gen';

const cursor = z.tuple([z.string().max(40), z.uuid()]).readonly();

/** The members' side of assisted recoveries: who acts, and safe retries. What may be done is decided by identity. */
@Resolver('AssistedRecovery')
export class RecoveryResolver {
  constructor(
    private readonly once: Once,
    private readonly recoveries: AssistedRecoveries,
  ) {}

  @Allow('member:recover')
  @Query('assistedRecoveries')
  async list(
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<AssistedRecoveryConnection> {
    const { nodes, pageInfo } = await this.recoveries.list(acting(), { first, after: decodeCursor(after, cursor) });
    return { nodes: nodes.map(seen), pageInfo };
  }

  @Allow('member:recover')
  @FreshlyVerified()
  @Mutation('startRecovery')
  start(@Args('input') input: StartRecoveryInput): Promise<RecoveryStepResult> {
    return this.step('startRecovery', input, () => this.recoveries.start(acting(), input.memberId));
  }

  @Allow('member:recover')
  @FreshlyVerified()
  @Mutation('approveRecovery')
  approve(@Args('input') input: RecoveryInput): Promise<RecoveryStepResult> {
    return this.step('approveRecovery', input, () => this.recoveries.approve(acting(), input.id));
  }

  @Allow('member:recover')
  @Mutation('withdrawRecovery')
  withdraw(@Args('input') input: RecoveryInput): Promise<RecoveryStepResult> {
    return this.step('withdrawRecovery', input, () => this.recoveries.withdraw(acting(), input.id));
  }

  private async step(
    mutation: string,
    input: StartRecoveryInput | RecoveryInput,
    work: () => Promise<RecoveryStepOutcome>,
  ): Promise<RecoveryStepResult> {
    return present<RecoveryStepOutcome, RecoveryStepResult>(await this.once.run(mutation, input, work), {
      RecoveryStepped: ({ recovery }) => ({ __typename: 'RecoveryStepped', recovery: seen(recovery) }),
      RecoveryNotAllowed: ({ message }) => ({ __typename: 'RecoveryNotAllowed', message }),
      RecoveryUnderWayAlready: ({ recovery }) => ({
        __typename: 'RecoveryUnderWayAlready',
        message: say('この方の復旧はすでに進んでいます。', 'A recovery is under way for this person already.'),
        recovery: seen(recovery),
      }),
    });
  }
}

function acting(): ActingAdministrator {
  const { tenantId, principalId } = currentActor();
  if (principalId === null) throw unauthenticated();
  return { tenantId, memberId: principalId };
}

const roles: readonly Role[] = ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff', 'vendor'];

function seen(recovery: Recovery): AssistedRecovery {
  const { id, name, role } = recovery.member;
  const known = roles.find((one) => one === role);
  if (!known) throw new Error(`no role ${role}`);
  return { ...recovery, member: { id, name, role: known } };
}
