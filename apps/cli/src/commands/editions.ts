import type { AddCommands } from './index';

export const editionsCommands: AddCommands = (program, cli) => {
  const editions = program
    .command('editions')
    .description(cli.say('チェックリストの年度版', 'Editions of the checklist'));

  editions
    .command('list')
    .description(
      cli.say('製品に入っている年度版と、読み込まれているかを表示', 'list the editions shipped, and which are loaded'),
    )
    .action(async () => (await import('../editions/list-editions')).listEditions(cli));

  editions
    .command('load')
    .description(
      cli.say(
        '年度版を読み込み、すべての会社で使えるようにする (何度でも可)',
        'load the editions for every consultancy (safe to repeat)',
      ),
    )
    .action(async () => (await import('../editions/load-editions')).loadEditions(cli));
};
