import { SingleBar } from 'cli-progress';
import type { Cli } from './cli';

/** How far a long piece of work is. */
export interface Progress {
  at(done: number): void;
  end(): void;
}

const silent: Progress = { at: () => undefined, end: () => undefined };

/** A bar on the terminal; nothing where nobody watches. */
export function startProgress(cli: Cli, label: string, total: number): Progress {
  const { err } = cli.terminal;
  if (err.isTTY !== true || total === 0) return silent;
  const bar = new SingleBar({
    stream: err,
    format: `  ${label} {bar} {value}/{total}  {duration_formatted}`,
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
  });
  bar.start(total, 0);
  return { at: (done) => bar.update(done), end: () => bar.stop() };
}
