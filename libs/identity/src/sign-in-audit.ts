import { type AuditEntry, currentOccasion, newId, type RoleTransaction, sql, unavailable } from '@mamori/platform';

/** What sign-in writes to the audit trail of a consultancy. It knows of no clinics. */
export interface SignInAuditEntry extends Omit<AuditEntry, 'clinicId'> {
  readonly tenantId: string;
  /** The member who acts; null when nobody of the consultancy does. */
  readonly memberId: string | null;
}

const RECORD = sql(
  'sign-in.audit',
  `insert into app.audit_events
     (tenant_id, id, actor_kind, actor_id, actor_name, action, object_kind, object_id, before, after, request_id)
   values ($1, $2, 'sign_in', $3,
           coalesce((select m.display_name from app.members m where m.tenant_id = $1 and m.id = $3), ''),
           $4, $5, $6, $7, $8, $9)`,
);

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

/**
 * Records what sign-in did where a consultancy is known, in the transaction of what it records. Throws UNAVAILABLE when the
 * row cannot be written: nothing that it tells of has then happened.
 */
export async function recordForTenant(tx: RoleTransaction, entry: SignInAuditEntry): Promise<void> {
  const values = [
    entry.tenantId,
    newId(),
    entry.memberId,
    entry.action,
    entry.objectKind,
    entry.objectId,
    json(entry.before),
    json(entry.after),
    currentOccasion().requestId,
  ];
  await tx.query(RECORD, values).catch((cause: unknown) => {
    throw unavailable('audit trail', cause);
  });
}
