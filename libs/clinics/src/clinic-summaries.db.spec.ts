import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, newId, PlatformModule } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicSummaries } from './clinic-summaries';
import { ClinicService } from './clinic.service';
import { ClinicsModule } from './clinics.module';

let database: TestDatabase;
let app: TestingModule;
let summaries: ClinicSummaries;
let owner: Actor;
let clinicId: string;
const checklistId = newId();

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  summaries = app.get(ClinicSummaries);
  owner = await database.createMember(await database.createTenant(), 'owner');
  const clinic = { name: 'さくら内科', nameKana: 'さくらないか', kind: 'clinic' as const, prefecture: 13 };
  const outcome = await asActor(owner, () => app.get(ClinicService).create({ clinic }));
  if (outcome.type !== 'ClinicSaved') throw new Error(outcome.type);
  clinicId = outcome.clinic.id;
});
beforeEach(async () => {
  await database.asSuperuser(
    `update app.clinic_summaries set checklist_id = $2, items_total = 18, items_answered = 3, items_no = 1,
            closed_by_entry_question = false where clinic_id = $1`,
    [clinicId, checklistId],
  );
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const write = <T>(work: () => Promise<T>, actor = owner) => asActor(actor, () => database.db.transaction(work));
const figures = async () =>
  (
    await database.asSuperuser(
      'select items_answered as answered, items_no as no from app.clinic_summaries where clinic_id = $1',
      [clinicId],
    )
  )[0];

it('counts an answer of the checklist that is shown', async () => {
  await write(() => summaries.addAnswers(clinicId, checklistId, { answered: 1, no: -1 }));
  expect(await figures()).toEqual({ answered: 4, no: 0 });
});

it('leaves the figures alone for another checklist', async () => {
  await write(() => summaries.addAnswers(clinicId, newId(), { answered: 1, no: 1 }));
  expect(await figures()).toEqual({ answered: 3, no: 1 });
});

it('leaves the figures alone for a checklist that its entry question closed', async () => {
  await database.asSuperuser('update app.clinic_summaries set closed_by_entry_question = true where clinic_id = $1', [
    clinicId,
  ]);
  await write(() => summaries.addAnswers(clinicId, checklistId, { answered: 1, no: 1 }));
  expect(await figures()).toEqual({ answered: 3, no: 1 });
});

it('works all figures out anew', async () => {
  await write(() => summaries.refresh(clinicId));
  expect(await figures()).toEqual({ answered: 0, no: 0 });
});

const somebodyWaits = async () => {
  const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await database.asSuperuser(waiting)).length === 0);
};

it('makes two writers of one clinic wait for each other', async () => {
  const order: string[] = [];
  const lockAs = (name: string, meanwhile: () => Promise<void>) =>
    write(async () => {
      await summaries.lock(clinicId);
      await meanwhile();
      order.push(name);
    });
  let first: Promise<void> | undefined;
  await new Promise<void>((isLocked) => {
    first = lockAs('first', () => {
      isLocked();
      return somebodyWaits();
    });
  });
  await Promise.all([first, lockAs('second', async () => undefined)]);
  expect(order).toEqual(['first', 'second']);
});

it('finds no clinic to lock for a consultant who does not look after it', async () => {
  const consultant = await database.createMember(owner.tenantId, 'consultant');
  await expect(write(() => summaries.lock(clinicId), consultant)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
