import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { migrate } from '@mamori/migrations';
import { addDays, newId, PlatformModule, SecretBox, systemActor } from '@mamori/platform';
import { asActor, createTestDatabase, type TestDatabase } from '@mamori/platform/testing';
import { Deadlines, RemindersModule } from '@mamori/reminders';
import { type HouseChannel, setUpWay } from './house-ways';

/** A consultancy whose dates fall due when the test says so. */
export interface House {
  readonly tenantId: string;
  readonly clinicId: string;
  readonly managerId: string;
  readonly channels: readonly HouseChannel[];
}

export interface DueWorld {
  readonly database: TestDatabase;
  /** As the worker is to be told it, so that it opens what is sealed here. */
  readonly secretsKey: string;
  /** One manager, and of each channel what it takes to send there; providers are played by the one given. */
  addHouse(channels: readonly HouseChannel[], provider: { readonly url: string }): Promise<House>;
  /** Tasks of the house, none due yet. Returns their subjects, by which messages name them. */
  addTasks(house: House, count: number): Promise<readonly string[]>;
  /** Each stage of the house falls due at an instant of its own, from now on within so many seconds. */
  fallDue(house: House, withinSeconds: number): Promise<void>;
  settle(house: House, subject: string): Promise<void>;
  close(): Promise<void>;
}

const STAGE_DAYS = 3;
const DUE_IN_DAYS = 9;

/** Its database is made on the server of TEST_POSTGRES_URL. */
export async function createDueWorld(): Promise<DueWorld> {
  const database = await createTestDatabase({ migrate });
  const secretsKey = `k1.${randomBytes(32).toString('base64url')}`;
  const box = SecretBox.of(secretsKey);
  const app = await NestFactory.createApplicationContext(
    { module: RemindersModule, imports: [PlatformModule.with({ database: database.db })] },
    { logger: false },
  );
  const deadlines = app.get(Deadlines);
  const inTenant = <T>(tenantId: string, work: () => Promise<T>) =>
    asActor(systemActor(tenantId), () => database.db.transaction(work));
  return {
    database,
    secretsKey,
    async addHouse(channels, provider) {
      const tenantId = await database.createTenant();
      const { principalId } = await database.createMember(tenantId, 'clinic_manager');
      const house = { tenantId, clinicId: newId(), managerId: principalId, channels };
      await database.asSuperuser(
        `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
         values ($1, $2, 'みどり医院', 'ミドリイイン', 'ミドリ', 'clinic', 13)`,
        [tenantId, house.clinicId],
      );
      await database.asSuperuser(
        `insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)`,
        [tenantId, house.clinicId, house.managerId],
      );
      await decideHow(database, house);
      for (const channel of channels) await setUpWay(database, box, house, channel, provider.url);
      return house;
    },
    addTasks({ tenantId, clinicId }, count) {
      return inTenant(tenantId, async () => {
        const subjects = Array.from({ length: count }, () => newId());
        const dueOn = addDays(database.db.today(), DUE_IN_DAYS);
        for (const subjectId of subjects) {
          const path = `/tasks/${subjectId}`;
          await deadlines.register({ kind: 'task_due', subjectId, clinicId, dueOn, title: '記録する', path });
        }
        return subjects;
      });
    },
    async fallDue({ tenantId }, withinSeconds) {
      await database.asSuperuser(
        `update app.reminders set due_at = now() + random() * make_interval(secs => $2)
          where tenant_id = $1 and materialised_at is null and cancelled_at is null`,
        [tenantId, withinSeconds],
      );
    },
    settle: ({ tenantId }, subject) => inTenant(tenantId, () => deadlines.settle('task_due', subject)),
    async close() {
      await app.close();
      await database.close();
    },
  };
}

/** One stage for each date, told at any hour of any day, one message for each. */
async function decideHow({ asSuperuser }: TestDatabase, { tenantId, channels }: House): Promise<void> {
  await asSuperuser(
    `insert into app.reminder_policies
       (tenant_id, kind, is_on, stages, repeats_every_days, at, on_closed_day, escalates, grouping, channels)
     values ($1, 'task_due', true, $2, null, '08:30', 'as_is', false, 'single', $3)`,
    [tenantId, JSON.stringify([{ days: STAGE_DAYS, level: 'clinic_manager' }]), channels],
  );
  await asSuperuser(
    `insert into app.reminder_settings
       (tenant_id, saturdays_closed, sundays_closed, holidays_closed, monday_digest, fallback_minutes)
     values ($1, false, false, false, false, 1440)`,
    [tenantId],
  );
}
