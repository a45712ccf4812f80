import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EditionCatalogue, EditionsModule, EditionsService } from '@mamori/editions';
import { type Actor, newId, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { BenchmarkRepository } from './benchmark.repository';
import { BenchmarkResolver } from './benchmark.resolver';
import type { Benchmark } from './schema.gen';

let test: TestDatabase;
let app: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>;
let benchmark: BenchmarkResolver;

beforeAll(async () => {
  test = await migratedDatabase();
  @Module({ imports: [PlatformModule.with({ database: test.db }), EditionsModule] })
  class World {}
  app = await NestFactory.createApplicationContext(World, { logger: false });
  await app.get(EditionCatalogue).load(test.urls.owner);
  benchmark = new BenchmarkResolver(new BenchmarkRepository(test.db));
});
afterAll(async () => {
  await app?.close();
  await test?.close();
});

type Answers = Readonly<Record<string, string>>;

/** A consultancy whose clinics have answered by topic, as `{usb: 'yes'}`; in edition r6, `patch` stands on three lines. */
async function consultancy(clinics: readonly { form?: string; edition?: string; answers: Answers }[]) {
  const tenantId = await test.createTenant();
  await asActor(systemActor(tenantId), () => app.get(EditionsService).adopt());
  const ids: string[] = [];
  for (const { form = 'medical', edition = 'r7', answers } of clinics) {
    const [clinicId, listId] = [newId(), newId()];
    ids.push(clinicId);
    await test.asSuperuser(
      `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
       values ($1, $2, $3, 'あ', 'あ', $4, 13)`,
      [tenantId, clinicId, `医院 ${clinicId}`, form === 'pharmacy' ? 'pharmacy' : 'clinic'],
    );
    await test.asSuperuser(
      `insert into app.checklists (tenant_id, id, clinic_id, edition_id, form, fiscal_year)
       select $1, $2, $3, id, $4, extract(year from app.today() - interval '3 months')
         from app.editions where tenant_id = $1 and code = $5`,
      [tenantId, listId, clinicId, form, edition],
    );
    await test.asSuperuser(
      `insert into app.answers (tenant_id, checklist_id, item_id, clinic_id, is_gate, value)
       select $1, $2, i.id, $3, i.answer_kind = 'gate_yes_no', coalesce($5::jsonb ->> i.key, $5::jsonb ->> i.topic)
         from app.edition_items i join app.editions e on e.tenant_id = i.tenant_id and e.id = i.edition_id
        where i.tenant_id = $1 and e.code = $6 and i.form = $4`,
      [tenantId, listId, clinicId, form, JSON.stringify(answers), edition],
    );
    await test.asSuperuser('select app.refresh_clinic_summary($1, $2)', [tenantId, clinicId]);
  }
  return { tenantId, ids, owner: await test.createMember(tenantId, 'owner') };
}

const read = (actor: Actor, clinicId?: string) => asActor(actor, () => benchmark.benchmark(clinicId));
const own = ({ metrics }: Benchmark, key: string) => metrics.find((metric) => metric.key === key)?.own;

it('says whose the national figures are, and how well each fits', async () => {
  const { owner } = await consultancy([]);
  const { metrics, ...rest } = await read(owner);
  expect(rest).toMatchObject({ validResponses: 5842, startOn: '2025-01-27', endOn: '2025-03-07', clinicName: null });
  expect(metrics).toHaveLength(11);
  expect(metrics.find(({ key }) => key === 'ciso_appointed')).toMatchObject({
    percent: 73,
    denominatorJa: '有効回答の病院',
    match: 'proxy',
    own: { itemCode: '1-①', answered: 0, yes: 0, planned: 0, percent: null },
  });
  expect(metrics.filter((metric) => metric.own === null).map(({ key }) => key)).toEqual(['ciso_qualified']);
});

it('shares out the clinics that have answered; what is planned is not in place', async () => {
  const { owner } = await consultancy([
    { answers: { usb: 'yes', twofa: 'yes' } },
    { answers: { usb: 'yes', twofa: 'planned' } },
    { answers: { usb: 'no', twofa: 'no' } },
    { answers: {} },
  ]);
  const result = await read(owner);
  expect(own(result, 'usb_restricted')).toMatchObject({ answered: 3, yes: 2, planned: 0, percent: 67 });
  expect(own(result, 'two_factor')).toMatchObject({ answered: 3, yes: 1, planned: 1, percent: 33 });
});

it('counts several lines of one matter together, and none that does not apply', async () => {
  const { owner } = await consultancy([
    { edition: 'r6', answers: { patch: 'yes' } },
    { edition: 'r6', answers: { patch: 'yes', 'r6-med-2-07-nw': 'no' } },
    { edition: 'r6', answers: { patch: 'yes', 'r6-med-2-07-nw': 'not_applicable' } },
    { edition: 'r6', answers: { 'r6-med-2-07-nw': 'yes' } },
    { answers: { patch: 'not_applicable' } },
  ]);
  expect(own(await read(owner), 'patch_network')).toMatchObject({ answered: 3, yes: 2, percent: 67 });
});

it('finds the same matter in the form of pharmacies', async () => {
  const { owner } = await consultancy([{ form: 'pharmacy', answers: { ledger: 'yes' } }]);
  expect(own(await read(owner), 'asset_ledger')).toMatchObject({ answered: 1, yes: 1, percent: 100 });
});

it('shows one clinic by itself', async () => {
  const { owner, ids } = await consultancy([{ answers: { usb: 'yes' } }, { answers: { usb: 'no' } }]);
  const result = await read(owner, ids[1]);
  expect(result.clinicName).toBe(`医院 ${ids[1]}`);
  expect(own(result, 'usb_restricted')).toMatchObject({ answered: 1, yes: 0, percent: 0 });
});

it('counts the clinics that the viewer looks after, and knows no other', async () => {
  const { tenantId, ids } = await consultancy([{ answers: { usb: 'yes' } }, { answers: { usb: 'no' } }]);
  const consultant = await test.createMember(tenantId, 'consultant');
  await test.asSuperuser('insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)', [
    tenantId,
    ids[0],
    consultant.principalId,
  ]);
  expect(own(await read(consultant), 'usb_restricted')).toMatchObject({ answered: 1, yes: 1 });
  await expect(read(consultant, ids[1])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const { owner: stranger } = await consultancy([]);
  await expect(read(stranger, ids[0])).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('takes one statement', async () => {
  const { owner, ids } = await consultancy([{ answers: { usb: 'yes' } }, { answers: {} }]);
  for (const clinicId of [undefined, ids[0]]) {
    const before = test.db.statements;
    await read(owner, clinicId);
    expect(test.db.statements - before).toBe(1);
  }
});
