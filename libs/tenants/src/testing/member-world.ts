import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Actor, JobRunner, newId, PlatformModule } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { MemberInvitedHandler } from '../jobs/member-invited.handler';
import { actorKindOf, permissionsOf, type Role } from '../policy/permissions';
import { TenantJobsModule } from '../tenant-jobs.module';
import { TenantsModule } from '../tenants.module';

export type SomeMember = Actor & { readonly principalId: string; readonly personId: string; readonly email: string };

/** The noun as the processes put it together, on a database of its own. */
export interface MemberWorld {
  readonly test: TestDatabase;
  get<T>(service: new (...args: never[]) => T): T;
  clinic(tenantId: string, name?: string): Promise<string>;
  /** Somebody with the rights of the role, who has come in unless said otherwise. */
  member(tenantId: string, role: Role, given?: Given): Promise<SomeMember>;
  /** Opens a session of the member, as sign-in would. */
  session(member: SomeMember): Promise<string>;
  /** Runs the tenant's waiting jobs; jobs that fail throw. */
  runJobs(tenantId: string): Promise<number>;
  /** Offers every job of the tenant again, done or not. */
  runJobsAgain(tenantId: string): Promise<number>;
  one<R extends Record<string, unknown>>(text: string, ...values: readonly unknown[]): Promise<R>;
  close(): Promise<void>;
}

interface Given {
  readonly name?: string;
  readonly email?: string;
  readonly clinics?: readonly string[];
  readonly enrolled?: boolean;
}

export async function memberWorld(): Promise<MemberWorld> {
  const test = await migratedDatabase({ poolSize: 8 });
  @Module({
    imports: [
      PlatformModule.with({ database: test.db, auth: test.auth }),
      TenantsModule.with({ origin: 'http://localhost:7399' }),
      TenantJobsModule,
    ],
  })
  class World {}
  const app = await NestFactory.createApplicationContext(World, { logger: false });
  const jobs = new JobRunner(test.db, [app.get(MemberInvitedHandler)], (_kind, _hint, error) => {
    throw error;
  });
  const runJobs = async (tenantId: string) => {
    const waiting = await test.asSuperuser<{ id: string }>(
      'select id from app.outbox where tenant_id = $1 and done_at is null order by id',
      [tenantId],
    );
    for (const { id } of waiting) await jobs.run({ tenantId, id });
    return waiting.length;
  };
  const one = async <R extends Record<string, unknown>>(text: string, ...values: readonly unknown[]): Promise<R> => {
    const [row] = await test.asSuperuser<R>(text, values);
    if (!row) throw new Error(`no row: ${text}`);
    return row;
  };

  return {
    test,
    get: (service) => app.get(service, { strict: false }),
    async clinic(tenantId, name) {
      const id = newId();
      await test.asSuperuser(
        `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
         values ($1, $2, $3, 'アオゾラ', 'あおぞら', 'clinic', 13)`,
        [tenantId, id, name ?? `青空医院 ${id}`],
      );
      return id;
    },
    async member(tenantId, role, given = {}) {
      const id = newId();
      const { name = `${role} さん`, email = `${id}@example.jp`, clinics = [], enrolled = true } = given;
      const { personId } = await one<{ personId: string }>(
        `insert into identity.people (id, display_name, email) values ($1, $2, $3)
         on conflict (lower(email)) do update set email = excluded.email returning id as "personId"`,
        newId(),
        name,
        email,
      );
      await test.asSuperuser(
        `insert into app.members (tenant_id, id, person_id, role, display_name, email, enrolled_at)
         values ($1, $2, $3, $4, $5, $6, case when $7 then now() end)`,
        [tenantId, id, personId, role, name, email, enrolled],
      );
      await test.asSuperuser(
        'insert into app.clinic_assignments (tenant_id, clinic_id, member_id) select $1, unnest($2::uuid[]), $3',
        [tenantId, clinics, id],
      );
      const session = { id: newId(), personId, isFresh: true };
      return {
        tenantId,
        kind: actorKindOf(role),
        principalId: id,
        permissions: permissionsOf(role),
        name,
        session,
        personId,
        email,
      };
    },
    async session({ tenantId, principalId, personId }) {
      const id = newId();
      await test.asSuperuser(
        `insert into identity.sessions (id, token_hash, person_id, tenant_id, member_id) values ($1, sha256($2), $3, $4, $5)`,
        [id, Buffer.from(id), personId, tenantId, principalId],
      );
      return id;
    },
    runJobs,
    async runJobsAgain(tenantId) {
      await test.asSuperuser('update app.outbox set done_at = null where tenant_id = $1', [tenantId]);
      return runJobs(tenantId);
    },
    one,
    async close() {
      await app.close();
      await test.close();
    },
  };
}
