import { onOccasion, runAs, systemActor } from '../actor/actor';
import { type Database, sql } from '../database/database';
import type { JobHandler } from './job-handler';
import type { Hint } from './transport';

const TAKE = sql(
  'outbox.take',
  `select kind, payload, attempt from app.outbox
    where tenant_id = $1 and id = $2 and done_at is null and failed_at is null for update skip locked`,
);
const LOOK = sql(
  'outbox.look',
  `select kind, payload, attempt from app.outbox
    where tenant_id = $1 and id = $2 and done_at is null and failed_at is null`,
);
const DONE = sql(
  'outbox.done',
  `update app.outbox set done_at = now(), failure = null where tenant_id = $1 and id = $2`,
);
const RETRY = sql(
  'outbox.retry',
  `update app.outbox
      set failure = $3, enqueued_at = null,
          not_before = now() + least(interval '1 hour', interval '2 seconds' * power(2, least(attempt, 12))),
          failed_at = case when attempt >= 20 then now() end
    where tenant_id = $1 and id = $2 and done_at is null`,
);

interface OutboxRow {
  readonly kind: string;
  readonly payload: unknown;
  readonly attempt: number;
}

/** Runs jobs from the outbox as their tenant, each once, and sets those aside that fail twenty times. */
export class JobRunner {
  private readonly handlers: ReadonlyMap<string, JobHandler>;

  constructor(
    private readonly db: Database,
    handlers: readonly JobHandler[],
    private readonly onFailure: (kind: string, hint: Hint, error: unknown) => void,
  ) {
    this.handlers = new Map(handlers.map((handler) => [handler.job.kind, handler]));
  }

  /** Does nothing when the job is done, set aside, under way elsewhere, or not of this tenant. */
  async run(hint: Hint): Promise<void> {
    await onOccasion({ requestId: `job-${hint.id}`, language: 'ja' }, () =>
      runAs(systemActor(hint.tenantId), () => this.take(hint)),
    );
  }

  private async take(hint: Hint): Promise<void> {
    const keys = [hint.tenantId, hint.id];
    let kind = 'unknown';
    try {
      const stepwise = await this.db.transaction(async () => {
        const [row] = await this.db.query<OutboxRow>(TAKE, keys);
        if (!row) return undefined;
        kind = row.kind;
        const handler = this.handlerOf(row);
        if (handler.mode === 'stepwise') return handler;
        await handler.handle(handler.job.payload.parse(row.payload));
        await this.db.execute(DONE, keys);
        return undefined;
      });
      if (stepwise) await this.runStepwise(stepwise, keys);
    } catch (error) {
      this.onFailure(kind, hint, error);
      const reason = error instanceof Error ? error.message : String(error);
      await this.db.transaction(() => this.db.execute(RETRY, [...keys, reason.slice(0, 500)]));
    }
  }

  private async runStepwise(handler: JobHandler, keys: readonly string[]): Promise<void> {
    const [row] = await this.db.read<OutboxRow>(LOOK, keys);
    if (!row) return;
    await handler.handle(handler.job.payload.parse(row.payload));
    await this.db.transaction(() => this.db.execute(DONE, keys));
  }

  private handlerOf(row: OutboxRow): JobHandler {
    const handler = this.handlers.get(row.kind);
    if (!handler) throw new Error(`no handler for ${row.kind}`);
    return handler;
  }
}
