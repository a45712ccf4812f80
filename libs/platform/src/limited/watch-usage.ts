import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';

interface Limits {
  readonly memoryBytes: number;
  readonly cpuMs: number;
}

export interface Usage {
  /** Which limit the process was ended for. */
  exceeded(): 'memory' | 'time' | undefined;
  stop(): void;
}

const LOOK_EVERY_MS = 25;
const PAGE_BYTES = 4096;
/** The kernel counts in hundredths of a second whatever it measures with. */
const TICK_MS = 10;
/** A busy machine makes everything slow, but not for ever. */
const CLOCK_PER_CPU = 3;

/**
 * Ends a process that takes more memory or time than it may. Memory outside of the heap, where files are unpacked, is seen by
 * the kernel alone; without /proc the limit of the heap and the clock remain.
 */
export function watchUsage(child: ChildProcess, { memoryBytes, cpuMs }: Limits): Usage {
  let exceeded: 'memory' | 'time' | undefined;
  const end = (limit: 'memory' | 'time') => {
    exceeded ??= limit;
    child.kill('SIGKILL');
  };
  const look = async () => {
    const seen = await usageOf(child.pid);
    if (!seen) return;
    if (seen.memoryBytes > memoryBytes) end('memory');
    else if (seen.cpuMs > cpuMs) end('time');
  };
  const looking = setInterval(() => void look(), LOOK_EVERY_MS);
  const clock = setTimeout(() => end('time'), cpuMs * CLOCK_PER_CPU);
  return {
    exceeded: () => exceeded,
    stop() {
      clearInterval(looking);
      clearTimeout(clock);
    },
  };
}

async function usageOf(pid: number | undefined): Promise<Limits | undefined> {
  try {
    const [pages, stat] = await Promise.all([
      readFile(`/proc/${pid}/statm`, 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    // The name of the program, in brackets, may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      memoryBytes: Number(pages.split(' ')[1]) * PAGE_BYTES,
      cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
    };
  } catch {
    return undefined;
  }
}
