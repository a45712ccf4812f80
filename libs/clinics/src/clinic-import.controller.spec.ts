import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { type Actor, type Language, onOccasion, PlatformModule, runAs } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicImportService } from './clinic-import.service';
import { ClinicsModule } from './clinics.module';
import { registerImportParsers } from './import-parsers';
import { toShiftJis } from './list-file/make-list.testing';
import { readClinicList } from './list-file/clinic-list';

let database: TestDatabase;
let app: NestFastifyApplication;
let owner: Actor;
let asking: { actor: Actor | undefined; language: Language };

beforeAll(async () => {
  database = await migratedDatabase();
  const module = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (_request, _reply, done) => {
    const { actor, language } = asking;
    onOccasion({ requestId: 'test', language }, () => (actor ? runAs(actor, done) : done()));
  });
  registerImportParsers(fastify);
  await app.init();
  await fastify.ready();
  const member = await database.createMember(await database.createTenant(), 'owner');
  owner = { ...member, permissions: new Set(['clinic:import']) };
});
beforeEach(() => {
  asking = { actor: owner, language: 'ja' };
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const csv = '名称,ふりがな,種別,都道府県\r\nさくら内科,さくらないか,診療所,東京都\r\n';
const post = (payload: Uint8Array | string, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({
    method: 'POST',
    url: '/imports/clinics',
    payload: Buffer.from(payload),
    headers: {
      'content-type': 'text/csv',
      'x-mamori-request': '1',
      'x-file-name': encodeURIComponent('一覧.csv'),
      ...headers,
    },
  });

it('keeps a file as a preview and answers its id', async () => {
  const response = await post(toShiftJis(csv), { 'content-type': 'application/octet-stream' });
  expect(response.statusCode).toBe(201);
  const kept = await asActor(owner, () => app.get(ClinicImportService).get(response.json().id));
  expect(kept).toMatchObject({ fileName: '一覧.csv', encoding: 'shift_jis', totalRows: 1, counts: { create: 1 } });
});

it('shows no more of a file name than its last part', async () => {
  const response = await post(csv, { 'x-file-name': encodeURIComponent('C:\\秘密\\一\u0000覧.csv') });
  const kept = await asActor(owner, () => app.get(ClinicImportService).get(response.json().id));
  expect(kept.fileName).toBe('一覧.csv');
});

it.each([
  ['ja', '「ふりがな」「種別」「都道府県」の列がありません。見出しを確かめて、列を足してください。'],
  ['en', 'These columns are missing: Reading, Kind, Prefecture. Please check the headings and add them.'],
] as const)('says in %s what is wrong with a file', async (language, message) => {
  asking = { actor: owner, language };
  const response = await post('name,tel\nx,y');
  expect(response.statusCode).toBe(422);
  expect(response.json()).toEqual({ message });
});

it.each([
  ['a file of more than 5 MB', 'x'.repeat(5_000_001), {}, 413, '5MB以内'],
  ['a name that cannot be read', csv, { 'x-file-name': '%E3%81' }, 400, '名前'],
  ['an empty file', '', {}, 422, '医療機関の行がありません'],
])('refuses %s', async (_, payload, headers, status, words) => {
  const response = await post(payload, headers);
  expect(response.statusCode).toBe(status);
  expect(response.json().message).toContain(words);
});

const count = async () =>
  (await database.asSuperuser<{ count: number }>('select count(*)::int as count from app.clinic_imports'))[0]?.count;

it('takes no file in a request that another site can send', async () => {
  const before = await count();
  expect((await post(csv, { 'x-mamori-request': '' })).statusCode).toBeGreaterThanOrEqual(400);
  expect(await count()).toBe(before);
});

it.each([
  ['nobody', () => undefined],
  ['somebody who may not import', () => ({ ...owner, permissions: new Set(['clinic:read']) })],
])('takes no file from %s', async (_, actor) => {
  asking = { actor: actor(), language: 'ja' };
  const before = await count();
  expect((await post(csv)).statusCode).toBeGreaterThanOrEqual(400);
  expect(await count()).toBe(before);
});

it.each([
  ['template.csv', 'text/csv; charset=utf-8'],
  ['template.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
])('hands out %s, whose columns it recognises', async (name, type) => {
  const response = await app.inject({ method: 'GET', url: `/imports/clinics/${name}` });
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toBe(type);
  expect(response.headers['content-disposition']).toMatch(/^attachment; filename="clinics-template\./);
  expect(await readClinicList(response.rawPayload)).toEqual({ type: 'FileRefused', problem: { type: 'empty' } });
});

it('hands the template to nobody without a session', async () => {
  asking = { actor: undefined, language: 'ja' };
  expect((await app.inject({ method: 'GET', url: '/imports/clinics/template.csv' })).statusCode).toBeGreaterThanOrEqual(
    400,
  );
});
