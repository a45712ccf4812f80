import { once } from 'node:events';
import type { Cli } from './cli';
import { readSettings } from './env';
import { runInbox } from './inbox';

/** Runs the local inbox until the process is told to end; mail that is being written then is kept. */
export async function startInbox(cli: Cli): Promise<void> {
  const { INBOX_SMTP_PORT, INBOX_HTTP_PORT, INBOX_DIR } = readSettings(cli, (all) =>
    all.pick({ INBOX_SMTP_PORT: true, INBOX_HTTP_PORT: true, INBOX_DIR: true }),
  );
  const inbox = await runInbox({ smtpPort: INBOX_SMTP_PORT, httpPort: INBOX_HTTP_PORT, dir: INBOX_DIR });
  const { smtpPort, httpPort } = inbox;
  const url = `http://localhost:${httpPort}`;
  cli.answer({ smtpPort, httpPort, url }, [
    cli.say(
      `受信箱: ${url} (SMTP は ${smtpPort} 番、Ctrl-C で終了)`,
      `Inbox: ${url} (SMTP on port ${smtpPort}, Ctrl-C ends it)`,
    ),
  ]);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await inbox.close();
}
