import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Programs {
  readonly worker: string;
  readonly naive: string;
  remove(): void;
}

/** Builds what a test of faults starts, of this run alone; inside the project, where it finds its packages. */
export async function buildPrograms(name: string): Promise<Programs> {
  const folder = `dist/faults/${name}-${process.pid}`;
  const build = (...entries: readonly string[]) => run(process.execPath, ['deploy/build/build-node.mjs', ...entries]);
  await build(`${folder}/worker`, 'apps/worker/src/main.ts');
  await build(`${folder}/naive`, 'test/faults/naive/naive-worker.ts');
  return {
    worker: `${folder}/worker/main.js`,
    naive: `${folder}/naive/naive-worker.js`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
