import { createPostgresBackend, Queue, Worker, type JobsOptions, type Processor } from 'bullmq';
import { Redis } from 'ioredis';
import { z } from 'zod';

/** What carries the hints: Redis (recommended, scales out), or BullMQ's own tables in Postgres for the smallest installation. */
export type QueueTransport =
  { readonly kind: 'redis'; readonly url: string } | { readonly kind: 'postgres'; readonly url: string };

export type QueueName = 'jobs' | 'deliveries';

/** A hint is only ever ids: who reads the queue learns nothing. */
export type Hint = z.infer<typeof hintSchema>;

// Whoever can write to the queue could forge a hint: anything that is not two ids is refused before it reaches SQL.
const hintSchema = z.strictObject({ tenantId: z.uuid(), id: z.uuid() }).readonly();

/** The tag keeps all keys on one slot of a Redis cluster. */
const PREFIX = '{mamori}';

const JOB_OPTIONS: JobsOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1 };

export interface HintQueue {
  /** Rejects quickly when the transport is away; the row in Postgres is then offered again later. */
  addAll(hints: readonly { readonly hint: Hint; readonly attempt: number }[]): Promise<void>;
  close(): Promise<void>;
}

export interface HintWorker {
  close(): Promise<void>;
}

export function openQueue(name: QueueName, transport: QueueTransport, onError: (error: Error) => void): HintQueue {
  const redis =
    transport.kind === 'redis'
      ? new Redis(transport.url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, lazyConnect: false })
      : undefined;
  redis?.on('error', onError);
  const queue = redis
    ? new Queue(name, { connection: redis, prefix: PREFIX })
    : new Queue(name, { connection: postgres(transport.url), prefix: PREFIX }, createPostgresBackend);
  queue.on('error', onError);
  return {
    async addAll(hints) {
      await queue.addBulk(
        hints.map(({ hint, attempt }) => ({
          name,
          data: hint,
          opts: { ...JOB_OPTIONS, jobId: `${name}-${hint.id}-${attempt}` },
        })),
      );
    },
    async close() {
      await queue.close().catch(onError);
      redis?.disconnect();
    },
  };
}

export function openWorker(
  name: QueueName,
  transport: QueueTransport,
  work: (hint: Hint) => Promise<void>,
  options: { readonly concurrency: number; readonly onError: (error: Error) => void },
): HintWorker {
  const processor: Processor<unknown> = async (job) => work(hintSchema.parse(job.data));
  // The stall limit overrides attempts and would fail a job after two worker crashes; the row in Postgres decides instead.
  const common = { prefix: PREFIX, concurrency: options.concurrency, maxStalledCount: 1_000 };
  const redis = transport.kind === 'redis' ? new Redis(transport.url, { maxRetriesPerRequest: null }) : undefined;
  redis?.on('error', options.onError);
  const worker = redis
    ? new Worker(name, processor, { ...common, connection: redis })
    : new Worker(name, processor, { ...common, connection: postgres(transport.url) }, createPostgresBackend);
  worker.on('error', options.onError);
  return {
    async close() {
      await worker.close();
      redis?.disconnect();
    },
  };
}

const postgres = (url: string) => ({ connectionString: url, schema: 'queue', migrate: true, max: 4 });
