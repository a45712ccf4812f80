import { Writable } from 'node:stream';
import type { TestDatabase } from '@mamori/platform/testing';
import { run } from '../run';

/** What one command line left behind. */
export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = '';

  constructor(readonly isTTY = false) {
    super();
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Settings under which the commands reach a test database. */
export const settingsOf = ({ urls }: TestDatabase): NodeJS.ProcessEnv => ({
  DATABASE_URL: urls.owner,
  DATABASE_APP_URL: urls.app,
  DATABASE_AUTH_URL: urls.auth,
  MAMORI_ORIGIN: 'http://localhost:7300',
});

/** Runs one command line in this process. */
export async function runCli(env: NodeJS.ProcessEnv, ...argv: readonly string[]): Promise<CliResult> {
  const out = new Kept();
  const err = new Kept();
  const code = await run(argv, { out, err, env, cwd: process.cwd() });
  return { code, out: out.text, err: err.text };
}

/** Runs one command line with --json and returns what it printed; fails unless the command succeeds. */
export async function jsonOf<T>(env: NodeJS.ProcessEnv, ...argv: readonly string[]): Promise<T> {
  const { code, out, err } = await runCli(env, ...argv, '--json');
  if (code !== 0) throw new Error(`exit code ${code}: ${err}`);
  return JSON.parse(out);
}
