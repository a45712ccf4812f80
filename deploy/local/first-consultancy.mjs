// @ts-check
import { createInterface } from 'node:readline/promises';
import { cliTask } from './cli-task.mjs';
import { report } from './problem.mjs';

/**
 * Asks on the terminal for the first consultancy and creates it. An empty answer leaves it for later.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 */
export async function offerFirstConsultancy(env, signal) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // A terminal in readline's hands gives Ctrl-C to readline alone.
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    const name = await terminal.question(
      'Name of the first consultancy (Enter: later) / 最初の会社名 (Enter で後にする): ',
      { signal },
    );
    if (!name.trim()) return;
    const email = await terminal.question("Its owner's e-mail address / 責任者のメールアドレス: ", { signal });
    process.stdout.write(
      await cliTask(['tenant', 'create', '--name', name.trim(), '--owner-email', email.trim()], env, signal),
    );
  } catch (error) {
    // Everything keeps running: the same can be done later by the command shown above.
    if (!signal.aborted) report(error);
  } finally {
    terminal.close();
  }
}
