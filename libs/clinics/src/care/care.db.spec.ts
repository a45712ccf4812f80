import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, addDays, type Day, PlatformModule } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicService } from '../clinic.service';
import { ClinicsModule } from '../clinics.module';
import type { Clinic, EndClinicInput } from '../schema.gen';
import { CareService } from './care.service';

let database: TestDatabase;
let app: TestingModule;
let clinics: ClinicService;
let care: CareService;
let tenantId: string;
let owner: Actor;
let clinic: Clinic;
let today: Day;

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  [clinics, care] = [app.get(ClinicService), app.get(CareService)];
  const [row] = await database.asSuperuser<{ today: Day }>('select app.today()::text as today');
  today = row?.today ?? '';
});
beforeEach(async () => {
  tenantId = await database.createTenant();
  owner = await database.createMember(tenantId, 'owner');
  const given = { name: 'さくら内科', nameKana: 'さくらないか', kind: 'clinic', prefecture: 13 } as const;
  const outcome = await asActor(owner, () => clinics.create({ clinic: given }));
  if (outcome.type !== 'ClinicSaved') throw new Error(outcome.type);
  clinic = outcome.clinic;
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const end = (given: Partial<EndClinicInput> = {}) =>
  asActor(owner, () => care.end({ clinicId: clinic.id, version: 1, leftOn: today, note: '閉院のため', ...given }));
const takeBack = (version: number) => asActor(owner, () => care.takeBack({ clinicId: clinic.id, version }));
const listed = async (withLeft: boolean) =>
  (await asActor(owner, () => clinics.list({ withLeft }))).nodes.map(({ id }) => id);
const seenBy = async (role: string) => {
  const member = await database.createMember(tenantId, role);
  await database.asSuperuser(
    'insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)',
    [tenantId, clinic.id, member.principalId],
  );
  return asActor(member, () => clinics.get(clinic.id));
};

describe('the end of care', () => {
  it.each([
    ['tomorrow is planned', 1, false],
    ['today lasts until midnight', 0, false],
    ['yesterday has come', -1, true],
  ])('that is %s', async (_, days, hasLeft) => {
    const leftOn = addDays(today, days);
    const outcome = await end({ leftOn });
    expect(outcome).toMatchObject({ type: 'ClinicEnded', clinic: { leftOn, hasLeft, version: 2 } });
    expect(await listed(false)).toEqual(hasLeft ? [] : [clinic.id]);
    expect(await listed(true)).toEqual([clinic.id]);
    expect(
      await database.asSuperuser('select left_on::text as on from app.clinic_summaries where clinic_id = $1', [
        clinic.id,
      ]),
    ).toEqual([{ on: leftOn }]);
  });

  it('is in the trail of the clinic, whose people do not read why', async () => {
    await end();
    const trail = await database.asSuperuser(
      `select clinic_id, before, after from app.audit_events where tenant_id = $1 and action = 'clinic.ended'`,
      [tenantId],
    );
    expect(trail).toEqual([{ clinic_id: clinic.id, before: { leftOn: null }, after: { leftOn: today } }]);
    expect(await seenBy('clinic_manager')).toMatchObject({ leftOn: today, leavingNote: null });
    expect(await seenBy('consultant')).toMatchObject({ leftOn: today, leavingNote: '閉院のため' });
  });

  it('has a new note in the trail as such, without its words, and nothing where nothing changed', async () => {
    await end();
    expect(await end({ version: 2, note: '移転のため' })).toMatchObject({
      type: 'ClinicEnded',
      clinic: { leavingNote: '移転のため', version: 3 },
    });
    expect(await end({ version: 3, note: '移転のため' })).toMatchObject({
      type: 'ClinicEnded',
      clinic: { version: 3 },
    });
    const trail = await database.asSuperuser(
      `select action, before, after from app.audit_events where clinic_id = $1 and action like 'clinic.%' order by id offset 1`,
      [clinic.id],
    );
    expect(trail).toEqual([
      { action: 'clinic.ended', before: { leftOn: null }, after: { leftOn: today } },
      { action: 'clinic.leaving-noted', before: null, after: null },
    ]);
  });

  it('moves to another day', async () => {
    await end();
    const leftOn = addDays(today, 30);
    expect(await end({ version: 2, leftOn })).toMatchObject({ type: 'ClinicEnded', clinic: { leftOn, version: 3 } });
  });

  it.each([
    ['a day that does not exist', { leftOn: '2027-02-30' }, 'leftOn'],
    ['a year that was mistyped', { leftOn: '2206-11-22' }, 'leftOn'],
    ['a note without end', { note: 'あ'.repeat(1001) }, 'note'],
  ])('is refused for %s', async (_, given, field) => {
    expect(await end(given)).toMatchObject({ type: 'InvalidInput', field });
    expect(await asActor(owner, () => clinics.get(clinic.id))).toEqual(clinic);
  });

  it('is refused at another version than the one seen', async () => {
    await end();
    expect(await end({ version: 1, leftOn: addDays(today, 9) })).toMatchObject({
      type: 'ClinicChangedMeanwhile',
      current: { leftOn: today, version: 2 },
    });
    expect((await takeBack(1)).type).toBe('ClinicChangedMeanwhile');
  });

  it('is nothing that another consultancy can set', async () => {
    const stranger = await database.createMember(await database.createTenant(), 'owner');
    const ending = { clinicId: clinic.id, version: 1, leftOn: today };
    await expect(asActor(stranger, () => care.end(ending))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a clinic that is taken back', () => {
  it('is in the lists again, and its dates are planned anew', async () => {
    await end({ leftOn: addDays(today, -1) });
    const outcome = await takeBack(2);
    expect(outcome).toMatchObject({ type: 'ClinicTakenBack', clinic: { leftOn: null, leavingNote: '', version: 3 } });
    expect(await listed(false)).toEqual([clinic.id]);
    const rows = await database.asSuperuser(
      `select e.action, o.payload from app.audit_events e join app.outbox o using (tenant_id)
        where tenant_id = $1 and e.action = 'clinic.taken-back' and o.kind = 'reminders.replan'`,
      [tenantId],
    );
    expect(rows).toEqual([{ action: 'clinic.taken-back', payload: { kind: null, clinicId: clinic.id } }]);
  });

  it('has to have left, or be about to', async () => {
    expect(await takeBack(1)).toEqual({ type: 'ClinicNotEnded' });
    expect(await asActor(owner, () => clinics.get(clinic.id))).toEqual(clinic);
  });
});
