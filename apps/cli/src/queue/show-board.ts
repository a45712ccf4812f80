import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cli } from '../cli';
import { readSettings } from '../env';
import { Problem } from '../problem';
import { serveBoard } from './serve-board';

/** A board that was forgotten closes by itself. */
const OPEN_MINUTES = 30;

/** Shows the queues until the process is told to end, or half an hour has passed. */
export async function showBoard(cli: Cli, { port = '0' }: { readonly port?: string }): Promise<void> {
  const { REDIS_URL } = readSettings(cli, (all) => all.pick({ REDIS_URL: true }));
  if (!REDIS_URL) {
    throw new Problem(cli.say('見られる待ち行列がありません。', 'There is no queue to look at.'), [
      cli.say(
        'REDIS_URL を設定してください。PostgreSQL の待ち行列は見られません。',
        'Set REDIS_URL. A queue on PostgreSQL cannot be looked at.',
      ),
    ]);
  }
  const board = await serveBoard(REDIS_URL, Number(port));
  cli.answer({ url: board.url }, [
    cli.say(`待ち行列 (一度だけ使えるリンク): ${board.url}`, `The queue (the link works once): ${board.url}`),
    cli.say(`Ctrl-C か ${OPEN_MINUTES} 分で終了します。`, `Ctrl-C ends it, or ${OPEN_MINUTES} minutes do.`),
  ]);
  await Promise.race([
    once(process, 'SIGTERM'),
    once(process, 'SIGINT'),
    pause(OPEN_MINUTES * 60_000, undefined, { ref: false }),
  ]);
  await board.close();
}
