import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../support/free-port';
import { type Running, startProcess, until } from '../../support/process';
import type { DueWorld } from './due-world';

/** Where workers of this run keep files; whoever ends the run removes it. */
export const FILES = `dist/faults/files-${process.pid}`;

const DAY_MS = 86_400_000;
const AGAIN_MS = 500;
/** Several processes that start at once on a busy machine take their time. */
const PATIENCE_SECONDS = 150;
/** Hosts that nobody looks after: their clocks and zones are wrong, each in its own way. */
const HOSTS = [
  { skewMs: 0, zone: 'UTC' },
  { skewMs: DAY_MS, zone: 'Pacific/Apia' },
  { skewMs: -DAY_MS, zone: 'America/New_York' },
  { skewMs: 3_600_000, zone: 'Asia/Tokyo' },
  { skewMs: -3_600_000, zone: 'Europe/London' },
] as const;

export type Part = 'schedule' | 'take';

/** One process of the worker, which may be killed and started again on the same host. */
export interface Host {
  readonly parts: readonly Part[];
  /**
   * Starts it, unless it runs, until it is ended with this besides its environment; one that ends by itself is started again,
   * as orchestrators do.
   */
  start(besides?: Readonly<Record<string, string>>): void;
  /** Resolves when it runs and answers. */
  ready(): Promise<void>;
  /** Ends it as a crash would. Does nothing when it is not there. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Lets it stand still, as on a host that is away for a while, or go on again. */
  freeze(isFrozen: boolean): void;
  output(): string;
  readonly healthUrl: string;
}

export interface FleetOptions {
  /** The built worker. */
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
  readonly schedulers: number;
  readonly takers: number;
  /** Processes that do both, as in a small installation; none unless said. */
  readonly whole?: number;
  /** Whether clocks and zones of the hosts are wrong. */
  readonly wrongClocks: boolean;
}

/** Schedulers and takers, one process each, not yet started. */
export async function gatherFleet(options: FleetOptions): Promise<readonly Host[]> {
  const parts: readonly (readonly Part[])[] = [
    ...Array.from({ length: options.schedulers }, () => ['schedule'] as const),
    ...Array.from({ length: options.takers }, () => ['take'] as const),
    ...Array.from({ length: options.whole ?? 0 }, () => ['schedule', 'take'] as const),
  ];
  const hosts: Host[] = [];
  for (const [index, part] of parts.entries()) hosts.push(await hostFor(part, index, options));
  return hosts;
}

async function hostFor(parts: readonly Part[], index: number, options: FleetOptions): Promise<Host> {
  const { skewMs, zone } = HOSTS[options.wrongClocks ? index % HOSTS.length : 0] ?? HOSTS[0];
  const port = await freePort();
  const healthUrl = `http://127.0.0.1:${port}`;
  const shims = ['clock-shim', 'hold-shim', 'provider-shim'].map(
    (name) => `--import=${pathToFileURL(join(process.cwd(), `test/faults/kit/${name}.mjs`)).href}`,
  );
  const env = {
    ...options.env,
    TZ: zone,
    WORKER_PARTS: parts.join(','),
    WORKER_HEALTH_PORT: String(port),
    CLOCK_SKEW_MS: String(skewMs),
    NODE_OPTIONS: shims.join(' '),
  };
  let running: Running | undefined;
  let said = '';
  const launch = (besides: Readonly<Record<string, string>>) => {
    const launched = startProcess(options.program, [], { ...env, ...besides });
    running = launched;
    void launched.ended.then(async () => {
      said = `${said}${launched.output()}`.slice(-20_000);
      if (running !== launched) return;
      await sleep(AGAIN_MS);
      if (running === launched) launch(besides);
    });
  };
  const end = async (how: 'stop' | 'kill') => {
    const ending = running;
    running = undefined;
    await ending?.[how]();
  };
  const answers = () =>
    fetch(`${healthUrl}/livez`).then(
      (answer) => answer.ok,
      () => false,
    );
  return {
    parts,
    healthUrl,
    start(besides = {}) {
      if (!running) launch(besides);
    },
    ready: () =>
      until('it answers', answers, PATIENCE_SECONDS).then(
        () => undefined,
        () => Promise.reject(new Error(`${parts.join(' and ')} does not answer: ${said}${running?.output() ?? ''}`)),
      ),
    kill: () => end('kill'),
    stop: () => end('stop'),
    freeze(isFrozen) {
      if (running) process.kill(running.pid, isFrozen ? 'SIGSTOP' : 'SIGCONT');
    },
    output: () => said + (running?.output() ?? ''),
  };
}

/** What a worker needs besides the database. */
export interface Surroundings {
  readonly redis: { readonly url: string };
  readonly smtp: { readonly url: string };
  readonly provider: { readonly url: string };
}

/** What every worker of a run is told; leases and pauses are short, so that what they heal can be seen. */
export const workerEnv = ({ database: { urls }, secretsKey }: DueWorld, { redis, smtp, provider }: Surroundings) => ({
  DATABASE_APP_URL: urls.app,
  DATABASE_AUTH_URL: urls.auth,
  DATABASE_SCHED_URL: urls.sched,
  MAMORI_SECRETS_KEY: secretsKey,
  REDIS_URL: redis.url,
  SMTP_URL: smtp.url,
  PROVIDERS_AT: provider.url,
  MAIL_FROM: '守り <no-reply@mamori.example>',
  MAMORI_ORIGIN: 'http://localhost:7399',
  MAMORI_LOCAL: '1',
  MAMORI_FILES_DIR: FILES,
  DELIVERY_LEASE_SECONDS: '4',
  HINT_REOFFER_SECONDS: '2',
  REMINDER_GATHER_SECONDS: '0',
});
