import type { SimulateRemindersOptions } from '../reminders/simulate-reminders';
import type { AddCommands } from './index';

export const remindersCommands: AddCommands = (program, cli) => {
  const reminders = program.command('reminders').description(cli.say('お知らせ', 'Reminders'));

  reminders
    .command('simulate')
    .description(
      cli.say(
        'だれに、何が、いつ、なぜ届くことになるかを、送らずに示す',
        'show who would be told of what, when and why, without telling anybody',
      ),
    )
    .requiredOption('--tenant <name|id>', cli.say('コンサルティング会社', 'the consultancy'))
    .option('--from <YYYY-MM-DD>', cli.say('最初の日 (なければ今日)', 'first day (else today)'))
    .option('--to <YYYY-MM-DD>', cli.say('最後の日 (なければ1年後の前日)', 'last day (else the last of a year)'))
    .action(async (options: SimulateRemindersOptions) =>
      (await import('../reminders/simulate-reminders')).simulateReminders(cli, options),
    );
};
