import { setTimeout as pause } from 'node:timers/promises';
import { createPostgresBackend, Queue, Worker, type JobsOptions, type Processor } from 'bullmq';
import { Cluster, Redis, type RedisOptions } from 'ioredis';
import { z } from 'zod';
import { SteadyClient } from '../database/steady-client';

/**
 * What carries the hints: Redis (recommended, scales out; with `?cluster=true` the address is one node of a cluster), or
 * BullMQ's own tables in Postgres for the smallest installation.
 */
export type QueueTransport =
  { readonly kind: 'redis'; readonly url: string } | { readonly kind: 'postgres'; readonly url: string };

const QUEUES = ['jobs', 'deliveries'] as const;
export type QueueName = (typeof QUEUES)[number];

/** A hint is only ever ids: who reads the queue learns nothing. */
export type Hint = z.infer<typeof hintSchema>;

// Whoever can write to the queue could forge a hint: anything that is not two ids is refused before it reaches SQL.
const hintSchema = z.strictObject({ tenantId: z.uuid(), id: z.uuid() }).readonly();

/** The tag keeps all keys on one slot of a Redis cluster. */
const PREFIX = '{mamori}';

/** Hints that failed stay for operators to look at; nothing follows from them, and the rows are offered again or set aside. */
const KEPT_FAILED = { count: 500, age: 7 * 24 * 60 * 60 };
const JOB_OPTIONS: JobsOptions = { removeOnComplete: true, removeOnFail: KEPT_FAILED, attempts: 1 };

export interface HintQueue {
  /** Rejects within five seconds when the transport is away; the row in Postgres is then offered again later. */
  addAll(hints: readonly { readonly hint: Hint; readonly attempt: number }[]): Promise<void>;
  /** Whether the transport answers within a second. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

export interface HintWorker {
  /** Takes nothing new and waits for what is under way. */
  close(): Promise<void>;
}

const ANSWER_MS = 1_000;
const ADD_MS = 5_000;
const AGAIN_MS = 1_000;

export function openQueue(name: QueueName, transport: QueueTransport, onError: (error: Error) => void): HintQueue {
  const redis =
    transport.kind === 'redis'
      ? openRedis(transport.url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
      : undefined;
  redis?.on('error', onError);
  let queue: ReturnType<typeof newQueue> | undefined;
  const ready = async () => {
    // Until the first connection the library waits for it without end.
    if (redis && redis.status !== 'ready') throw new Error('Redis is away');
    queue ??= newQueue(name, transport, redis, onError);
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      // The library remembers a failed start for ever; only a new queue tries again.
      await queue?.close().catch(onError);
      queue = undefined;
      throw error;
    }
  };
  return {
    async addAll(hints) {
      const jobs = hints.map(({ hint, attempt }) => ({
        name,
        data: hint,
        opts: { ...JOB_OPTIONS, jobId: `${name}-${hint.id}-${attempt}` },
      }));
      await within(ADD_MS, async () => (await ready()).addBulk(jobs));
    },
    async answers() {
      return within(ANSWER_MS, async () => (await ready()).count()).then(
        () => true,
        () => false,
      );
    },
    async close() {
      await queue?.close().catch(onError);
      redis?.disconnect();
    },
  };
}

/** Starts as soon as the transport is there, and takes hints until it is closed. */
export function openWorker(
  name: QueueName,
  transport: QueueTransport,
  work: (hint: Hint) => Promise<void>,
  options: { readonly concurrency: number; readonly onError: (error: Error) => void },
): HintWorker {
  const { concurrency, onError } = options;
  const processor: Processor<unknown> = async (job) => work(hintSchema.parse(job.data));
  const redis = transport.kind === 'redis' ? openRedis(transport.url, { maxRetriesPerRequest: null }) : undefined;
  redis?.on('error', onError);
  let worker: ReturnType<typeof newWorker> | undefined;
  let closing = false;
  const start = async (): Promise<void> => {
    while (!closing) {
      worker = newWorker(name, transport, redis, processor, concurrency);
      worker.on('error', onError);
      try {
        await worker.waitUntilReady();
        void worker.run().catch(onError);
        return;
      } catch (error) {
        onError(error instanceof Error ? error : new Error(String(error)));
        await worker.close(true).catch(onError);
        await pause(AGAIN_MS);
      }
    }
  };
  void start();
  return {
    async close() {
      closing = true;
      await worker?.close(redis !== undefined && redis.status !== 'ready');
      redis?.disconnect();
    },
  };
}

/** The queues on a Redis as they stand, for operators to look at; whoever opens them closes them. */
export function queuesToLookAt(
  url: string,
  onError: (error: Error) => void,
): { readonly queues: readonly Queue[]; close(): Promise<void> } {
  const connection = openRedis(url, { maxRetriesPerRequest: 1 });
  connection.on('error', onError);
  const queues = QUEUES.map((name) => new Queue(name, { connection, prefix: PREFIX }));
  for (const queue of queues) queue.on('error', onError);
  return {
    queues,
    async close() {
      await Promise.all(queues.map((queue) => queue.close().catch(onError)));
      connection.disconnect();
    },
  };
}

function openRedis(url: string, options: RedisOptions): Redis | Cluster {
  const node = new URL(url);
  if (node.searchParams.get('cluster') !== 'true') return new Redis(url, options);
  node.searchParams.delete('cluster');
  const { enableOfflineQueue = true, ...redisOptions } = options;
  const { username, password, protocol } = node;
  return new Cluster([node.toString()], {
    enableOfflineQueue,
    redisOptions: {
      ...redisOptions,
      ...(username ? { username: decodeURIComponent(username) } : {}),
      ...(password ? { password: decodeURIComponent(password) } : {}),
      ...(protocol === 'rediss:' ? { tls: {} } : {}),
    },
  });
}

function newQueue(
  name: QueueName,
  transport: QueueTransport,
  redis: Redis | Cluster | undefined,
  onError: (error: Error) => void,
) {
  const queue = redis
    ? new Queue(name, { connection: redis, prefix: PREFIX })
    : new Queue(name, { connection: postgres(transport.url), prefix: PREFIX }, createPostgresBackend);
  queue.on('error', onError);
  return queue;
}

function newWorker(
  name: QueueName,
  transport: QueueTransport,
  redis: Redis | Cluster | undefined,
  processor: Processor<unknown>,
  concurrency: number,
) {
  // The stall limit overrides attempts and would fail a job after two worker crashes; the row in Postgres decides instead.
  const common = { prefix: PREFIX, concurrency, maxStalledCount: 1_000, autorun: false };
  return redis
    ? new Worker(name, processor, { ...common, connection: redis })
    : new Worker(name, processor, { ...common, connection: postgres(transport.url) }, createPostgresBackend);
}

const postgres = (url: string) => ({
  connectionString: url,
  schema: 'queue',
  migrate: true,
  max: 4,
  connectionTimeoutMillis: 3_000,
  Client: SteadyClient,
});

/** Rejects when work takes longer; what it does meanwhile goes on. */
async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = pause(ms, undefined, { signal: stop.signal, ref: false }).then(() => {
    throw new Error(`the queue did not answer within ${ms} ms`);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    late.catch(() => undefined);
    stop.abort();
  }
}
