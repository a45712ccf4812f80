import { Injectable } from '@nestjs/common';
import type { RoleTransaction } from '@mamori/platform';
import type { LetterKind } from '../letters/letter-kinds';
import { Letters } from '../letters/letters';
import { SecurityLog } from '../security-log';
import { recordForTenant } from '../sign-in-audit';
import type { SecurityEventKind } from '../schema.gen';
import { AssistedRecoveryRepository } from './assisted-recovery.repository';

export type RecoveryStep = 'started' | 'approved' | 'ready' | 'used' | 'objected' | 'withdrawn';

/** What has to be known of a recovery to tell about it. */
export interface RecoveryInQuestion {
  readonly id: string;
  readonly personId: string;
  readonly tenantId: string;
  readonly member: { readonly id: string; readonly name: string };
}

const toPerson: Readonly<Record<RecoveryStep, LetterKind>> = {
  started: 'recovery_started',
  approved: 'recovery_approved',
  ready: 'recovery_ready',
  used: 'recovery_used',
  objected: 'recovery_objected',
  withdrawn: 'recovery_withdrawn',
};
const toOffice: Readonly<Record<RecoveryStep, LetterKind>> = {
  started: 'office_recovery_started',
  approved: 'office_recovery_approved',
  ready: 'office_recovery_ready',
  used: 'office_recovery_used',
  objected: 'office_recovery_objected',
  withdrawn: 'office_recovery_withdrawn',
};
/** The link is only a letter: nothing has happened to the ways in. */
const events: Readonly<Record<RecoveryStep, SecurityEventKind | null>> = {
  started: 'recovery_started',
  approved: 'recovery_approved',
  ready: null,
  used: 'recovery_used',
  objected: 'recovery_objected',
  withdrawn: 'recovery_withdrawn',
};

/** Tells of each step of an assisted recovery: the person, every owner and administrator, and the audit trail. */
@Injectable()
export class RecoveryNews {
  constructor(
    private readonly recoveries: AssistedRecoveryRepository,
    private readonly letters: Letters,
    private readonly events: SecurityLog,
  ) {}

  /** In the transaction of the step. `memberId` is who took it; null when nobody of the consultancy did. */
  async tell(
    tx: RoleTransaction,
    recovery: RecoveryInQuestion,
    step: RecoveryStep,
    memberId: string | null,
    setUpLinkId?: string,
  ): Promise<void> {
    const { id, personId, tenantId, member } = recovery;
    await recordForTenant(tx, {
      tenantId,
      memberId,
      action: `recovery.${step}`,
      objectKind: 'assisted_recovery',
      objectId: id,
      after: { memberId: member.id },
    });
    const kind = events[step];
    if (kind) await this.events.record(tx, { kind, personId, tenantId });
    const about = { memberName: member.name };
    const letter = { tenantId, assistedRecoveryId: id, about };
    await this.letters.write(tx, {
      ...letter,
      ...(setUpLinkId === undefined ? {} : { setUpLinkId }),
      dedupeKey: `recovery-${step}:${id}`,
      kind: toPerson[step],
      personId,
    });
    for (const each of await this.recoveries.office(tx, tenantId, personId)) {
      const dedupeKey = `office-recovery-${step}:${id}:${each}`;
      await this.letters.write(tx, { ...letter, dedupeKey, kind: toOffice[step], personId: each });
    }
  }
}
