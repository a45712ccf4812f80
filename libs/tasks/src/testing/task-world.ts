import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type AnswerChecklistItemInput, AnswersService, ChecklistsModule, ChecklistsService } from '@mamori/checklists';
import { type Actor, type Day, JobRunner, newId, PlatformModule } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { CloseTaskForMetItemHandler } from '../jobs/close-task-for-met-item.handler';
import { TaskForUnmetItemHandler } from '../jobs/task-for-unmet-item.handler';
import { TasksModule } from '../tasks.module';

export type Member = Actor & { readonly principalId: string };
export type GivenAnswer = Pick<AnswerChecklistItemInput, 'value' | 'targetOn' | 'reason'>;

/** A line of a clinic's checklist that can be answered. */
export interface Line {
  readonly clinicId: string;
  readonly checklistId: string;
  readonly itemId: string;
  answer(given: GivenAnswer): Promise<void>;
}

/** The noun as the processes put it together, on a database of its own, with consultancies that hold a short edition. */
export interface TaskWorld {
  readonly test: TestDatabase;
  get<T>(service: new (...args: never[]) => T): T;
  tenant(): Promise<string>;
  member(tenantId: string, role: string): Promise<Member>;
  clinic(tenantId: string): Promise<string>;
  assign(member: Member, clinicId: string): Promise<void>;
  /** A new clinic's open checklist, at the line with the code. */
  line(owner: Member, code?: string): Promise<Line>;
  /** Runs the tenant's waiting jobs, oldest first, and returns the ids; jobs that fail throw. */
  runJobs(tenantId: string): Promise<readonly string[]>;
  /** Offers a job again, whether it is done or not. */
  runJob(tenantId: string, id: string): Promise<void>;
  atDay(day: Day): Promise<void>;
  /** Clinics of the tenant whose portfolio row is not what `app.clinic_figures` says. */
  staleClinics(tenantId: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

const permissions = new Set(['task:read', 'task:edit', 'task:comment', 'checklist:read', 'checklist:answer']);

export async function taskWorld(): Promise<TaskWorld> {
  const test = await migratedDatabase({ poolSize: 8 });
  @Module({ imports: [PlatformModule.with({ database: test.db }), ChecklistsModule, TasksModule] })
  class World {}
  const app = await NestFactory.createApplicationContext(World, { logger: false });
  const handlers = [app.get(TaskForUnmetItemHandler), app.get(CloseTaskForMetItemHandler)];
  const jobs = new JobRunner(test.db, handlers, (_kind, _hint, error) => {
    throw error;
  });

  const clinic = async (tenantId: string) => {
    const id = newId();
    await test.asSuperuser(
      `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
       values ($1, $2, $3, 'アオゾラ', 'あおぞら', 'clinic', 13)`,
      [tenantId, id, `青空医院 ${id}`],
    );
    await test.asSuperuser('select app.refresh_clinic_summary($1, $2)', [tenantId, id]);
    return id;
  };

  return {
    test,
    clinic,
    get: (service) => app.get(service, { strict: false }),
    async tenant() {
      const tenantId = await test.createTenant();
      await publishShortEdition(test, tenantId);
      return tenantId;
    },
    async member(tenantId, role) {
      return { ...(await test.createMember(tenantId, role)), permissions };
    },
    async assign({ tenantId, principalId }, clinicId) {
      await test.asSuperuser(
        'insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)',
        [tenantId, clinicId, principalId],
      );
    },
    async line(owner, code = '2-⑩') {
      const clinicId = await clinic(owner.tenantId);
      const opened = await asActor(owner, () => app.get(ChecklistsService).open({ clinicId }));
      if (opened.type !== 'ChecklistOpened') throw new Error(opened.type);
      const item = opened.checklist.sections.flatMap(({ items }) => items).find((found) => found.code === code);
      if (!item) throw new Error(code);
      const ids = { checklistId: opened.checklist.id, itemId: item.id };
      let version = 0;
      return {
        clinicId,
        ...ids,
        async answer(given) {
          const result = await asActor(owner, () => app.get(AnswersService).answerItem({ ...ids, version, ...given }));
          if (result.type !== 'ItemAnswered') throw new Error(result.type);
          version = result.item.answer.version;
        },
      };
    },
    async runJobs(tenantId) {
      const waiting = await test.asSuperuser<{ id: string }>(
        'select id from app.outbox where tenant_id = $1 and done_at is null order by id',
        [tenantId],
      );
      for (const { id } of waiting) await jobs.run({ tenantId, id });
      return waiting.map(({ id }) => id);
    },
    runJob: (tenantId, id) => jobs.run({ tenantId, id }),
    async atDay(day) {
      await test.asSuperuser(`create or replace function app.now() returns timestamptz language sql stable
        set search_path = '' as $$ select timestamptz '${day} 10:00+09' $$`);
    },
    async staleClinics(tenantId) {
      const rows = await test.asSuperuser<{ clinic_id: string }>(
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

/** An edition with the entry question and one line of each kind. */
async function publishShortEdition(test: TestDatabase, tenantId: string): Promise<void> {
  const editionId = newId();
  await test.asSuperuser(
    `insert into app.editions (tenant_id, id, code, label_ja, label_en, title_ja, issuer_ja, published, fiscal_year, status,
       forms, notes, checksum)
     values ($1, $2, 'r7', '令和7年度版', 'FY2025', 'チェックリスト', '厚生労働省', '2025-05', 2025, 'superseded', '{medical}',
       '{}', '')`,
    [tenantId, editionId],
  );
  const items = [
    ['-', 'gate_yes_no', '医療情報システムを使っているか'],
    ['2-②', 'yes_no_no_contract_skip', '遠隔保守を使う機器を業者に確認した'],
    ['2-⑨', 'yes_no', '外部の記録媒体の接続を制限している'],
    ['2-⑩', 'yes_no_planned', '二要素認証を入れた'],
  ];
  for (const [position, [code, answerKind, label]] of items.entries())
    await test.asSuperuser(
      `insert into app.edition_items (tenant_id, id, edition_id, key, form, section_code, section_title_ja,
         section_title_en, position, code, answer_kind, scope, scope_ja, label_ja, label_en, explain_ja, evidence_ja,
         remarks_hint_ja, rules, guideline_refs, topic, change, replaces, verification, verification_note_ja, sources)
       values ($1, $2, $3, $4, 'medical', '1', '', '', $5, $4, $6, 'all', '', $7, '', '', '', '', '{}', '[]', 'gate', 'kept',
         '{}', 'verified', '', '{}')`,
      [tenantId, newId(), editionId, code, position, answerKind, label],
    );
}
