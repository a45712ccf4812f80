import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process of the product that a test started. */
export interface Running {
  readonly pid: number;
  /** What it has written so far. */
  output(): string;
  /** Resolves when it is gone, however it ended. */
  readonly ended: Promise<void>;
  /** Ends it in order; resolves when it is gone. */
  stop(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

const gone = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Seals what the programs of tests keep; the same for all, so that each opens what another sealed. */
export const SEALING_KEY = `k1.${createHash('sha256').update('sealing in tests').digest('base64url')}`;

/** Starts a built program with exactly this environment besides PATH, HOME, the time zone, and the key above. */
export function startProcess(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, [file, ...args], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TZ: 'UTC',
      NODE_ENV: 'production',
      MAMORI_SECRETS_KEY: SEALING_KEY,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const keep = (chunk: Buffer) => {
    text = (text + chunk.toString('utf8')).slice(-200_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return {
    pid: child.pid ?? 0,
    output: () => text,
    ended: gone(child),
    async stop() {
      child.kill('SIGTERM');
      await gone(child);
    },
    async kill() {
      child.kill('SIGKILL');
      await gone(child);
    },
  };
}

/** Waits until the address answers with success; says what the process wrote when it does not. */
export async function untilReady(url: string, running: Running): Promise<void> {
  const deadline = performance.now() + 180_000;
  while (performance.now() < deadline) {
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await sleep(100);
  }
  throw new Error(`${url} does not answer:\n${running.output()}`);
}

/** Asks until the answer is there, for what happens in the background. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>, seconds = 30): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  while (performance.now() < deadline) {
    const answer = await ask();
    if (answer) return answer;
    await sleep(100);
  }
  throw new Error(`did not happen within ${seconds} s: ${what}`);
}
