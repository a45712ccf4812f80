import { Injectable } from '@nestjs/common';
import { currentActor, Database } from '@mamori/platform';
import { type AuditPlace, type AuditStretch, edgeStatement, listStatement } from './audit-trail-statement';
import type { AuditSelection } from './policy/audit-filter';

/** Words are looked for in so many rows that fit the other filters, and then in so many more; common words never need those. */
const LOOKED_THROUGH = [2_000, 48_000] as const;

export interface AuditEventRow {
  readonly id: string;
  readonly seq: number | null;
  readonly at: string;
  readonly place: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly clinicId: string | null;
  readonly clinicName: string | null;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly requestId: string;
}

export interface AuditRows {
  readonly rows: readonly AuditEventRow[];
  /** Where looking for words stopped with older rows left, though there was room for more; null when it did not. */
  readonly stoppedAt: AuditPlace | null;
}

/** Reads the audit trail; whose rows are seen is decided by the policies in Postgres. */
@Injectable()
export class AuditTrailRepository {
  constructor(private readonly db: Database) {}

  /** Newest first, after a place; for words, as far as one go comes. */
  async list(selection: AuditSelection, after: AuditPlace | undefined, limit: number): Promise<AuditRows> {
    const { tenantId, kind } = currentActor();
    const ofOwnClinics = !isNarrowed(selection) && kind !== 'office' && kind !== 'system';
    const stretch: AuditStretch = { tenantId, selection, ofOwnClinics, after };
    if (selection.text === null) return { rows: await this.read(stretch, limit), stoppedAt: null };

    const found: AuditEventRow[] = [];
    let place = after;
    for (const most of LOOKED_THROUGH) {
      const rest = { ...stretch, after: place };
      const [edge] = await this.db.read<{ at: string; id: string }>(...edgeStatement(rest, most));
      place = edge && [edge.at, edge.id];
      found.push(...(await this.read({ ...rest, downTo: place }, limit - found.length)));
      if (!place || found.length === limit) return { rows: found, stoppedAt: null };
    }
    return { rows: found, stoppedAt: place ?? null };
  }

  private async read(stretch: AuditStretch, limit: number): Promise<readonly AuditEventRow[]> {
    return (await this.db.read<AuditEventRow>(...listStatement(stretch, limit))).slice(0, limit);
  }
}

/** Whether the selection leads to an index of its own, which is better than going clinic by clinic. */
const isNarrowed = ({ objectKind, objectId, clinicId, memberId }: AuditSelection): boolean =>
  (objectKind !== null && objectId !== null) || clinicId !== null || memberId !== null;
