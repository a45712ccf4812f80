import { NestFactory } from '@nestjs/core';
import { migrate } from '@mamori/migrations';
import { addDays, newId, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, createTestDatabase, type TestDatabase } from '@mamori/platform/testing';
import { Deadlines, RemindersModule } from '@mamori/reminders';

/** How the deliveries of a consultancy stand. */
export interface Ledger {
  readonly states: Readonly<Record<string, number>>;
  readonly notices: number;
  /** Ids of the deliveries by state, as they stand in the Message-ID. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly attempts: number;
}

export interface ReminderWorld {
  readonly database: TestDatabase;
  /** A consultancy with one clinic and one manager, so that each reminder is one mail. */
  createConsultancy(): Promise<string>;
  /** Task deadlines in nine days: their first stage falls due when the clock moves by three. Returns their subjects. */
  registerTasks(tenantId: string, count: number): Promise<readonly string[]>;
  settle(tenantId: string, subjects: readonly string[]): Promise<void>;
  ledger(tenantId: string): Promise<Ledger>;
  close(): Promise<void>;
}

export async function createReminderWorld(): Promise<ReminderWorld> {
  const database = await createTestDatabase({ migrate });
  const app = await NestFactory.createApplicationContext(
    { module: RemindersModule, imports: [PlatformModule.with({ database: database.db })] },
    { logger: false },
  );
  const deadlines = app.get(Deadlines);
  const clinics = new Map<string, string>();
  const inTenant = <T>(tenantId: string, work: () => Promise<T>) =>
    asActor(systemActor(tenantId), () => database.db.transaction(work));
  return {
    database,
    async createConsultancy() {
      const tenantId = await database.createTenant();
      const { principalId } = await database.createMember(tenantId, 'clinic_manager');
      // Open on every day and at every hour, so that tests run at any time, and each reminder in a mail of its own.
      await database.asSuperuser(
        `insert into app.reminder_settings (tenant_id, saturdays_closed, sundays_closed, holidays_closed, monday_digest,
                                            fallback_minutes) values ($1, false, false, false, false, 15)`,
        [tenantId],
      );
      await database.asSuperuser(
        `insert into app.reminder_policies (tenant_id, kind, is_on, stages, at, on_closed_day, escalates, grouping, channels)
         values ($1, 'task_due', true, $2, '08:30', 'as_is', false, 'single', '{mail}')`,
        [tenantId, JSON.stringify([7, 3, 1, 0, -1, -7].map((days) => ({ days, level: 'clinic_manager' })))],
      );
      const clinicId = newId();
      clinics.set(tenantId, clinicId);
      await database.asSuperuser(
        `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
         values ($1, $2, 'みどり医院', 'ミドリイイン', 'ミドリ', 'clinic', 13)`,
        [tenantId, clinicId],
      );
      await database.asSuperuser(
        `insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)`,
        [tenantId, clinicId, principalId],
      );
      return tenantId;
    },
    registerTasks(tenantId, count) {
      return inTenant(tenantId, async () => {
        const subjects = Array.from({ length: count }, () => newId());
        const clinicId = clinics.get(tenantId)!;
        const dueOn = addDays(database.db.today(), 9);
        for (const subjectId of subjects) {
          const path = `/tasks/${subjectId}`;
          await deadlines.register({ kind: 'task_due', subjectId, clinicId, dueOn, title: '記録する', path });
        }
        return subjects;
      });
    },
    settle(tenantId, subjects) {
      return inTenant(tenantId, async () => {
        for (const subjectId of subjects) await deadlines.settle('task_due', subjectId);
      });
    },
    async ledger(tenantId) {
      const rows = await database.asSuperuser<{ state: string; ids: string[]; attempts: number }>(
        `select state, array_agg(id::text) as ids, max(attempt) as attempts
           from app.deliveries where tenant_id = $1 group by state`,
        [tenantId],
      );
      const [told] = await database.asSuperuser<{ notices: number }>(
        `select count(*)::int as notices from app.notices where tenant_id = $1`,
        [tenantId],
      );
      return {
        states: Object.fromEntries(rows.map((row) => [row.state, row.ids.length])),
        ids: Object.fromEntries(rows.map((row) => [row.state, row.ids])),
        notices: told!.notices,
        attempts: Math.max(0, ...rows.map((row) => row.attempts)),
      };
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
