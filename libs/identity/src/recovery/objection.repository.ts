import { Injectable } from '@nestjs/common';
import { hashSecret, type RoleTransaction, sql } from '@mamori/platform';

const ROW = `r.id, r.person_id as "personId", r.tenant_id as "tenantId", t.name as "tenantName",
          json_build_object('id', m.id, 'name', m.display_name) as member,
          to_char(r.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startedAt",
          r.objected_at is not null or r.withdrawn_by is not null as "isStopped",
          r.used_at is null and r.objected_at is null and r.withdrawn_at is null and r.expires_at > now() as "isOpen"`;
const JOINS = `join app.tenants t on t.tenant_id = r.tenant_id
     join app.members m on m.tenant_id = r.tenant_id and m.id = r.member_id`;

const BY_TOKEN = sql(
  'objection.by-token',
  `select ${ROW} from identity.letters l join identity.assisted_recoveries r on r.id = l.assisted_recovery_id ${JOINS}
    where l.token_hash = $1`,
);
const OPEN_OF_PERSON = sql(
  'objection.open-of-person',
  `select ${ROW} from identity.assisted_recoveries r ${JOINS}
    where r.person_id = $1 and r.used_at is null and r.objected_at is null and r.withdrawn_at is null
      and r.expires_at > now()
    order by r.started_at, r.id`,
);
const OBJECT = sql(
  'objection.object',
  `update identity.assisted_recoveries set objected_at = now()
    where id = $1 and used_at is null and objected_at is null and withdrawn_at is null and expires_at > now()
   returning id`,
);
const REVOKE_LINK = sql(
  'objection.revoke-link',
  `update identity.set_up_links set revoked_at = now() where recovery_id = $1 and used_at is null and revoked_at is null`,
);

export interface RecoveryToObject {
  readonly id: string;
  readonly personId: string;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly member: { readonly id: string; readonly name: string };
  readonly startedAt: string;
  readonly isStopped: boolean;
  readonly isOpen: boolean;
}

/** Assisted recoveries, as the person whose ways in are at stake sees and stops them. */
@Injectable()
export class ObjectionRepository {
  /** The recovery that a letter with this secret told of. */
  async byToken(tx: RoleTransaction, token: string): Promise<RecoveryToObject | undefined> {
    return (await tx.query<RecoveryToObject>(BY_TOKEN, [hashSecret(token)]))[0];
  }

  openOf(tx: RoleTransaction, personId: string): Promise<readonly RecoveryToObject[]> {
    return tx.query<RecoveryToObject>(OPEN_OF_PERSON, [personId]);
  }

  /** Also ends a link that was sent. False when it was over already. */
  async object(tx: RoleTransaction, id: string): Promise<boolean> {
    const isDone = (await tx.query(OBJECT, [id])).length === 1;
    if (isDone) await tx.query(REVOKE_LINK, [id]);
    return isDone;
  }
}
