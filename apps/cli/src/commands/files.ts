import type { AddCommands } from './index';

export const filesCommands: AddCommands = (program, cli) => {
  const files = program.command('files').description(cli.say('送られたファイル', 'Files that people sent'));

  files
    .command('check')
    .description(
      cli.say(
        '記録にあるファイルがすべて保管先にあるかを調べ、どの記録にもないものを数える',
        'find out whether every file on record is kept, and count what no record knows',
      ),
    )
    .action(async () => (await import('../files/check-files')).checkFiles(cli));
};
