import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, newId, PlatformModule } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicService } from '../../clinic.service';
import { ClinicsModule } from '../../clinics.module';
import { SystemService } from '../../system.service';
import { ContactService } from '../contacts/contact.service';
import { EquipmentService } from '../equipment/equipment.service';
import { type RegisterKind, registerKinds, registerSnapshotSchema } from './register-snapshot';
import { Registers } from './registers';

let database: TestDatabase;
let app: TestingModule;
let owner: Actor;
let clinicId: string;

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
});
beforeEach(async () => {
  owner = { ...(await database.createMember(await database.createTenant(), 'owner')), name: '一宮 花子' };
  const clinic = { name: 'さくら内科', nameKana: 'さくらないか', kind: 'clinic' as const, prefecture: 13 };
  const outcome = await asActor(owner, () => app.get(ClinicService).create({ clinic }));
  if (outcome.type !== 'ClinicSaved') throw new Error(outcome.type);
  clinicId = outcome.clinic.id;
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const registers = () => app.get(Registers);
const snapshot = (kind: RegisterKind, as = owner) => asActor(as, () => registers().snapshot(clinicId, kind));
const summaryOf = async (kind: RegisterKind, as = owner) => {
  const [found] = await asActor(as, () => registers().summary(clinicId, [kind]));
  return found;
};
const addEquipment = async (name = '受付PC') => {
  const saved = await asActor(owner, () =>
    app.get(EquipmentService).save({
      clinicId,
      equipment: { name, kind: 'computer', isRemote: true, supportEndsOn: '2020-01-14', place: '受付' },
    }),
  );
  if (saved.type !== 'EquipmentSaved') throw new Error(saved.type);
  return saved.equipment;
};
const addContact = () =>
  asActor(owner, () =>
    app.get(ContactService).save({
      clinicId,
      kind: 'police',
      name: '中央警察署',
      phone: '03-1234-5678',
      confirmedOn: '2026-04-01',
    }),
  );
const addSystem = () =>
  asActor(owner, () =>
    app.get(SystemService).save({
      clinicId,
      kind: 'emr',
      name: '青空カルテ',
      vendorName: '青空システム',
      clientLogin: { status: 'planned', plannedOn: '2027-03-01' },
      serverLogin: { status: 'none' },
    }),
  );

it('sums up every register of a clinic in one statement, the empty ones too', async () => {
  await addEquipment();
  const before = database.db.statements;
  const summaries = await asActor(owner, () => registers().summary(clinicId));
  expect(database.db.statements - before).toBe(1);
  const kinds = summaries.map(({ kind }) => kind);
  expect(kinds).toEqual(registerKinds.filter((kind) => kinds.includes(kind)));
  expect(summaries.find(({ kind }) => kind === 'equipment')).toMatchObject({
    rows: 1,
    changedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
  });
  expect(summaries.find(({ kind }) => kind === 'contacts')).toMatchObject({ rows: 0, changedOn: null });
});

it('says what the ledger of equipment says, in words', async () => {
  await addEquipment();
  const taken = await snapshot('equipment');
  expect(taken.facts.map(({ text }) => text)).toEqual(['1台', '1台', '1台']);
  const [row = []] = taken.rows;
  expect(row.slice(0, 4)).toEqual(['受付PC', 'パソコン', '', '受付']);
  expect(row).toEqual(expect.arrayContaining(['あり', '2020/01/14']));
});

it('says what the contact chart says, with the day on which a number was last confirmed', async () => {
  await addContact();
  expect(await snapshot('contacts')).toMatchObject({
    reviewedOn: '2026-04-01',
    rows: [[expect.stringContaining('警察'), '中央警察署', '', '03-1234-5678', '', '2026/04/01', '一宮 花子', '']],
  });
});

it('says how each system stands with two factors', async () => {
  await addSystem();
  expect((await snapshot('systems')).rows).toEqual([
    ['電子カルテ', '青空カルテ', '青空システム', '予定 2027/03/01', '未対応', ''],
  ]);
});

it('takes a snapshot of every register while it is empty too', async () => {
  for (const { kind } of await asActor(owner, () => registers().summary(clinicId))) {
    const taken = await snapshot(kind);
    expect(registerSnapshotSchema.parse(taken)).toEqual(taken);
    expect(taken).toMatchObject({ kind, rows: [] });
  }
});

it('keeps each row as wide as its heading', async () => {
  await addEquipment();
  await addContact();
  await addSystem();
  for (const kind of ['equipment', 'contacts', 'systems'] as const) {
    const { columns, rows } = await snapshot(kind);
    expect(rows.map((row) => row.length)).toEqual([columns.length]);
  }
});

it('marks a register anew with every change, and as before when the change is undone', async () => {
  const marks = [(await summaryOf('equipment'))?.mark];
  const { id } = await addEquipment();
  marks.push((await summaryOf('equipment'))?.mark);
  await asActor(owner, () => app.get(EquipmentService).review({ clinicId }));
  marks.push((await summaryOf('equipment'))?.mark);
  expect(new Set(marks).size).toBe(3);
  const removed = await asActor(owner, () => app.get(EquipmentService).remove({ id, version: 1 }));
  if (removed.type !== 'EquipmentRemoved') throw new Error(removed.type);
  expect(await summaryOf('equipment')).toMatchObject({ rows: 0, mark: marks[0] });
  await asActor(owner, () => app.get(EquipmentService).restore({ id, version: removed.equipment.version }));
  expect(await summaryOf('equipment')).toMatchObject({ rows: 1, mark: marks[2] });
});

it('marks the chart anew when only its place changes', async () => {
  const before = await summaryOf('contacts');
  await asActor(owner, () => app.get(ContactService).savePlace({ clinicId, version: 0, keptWhere: '受付の壁' }));
  const after = await summaryOf('contacts');
  expect(after).toMatchObject({ rows: 0 });
  expect(after?.mark).not.toBe(before?.mark);
});

it('shows nothing of a foreign clinic', async () => {
  await addEquipment();
  const stranger = await database.createMember(await database.createTenant(), 'owner');
  const unassigned = await database.createMember(owner.tenantId, 'clinic_staff');
  for (const who of [stranger, unassigned]) {
    await expect(snapshot('equipment', who)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(summaryOf('equipment', who)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  const nowhere = asActor(owner, () => registers().snapshot(newId(), 'equipment'));
  await expect(nowhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
