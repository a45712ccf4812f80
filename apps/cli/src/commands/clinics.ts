import { Option } from 'commander';
import type { ImportClinicsOptions } from '../clinics/import-clinics';
import type { AddCommands } from './index';

export const clinicsCommands: AddCommands = (program, cli) => {
  const clinics = program.command('clinics').description(cli.say('医療機関', 'Clinics'));

  clinics
    .command('import')
    .description(
      cli.say(
        '医療機関の一覧を CSV (UTF-8・Shift_JIS) か Excel (.xlsx) から取り込む',
        'import a list of clinics from CSV (UTF-8 or Shift_JIS) or Excel (.xlsx)',
      ),
    )
    .argument('<file>', cli.say('一覧のファイル', 'file with the list'))
    .requiredOption('--tenant <name|id>', cli.say('コンサルティング会社', 'the consultancy'))
    .addOption(
      new Option(
        '--mode <stop|skip|update>',
        cli.say(
          '問題のある行や登録済みの医療機関があるとき: stop 何も書かない (標準)、skip その行をとばす、update 登録済みは更新し問題の行はとばす',
          'when rows are at fault or known: stop write nothing (standard), skip leave those rows out, update known clinics and leave faulty rows out',
        ),
      )
        .choices(['stop', 'skip', 'update'])
        .default('stop'),
    )
    .option('--dry-run', cli.say('書き込まず、結果だけを表示', 'only show what would happen'))
    .action(async (file: string, options: ImportClinicsOptions) =>
      (await import('../clinics/import-clinics')).importClinics(cli, file, options),
    );
};
