import { type ChildProcess, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { setPriority } from 'node:os';
import { z } from 'zod';
import { unavailable } from '../errors/fault';
import { nodeModulesOf, scriptFile } from './script-file';
import { turns } from './turns';
import { watchUsage } from './watch-usage';

/** Work that is done in a process of its own, because what it reads comes from outside and may be made to harm. */
export interface LimitedScript<O> {
  /** `new URL('./read-it.limited.ts', import.meta.url)`: a module whose default export takes the input and answers. */
  readonly url: URL;
  /** What an answer looks like; a process that was taken over could say anything. */
  readonly answer: z.ZodType<O>;
  /** Resident memory; 512 unless said. */
  readonly memoryMb?: number;
  /** Time on a processor; 20 unless said. It never takes more than three times as long by the clock. */
  readonly cpuSeconds?: number;
  /** Whether it may load native modules; not unless said. */
  readonly mayLoadAddons?: boolean;
}

export type LimitedOutcome<O> =
  | { readonly type: 'Finished'; readonly output: O }
  | { readonly type: 'TooComplex'; readonly limit: 'memory' | 'time' }
  | { readonly type: 'Failed'; readonly message: string };

const DEFAULTS = { memoryMb: 512, cpuSeconds: 20 } as const;
/** What a process takes besides its heap. */
const BESIDES_HEAP_MB = 128;
const AT_ONCE = 2;
const WAITING = 64;

const RUNNER = `process.once('message', async (input) => {
  try {
    const { default: work } = await import(process.argv[1]);
    process.send({ output: await work(input) }, () => process.disconnect());
  } catch (error) {
    process.send({ failed: String(error?.stack ?? error).slice(0, 2000) }, () => process.disconnect());
  }
});`;
const replySchema = z.union([z.strictObject({ failed: z.string() }), z.object({ output: z.unknown() })]);

const inTurn = turns(AT_ONCE, WAITING);

/**
 * Runs a script in a process without the environment, without the right to write, to start processes or to read other files
 * than the program's and `mayRead`, and ends it when it takes too much. Input and output are plain data and bytes. Throws
 * UNAVAILABLE when too much is waiting already.
 */
export async function runLimited<O>(
  script: LimitedScript<O>,
  input: object,
  mayRead: readonly string[] = [],
): Promise<LimitedOutcome<O>> {
  const file = await scriptFile(script.url);
  const turn = inTurn(() => inProcess(script, file, input, mayRead));
  if (!turn) throw unavailable('too many files are being read');
  return turn;
}

function flagsFor<O>(script: LimitedScript<O>, file: string, mayRead: readonly string[]): readonly string[] {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  const folders = [dirname(file), ...nodeModulesOf(file)].map((folder) => `--allow-fs-read=${folder}/*`);
  return [
    `--max-old-space-size=${(script.memoryMb ?? DEFAULTS.memoryMb) - BESIDES_HEAP_MB}`,
    '--disable-warning=ExperimentalWarning',
    permission,
    ...folders,
    ...mayRead.map((path) => `--allow-fs-read=${path}`),
    ...(script.mayLoadAddons ? ['--allow-addons'] : []),
    '--input-type=module',
    '--eval',
    RUNNER,
  ];
}

async function inProcess<O>(
  script: LimitedScript<O>,
  file: string,
  input: object,
  mayRead: readonly string[],
): Promise<LimitedOutcome<O>> {
  const child = spawn(process.execPath, [...flagsFor(script, file, mayRead), file], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: {},
  });
  const limits = {
    memoryBytes: (script.memoryMb ?? DEFAULTS.memoryMb) * 1024 * 1024,
    cpuMs: (script.cpuSeconds ?? DEFAULTS.cpuSeconds) * 1_000,
  };
  const usage = watchUsage(child, limits);
  try {
    return await replyOf(child, input, script.answer, () => usage.exceeded());
  } finally {
    usage.stop();
    child.kill('SIGKILL');
  }
}

function replyOf<O>(
  child: ChildProcess,
  input: object,
  answer: z.ZodType<O>,
  exceeded: () => 'memory' | 'time' | undefined,
): Promise<LimitedOutcome<O>> {
  let said = '';
  let reply: unknown;
  child.stderr?.on('data', (chunk: Buffer) => {
    if (said.length < 8_000) said += chunk.toString('utf8');
  });
  child.once('message', (message) => {
    reply = message;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // The pipes may close after the process: by then everything has been said.
    child.once('close', (code, signal) => {
      const limit =
        exceeded() ?? (/heap out of memory|Array buffer allocation failed/.test(said) ? 'memory' : undefined);
      if (reply === undefined)
        return resolve(
          limit
            ? { type: 'TooComplex', limit }
            : { type: 'Failed', message: `ended with ${signal ?? code}: ${said.slice(-500)}` },
        );
      resolve(outcomeOf(reply, answer));
    });
    // The pipe of input breaks when the process ends early, which `close` tells better.
    child.once('spawn', () => {
      lower(child);
      child.send(input, () => undefined);
    });
  });
}

/** Requests come before it. */
function lower({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, 10);
  } catch {
    // Ended already, or the machine does not let us say so: then it runs as all else.
    return;
  }
}

function outcomeOf<O>(reply: unknown, answer: z.ZodType<O>): LimitedOutcome<O> {
  const parsed = replySchema.safeParse(reply);
  if (!parsed.success) return { type: 'Failed', message: 'answered in no known form' };
  if ('failed' in parsed.data) {
    const { failed } = parsed.data;
    const isMemory = /Array buffer allocation failed|Invalid (?:array|string) length/.test(failed);
    return isMemory ? { type: 'TooComplex', limit: 'memory' } : { type: 'Failed', message: failed };
  }
  const output = answer.safeParse(parsed.data.output);
  return output.success
    ? { type: 'Finished', output: output.data }
    : { type: 'Failed', message: `answered otherwise than agreed: ${output.error.message.slice(0, 500)}` };
}
