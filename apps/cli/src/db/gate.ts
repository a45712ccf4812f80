import { checkGate } from '@mamori/platform';
import type { Cli } from '../cli';
import { readSettings } from '../env';

/** Prints everything in the catalogue that would let rows past the walls, one a line; nothing when all is well. */
export async function printGate(cli: Cli): Promise<void> {
  const { DATABASE_URL } = readSettings(cli, (all) => all.pick({ DATABASE_URL: true }));
  const violations = await checkGate(DATABASE_URL);
  cli.answer(
    violations,
    violations.map(({ kind, object, why }) => `${kind}\t${object}\t${why}`),
  );
  if (violations.length > 0) cli.exitCode = 1;
}
