import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicService } from '../../clinic.service';
import { ClinicsModule } from '../../clinics.module';
import type { ClinicContact, SaveContactInput } from '../../schema.gen';
import { SystemService } from '../../system.service';
import { ContactService } from './contact.service';

let database: TestDatabase;
let app: TestingModule;
let contacts: ContactService;
let tenantId: string;
let owner: Actor;
let clinicId: string;
let today: string;

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  contacts = app.get(ContactService);
});
beforeEach(async () => {
  tenantId = await database.createTenant();
  owner = await database.createMember(tenantId, 'owner');
  clinicId = await createClinic('さくら内科');
  today = (await book()).today;
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

async function createClinic(name: string): Promise<string> {
  const clinic = { name, nameKana: 'さくらないか', kind: 'clinic' as const, prefecture: 13 };
  const outcome = await asActor(owner, () => app.get(ClinicService).create({ clinic }));
  if (outcome.type !== 'ClinicSaved') throw new Error(outcome.type);
  return outcome.clinic.id;
}
const book = (as = owner) => asActor(as, () => contacts.book(clinicId));
const save = (change: Partial<SaveContactInput> = {}, as = owner) =>
  asActor(as, () =>
    contacts.save({
      clinicId,
      kind: 'police',
      name: '中央警察署',
      phone: '03-1234-5678',
      confirmedOn: today,
      ...change,
    }),
  );
const saved = async (change: Partial<SaveContactInput> = {}, as = owner): Promise<ClinicContact> => {
  const outcome = await save(change, as);
  if (outcome.type !== 'ContactSaved') throw new Error(outcome.type);
  return outcome.contact;
};
const eventsOf = async (id: string) =>
  (
    await database.asSuperuser<{ action: string }>(
      'select action from app.audit_events where object_id = $1 order by id',
      [id],
    )
  ).map(({ action }) => action);

it('keeps a number with the day and the person that confirmed it', async () => {
  const person = { ...owner, name: '一宮 花子' };
  const contact = await saved({ role: 'サイバー相談窓口', nightPhone: '#9110' }, person);
  expect(contact).toEqual({
    id: contact.id,
    clinicId,
    kind: 'police',
    name: '中央警察署',
    role: 'サイバー相談窓口',
    phone: '03-1234-5678',
    nightPhone: '#9110',
    note: '',
    confirmedOn: today,
    confirmedBy: '一宮 花子',
    isStale: false,
    version: 1,
  });
  expect((await book()).contacts).toEqual([contact]);
});

it('asks again for a number that was confirmed more than a year ago, and takes the confirmation', async () => {
  const old = await saved({ confirmedOn: '2024-01-31' });
  expect(old).toMatchObject({ isStale: true });
  const outcome = await asActor({ ...owner, name: '二宮' }, () => contacts.confirm({ id: old.id, version: 1 }));
  expect(outcome).toMatchObject({
    type: 'ContactSaved',
    contact: { isStale: false, confirmedOn: today, confirmedBy: '二宮', version: 2 },
  });
  expect(await eventsOf(old.id)).toEqual(['contact.added', 'contact.confirmed']);
});

it('keeps who confirmed a number when something else is changed by another', async () => {
  const { id } = await saved({}, { ...owner, name: '一宮' });
  const other = { ...owner, name: '二宮' };
  expect(await saved({ id, version: 1, role: '生活安全課' }, other)).toMatchObject({ confirmedBy: '一宮' });
  expect(await saved({ id, version: 2, phone: '03-9999-0000' }, other)).toMatchObject({ confirmedBy: '二宮' });
});

it('has nothing to confirm without a number', async () => {
  const { id, confirmedOn } = await saved({ kind: 'privacy_commission', name: '個人情報保護委員会', phone: '' });
  expect(confirmedOn).toBeNull();
  expect(await asActor(owner, () => contacts.confirm({ id, version: 1 }))).toEqual({ type: 'NumberMissing' });
});

it('shows contacts in the order of the chart, with the vendors of the systems and who of them can be called', async () => {
  const login = { status: 'none' as const };
  for (const [name, vendorName] of [
    ['電子カルテ', '富士システム'],
    ['レセコン', '富士システム'],
    ['予約', '予約サービス'],
    ['ルーター', ''],
  ] as const)
    await asActor(owner, () =>
      app.get(SystemService).save({ clinicId, kind: 'emr', name, vendorName, clientLogin: login, serverLogin: login }),
    );
  await saved();
  const { id } = await saved({ kind: 'vendor', name: '富士システム' });
  const { contacts: shown, vendors, posts } = await book();
  expect(shown.map(({ kind }) => kind)).toEqual(['vendor', 'police']);
  expect(vendors).toEqual([
    { name: '予約サービス', systems: ['予約'], contactId: null },
    { name: '富士システム', systems: ['電子カルテ', 'レセコン'], contactId: id },
  ]);
  expect(posts[0]).toMatchObject({ kind: 'inside' });
});

it('takes a contact off the chart and puts it back', async () => {
  const { id } = await saved();
  expect(await asActor(owner, () => contacts.remove({ id, version: 1 }))).toMatchObject({
    type: 'ContactRemoved',
    contact: { id, version: 2 },
  });
  expect((await book()).contacts).toEqual([]);
  await expect(save({ id, version: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await asActor(owner, () => contacts.restore({ id, version: 2 }))).toMatchObject({ type: 'ContactSaved' });
  expect(await asActor(owner, () => contacts.restore({ id, version: 2 }))).toMatchObject({
    type: 'ContactChangedMeanwhile',
    current: { version: 3 },
  });
  expect((await book()).contacts).toMatchObject([{ id, version: 3 }]);
  expect(await eventsOf(id)).toEqual(['contact.added', 'contact.removed', 'contact.restored']);
});

it('shows what somebody else wrote in the meantime', async () => {
  const { id } = await saved();
  await saved({ id, version: 1, name: '先の人' });
  const meanwhile = { type: 'ContactChangedMeanwhile', current: { name: '先の人', version: 2 } };
  expect(await save({ id, version: 1, name: '後の人' })).toMatchObject(meanwhile);
  expect(await asActor(owner, () => contacts.confirm({ id, version: 1 }))).toMatchObject(meanwhile);
  expect(await asActor(owner, () => contacts.remove({ id, version: 1 }))).toMatchObject(meanwhile);
});

it('adds a contact once when the same request comes twice', async () => {
  expect(await save({ clientMutationId: 'once' })).toEqual(await save({ clientMutationId: 'once' }));
  expect((await book()).contacts).toHaveLength(1);
});

it('holds 100 contacts and refuses the next', async () => {
  await database.asSuperuser(
    `insert into app.clinic_contacts (tenant_id, id, clinic_id, kind, name)
     select $1, gen_random_uuid(), $2, 'other', 'x' from generate_series(1, 100)`,
    [tenantId, clinicId],
  );
  expect(await save()).toEqual({ type: 'TooManyContacts' });
});

it('keeps where the printed chart lies, over the version seen', async () => {
  const place = (version: number, keptWhere: string) =>
    asActor(owner, () => contacts.savePlace({ clinicId, version, keptWhere }));
  expect(await place(0, ' 受付の引き出し ')).toEqual({
    type: 'ChartPlaceSaved',
    keptWhere: '受付の引き出し',
    chartVersion: 1,
  });
  expect(await place(0, '院長室')).toEqual({
    type: 'ChartPlaceChangedMeanwhile',
    keptWhere: '受付の引き出し',
    chartVersion: 1,
  });
  expect(await place(1, '院長室')).toMatchObject({ type: 'ChartPlaceSaved', chartVersion: 2 });
  expect(await place(2, 'あ'.repeat(201))).toMatchObject({ type: 'InvalidInput', field: 'keptWhere' });
  expect(await book()).toMatchObject({ keptWhere: '院長室', chartVersion: 2 });
  expect(await eventsOf(clinicId)).toContain('contact.chart-placed');
});

it('finds neither a foreign clinic nor a foreign contact', async () => {
  const { id } = await saved();
  const stranger = systemActor(await database.createTenant('ほかの相談所'));
  const consultant = await database.createMember(tenantId, 'consultant');
  const notFound = { code: 'NOT_FOUND' };
  for (const actor of [stranger, consultant]) {
    await expect(book(actor)).rejects.toMatchObject(notFound);
    await expect(save({}, actor)).rejects.toMatchObject(notFound);
    await expect(save({ id, version: 1 }, actor)).rejects.toMatchObject(notFound);
    const input = { id, version: 1 };
    await expect(asActor(actor, () => contacts.confirm(input))).rejects.toMatchObject(notFound);
    await expect(asActor(actor, () => contacts.remove(input))).rejects.toMatchObject(notFound);
    await expect(asActor(actor, () => contacts.restore(input))).rejects.toMatchObject(notFound);
    const place = { clinicId, version: 0, keptWhere: 'x' };
    await expect(asActor(actor, () => contacts.savePlace(place))).rejects.toMatchObject(notFound);
  }
});

it('finds no contact under another clinic than its own', async () => {
  const { id } = await saved();
  const other = await createClinic('別の医院');
  await expect(save({ id, version: 1, clinicId: other })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
