import { Injectable } from '@nestjs/common';
import { Database, sql } from '@mamori/platform';
import type { SystemFields } from './policy/system-input';
import { SYSTEM_JSON } from './read-models';
import type { System, TwoFactorState } from './schema.gen';

const GET = sql(
  'system.get',
  `select ${SYSTEM_JSON} as system from app.systems s where s.id = $1 and s.removed_at is null`,
);
const INSERT = sql(
  'system.insert',
  `insert into app.systems (id, clinic_id, kind, name, vendor_name, renewal_on,
     client_status, client_planned_on, client_relief_reason, client_relief_until_on,
     server_status, server_planned_on, server_relief_reason, server_relief_until_on)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
);
const UPDATE = sql(
  'system.update',
  `update app.systems
      set kind = $3, name = $4, vendor_name = $5, renewal_on = $6,
          client_status = $7, client_planned_on = $8, client_relief_reason = $9, client_relief_until_on = $10,
          server_status = $11, server_planned_on = $12, server_relief_reason = $13, server_relief_until_on = $14,
          version = version + 1, updated_at = app.now()
    where id = $1 and version = $2 and removed_at is null`,
);
const REMOVE = sql(
  'system.remove',
  `update app.systems set removed_at = app.now(), version = version + 1, updated_at = app.now()
    where id = $1 and version = $2 and removed_at is null`,
);

const columnsOfLogin = (login: TwoFactorState) => [
  login.status,
  login.plannedOn,
  login.reliefReason,
  login.reliefUntilOn,
];
const columnsOf = (system: SystemFields) => [
  system.kind,
  system.name,
  system.vendorName,
  system.renewalOn,
  ...columnsOfLogin(system.clientLogin),
  ...columnsOfLogin(system.serverLogin),
];

@Injectable()
export class SystemRepository {
  constructor(private readonly db: Database) {}

  /** Undefined also for one that was removed. */
  async get(id: string): Promise<System | undefined> {
    const [row] = await this.db.query<{ system: System }>(GET, [id]);
    return row?.system;
  }

  async insert(id: string, clinicId: string, system: SystemFields): Promise<void> {
    await this.db.execute(INSERT, [id, clinicId, ...columnsOf(system)]);
  }

  /** False when the system is at another version. */
  async update(id: string, version: number, system: SystemFields): Promise<boolean> {
    return (await this.db.execute(UPDATE, [id, version, ...columnsOf(system)])) === 1;
  }

  /** False when the system is at another version. The row stays for the history. */
  async remove(id: string, version: number): Promise<boolean> {
    return (await this.db.execute(REMOVE, [id, version])) === 1;
  }
}
