import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { FILES } from './fleet';

const run = promisify(execFile);

export interface Programs {
  readonly worker: string;
  readonly naive: string;
  /** Together with what workers of this run kept. */
  remove(): void;
}

/** Builds what a test of faults starts, of this run alone; inside the project, where it finds its packages. */
export async function buildPrograms(name: string): Promise<Programs> {
  const folder = `dist/faults/${name}-${process.pid}`;
  const build = (...entries: readonly string[]) => run(process.execPath, ['deploy/build/build-node.mjs', ...entries]);
  await Promise.all([
    build(`${folder}/worker`, 'apps/worker/src/main.ts'),
    build(`${folder}/naive`, 'test/faults/naive/naive-worker.ts'),
  ]);
  return {
    worker: `${folder}/worker/main.js`,
    naive: `${folder}/naive/naive-worker.js`,
    remove() {
      for (const made of [folder, FILES]) rmSync(made, { recursive: true, force: true });
    },
  };
}
