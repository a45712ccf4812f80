import { Injectable } from '@nestjs/common';
import { AuthDatabase, notFound, type Page, pageSize, type RoleTransaction, toPage } from '@mamori/platform';
import {
  type RecoveryParty,
  type RecoveryRefusal,
  type RecoveryState,
  refusalToApprove,
  refusalToStart,
  refusalToWithdraw,
} from '../policy/assisted-recovery';
import { AssistedRecoveryRepository, type PersonParty, type RecoveryRow } from './assisted-recovery.repository';
import { RecoveryNews } from './recovery-news';
import { refusalText } from './refusal-texts';

/** The administrator who acts, by the ids of the consultancy and of the membership in it. */
export interface ActingAdministrator {
  readonly tenantId: string;
  readonly memberId: string;
}

/** A recovery as an administrator of its consultancy sees it. Instants are ISO text. */
export interface AssistedRecovery {
  readonly id: string;
  readonly member: { readonly id: string; readonly name: string; readonly role: string };
  readonly state: RecoveryState;
  readonly startedByName: string;
  readonly startedAt: string;
  readonly approvedByName: string | null;
  readonly approvedAt: string | null;
  readonly readyAt: string | null;
  /** What readyAt becomes when it is approved now; null unless it waits for that. */
  readonly readyAtWhenApproved: string | null;
  readonly viewerCanApprove: boolean;
  readonly viewerCanWithdraw: boolean;
}

/** `message` says why, in the reader's language. */
export type RecoveryStepOutcome =
  | { readonly type: 'RecoveryStepped'; readonly recovery: AssistedRecovery }
  | { readonly type: 'RecoveryNotAllowed'; readonly because: RecoveryRefusal; readonly message: string }
  | { readonly type: 'RecoveryUnderWayAlready'; readonly recovery: AssistedRecovery };

const notAllowed = (because: RecoveryRefusal) =>
  ({ type: 'RecoveryNotAllowed', because, message: refusalText(because) }) as const;

/**
 * The way back for somebody who lost every way in: one administrator starts it, another approves it, and a day later the
 * person gets a link, unless the person objects. Each step is one transaction with its audit row, security event and
 * letters. A member or recovery of another consultancy is NOT_FOUND.
 */
@Injectable()
export class AssistedRecoveries {
  constructor(
    private readonly db: AuthDatabase,
    private readonly recoveries: AssistedRecoveryRepository,
    private readonly news: RecoveryNews,
  ) {}

  start(by: ActingAdministrator, memberId: string): Promise<RecoveryStepOutcome> {
    return this.db.role.transaction(async (tx) => {
      const acting = await this.acting(tx, by);
      const target = await this.recoveries.party(tx, by.tenantId, memberId);
      if (!target) throw notFound('member', memberId);
      const hasObjectedLately = await this.recoveries.hasObjectedLately(tx, by.tenantId, memberId);
      const refusal = refusalToStart(acting, target, hasObjectedLately);
      if (refusal) return notAllowed(refusal);
      const open = await this.recoveries.openOf(tx, by.tenantId, memberId);
      if (open) return { type: 'RecoveryUnderWayAlready', recovery: await this.seen(tx, acting, by.tenantId, open) };
      const given = { tenantId: by.tenantId, target, startedBy: acting.id };
      const id = await this.recoveries.start(tx, given);
      if (!id) {
        const other = (await this.recoveries.openOf(tx, by.tenantId, memberId)) ?? memberId;
        return { type: 'RecoveryUnderWayAlready', recovery: await this.seen(tx, acting, by.tenantId, other) };
      }
      return this.stepped(tx, acting, by.tenantId, id, 'started');
    });
  }

  approve(by: ActingAdministrator, id: string): Promise<RecoveryStepOutcome> {
    return this.db.role.transaction(async (tx) => {
      const acting = await this.acting(tx, by);
      const recovery = await this.recoveries.lock(tx, by.tenantId, id);
      if (!recovery) throw notFound('assisted recovery', id);
      const refusal = refusalToApprove(acting, recovery.member, recovery);
      if (refusal) return notAllowed(refusal);
      if (!(await this.recoveries.approve(tx, by.tenantId, id, acting.id))) return notAllowed('not_open');
      return this.stepped(tx, acting, by.tenantId, id, 'approved');
    });
  }

  /** Any administrator may stop a recovery, at any time before the person used its link. */
  withdraw(by: ActingAdministrator, id: string): Promise<RecoveryStepOutcome> {
    return this.db.role.transaction(async (tx) => {
      const acting = await this.acting(tx, by);
      const recovery = await this.recoveries.lock(tx, by.tenantId, id);
      if (!recovery) throw notFound('assisted recovery', id);
      const refusal = refusalToWithdraw(acting, recovery.state);
      if (refusal) return notAllowed(refusal);
      if (!(await this.recoveries.withdraw(tx, by.tenantId, id, acting.id))) return notAllowed('not_open');
      return this.stepped(tx, acting, by.tenantId, id, 'withdrawn');
    });
  }

  /** Newest first. `after` is the key of the last row seen: its start as the database writes it, and its id. */
  list(
    by: ActingAdministrator,
    page: { readonly first?: number | null; readonly after?: readonly [string, string] },
  ): Promise<Page<AssistedRecovery>> {
    const size = pageSize(page.first);
    return this.db.role.transaction(async (tx) => {
      const acting = await this.acting(tx, by);
      const rows = await this.recoveries.list(tx, by.tenantId, page.after, size + 1);
      const { nodes, pageInfo } = toPage(rows, size, ({ startedKey, id }) => [startedKey, id]);
      return { nodes: nodes.map((row) => asSeenBy(acting, row)), pageInfo };
    });
  }

  byId(by: ActingAdministrator, id: string): Promise<AssistedRecovery> {
    return this.db.role.transaction(async (tx) => this.seen(tx, await this.acting(tx, by), by.tenantId, id));
  }

  private async acting(tx: RoleTransaction, by: ActingAdministrator): Promise<PersonParty> {
    const acting = await this.recoveries.party(tx, by.tenantId, by.memberId);
    if (!acting) throw notFound('member', by.memberId);
    return acting;
  }

  private async seen(
    tx: RoleTransaction,
    acting: RecoveryParty,
    tenantId: string,
    id: string,
  ): Promise<AssistedRecovery> {
    const row = await this.recoveries.byId(tx, tenantId, id);
    if (!row) throw notFound('assisted recovery', id);
    return asSeenBy(acting, row);
  }

  private async stepped(
    tx: RoleTransaction,
    acting: RecoveryParty,
    tenantId: string,
    id: string,
    step: 'started' | 'approved' | 'withdrawn',
  ): Promise<RecoveryStepOutcome> {
    const row = await this.recoveries.byId(tx, tenantId, id);
    if (!row) throw notFound('assisted recovery', id);
    await this.news.tell(tx, row, step, acting.id);
    return { type: 'RecoveryStepped', recovery: asSeenBy(acting, row) };
  }
}

function asSeenBy(acting: RecoveryParty, row: RecoveryRow): AssistedRecovery {
  const { id, state, startedByName, startedAt, approvedByName, approvedAt, readyAt, readyAtWhenApproved } = row;
  const member = { id: row.member.id, name: row.member.name, role: row.member.role };
  return {
    id,
    member,
    state,
    startedByName,
    startedAt,
    approvedByName,
    approvedAt,
    readyAt,
    readyAtWhenApproved,
    viewerCanApprove: refusalToApprove(acting, row.member, row) === null,
    viewerCanWithdraw: refusalToWithdraw(acting, state) === null,
  };
}
