import { Injectable } from '@nestjs/common';
import { Letters, RateLimits } from '@mamori/identity';
import {
  Audit,
  AuthDatabase,
  currentActor,
  currentOccasion,
  Database,
  type InvalidEntry,
  sql,
  unauthenticated,
} from '@mamori/platform';
import { auditTrailFile, inJapan } from './audit-trail-file';
import type { AuditPlace } from './audit-trail-statement';
import { type AuditEventRow, AuditTrailRepository } from './audit-trail.repository';
import { type AuditSelection, auditSelection } from './policy/audit-filter';
import type { AuditFilter } from './schema.gen';

/** How many rows one export holds at most. */
export const LARGEST_EXPORT = 10_000;

export type ExportOutcome =
  | {
      readonly type: 'AuditExport';
      readonly fileName: string;
      readonly csv: string;
      readonly rows: number;
      readonly isCut: boolean;
    }
  | { readonly type: 'TooManyAttempts'; readonly retryAfterSeconds: number }
  | InvalidEntry;

const WHO = sql(
  'audit-trail.who',
  `select t.name as "tenantName", m.display_name as "memberName", m.email as "memberEmail",
          (select c.id from app.clinics c where c.tenant_id = $1 and c.id = $3::uuid) as "clinicId"
     from app.members m join app.tenants t on t.tenant_id = m.tenant_id where m.tenant_id = $1 and m.id = $2`,
);
const ADMINISTRATORS = sql(
  'audit-trail.administrators',
  `select distinct person_id as "personId" from app.members
    where tenant_id = $1 and role in ('owner', 'admin') and enrolled_at is not null and disabled_at is null`,
);

interface Who {
  readonly tenantName: string;
  readonly memberName: string;
  readonly memberEmail: string;
  /** The clinic that the export was narrowed to, if the consultancy has it. */
  readonly clinicId: string | null;
}

/** Takes the audit trail along as a file. */
@Injectable()
export class AuditTrailService {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthDatabase,
    private readonly audit: Audit,
    private readonly limits: RateLimits,
    private readonly letters: Letters,
    private readonly trail: AuditTrailRepository,
  ) {}

  /** Each export counts, is recorded, and is told to every owner and administrator before the file is handed over. */
  async export(filter: AuditFilter | null | undefined): Promise<ExportOutcome> {
    const selection = auditSelection(filter);
    if (selection.type === 'InvalidInput') return selection;
    const { tenantId, principalId } = currentActor();
    if (!principalId) throw unauthenticated();
    const taken = await this.limits.takeEach([
      ['export:member', principalId],
      ['export:tenant', tenantId],
    ]);
    if (!taken.allowed) return { type: 'TooManyAttempts', retryAfterSeconds: taken.retryAfterSeconds };

    const { requestId } = currentOccasion();
    const { rows, isCut, who, at } = await this.db.transaction(async () => {
      const [who] = await this.db.query<Who>(WHO, [tenantId, principalId, selection.clinicId]);
      if (!who) throw unauthenticated();
      const found = await this.everything(selection);
      const rows = found.slice(0, LARGEST_EXPORT);
      const isCut = found.length > LARGEST_EXPORT;
      const { type: _, ...filtered } = selection;
      await this.audit.record({
        action: 'audit.exported',
        objectKind: 'audit',
        objectId: tenantId,
        clinicId: who.clinicId,
        after: { rows: rows.length, isCut, filter: filtered },
      });
      return { rows, isCut, who, at: this.db.now() };
    });
    await this.tellAdministrators(tenantId, requestId, { memberName: who.memberName, rows: String(rows.length) });
    const csv = auditTrailFile(rows, { ...who, at: inJapan(at), requestId, isCut }, selection);
    const fileName = `mamori-audit-${inJapan(at).replaceAll(/[-:]/g, '').replace(' ', '-')}.csv`;
    return { type: 'AuditExport', fileName, csv, rows: rows.length, isCut };
  }

  /** The newest rows, one more than an export holds if there are so many; a search for words goes on to its end. */
  private async everything(selection: AuditSelection): Promise<readonly AuditEventRow[]> {
    const found: AuditEventRow[] = [];
    let after: AuditPlace | undefined;
    do {
      const { rows, stoppedAt } = await this.trail.list(selection, after, LARGEST_EXPORT + 1 - found.length);
      found.push(...rows);
      after = stoppedAt ?? undefined;
    } while (after && found.length <= LARGEST_EXPORT);
    return found;
  }

  private async tellAdministrators(tenantId: string, occasion: string, about: Record<string, string>): Promise<void> {
    await this.auth.role.transaction(async (tx) => {
      for (const { personId } of await tx.query<{ personId: string }>(ADMINISTRATORS, [tenantId])) {
        const dedupeKey = `office-audit-exported:${occasion}:${personId}`;
        await this.letters.write(tx, { dedupeKey, kind: 'office_audit_exported', personId, tenantId, about });
      }
    });
  }
}
