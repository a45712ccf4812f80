import { setTimeout as sleep } from 'node:timers/promises';
import { JobRunner, sql } from '@mamori/platform';
import { CloseTaskForMetItemHandler, TaskForUnmetItemHandler, TouchTaskForEvidenceHandler } from '@mamori/tasks';
import { actAsTenant } from '../act-as-tenant';
import { Problem } from '../problem';
import type { DemoWork } from './demo-work';

const WAITING = sql(
  'demo.waiting-jobs',
  `select id from app.outbox
    where tenant_id = $1 and kind = any ($2) and done_at is null and failed_at is null order by id`,
);
const PATIENCE_MS = 30_000;

/**
 * Does the jobs that the demo's answers asked for, as a worker would, so that the demo is whole when none is running. Jobs
 * that a worker has in hand are waited for.
 */
export async function drainOutbox({ cli, db, services, tenantId }: DemoWork): Promise<void> {
  const handlers = [TaskForUnmetItemHandler, CloseTaskForMetItemHandler, TouchTaskForEvidenceHandler].map((handler) =>
    services.get(handler),
  );
  const failures: unknown[] = [];
  const runner = new JobRunner(db, handlers, (_kind, _hint, error) => failures.push(error));
  const kinds = handlers.map(({ job }) => job.kind);
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const jobs = await actAsTenant(cli, tenantId, () => db.read<{ id: string }>(WAITING, [tenantId, kinds]));
    if (jobs.length === 0) return;
    for (const { id } of jobs) await runner.run({ tenantId, id });
    if (failures.length > 0) throw failures[0];
    if (performance.now() > until)
      throw new Problem(
        cli.say('デモのタスクを作り終えられませんでした。', "The demo's tasks could not be finished."),
        [cli.say('もう一度 mamori demo load を実行してください。', 'Please run mamori demo load again.')],
      );
    await sleep(50);
  }
}
