import { createServer } from 'node:http';
import { type HintQueue, type SchedulerDatabase, sql } from '@mamori/platform';
import type { WorkerMetrics } from './metrics';

const PING = sql('health.ping', 'select 1 as one');
const PATIENCE_MS = 1_000;

export interface Health {
  close(): Promise<void>;
}

/**
 * Answers `/livez` (the process turns) and `/readyz` (it reaches its database, else 503; `degraded` while the queue is away:
 * nothing is lost, but everything waits), and `/metrics` (for Prometheus).
 */
export async function serveHealth(
  { host, port }: { readonly host: string; readonly port: number },
  scheduler: SchedulerDatabase,
  queue: HintQueue,
  metrics: WorkerMetrics,
): Promise<Health> {
  const ready = async () => {
    const database = await Promise.race([
      scheduler.role.query(PING).then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref()),
    ]);
    return database ? { status: 'ok', degraded: !(await queue.answers()) } : { status: 'unavailable' };
  };
  const server = createServer((request, response) => {
    const answer = (code: number, body: object) =>
      response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/livez') return void answer(200, { status: 'ok' });
    if (request.url === '/metrics') {
      metrics.text().then(
        (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
        () => answer(503, { status: 'unavailable' }),
      );
      return;
    }
    if (request.url !== '/readyz') return void answer(404, { status: 'not found' });
    ready().then(
      (state) => answer(state.status === 'ok' ? 200 : 503, state),
      () => answer(503, { status: 'unavailable' }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
