import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicService } from '../../clinic.service';
import { ClinicsModule } from '../../clinics.module';
import type { AccountReviewInput, SaveAccountReviewInput } from '../../schema.gen';
import { SystemService } from '../../system.service';
import { Registers } from '../snapshot/registers';
import { AccountReviewService } from './account-review.service';

let database: TestDatabase;
let app: TestingModule;
let reviews: AccountReviewService;
let tenantId: string;
let owner: Actor;
let clinicId: string;

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  reviews = app.get(AccountReviewService);
});
beforeEach(async () => {
  tenantId = await database.createTenant();
  owner = { ...(await database.createMember(tenantId, 'owner')), name: '一宮 花子' };
  const clinic = { name: 'さくら内科', nameKana: 'さくらないか', kind: 'clinic' as const, prefecture: 13 };
  const outcome = await asActor(owner, () => app.get(ClinicService).create({ clinic }));
  if (outcome.type !== 'ClinicSaved') throw new Error(outcome.type);
  clinicId = outcome.clinic.id;
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const save = (review: Partial<AccountReviewInput> = {}, change: Partial<Omit<SaveAccountReviewInput, 'review'>> = {}) =>
  asActor(owner, () =>
    reviews.save({ clinicId, ...change, review: { heldOn: '2026-01-10', systems: '電子カルテ', ...review } }),
  );
const saved = async (...given: Parameters<typeof save>) => {
  const outcome = await save(...given);
  if (outcome.type !== 'RowSaved') throw new Error(outcome.type);
  return outcome.row;
};
const book = () => asActor(owner, () => reviews.book(clinicId));
const list = (first?: number, after?: string | null) => asActor(owner, () => reviews.list(clinicId, first, after));
const eventsOf = (id: string) =>
  database.asSuperuser(
    `select action, after->>'stoppedCount' as stopped from app.audit_events where object_id = $1 order by id`,
    [id],
  );
const due = () =>
  database.asSuperuser(
    `select due_on::text as on, path, settled_at is not null as settled from app.deadlines
      where kind = 'account_review' and subject_id = $1`,
    [clinicId],
  );

it('keeps a review as it was given', async () => {
  const given = {
    heldOn: '2026-01-10',
    systems: '電子カルテとレセコン',
    whose: '全職員と、業者の保守用ID',
    doneBy: '事務長',
    accountCount: 24,
    stoppedCount: 0,
    note: '職員名簿と突き合わせた',
    nextOn: '2026-07-10',
  };
  const review = await saved(given);
  expect(review).toEqual({ id: review.id, clinicId, ...given, version: 1 });
  expect((await list()).nodes).toEqual([review]);
  expect(await eventsOf(review.id)).toEqual([{ action: 'account-review.added', stopped: '0' }]);
});

it('reminds of one next review: the one that the newest names, a year later unless it is told', async () => {
  const path = `/clinics/${clinicId}/accounts`;
  await saved({ heldOn: '2025-01-10', nextOn: '2099-01-10' });
  expect(await due()).toEqual([{ on: '2099-01-10', path, settled: false }]);
  const newer = await saved({ heldOn: '2026-01-10' });
  await saved({ heldOn: '2024-01-10', nextOn: '2099-03-10' });
  expect(await due()).toEqual([{ on: '2027-01-10', path, settled: false }]);
  await asActor(owner, () => reviews.remove({ id: newer.id, version: 1 }));
  expect(await due()).toMatchObject([{ on: '2099-01-10', settled: false }]);
  await asActor(owner, () => reviews.restore({ id: newer.id, version: 2 }));
  expect(await due()).toMatchObject([{ on: '2027-01-10' }]);
  expect((await eventsOf(newer.id)).map(({ action }) => action)).toEqual([
    'account-review.added',
    'account-review.removed',
    'account-review.restored',
  ]);
});

it('reminds no more once the last review is gone', async () => {
  const { id } = await saved();
  expect(await due()).toMatchObject([{ settled: false }]);
  await asActor(owner, () => reviews.remove({ id, version: 1 }));
  expect(await due()).toMatchObject([{ settled: true }]);
});

it('says how the record stands as a whole, and with which systems a new review begins', async () => {
  const login = { status: 'none' } as const;
  const system = { clinicId, kind: 'emr', vendorName: '青空', clientLogin: login, serverLogin: login } as const;
  for (const name of ['電子カルテ', 'レセコン'])
    await asActor(owner, () => app.get(SystemService).save({ ...system, name }));
  const empty = { count: 0, lastHeldOn: null, nextOn: null, remarks: [], systemNames: ['レセコン', '電子カルテ'] };
  expect(await book()).toMatchObject({ clinicName: 'さくら内科', ...empty });
  await saved({ heldOn: '2020-01-10' });
  expect(await book()).toMatchObject({ nextOn: '2021-01-10', remarks: [{ kind: 'next_overdue' }] });
  await saved({ heldOn: '2020-02-10', nextOn: '2099-01-10' });
  expect(await book()).toMatchObject({ count: 2, lastHeldOn: '2020-02-10', remarks: [{ kind: 'old', isOurs: true }] });
});

it('pages reviews newest first, two of one day included', async () => {
  for (const heldOn of ['2026-01-10', '2024-01-10', '2026-01-10', '2026-03-10']) await saved({ heldOn });
  const first = await list(2);
  const second = await list(2, first.pageInfo.endCursor);
  const all = [...first.nodes, ...second.nodes];
  expect(all.map(({ heldOn }) => heldOn)).toEqual(['2026-03-10', '2026-01-10', '2026-01-10', '2024-01-10']);
  expect(new Set(all.map(({ id }) => id)).size).toBe(4);
  expect([second.pageInfo.hasNextPage, second.totalCount]).toEqual([false, 4]);
});

it('shows what somebody else wrote in the meantime', async () => {
  const { id } = await saved();
  await saved({ note: '先の人' }, { id, version: 1 });
  const current = { note: '先の人', version: 2 };
  expect(await save({ note: '後の人' }, { id, version: 1 })).toMatchObject({ type: 'RowChangedMeanwhile', current });
  const removed = await asActor(owner, () => reviews.remove({ id, version: 1 }));
  expect(removed).toMatchObject({ type: 'RowChangedMeanwhile', current });
});

it('adds a review once when the same request comes twice', async () => {
  const change = { clientMutationId: 'once' };
  expect(await save({}, change)).toEqual(await save({}, change));
  expect((await list()).totalCount).toBe(1);
});

it('holds 500 reviews and refuses the next', async () => {
  await database.asSuperuser(
    `insert into app.account_reviews (tenant_id, id, clinic_id, held_on, systems, next_on)
     select $1, gen_random_uuid(), $2, '2020-01-01', n::text, '2021-01-01' from generate_series(1, 500) n`,
    [tenantId, clinicId],
  );
  expect(await save()).toEqual({ type: 'TooManyRows' });
  const taken = await asActor(owner, () => app.get(Registers).snapshot(clinicId, 'accounts'));
  expect(taken.rows).toHaveLength(500);
});

it('is kept as evidence in words, as wide as its heading', async () => {
  await saved({ accountCount: 24, stoppedCount: 0 });
  const taken = await asActor(owner, () => app.get(Registers).snapshot(clinicId, 'accounts'));
  expect(taken.reviewedOn).toBe('2026-01-10');
  expect(taken.rows).toEqual([['2026/01/10', '電子カルテ', '', '', '24', '0', '', '2027/01/10']]);
  expect(taken.columns).toHaveLength(8);
});

it('finds neither a foreign clinic nor a foreign review', async () => {
  const seen = { id: (await saved()).id, version: 1 };
  const review = { heldOn: '2026-01-10', systems: 'x' };
  const stranger = systemActor(await database.createTenant('ほかの相談所'));
  const consultant = await database.createMember(tenantId, 'consultant');
  for (const actor of [stranger, consultant]) {
    const tried: readonly (() => Promise<unknown>)[] = [
      () => reviews.book(clinicId),
      () => reviews.list(clinicId),
      () => reviews.save({ clinicId, review }),
      () => reviews.save({ clinicId, ...seen, review }),
      () => reviews.remove(seen),
      () => reviews.restore(seen),
    ];
    for (const attempt of tried) await expect(asActor(actor, attempt)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});
