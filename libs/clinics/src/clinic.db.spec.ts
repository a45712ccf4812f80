import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, encodeCursor, newId, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicService } from './clinic.service';
import { ClinicsModule } from './clinics.module';
import type { Clinic, ClinicInput } from './schema.gen';

let database: TestDatabase;
let app: TestingModule;
let clinics: ClinicService;
let tenantId: string;
let owner: Actor;

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  clinics = app.get(ClinicService);
});
beforeEach(async () => {
  tenantId = await database.createTenant();
  owner = await database.createMember(tenantId, 'owner');
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const sakura: ClinicInput = { name: 'さくら内科', nameKana: 'さくらないか', kind: 'clinic', prefecture: 13 };

const add = async (change: Partial<ClinicInput> = {}, as = owner): Promise<Clinic> => {
  const outcome = await asActor(as, () => clinics.create({ clinic: { ...sakura, ...change } }));
  if (outcome.type !== 'ClinicSaved') throw new Error(outcome.type);
  return outcome.clinic;
};
const assign = (clinicId: string, memberId: string | null) =>
  database.asSuperuser('insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)', [
    tenantId,
    clinicId,
    memberId,
  ]);
const namesIn = async (as: Actor, filter = {}) =>
  (await asActor(as, () => clinics.list(filter))).nodes.map((clinic) => clinic.name);

it('adds a clinic with its audit row and its portfolio row', async () => {
  const clinic = await add({ tags: ['東'] });
  const [audit] = await database.asSuperuser('select * from app.audit_events where object_id = $1', [clinic.id]);
  const [summary] = await database.asSuperuser('select * from app.clinic_summaries where clinic_id = $1', [clinic.id]);
  expect(audit).toMatchObject({ action: 'clinic.created', actor_id: owner.principalId, clinic_id: clinic.id });
  expect(summary).toMatchObject({ name: 'さくら内科', two_factor: 'no_system', tags: ['東'] });
  expect(clinic).toMatchObject({ version: 1, systems: [], tags: ['東'], institutionCode: null });
});

it('names every field at fault and writes nothing', async () => {
  const outcome = await asActor(owner, () => clinics.create({ clinic: { ...sakura, name: '', phone: 'なし' } }));
  expect(outcome).toMatchObject({ type: 'ClinicAtFault', faults: [{ field: 'name' }, { field: 'phone' }] });
  expect(await namesIn(owner)).toEqual([]);
});

it('finds a double by name and prefecture, and by institution code', async () => {
  const { id } = await add({ institutionCode: '1312345' });
  const create = (clinic: Partial<ClinicInput>) =>
    asActor(owner, () => clinics.create({ clinic: { ...sakura, ...clinic } }));
  expect(await create({})).toEqual({ type: 'DuplicateClinic', existingId: id });
  expect(await create({ name: 'べつの内科', institutionCode: '1312345' })).toEqual({
    type: 'DuplicateClinic',
    existingId: id,
  });
  expect(await create({ prefecture: 14 })).toMatchObject({ type: 'ClinicSaved' });
});

it('adds a clinic once when two people add it at once', async () => {
  const both = await Promise.all([1, 2].map(() => asActor(owner, () => clinics.create({ clinic: sakura }))));
  expect(both.map((outcome) => outcome.type).sort()).toEqual(['ClinicSaved', 'DuplicateClinic']);
});

it('adds a clinic once when the same request comes twice', async () => {
  const create = () => asActor(owner, () => clinics.create({ clientMutationId: 'once', clinic: sakura }));
  expect(await create()).toEqual(await create());
});

it('changes a clinic and keeps what it was', async () => {
  const { id } = await add();
  const change = { id, version: 1, clinic: { ...sakura, name: 'さくらクリニック' } };
  const outcome = await asActor(owner, () => clinics.update(change));
  expect(outcome).toMatchObject({ type: 'ClinicSaved', clinic: { name: 'さくらクリニック', version: 2 } });
  const [audit] = await database.asSuperuser(
    `select before->>'name' as was, after->>'name' as is from app.audit_events where action = 'clinic.updated'
      and object_id = $1`,
    [id],
  );
  expect(audit).toEqual({ was: 'さくら内科', is: 'さくらクリニック' });
  const [summary] = await database.asSuperuser('select name from app.clinic_summaries where clinic_id = $1', [id]);
  expect(summary).toEqual({ name: 'さくらクリニック' });
});

it('shows what somebody else wrote in the meantime and leaves it', async () => {
  const { id } = await add();
  await asActor(owner, () => clinics.update({ id, version: 1, clinic: { ...sakura, address: '先の人' } }));
  const late = await asActor(owner, () => clinics.update({ id, version: 1, clinic: { ...sakura, address: '後の人' } }));
  expect(late).toMatchObject({ type: 'ClinicChangedMeanwhile', current: { address: '先の人', version: 2 } });
});

it('tells a consultant nothing of a clinic that is not theirs, not even through a double', async () => {
  const consultant = await database.createMember(tenantId, 'consultant');
  const mine = await add({ name: '担当の医院' });
  await add({ name: '担当外の医院' });
  await assign(mine.id, consultant.principalId);
  expect(await namesIn(consultant)).toEqual(['担当の医院']);
  const outcome = await asActor(consultant, () =>
    clinics.update({ id: mine.id, version: 1, clinic: { ...sakura, name: '担当外の医院' } }),
  );
  expect(outcome).toEqual({ type: 'DuplicateClinic', existingId: null });
});

it('keeps two consultancies apart', async () => {
  const clinic = await add();
  const elsewhere = systemActor(await database.createTenant('ほかの相談所'));
  expect(await asActor(elsewhere, () => clinics.list({}))).toMatchObject({ nodes: [], totalCount: 0 });
  expect(await asActor(elsewhere, () => clinics.tags())).toEqual([]);
  await expect(asActor(elsewhere, () => clinics.get(clinic.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(
    asActor(elsewhere, () => clinics.update({ id: clinic.id, version: 1, clinic: sakura })),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await add({}, elsewhere)).name).toBe('さくら内科');
});

it.each([
  ['part of the name in another width', { text: 'ｻｸﾗ' }, ['さくら内科']],
  ['part of the reading', { text: 'たかはし' }, ['髙橋歯科']],
  ['another shape of a kanji', { text: '高橋' }, ['髙橋歯科']],
  ['a percent sign as itself', { text: '100%' }, ['元気100%薬局']],
  ['an underscore as itself', { text: '_' }, []],
  ['a prefecture', { prefecture: 27 }, ['髙橋歯科']],
  ['a kind', { kind: 'pharmacy' as const }, ['元気100%薬局']],
  ['a tag', { tag: '東' }, ['元気100%薬局', 'さくら内科']],
  ['nothing', {}, ['元気100%薬局', 'さくら内科', '髙橋歯科']],
])('finds clinics by %s, in the order of their readings', async (_, filter, names) => {
  await add({ tags: ['東', '重点'] });
  await add({ name: '髙橋歯科', nameKana: 'タカハシシカ', kind: 'dental', prefecture: 27, tags: ['重点'] });
  await add({ name: '元気100%薬局', nameKana: 'げんきひゃくぱーせんと', kind: 'pharmacy', tags: ['東', '新規'] });
  expect(await namesIn(owner, filter)).toEqual(names);
  expect((await asActor(owner, () => clinics.list(filter))).totalCount).toBe(names.length);
});

it('pages through all clinics, each once, with one statement a page', async () => {
  for (const kana of ['う', 'あ', 'い', 'え', 'お']) await add({ name: kana, nameKana: kana });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const before = database.db.statements;
    const page = await asActor(owner, () => clinics.list({}, 2, after));
    expect(database.db.statements - before).toBe(1);
    expect(page.totalCount).toBe(5);
    seen.push(...page.nodes.map((clinic) => clinic.name));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(['あ', 'い', 'う', 'え', 'お']);
});

it('lists the tags in use, most used first', async () => {
  await add({ tags: ['西', '東'] });
  await add({ name: '別', tags: ['東'] });
  expect(await asActor(owner, () => clinics.tags())).toEqual(['東', '西']);
});

it('says whether the viewer may edit', async () => {
  const { id } = await add();
  const may = { ...owner, permissions: new Set(['clinic:edit']) };
  expect(await asActor(may, () => clinics.get(id))).toMatchObject({ viewerCanEdit: true });
  expect(await asActor(owner, () => clinics.get(id))).toMatchObject({ viewerCanEdit: false });
});

it('says from which day two factors are expected, alone and in the list', async () => {
  const { id, twoFactorDueOn } = await add();
  const { nodes } = await asActor(owner, () => clinics.list({}));
  expect([twoFactorDueOn, ...nodes.map((clinic) => clinic.twoFactorDueOn)]).toEqual(['2027-04-01', '2027-04-01']);
  expect(await asActor(owner, () => clinics.get(id))).toMatchObject({ twoFactorDueOn: '2027-04-01' });
});

it.each([
  ['a cursor that is none', () => clinics.list({}, 2, 'xyz')],
  ['a page of 101', () => clinics.list({}, 101)],
  ['prefecture 48', () => clinics.list({ prefecture: 48 })],
  ['a NUL in the text to find', () => clinics.list({ text: 'a\u0000b' })],
  ['a NUL in a tag', () => clinics.list({ tag: '\u0000' })],
  ['a NUL in a cursor', () => clinics.list({}, 2, encodeCursor(['\u0000', newId()]))],
])('refuses %s', async (_, ask) => {
  await expect(asActor(owner, ask)).rejects.toMatchObject({ code: 'BAD_INPUT' });
});
