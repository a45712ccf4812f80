import { CommanderError } from 'commander';
import type { Cli } from './cli';
import { createProgram } from './program';
import type { Terminal } from './terminal';

/** Runs one command line and returns its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { program, cli } = createProgram(argv, terminal);
  if (argv.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return cli.exitCode;
  } catch (error) {
    return error instanceof CommanderError ? usageCode(cli, error) : problemCode(cli, error);
  }
}

async function usageCode(cli: Cli, error: CommanderError): Promise<number> {
  if (error.exitCode === 0) return 0;
  // A group without its command shows its help, which says it all.
  if (error.code === 'commander.help') return 2;
  const { usageError } = await import('./usage-error');
  cli.note(`✗ ${usageError(cli, error)}`);
  cli.note(cli.say('  使い方: mamori help', '  Usage: mamori help'));
  return 2;
}

async function problemCode(cli: Cli, error: unknown): Promise<number> {
  const { explain } = await import('./explain');
  const { message, details } = explain(cli, error);
  cli.note([`✗ ${message}`, ...details.map((line) => `  ${line}`)].join('\n'));
  return 1;
}
