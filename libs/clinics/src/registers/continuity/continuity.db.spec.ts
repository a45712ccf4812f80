import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, newId, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicService } from '../../clinic.service';
import { ClinicsModule } from '../../clinics.module';
import type { ContinuityPlanInput, DrillInput, SaveContinuityPlanInput, SaveDrillInput } from '../../schema.gen';
import { Registers } from '../snapshot/registers';
import { ContinuityListService } from './continuity-list.service';
import { DrillService } from './drill.service';
import { PlanService } from './plan.service';

let database: TestDatabase;
let app: TestingModule;
let plans: PlanService;
let drills: DrillService;
let tenantId: string;
let owner: Actor;
let clinicId: string;

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  plans = app.get(PlanService);
  drills = app.get(DrillService);
});
beforeEach(async () => {
  tenantId = await database.createTenant();
  owner = { ...(await database.createMember(tenantId, 'owner')), name: '一宮 花子' };
  clinicId = await createClinic('さくら内科');
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

async function createClinic(name: string): Promise<string> {
  const clinic = { name, nameKana: 'くりにっく', kind: 'clinic' as const, prefecture: 13 };
  const outcome = await asActor(owner, () => app.get(ClinicService).create({ clinic }));
  if (outcome.type !== 'ClinicSaved') throw new Error(outcome.type);
  return outcome.clinic.id;
}
async function createFile(of = clinicId, state: 'available' | 'waiting' = 'available', purpose = 'evidence') {
  const id = newId();
  await database.asSuperuser(
    `insert into app.files (tenant_id, id, clinic_id, purpose, name, bytes, sha256, state, stored_at)
     values ($1, $2, $3, $5, 'BCP.pdf', 1234, repeat('a', 64), $4, now())`,
    [tenantId, id, of, state, purpose],
  );
  return id;
}
const savePlan = (
  plan: Partial<ContinuityPlanInput> = {},
  change: Partial<Omit<SaveContinuityPlanInput, 'plan'>> = {},
) => asActor(owner, () => plans.save({ clinicId, ...change, plan: { name: 'BCP', ...plan } }));
const saveDrill = (drill: Partial<DrillInput> = {}, change: Partial<Omit<SaveDrillInput, 'drill'>> = {}) =>
  asActor(owner, () =>
    drills.save({
      clinicId,
      ...change,
      drill: { heldOn: '2026-01-10', kind: 'tabletop', scenario: 'カルテが使えない朝', ...drill },
    }),
  );
const savedPlan = async (...given: Parameters<typeof savePlan>) => {
  const outcome = await savePlan(...given);
  if (outcome.type !== 'RowSaved') throw new Error(outcome.type);
  return outcome.row;
};
const savedDrill = async (...given: Parameters<typeof saveDrill>) => {
  const outcome = await saveDrill(...given);
  if (outcome.type !== 'RowSaved') throw new Error(outcome.type);
  return outcome.row;
};
const book = () => asActor(owner, () => plans.book(clinicId));
const list = (first?: number, after?: string | null) => asActor(owner, () => drills.list(clinicId, first, after));
const eventsOf = async (id: string) =>
  (
    await database.asSuperuser<{ action: string }>(
      `select action from app.audit_events where object_id = $1 and action ~ '^(continuity-plan|drill)' order by id`,
      [id],
    )
  ).map(({ action }) => action);
const deadlinesOf = (id: string) =>
  database.asSuperuser(
    `select kind, due_on::text, path, settled_at is not null as settled from app.deadlines where subject_id = $1`,
    [id],
  );

it('keeps a plan as it was given, with its file', async () => {
  const fileId = await createFile();
  const given = {
    name: 'サイバー攻撃を想定したBCP',
    coversCyber: 'yes',
    edition: '第2版',
    keptWhere: '事務室の棚',
    approvedBy: '院長',
    reviewedOn: '2026-01-10',
    checkedOn: '2026-01-11',
    nextReviewOn: '2099-01-10',
    note: '電子カルテの停止を含む',
  } as const;
  const plan = await savedPlan({ ...given, fileId });
  expect(plan).toEqual({
    id: plan.id,
    clinicId,
    ...given,
    file: { id: fileId, name: 'BCP.pdf', bytes: 1234 },
    version: 1,
  });
  expect(await book()).toMatchObject({ plans: [plan], clinicName: 'さくら内科', drillCount: 0, lastDrillOn: null });
  expect(await eventsOf(plan.id)).toEqual(['continuity-plan.added']);
});

it('takes only a file that was sent for the clinic as evidence and has been checked', async () => {
  const waiting = await createFile(clinicId, 'waiting');
  expect(await savePlan({ fileId: waiting })).toMatchObject({ type: 'InvalidInput', field: 'fileId' });
  expect(await saveDrill({ fileId: waiting })).toMatchObject({ type: 'InvalidInput', field: 'fileId' });
  const foreign = await createFile(await createClinic('別の診療所'));
  const paper = await createFile(clinicId, 'available', 'paper');
  for (const fileId of [foreign, paper, newId()]) {
    await expect(savePlan({ fileId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(saveDrill({ fileId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});

it('reminds of the review of a plan, and no more once it is gone', async () => {
  const { id } = await savedPlan({ nextReviewOn: '2099-04-01' });
  const path = `/clinics/${clinicId}/continuity`;
  expect(await deadlinesOf(id)).toEqual([{ kind: 'bcp_review', due_on: '2099-04-01', path, settled: false }]);
  await asActor(owner, () => plans.remove({ id, version: 1 }));
  expect(await deadlinesOf(id)).toMatchObject([{ settled: true }]);
  await asActor(owner, () => plans.restore({ id, version: 2 }));
  expect(await deadlinesOf(id)).toMatchObject([{ settled: false }]);
  expect(await eventsOf(id)).toEqual(['continuity-plan.added', 'continuity-plan.removed', 'continuity-plan.restored']);
});

it('reminds of one next drill: the one that the newest drill names', async () => {
  const due = async () => (await deadlinesOf(clinicId)).map(({ due_on, settled }) => [due_on, settled]);
  await savedDrill({ heldOn: '2025-01-10', nextOn: '2099-01-10' });
  expect(await due()).toEqual([['2099-01-10', false]]);
  const newer = await savedDrill({ heldOn: '2026-01-10', nextOn: '2099-02-10' });
  expect(await due()).toEqual([['2099-02-10', false]]);
  await savedDrill({ heldOn: '2024-01-10', nextOn: '2099-03-10' });
  expect(await due()).toEqual([['2099-02-10', false]]);
  await asActor(owner, () => drills.remove({ id: newer.id, version: 1 }));
  expect(await due()).toEqual([['2099-01-10', false]]);
  await savedDrill({ heldOn: '2026-02-10' });
  expect(await due()).toEqual([['2099-01-10', true]]);
});

it('pages drills newest first, two of one day included', async () => {
  for (const [heldOn, scenario] of [
    ['2026-01-10', 'B'],
    ['2024-01-10', 'D'],
    ['2026-01-10', 'C'],
    ['2026-03-10', 'A'],
  ] as const)
    await savedDrill({ heldOn, scenario });
  const first = await list(2);
  const second = await list(2, first.pageInfo.endCursor);
  const days = [...first.nodes, ...second.nodes].map(({ heldOn }) => heldOn);
  expect(days).toEqual(['2026-03-10', '2026-01-10', '2026-01-10', '2024-01-10']);
  expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(4);
  expect([second.pageInfo.hasNextPage, second.totalCount]).toEqual([false, 4]);
  expect(await book()).toMatchObject({ drillCount: 4, lastDrillOn: '2026-03-10', nextDrillOn: null });
});

it('says what is still missing', async () => {
  expect((await book()).remarks.map(({ kind }) => kind)).toEqual(['no_plan', 'no_drill']);
  await savedPlan({ coversCyber: 'no' });
  expect((await book()).remarks.map(({ kind }) => kind)).toEqual(['cyber_uncovered', 'no_drill', 'never_checked']);
});

it('shows what somebody else wrote in the meantime, of plans and of drills', async () => {
  const plan = await savedPlan();
  await savedPlan({ name: '先の人' }, { id: plan.id, version: 1 });
  expect(await savePlan({ name: '後の人' }, { id: plan.id, version: 1 })).toMatchObject({
    type: 'RowChangedMeanwhile',
    current: { name: '先の人', version: 2 },
  });
  const drill = await savedDrill();
  await savedDrill({ found: '連絡先が古い' }, { id: drill.id, version: 1 });
  expect(await asActor(owner, () => drills.remove({ id: drill.id, version: 1 }))).toMatchObject({
    type: 'RowChangedMeanwhile',
    current: { found: '連絡先が古い', version: 2 },
  });
});

it('adds a drill once when the same request comes twice', async () => {
  const change = { clientMutationId: 'once' };
  expect(await saveDrill({}, change)).toEqual(await saveDrill({}, change));
  expect((await list()).totalCount).toBe(1);
});

it('holds 20 plans and 500 drills, and refuses the next', async () => {
  await database.asSuperuser(
    `insert into app.continuity_plans (tenant_id, id, clinic_id, name)
     select $1, gen_random_uuid(), $2, n::text from generate_series(1, 20) n`,
    [tenantId, clinicId],
  );
  await database.asSuperuser(
    `insert into app.drills (tenant_id, id, clinic_id, held_on, kind, scenario)
     select $1, gen_random_uuid(), $2, '2020-01-01', 'other', n::text from generate_series(1, 500) n`,
    [tenantId, clinicId],
  );
  expect(await savePlan()).toEqual({ type: 'TooManyRows' });
  expect(await saveDrill()).toEqual({ type: 'TooManyRows' });
  const taken = await asActor(owner, () => app.get(Registers).snapshot(clinicId, 'continuity'));
  expect(taken.rows).toHaveLength(520);
});

it('hands out plans and drills as one list, and says so in the trail', async () => {
  await savedPlan({ name: '業務継続計画' });
  await savedDrill({ people: 8, found: '連絡先が古い' });
  const { lines, clinicName } = await asActor(owner, () => app.get(ContinuityListService).take(clinicId, 'csv'));
  expect(clinicName).toBe('さくら内科');
  expect(lines.map((line) => line.slice(0, 3))).toEqual([
    ['区分', '文書の名前・想定した場面', '最後に見直した日・実施した日'],
    ['BCP', '業務継続計画', ''],
    ['机上訓練', 'カルテが使えない朝', '2026/01/10'],
  ]);
  expect(lines[2]).toEqual(expect.arrayContaining(['8', '連絡先が古い']));
  expect(await eventsOf(clinicId)).toEqual(['continuity-plan.exported']);
});

it('is kept as evidence in words, as wide as its heading', async () => {
  await savedPlan({ reviewedOn: '2026-01-05' });
  await savedDrill();
  const taken = await asActor(owner, () => app.get(Registers).snapshot(clinicId, 'continuity'));
  expect(taken.reviewedOn).toBe('2026-01-05');
  expect(taken.rows.map((row) => row.length)).toEqual([taken.columns.length, taken.columns.length]);
  expect(taken.rows.map(([part]) => part)).toEqual(['BCP', '机上訓練']);
});

it('finds neither a foreign clinic nor a foreign plan or drill', async () => {
  const plan = { id: (await savedPlan()).id, version: 1 };
  const drill = { id: (await savedDrill()).id, version: 1 };
  const given = { heldOn: '2026-01-10', kind: 'other', scenario: 'x' } as const;
  const stranger = systemActor(await database.createTenant('ほかの相談所'));
  const consultant = await database.createMember(tenantId, 'consultant');
  for (const actor of [stranger, consultant]) {
    const tried: readonly (() => Promise<unknown>)[] = [
      () => plans.book(clinicId),
      () => plans.save({ clinicId, plan: { name: 'x' } }),
      () => plans.save({ clinicId, ...plan, plan: { name: 'x' } }),
      () => plans.remove(plan),
      () => plans.restore(plan),
      () => drills.list(clinicId),
      () => drills.save({ clinicId, drill: given }),
      () => drills.save({ clinicId, ...drill, drill: given }),
      () => drills.remove(drill),
      () => drills.restore(drill),
      () => app.get(ContinuityListService).take(clinicId, 'csv'),
    ];
    for (const attempt of tried) await expect(asActor(actor, attempt)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});
