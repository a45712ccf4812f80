import { SingleBar } from 'cli-progress';
import type { Cli } from './cli';

/** Runs long work, which says how much of `total` is done: a bar on a terminal, nothing where nobody watches. */
export async function withProgress<T>(
  cli: Cli,
  label: string,
  total: number,
  work: (at: (done: number) => void) => Promise<T>,
): Promise<T> {
  const { err } = cli.terminal;
  if (err.isTTY !== true || total === 0) return work(() => undefined);
  const bar = new SingleBar({
    stream: err,
    format: `  ${label} {bar} {value}/{total}  {duration_formatted}`,
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    // The library would otherwise take the first Ctrl-C for itself.
    gracefulExit: false,
  });
  bar.start(total, 0);
  try {
    return await work((done) => bar.update(done));
  } finally {
    bar.stop();
  }
}
