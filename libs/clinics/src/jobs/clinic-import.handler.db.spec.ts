import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, JobRunner, PlatformModule } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicImportService } from '../clinic-import.service';
import { ClinicsModule } from '../clinics.module';
import { previewClinicList } from '../preview-clinic-list';
import { ClinicImportHandler } from './clinic-import.handler';

let database: TestDatabase;
let app: TestingModule;
let imports: ClinicImportService;
let owner: Actor;
const failures: unknown[] = [];

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  imports = app.get(ClinicImportService);
  owner = await database.createMember(await database.createTenant(), 'owner');
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

it('writes an import once, offered twice and asked for twice', async () => {
  const names = Array.from({ length: 70 }, (_, index) => `第${index}薬局,だい,薬局,東京都`);
  const list = await previewClinicList(Buffer.from(['名称,ふりがな,種別,都道府県', ...names].join('\n')), 'a.csv');
  if (list.type !== 'ClinicListRead') throw new Error(list.message);
  const id = await asActor(owner, () => imports.preview(list));
  await asActor(owner, () => imports.apply({ id }));
  await asActor(owner, () => imports.apply({ id }));

  const runner = new JobRunner(database.db, [app.get(ClinicImportHandler)], (_kind, _hint, error) => {
    failures.push(error);
  });
  const jobs = await database.asSuperuser<{ id: string }>(
    `select id from app.outbox where kind = 'clinic-import-asked'`,
  );
  const hints = jobs.map((job) => ({ tenantId: owner.tenantId, id: job.id }));
  expect(hints).toHaveLength(2);
  for (const hint of [...hints, ...hints]) await runner.run(hint);

  expect(failures).toEqual([]);
  expect(await asActor(owner, () => imports.get(id))).toMatchObject({ state: 'applied', doneRows: 70 });
  const [row] = await database.asSuperuser(
    `select (select count(*)::int from app.clinics) as clinics,
            (select count(*)::int from app.outbox where done_at is null) as waiting`,
  );
  expect(row).toEqual({ clinics: 70, waiting: 0 });
});
