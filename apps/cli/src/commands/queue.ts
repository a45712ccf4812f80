import type { AddCommands } from './index';

export const queueCommands: AddCommands = (program, cli) => {
  const queue = program.command('queue').description(cli.say('待ち行列', 'The queue'));

  queue
    .command('board')
    .description(
      cli.say(
        '待ち行列をブラウザーで見る (このマシンだけ、見るだけ、一度だけ使えるリンク)',
        'look at the queue in a browser (this machine only, read only, by a link that works once)',
      ),
    )
    .option('--port <number>', cli.say('番号 (なければ空いている番号)', 'port (else any that is free)'))
    .action(async (options: { readonly port?: string }) =>
      (await import('../queue/show-board')).showBoard(cli, options),
    );
};
