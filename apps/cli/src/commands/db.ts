import type { AddCommands } from './index';

export const dbCommands: AddCommands = (program, cli) => {
  const db = program.command('db').description(cli.say('データベース', 'The database'));

  db.command('migrate')
    .description(cli.say('データベースを今の版に合わせる', 'bring the database up to this version'))
    .action(async () => (await import('../db/migrate')).migrateDatabase(cli));

  db.command('gate')
    .description(
      cli.say(
        '会社の間の壁を抜ける設定がないか調べる (なければ何も表示しない)',
        'look for anything that lets rows past the walls between tenants (prints nothing when all is well)',
      ),
    )
    .action(async () => (await import('../db/gate')).printGate(cli));
};
