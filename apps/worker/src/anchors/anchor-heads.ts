import type { Logger } from 'pino';
import { type SchedulerDatabase, sql } from '@mamori/platform';
import type { Anchor, AnchorFiles } from './anchor-files';

const HEADS = sql(
  'audit.heads',
  `select tenant_id as "tenantId", seq::int as seq, encode(hash, 'hex') as hash,
          to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from app.audit_heads where seq > 0 order by tenant_id`,
);

/**
 * Carries the heads of all audit trails out of the database: into the anchor files, and into the log, which is usually
 * shipped elsewhere. A trail that is not longer than it was has been tampered with, or comes from a backup: that is an error.
 */
export async function anchorHeads(scheduler: SchedulerDatabase, files: AnchorFiles, log: Logger): Promise<void> {
  for (const { head, last } of await files.add(await scheduler.role.query<Anchor>(HEADS))) {
    const { tenantId, seq, hash, at } = head;
    log.info({ tenantId, seq, hash, at }, 'audit trail anchored');
    if (last && last.seq >= seq)
      log.error({ tenantId, seq, was: last.seq }, 'audit trail was shortened or rewritten: run "mamori audit verify"');
  }
}
