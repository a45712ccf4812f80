import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Actor, newId, PlatformModule } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { InspectionResolver } from './inspection.resolver';
import { InspectionsModule } from './inspections.module';
import { InspectionsService, type ScheduleResult } from './inspections.service';
import type { Inspection, ScheduleInspectionInput } from './schema.gen';

let test: TestDatabase;
let app: INestApplicationContext;
let service: InspectionsService;
let owner: Actor & { readonly principalId: string };
let clinicId: string;

beforeAll(async () => {
  test = await migratedDatabase({ poolSize: 8 });
  @Module({ imports: [PlatformModule.with({ database: test.db }), InspectionsModule] })
  class World {}
  app = await NestFactory.createApplicationContext(World, { logger: false });
  service = app.get(InspectionsService);
  const tenantId = await test.createTenant();
  owner = await test.createMember(tenantId, 'owner');
  clinicId = await createClinic(tenantId);
  await test.asSuperuser(`create or replace function app.now() returns timestamptz language sql stable
    set search_path = '' as $$ select timestamptz '2026-11-22 10:00+09' $$`);
});
afterAll(async () => {
  await app.close();
  await test.close();
});

async function createClinic(tenantId: string): Promise<string> {
  const id = newId();
  await test.asSuperuser(
    `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
     values ($1, $2, $3, 'アオゾラ', 'あおぞら', 'clinic', 13)`,
    [tenantId, id, `青空医院 ${id}`],
  );
  await test.asSuperuser('select app.refresh_clinic_summary($1, $2)', [tenantId, id]);
  return id;
}

const day = { inspectionOn: '2027-01-20', documentsDueOn: '2027-01-06', healthCentre: ' 中央保健所 ' };
const schedule = (given: Partial<ScheduleInspectionInput> = {}, actor: Actor = owner) =>
  asActor(actor, () => service.schedule({ clinicId, ...day, ...given }));
const cancel = (id: string, version: number, actor: Actor = owner) =>
  asActor(actor, () => service.cancel({ id, version }));

function saved(result: ScheduleResult): Inspection {
  if (result.type !== 'InspectionScheduled') throw new Error(result.type);
  return result.inspection;
}
const deadlinesOf = ({ id }: Inspection) =>
  test.asSuperuser(
    `select kind, due_on::text, title, path, settled_at is not null as settled from app.deadlines where subject_id = $1
      order by kind`,
    [id],
  );
async function figuresAgree(): Promise<boolean> {
  const stale = await test.asSuperuser(
    `select s.clinic_id from app.clinic_summaries s
      cross join lateral app.clinic_figures(s.tenant_id, s.clinic_id, app.today()) f
      where (f.next_on, f.next_kind, f.next_title, f.inspection_nearness, f.stale_on)
            is distinct from (s.next_on, s.next_kind, s.next_title, s.inspection_nearness, s.stale_on)`,
  );
  return stale.length === 0;
}

describe('an inspection', () => {
  it('is entered with both its dates, its deadlines and its audit row', async () => {
    const inspection = saved(await schedule());
    expect(inspection).toEqual({
      id: inspection.id,
      clinicId,
      inspectionOn: '2027-01-20',
      documentsDueOn: '2027-01-06',
      healthCentre: '中央保健所',
      state: 'scheduled',
      version: 1,
    });
    const path = `/clinics/${clinicId}`;
    expect(await deadlinesOf(inspection)).toEqual([
      { kind: 'inspection', due_on: '2027-01-20', title: '立入検査（中央保健所）', path, settled: false },
      {
        kind: 'inspection_documents',
        due_on: '2027-01-06',
        title: '立入検査の書類の提出（中央保健所）',
        path,
        settled: false,
      },
    ]);
    const audited = await test.asSuperuser('select action, clinic_id from app.audit_events where object_id = $1', [
      inspection.id,
    ]);
    expect(audited).toEqual([{ action: 'inspection.scheduled', clinic_id: clinicId }]);
  });

  it('is changed over the version seen, and its deadlines with it', async () => {
    const { id } = saved(await schedule());
    const moved = saved(await schedule({ id, version: 1, inspectionOn: '2027-02-03', documentsDueOn: null }));
    expect(moved).toMatchObject({ inspectionOn: '2027-02-03', documentsDueOn: null, version: 2 });
    expect(await deadlinesOf(moved)).toMatchObject([
      { kind: 'inspection', due_on: '2027-02-03', settled: false },
      { kind: 'inspection_documents', settled: true },
    ]);
  });

  it('shows what somebody else has made of it meanwhile', async () => {
    const { id } = saved(await schedule());
    await schedule({ id, version: 1, healthCentre: '北保健所' });
    const late = { type: 'InspectionChangedMeanwhile', current: { healthCentre: '北保健所', version: 2 } };
    expect(await schedule({ id, version: 1, healthCentre: '南保健所' })).toMatchObject(late);
    expect(await cancel(id, 1)).toMatchObject(late);
  });

  it('takes one of ten changes to the same version', async () => {
    const { id } = saved(await schedule());
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, at) => schedule({ id, version: 1, healthCentre: `保健所 ${at}` })),
    );
    expect(results.filter(({ type }) => type === 'InspectionScheduled')).toHaveLength(1);
  });

  it('is called off once, and nobody is told of it any more', async () => {
    const inspection = saved(await schedule());
    expect(await cancel(inspection.id, 1)).toMatchObject({ inspection: { state: 'cancelled', version: 2 } });
    expect(await deadlinesOf(inspection)).toMatchObject([{ settled: true }, { settled: true }]);
    expect(await cancel(inspection.id, 2)).toMatchObject({ inspection: { state: 'cancelled', version: 2 } });
    expect(await schedule({ id: inspection.id, version: 2 })).toMatchObject({
      type: 'InspectionChangedMeanwhile',
      current: { state: 'cancelled' },
    });
  });

  it.each([
    ['a day that has passed', { inspectionOn: '2026-11-21', documentsDueOn: null }, 'inspectionOn'],
    ['a day that does not exist', { inspectionOn: '2027-02-29' }, 'inspectionOn'],
    ['no day', { inspectionOn: '' }, 'inspectionOn'],
    ['papers due on a day that does not exist', { documentsDueOn: '2027-04-31' }, 'documentsDueOn'],
    ['201 characters of health centre', { healthCentre: '𠮷'.repeat(201) }, 'healthCentre'],
  ])('is refused with %s', async (_, given, field) => {
    expect(await schedule(given)).toMatchObject({ type: 'InvalidInput', field });
  });

  it('is refused with papers due after it', async () => {
    expect(await schedule({ documentsDueOn: '2027-01-21' })).toEqual({ type: 'DocumentsDueAfterInspection' });
  });

  it('is not changed without the version seen', async () => {
    const { id } = saved(await schedule());
    await expect(schedule({ id })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('the inspections of a clinic', () => {
  it('are listed newest first, in one statement', async () => {
    const other = await createClinic(owner.tenantId);
    for (const inspectionOn of ['2027-03-01', '2027-05-01', '2027-04-01'])
      saved(await schedule({ clinicId: other, inspectionOn, documentsDueOn: null }));
    const before = test.db.statements;
    const list = await asActor(owner, () => service.ofClinic(other));
    expect(test.db.statements - before).toBe(1);
    expect(list.map(({ inspectionOn }) => inspectionOn)).toEqual(['2027-05-01', '2027-04-01', '2027-03-01']);
  });
});

describe('the portfolio row', () => {
  it('knows the next date and how near the inspection is', async () => {
    const other = await createClinic(owner.tenantId);
    const inspection = saved(
      await schedule({ clinicId: other, inspectionOn: '2026-12-20', documentsDueOn: '2026-12-01' }),
    );
    const row = () =>
      test.asSuperuser(
        `select next_on::text, next_kind, inspection_nearness from app.clinic_summaries where clinic_id = $1`,
        [other],
      );
    expect(await row()).toEqual([{ next_on: '2026-12-01', next_kind: 'inspection_documents', inspection_nearness: 2 }]);
    await cancel(inspection.id, 1);
    expect(await row()).toEqual([{ next_on: null, next_kind: null, inspection_nearness: 0 }]);
  });

  it('is what the figures say after many changes at once', async () => {
    await Promise.all(
      Array.from({ length: 12 }, async (_, at) => {
        const { id } = saved(await schedule({ inspectionOn: `2027-01-${10 + at}`, documentsDueOn: null }));
        await Promise.all([
          schedule({ id, version: 1, inspectionOn: `2026-12-${10 + at}`, documentsDueOn: null }),
          cancel(id, 1),
        ]);
      }),
    );
    expect(await figuresAgree()).toBe(true);
  });
});

describe('who is not let in', () => {
  const notFound = { code: 'NOT_FOUND' };

  it('finds no inspection and no clinic of another consultancy', async () => {
    const { id } = saved(await schedule());
    const stranger = await test.createMember(await test.createTenant(), 'owner');
    const attempts = [
      () => schedule({}, stranger),
      () => schedule({ id, version: 1 }, stranger),
      () => cancel(id, 1, stranger),
      () => asActor(stranger, () => service.ofClinic(clinicId)),
      () => cancel(newId(), 1),
      () => cancel('x', 1),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(notFound);
  });

  it('lets a consultant work on assigned clinics only', async () => {
    const consultant = await test.createMember(owner.tenantId, 'consultant');
    const theirs = await createClinic(owner.tenantId);
    await test.asSuperuser('insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)', [
      owner.tenantId,
      theirs,
      consultant.principalId,
    ]);
    expect((await schedule({ clinicId: theirs }, consultant)).type).toBe('InspectionScheduled');
    await expect(schedule({}, consultant)).rejects.toMatchObject(notFound);
  });

  it('moves no inspection to another clinic', async () => {
    const { id } = saved(await schedule());
    const other = await createClinic(owner.tenantId);
    await expect(schedule({ id, version: 1, clinicId: other })).rejects.toMatchObject(notFound);
  });
});

describe('a retry with the same clientMutationId', () => {
  it('enters one inspection', async () => {
    const other = await createClinic(owner.tenantId);
    const input = { clientMutationId: newId(), clinicId: other, ...day };
    const resolver = app.get(InspectionResolver);
    const [first, second] = await Promise.all([1, 2].map(() => asActor(owner, () => resolver.schedule(input))));
    expect(second).toEqual(first);
    expect(await asActor(owner, () => service.ofClinic(other))).toHaveLength(1);
  });
});
