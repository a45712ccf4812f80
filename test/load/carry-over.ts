import { createHash } from 'node:crypto';
import pg from 'pg';
import { CarryOverService } from '@mamori/checklists';
import { EditionCatalogue, EditionsService } from '@mamori/editions';
import { migrate } from '@mamori/migrations';
import { onOccasion, runAs, systemActor } from '@mamori/platform';
import { createTestDatabase } from '@mamori/platform/testing';
import { CarryOverHandler, UndoCarryOverHandler } from '@mamori/tasks';
import { asOwner, openWorkbench, type Workbench } from './product';
import { type House, makeHouse } from './world';

// Each list has three pieces of evidence, and a task for every line that stands at いいえ.
const EVIDENCE = `
  with made as (
    insert into app.evidence (tenant_id, id, clinic_id, kind, title, note, speaks_for_on)
    select l.tenant_id, uuidv7(), l.clinic_id, 'note', '記録 ' || n, '確かめた', '2025-06-01'
      from app.checklists l cross join generate_series(1, 3) n where l.tenant_id = $1
    returning tenant_id, id, clinic_id, title)
  insert into app.answer_evidence (tenant_id, checklist_id, item_id, evidence_id, clinic_id)
  select m.tenant_id, l.id, a.item_id, m.id, m.clinic_id
    from made m join app.checklists l on l.tenant_id = m.tenant_id and l.clinic_id = m.clinic_id
   cross join lateral (
     select a.item_id from app.answers a where a.tenant_id = l.tenant_id and a.checklist_id = l.id
      order by hashtext(a.item_id::text || m.title) limit 1) a`;
const TASKS = `
  insert into app.tasks (tenant_id, id, clinic_id, title, checklist_id, item_id, due_on)
  select a.tenant_id, uuidv7(), a.clinic_id, '直す', a.checklist_id, a.item_id, a.target_on
    from app.answers a where a.tenant_id = $1 and a.value = 'no'`;
const SUMMARIES = `select app.refresh_clinic_summary(tenant_id, id) from app.clinics where tenant_id = $1`;
const COUNTED = ['checklists', 'answers', 'evidence', 'answer_evidence', 'tasks', 'carried_answers'] as const;

type Counts = Readonly<Record<(typeof COUNTED)[number], number>> & {
  /** Lines with an answer, over all lists. */
  readonly answered: number;
  /** Over every row of every table counted, and the portfolio's. */
  readonly hash: string;
};

interface Step {
  readonly ms: number;
  readonly statements: number;
  readonly statementsPerClinic: number;
}

export interface CarryOverReport {
  readonly clinics: number;
  readonly editions: string;
  readonly preview: Step & { readonly goalMs: number };
  readonly apply: Step & { readonly goalMs: number };
  readonly undo: Step;
  readonly lines: Readonly<Record<string, unknown>>;
  readonly before: Counts;
  readonly after: Counts;
  readonly undone: Counts;
  /** Every row from before was there, unchanged but for the place of tasks, after applying. */
  readonly isNothingLost: boolean;
  readonly isUndoneEqual: boolean;
}

/** Carries a consultancy of a size from R6 over to R7 and back, and tells how long it took by how many statements. */
export async function carryOver(clinics: number, tell: (text: string) => void): Promise<CarryOverReport> {
  const database = await createTestDatabase({ migrate });
  const bench = await openWorkbench(database.urls);
  try {
    await new EditionCatalogue().load(database.urls.owner);
    tell(`carry-over: filling a consultancy of ${clinics} clinics`);
    const house = await makeHouse(database.urls.owner, bench.get(EditionsService), clinics, 'r6');
    for (const text of [EVIDENCE, TASKS, SUMMARIES]) await database.asSuperuser(text, [house.tenantId]);
    await database.asSuperuser('analyze');
    return await measured(bench, house, database.urls.owner, tell);
  } finally {
    await bench.close();
    await database.close();
  }
}

async function measured(
  bench: Workbench,
  house: House,
  url: string,
  tell: (text: string) => void,
): Promise<CarryOverReport> {
  const runs = bench.get(CarryOverService);
  const asJob = (work: () => Promise<void>) =>
    onOccasion({ requestId: 'bench', language: 'ja' }, () => runAs(systemActor(house.tenantId), work));
  const step = async <T>(name: string, work: () => Promise<T>): Promise<readonly [T, Step]> => {
    const [statements, start] = [bench.database.statements, performance.now()];
    const result = await work();
    const taken = { ms: Math.round(performance.now() - start), statements: bench.database.statements - statements };
    const statementsPerClinic = Math.round((1000 * taken.statements) / house.clinics) / 1000;
    tell(`  ${name}: ${taken.ms} ms, ${taken.statements} statements, ${statementsPerClinic} per clinic`);
    return [result, { ...taken, statementsPerClinic }];
  };
  const rowsBefore = await rowsOf(url, house.tenantId);
  const before = countsOf(rowsBefore);
  const editions = await asOwner(house, () => bench.get(EditionsService).list());
  const editionId = editions.find(({ code }) => code === 'r7')?.id ?? '';
  const [previewed, preview] = await step('preview', () =>
    asOwner(house, () => runs.preview({ editionId, clinics: { all: true } })),
  );
  if (previewed.type !== 'CarryOverSaved') throw new Error(previewed.type);
  const { id } = previewed.carryOver;
  const [, apply] = await step('apply', async () => {
    await asOwner(house, () => runs.apply({ id }));
    await asJob(() => bench.get(CarryOverHandler).handle({ carryOverId: id }));
  });
  const { lines, clinics } = await asOwner(house, () => runs.get(id));
  if (clinics.applied !== house.clinics) throw new Error(`${clinics.applied} clinics were carried over`);
  const rowsAfter = await rowsOf(url, house.tenantId);
  const [, undo] = await step('undo', async () => {
    await asOwner(house, () => runs.undo({ id }));
    await asJob(() => bench.get(UndoCarryOverHandler).handle({ carryOverId: id }));
  });
  const undone = countsOf(await rowsOf(url, house.tenantId));
  return {
    clinics: house.clinics,
    editions: 'r6 to r7',
    preview: { ...preview, goalMs: 5_000 },
    apply: { ...apply, goalMs: 120_000 },
    undo,
    lines: { ...lines },
    before,
    after: countsOf(rowsAfter),
    undone,
    isNothingLost: ['checklists', 'answers', 'evidence', 'answer_evidence'].every((table) =>
      isPartOf(rowsBefore.get(table) ?? [], rowsAfter.get(table) ?? []),
    ),
    isUndoneEqual: undone.hash === before.hash,
  };
}

type Rows = ReadonlyMap<string, readonly { readonly row: string; readonly isAnswered: boolean }[]>;

async function rowsOf(url: string, tenantId: string): Promise<Rows> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const rows = new Map<string, readonly { row: string; isAnswered: boolean }[]>();
    for (const table of [...COUNTED, 'clinic_summaries']) {
      const isAnswered = table === 'answers' ? 'value is not null' : 'false';
      const found = await client.query(
        `select t::text as row, ${isAnswered} as "isAnswered" from app.${table} t where tenant_id = $1 order by 1`,
        [tenantId],
      );
      rows.set(table, found.rows);
    }
    return rows;
  } finally {
    await client.end();
  }
}

function countsOf(rows: Rows): Counts {
  const count = (table: string) => rows.get(table)?.length ?? 0;
  const text = [...rows.values()].flatMap((all) => all.map(({ row }) => row)).join('\n');
  return {
    checklists: count('checklists'),
    answers: count('answers'),
    evidence: count('evidence'),
    answer_evidence: count('answer_evidence'),
    tasks: count('tasks'),
    carried_answers: count('carried_answers'),
    answered: (rows.get('answers') ?? []).filter(({ isAnswered }) => isAnswered).length,
    hash: createHash('sha256').update(text).digest('hex').slice(0, 16),
  };
}

function isPartOf(some: readonly { readonly row: string }[], all: readonly { readonly row: string }[]): boolean {
  const known = new Set(all.map(({ row }) => row));
  return some.every(({ row }) => known.has(row));
}
