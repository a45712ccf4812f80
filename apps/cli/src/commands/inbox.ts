import type { AddCommands } from './index';

export const inboxCommand: AddCommands = (program, cli) => {
  program
    .command('inbox')
    .description(
      cli.say(
        '送られたメールを受け取って見せる、手元用の受信箱を動かす',
        'run the local inbox that takes and shows the mail sent',
      ),
    )
    .action(async () => (await import('../start-inbox')).startInbox(cli));
};
