import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EditionCatalogue, EditionsModule, EditionsService } from '@mamori/editions';
import { type Actor, type Day, type FilePartsGiven, newId, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ChecklistsModule } from '../checklists.module';
import { VendorQuestionJobsModule } from '../vendor-questions/vendor-question-jobs.module';

export type Member = Actor & { readonly principalId: string };

/** The noun as the processes put it together, on a database of its own, with consultancies that hold the shipped editions. */
export interface ChecklistWorld {
  readonly test: TestDatabase;
  get<T>(service: new (...args: never[]) => T): T;
  /** A consultancy; `editions` false leaves it without any. */
  tenant(given?: { readonly editions?: boolean }): Promise<string>;
  /** A member with the permissions named, or those for reading and answering. */
  member(tenantId: string, role: string, permissions?: readonly string[]): Promise<Member>;
  clinic(tenantId: string, given?: { readonly kind?: string }): Promise<string>;
  assign(member: Member, clinicId: string): Promise<void>;
  /** Puts the product's clock at ten in the morning of a day in Japan. */
  atDay(day: Day): Promise<void>;
  /** Clinics of the tenant whose portfolio row is not what `app.clinic_figures` says. */
  staleClinics(tenantId: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function checklistWorld(
  options: { readonly poolSize?: number; readonly files?: FilePartsGiven } = {},
): Promise<ChecklistWorld> {
  const test = await migratedDatabase(options);
  const platform = PlatformModule.with({ database: test.db, auth: test.auth, files: options.files });
  @Module({ imports: [platform, EditionsModule, ChecklistsModule, VendorQuestionJobsModule] })
  class World {}
  const app = await NestFactory.createApplicationContext(World, { logger: false });
  await app.get(EditionCatalogue).load(test.urls.owner);

  return {
    test,
    get: (service) => app.get(service, { strict: false }),
    async tenant({ editions = true } = {}) {
      const tenantId = await test.createTenant();
      if (editions) await asActor(systemActor(tenantId), () => app.get(EditionsService).adopt());
      return tenantId;
    },
    async member(tenantId, role, permissions = ['checklist:read', 'checklist:answer']) {
      const member = await test.createMember(tenantId, role);
      await test.asSuperuser('update app.members set enrolled_at = now() where id = $1', [member.principalId]);
      return { ...member, permissions: new Set(permissions) };
    },
    async clinic(tenantId, { kind = 'clinic' } = {}) {
      const id = newId();
      await test.asSuperuser(
        `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
         values ($1, $2, $4, 'アオゾラ', 'あおぞら', $3, 13)`,
        [tenantId, id, kind, `青空医院 ${id}`],
      );
      await test.asSuperuser('select app.refresh_clinic_summary($1, $2)', [tenantId, id]);
      return id;
    },
    async assign({ tenantId, principalId }, clinicId) {
      await test.asSuperuser(
        'insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)',
        [tenantId, clinicId, principalId],
      );
    },
    async atDay(day) {
      await test.asSuperuser(`create or replace function app.now() returns timestamptz language sql stable
        set search_path = '' as $$ select timestamptz '${day} 10:00+09' $$`);
    },
    async staleClinics(tenantId) {
      const rows = await test.asSuperuser<{ clinic_id: string }>(
        `select s.clinic_id from app.clinic_summaries s
          cross join lateral app.clinic_figures(s.tenant_id, s.clinic_id, app.today()) f
          where s.tenant_id = $1 and f.* is distinct from (
            s.checklist_id, s.items_total, s.items_answered, s.items_no, s.closed_by_entry_question, s.tasks_open,
            s.tasks_overdue, s.next_on, s.next_kind, s.next_title, s.inspection_nearness, s.two_factor, s.stale_on)`,
        [tenantId],
      );
      return rows.map((row) => row.clinic_id);
    },
    async close() {
      await app.close();
      await test.close();
    },
  };
}
