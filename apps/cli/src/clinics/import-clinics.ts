import type { INestApplicationContext } from '@nestjs/common';
import {
  ClinicImportRun,
  ClinicImportService,
  ClinicsModule,
  type ClinicImport,
  type ClinicImportRow,
  type ImportMode,
  type PreviewedClinicList,
} from '@mamori/clinics';
import { Fault, LARGEST_PAGE } from '@mamori/platform';
import { actAsTenant } from '../act-as-tenant';
import type { Cli } from '../cli';
import { readSettings } from '../env';
import { findTenant } from '../find-tenant';
import { asOperator } from '../operator';
import { Problem } from '../problem';
import { withProgress } from '../progress';
import { readList } from './read-list';
import { sayCounts, sayRows } from './say-import';

export interface ImportClinicsOptions {
  readonly tenant: string;
  readonly mode: ImportMode;
  readonly dryRun?: boolean;
}

/** Imports a list of clinics, or with --dry-run only says what it would come to. In mode stop one row at fault stops all. */
export async function importClinics(cli: Cli, file: string, { tenant: named, mode, dryRun }: ImportClinicsOptions) {
  const settings = readSettings(cli, (all) => all.pick({ DATABASE_APP_URL: true, DATABASE_AUTH_URL: true }));
  await asOperator(settings, [ClinicsModule], async ({ auth, services }) => {
    const tenant = await findTenant(cli, auth, named);
    await actAsTenant(cli, tenant.id, async () => {
      const list = await readList(cli, file);
      const planned = await services.get(ClinicImportService).dryRun(list, mode);
      const isStopped = mode === 'stop' && planned.counts.error > 0;
      const { counts, rows } = dryRun || isStopped ? planned : await write(cli, services, list, mode);
      const { fileName, encoding, unknownColumns } = list;
      if (unknownColumns.length > 0)
        cli.note(cli.say('読まなかった列: ', 'Columns not read: ') + unknownColumns.join(cli.say('、', ', ')));
      cli.answer({ fileName, encoding, mode, written: !dryRun && !isStopped, counts, unknownColumns, rows }, [
        ...sayRows(cli, rows),
        sayCounts(cli, counts),
      ]);
      if (isStopped) stopped(cli);
      else if (dryRun) cli.note(cli.say('書き込んでいません (--dry-run)。', 'Nothing was written (--dry-run).'));
    });
  });
}

function stopped(cli: Cli): void {
  cli.exitCode = 1;
  cli.note(
    cli.say(
      '✗ 問題のある行があるため、何も書き込んでいません。直すか、--mode skip か --mode update を指定してください。',
      '✗ Rows are at fault, so nothing was written. Please correct them, or give --mode skip or --mode update.',
    ),
  );
}

async function write(cli: Cli, services: INestApplicationContext, list: PreviewedClinicList, mode: ImportMode) {
  const imports = services.get(ClinicImportService);
  const id = await imports.preview(list);
  await imports.chooseMode({ id, mode });
  await imports.apply({ id });
  await withProgress(cli, cli.say('医療機関', 'clinics'), list.rows.length, (at) =>
    untilWritten(() => services.get(ClinicImportRun).run(id, at)),
  );
  const written = await imports.get(id);
  if (written.state !== 'applied') throw notApplied(cli, written);
  return { counts: written.counts, rows: await allRows(imports, id) };
}

/** Somebody may change one of the clinics at the very moment; the run then takes its rows up again. */
async function untilWritten(run: () => Promise<void>): Promise<void> {
  for (let left = 5; ; left -= 1) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof Fault && error.code === 'CONFLICT') || left === 0) throw error;
    }
  }
}

const notApplied = (cli: Cli, { counts, failure }: ClinicImport) =>
  new Problem(cli.say('取り込みを終えられませんでした。', 'The import could not be finished.'), [
    ...(failure ? [failure] : []),
    sayCounts(cli, counts),
  ]);

async function allRows(imports: ClinicImportService, id: string): Promise<readonly ClinicImportRow[]> {
  const rows: ClinicImportRow[] = [];
  for (let after: string | null | undefined; ;) {
    const { nodes, pageInfo } = await imports.rows(id, null, LARGEST_PAGE, after);
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}
