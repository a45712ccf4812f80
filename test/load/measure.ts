import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** What one server did in one turn. */
export interface Figures {
  readonly rps: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rssMiB: number;
}

/** Sends the next body of its own list, again and again; one list per connection, so that versions stay in step. */
export interface LoadPlan {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
  /** The body to send next on a connection. */
  next(connection: number): string;
  /** True when the answer is what was asked for; anything else spoils the turn. */
  isGood(body: string): boolean;
}

export interface Turn {
  readonly rps: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Loads a server for some seconds. Throws when an answer was wrong: a fast wrong answer is no figure. */
export async function load(plan: LoadPlan): Promise<Turn> {
  let connection = 0;
  let wrong: string | undefined;
  const result = await autocannon({
    url: plan.url,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...plan.headers },
    connections: plan.connections,
    duration: plan.seconds,
    verifyBody(body) {
      const text = String(body);
      const isGood = plan.isGood(text);
      if (!isGood) wrong ??= text.slice(0, 300);
      return isGood;
    },
    setupClient(client) {
      const number = connection;
      connection += 1;
      client.setBody(plan.next(number));
      client.on('response', () => client.setBody(plan.next(number)));
    },
  });
  if (result.mismatches > 0 || result.errors > 0 || result.non2xx > 0) {
    throw new Error(
      `wrong answers: ${result.mismatches} of unexpected content, ${result.errors} errors, ${result.non2xx} not 2xx; ` +
        `the first: ${wrong ?? 'none'}`,
    );
  }
  return { rps: result.requests.total / result.duration, p50Ms: result.latency.p50, p99Ms: result.latency.p99 };
}

/** Resident memory of a process now, in MiB. Source: Linux, /proc. */
export function residentMiB(pid: number): number {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+) kB$/m);
  return Math.round(Number(line?.[1] ?? 0) / 1024);
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
