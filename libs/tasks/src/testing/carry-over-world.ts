import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { CarryOverLines, CarryOverService, ChecklistsModule, editionEnds, evidenceDates } from '@mamori/checklists';
import { type Actor, JobRunner, newId, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase } from '@mamori/platform/testing';
import { DatedThings } from '@mamori/reminders';
import { permissionsOf } from '@mamori/tenants';
import { CarryOverHandler } from '../jobs/carry-over.handler';
import { CloseTaskForMetItemHandler } from '../jobs/close-task-for-met-item.handler';
import { TaskForUnmetItemHandler } from '../jobs/task-for-unmet-item.handler';
import { UndoCarryOverHandler } from '../jobs/undo-carry-over.handler';
import { targetDates } from '../target-dates';
import { TasksModule } from '../tasks.module';
import { TOLD_DATES } from './told-dates';

export type Member = Actor & { readonly principalId: string };

/** A line of an edition made for a test. */
export interface GivenLine {
  readonly key: string;
  readonly answerKind?: string;
  readonly change?: string;
  readonly replaces?: readonly string[];
  readonly labelJa?: string;
}
export interface GivenAnswer {
  readonly value: string | null;
  readonly targetOn?: string | null;
  readonly reason?: string;
  readonly remarks?: string;
}
/** Says that an edition is one of the consultancy's own lists. */
export interface OwnEdition {
  /** The one that it follows. */
  readonly earlierEditionId?: string;
}
export interface MadeEdition {
  readonly id: string;
  readonly form: 'medical' | 'own';
  readonly items: ReadonlyMap<string, string>;
}
export interface MadeList {
  readonly clinicId: string;
  readonly id: string;
}

/** Everything that a clinic's people made, and are told of, as text: what has to be equal after an undo. */
const KEPT = ['checklists', 'answers', 'answer_versions', 'evidence', 'answer_evidence', 'tasks', 'clinic_summaries'];
const KEPT_TOO = ['carried_answers', 'checklist_signatures', 'told'];

/** The two nouns as the worker puts them together, on a database of its own. */
export async function carryOverWorld() {
  const test = await migratedDatabase({ poolSize: 8 });
  @Module({ imports: [PlatformModule.with({ database: test.db }), ChecklistsModule, TasksModule] })
  class World {}
  const app = await NestFactory.createApplicationContext(World, { logger: false });
  const get = <T>(service: abstract new (...args: never[]) => T): T => app.get(service, { strict: false });
  const failures: unknown[] = [];
  const handlers = [
    get(CarryOverHandler),
    get(UndoCarryOverHandler),
    get(TaskForUnmetItemHandler),
    get(CloseTaskForMetItemHandler),
  ];
  const jobs = new JobRunner(test.db, handlers, (_kind, _hint, error) => failures.push(error));
  const sql = test.asSuperuser;
  /** Has people told of the dates of a clinic whose rows were laid past the services. */
  const follow = async (tenantId: string, clinicId: string) => {
    const dated = get(DatedThings);
    await asActor(systemActor(tenantId), () =>
      test.db.transaction(async () => {
        for (const source of [editionEnds, evidenceDates, targetDates]) await dated.follow(source, clinicId);
      }),
    );
    await sql('select app.refresh_clinic_summary($1, $2)', [tenantId, clinicId]);
  };

  return {
    test,
    get,
    failures,
    async member(tenantId: string, role: 'owner' | 'admin' | 'consultant' | 'clinic_staff'): Promise<Member> {
      return { ...(await test.createMember(tenantId, role)), permissions: permissionsOf(role) };
    },
    async assign({ tenantId, principalId }: Member, clinicId: string) {
      await sql('insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)', [
        tenantId,
        clinicId,
        principalId,
      ]);
    },
    async edition(
      tenantId: string,
      code: string,
      fiscalYear: number,
      lines: readonly GivenLine[],
      own?: OwnEdition,
    ): Promise<MadeEdition> {
      const id = newId();
      const form = own ? 'own' : 'medical';
      await sql(
        `insert into app.editions (tenant_id, id, code, label_ja, label_en, title_ja, issuer_ja, published, fiscal_year,
           status, forms, notes, checksum, origin, earlier_edition_id)
         values ($1, $2, $3, $3, $3, '様式', '厚生労働省', $4 || '-05', $4::int, 'in_force', array[$5], '{}', '', $6, $7)`,
        [tenantId, id, code, `${fiscalYear}`, form, own ? 'own' : 'catalogue', own?.earlierEditionId ?? null],
      );
      const items = new Map<string, string>();
      for (const [position, line] of lines.entries()) {
        const itemId = newId();
        items.set(line.key, itemId);
        await sql(
          `insert into app.edition_items (tenant_id, id, edition_id, key, form, section_code, section_title_ja,
             section_title_en, position, code, answer_kind, scope, scope_ja, label_ja, label_en, explain_ja, evidence_ja,
             remarks_hint_ja, rules, guideline_refs, topic, change, replaces, verification, verification_note_ja, sources)
           values ($1, $2, $3, $4, $10, '1', '', '', $5, $4, $6, 'all', '', $7, '', '', '', '', '{}', '[]', 'ledger',
             $8, $9, 'verified', '', '{}')`,
          [
            ...[tenantId, itemId, id, line.key, position, line.answerKind ?? 'yes_no', line.labelJa ?? '同じ言葉'],
            ...[line.change ?? 'kept', line.replaces ?? [], form],
          ],
        );
      }
      return { id, form, items };
    },
    async clinic(tenantId: string): Promise<string> {
      const id = newId();
      await sql(
        `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
         values ($1, $2, $3, 'アオゾラ', 'あおぞら', 'clinic', 13)`,
        [tenantId, id, `青空医院 ${id}`],
      );
      await sql('select app.refresh_clinic_summary($1, $2)', [tenantId, id]);
      return id;
    },
    /** A list with answers by the keys of its lines, as it stood at the end of its year. */
    async list(
      tenantId: string,
      clinicId: string,
      edition: MadeEdition,
      fiscalYear: number,
      answers: ReadonlyMap<string, GivenAnswer> = new Map(),
    ): Promise<MadeList> {
      const id = newId();
      await sql(
        `insert into app.checklists (tenant_id, id, clinic_id, edition_id, form, fiscal_year)
         values ($1, $2, $3, $4, $6, $5)`,
        [tenantId, id, clinicId, edition.id, fiscalYear, edition.form],
      );
      for (const [key, itemId] of edition.items) {
        const { value = null, targetOn = null, reason = '', remarks = '' } = answers.get(key) ?? {};
        await sql(
          `insert into app.answers (tenant_id, checklist_id, item_id, clinic_id, is_gate, value, confirmed_on, target_on,
             reason, remarks, version, answered_by_name, answered_at)
           select $1, $2, $3, $4, i.answer_kind = 'gate_yes_no', $5::text, case when $5 is not null then date '2025-06-01' end,
                  $6, $7, $8, case when $5 is null then 0 else 1 end, '', case when $5 is not null then now() end
             from app.edition_items i where i.tenant_id = $1 and i.id = $3`,
          [tenantId, id, itemId, clinicId, value, targetOn, reason, remarks],
        );
      }
      await follow(tenantId, clinicId);
      return { clinicId, id };
    },
    async evidence(tenantId: string, { clinicId, id }: MadeList, itemId: string): Promise<string> {
      const evidenceId = newId();
      await sql(
        `insert into app.evidence (tenant_id, id, clinic_id, kind, title, note, speaks_for_on)
         values ($1, $2, $3, 'note', '台帳', '見た', '2025-06-01')`,
        [tenantId, evidenceId, clinicId],
      );
      await sql(
        `insert into app.answer_evidence (tenant_id, checklist_id, item_id, evidence_id, clinic_id, linked_by_name)
         values ($1, $2, $3, $4, $5, '事務')`,
        [tenantId, id, itemId, evidenceId, clinicId],
      );
      await follow(tenantId, clinicId);
      return evidenceId;
    },
    async task(tenantId: string, { clinicId, id }: MadeList, itemId: string | null, status = 'open'): Promise<string> {
      const taskId = newId();
      await sql(
        `insert into app.tasks (tenant_id, id, clinic_id, title, checklist_id, item_id, due_on, status)
         values ($1, $2, $3, '直す', $4, $5, '2027-02-01', $6)`,
        [tenantId, taskId, clinicId, itemId ? id : null, itemId, status],
      );
      await follow(tenantId, clinicId);
      return taskId;
    },
    async preview(actor: Member, editionId: string, clinicIds?: readonly string[]): Promise<string> {
      const clinics = clinicIds ? { clinicIds } : { all: true };
      const input = { editionId, clinics };
      const result = await asActor(actor, () => get(CarryOverService).preview(input));
      if (result.type !== 'CarryOverSaved') throw new Error(result.type);
      return result.carryOver.id;
    },
    apply: (actor: Member, id: string) => asActor(actor, () => get(CarryOverService).apply({ id })),
    undo: (actor: Member, id: string) => asActor(actor, () => get(CarryOverService).undo({ id })),
    run: (actor: Member, id: string) => asActor(actor, () => get(CarryOverService).get(id)),
    lines: (actor: Member, id: string, clinicId: string) => asActor(actor, () => get(CarryOverLines).of(id, clinicId)),
    clinics: (actor: Member, id: string) => asActor(actor, () => get(CarryOverService).clinicsOf(id)),
    /** Runs the tenant's waiting jobs, oldest first, and returns their ids. */
    async runJobs(tenantId: string): Promise<readonly string[]> {
      const waiting = await sql<{ id: string }>(
        'select id from app.outbox where tenant_id = $1 and done_at is null order by id',
        [tenantId],
      );
      for (const { id } of waiting) await jobs.run({ tenantId, id });
      return waiting.map(({ id }) => id);
    },
    runJob: (tenantId: string, id: string) => jobs.run({ tenantId, id }),
    /** All rows of the tenant that carrying over may touch, as they stand. */
    async rows(tenantId: string, tables: readonly string[] = [...KEPT, ...KEPT_TOO]) {
      const found: Record<string, readonly string[]> = {};
      for (const table of tables) {
        const rows = table === 'told' ? TOLD_DATES : `select t.tenant_id, t::text as row from app.${table} t`;
        const seen = await sql<{ row: string }>(`select row from (${rows}) t where tenant_id = $1 order by 1`, [
          tenantId,
        ]);
        found[table] = seen.map(({ row }) => row);
      }
      return found;
    },
    async staleClinics(tenantId: string): Promise<readonly string[]> {
      const rows = await sql<{ clinic_id: string }>(
        `select s.clinic_id from app.clinic_summaries s
          cross join lateral app.clinic_figures(s.tenant_id, s.clinic_id, app.today()) f
          where s.tenant_id = $1 and f.* is distinct from (
            s.checklist_id, s.items_total, s.items_answered, s.items_no, s.closed_by_entry_question, s.tasks_open,
            s.tasks_overdue, s.next_on, s.next_kind, s.next_title, s.inspection_nearness, s.two_factor, s.stale_on)`,
        [tenantId],
      );
      return rows.map((row) => row.clinic_id);
    },
    async close() {
      await app.close();
      await test.close();
    },
  };
}

export type CarryOverWorld = Awaited<ReturnType<typeof carryOverWorld>>;
