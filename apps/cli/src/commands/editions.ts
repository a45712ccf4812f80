import type { ImportEditionOptions } from '../editions/import-edition';
import type { AddCommands } from './index';

export const editionsCommands: AddCommands = (program, cli) => {
  const editions = program
    .command('editions')
    .alias('edition')
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

  editions
    .command('import')
    .argument('<file>', cli.say('厚生労働省の様式 (.xlsx)', 'the ministry’s form (.xlsx)'))
    .description(
      cli.say(
        '様式のファイルを読み取り、確認用の下書き (JSON) を作る。まだ公開しない',
        'read the ministry’s form into a draft to review (JSON); nothing is published',
      ),
    )
    .option('--out <file>', cli.say('下書きの書き出し先', 'where to write the draft'))
    .option(
      '--earlier <code>',
      cli.say('比べる年度版 (指定がなければ最新)', 'edition to compare with (else the newest)'),
    )
    .action(async (file: string, options: ImportEditionOptions) =>
      (await import('../editions/import-edition')).importEdition(cli, file, options),
    );

  editions
    .command('publish')
    .argument('<draft>', cli.say('確認した下書き (JSON)', 'the reviewed draft (JSON)'))
    .description(
      cli.say(
        '確認した下書きを公開し、すべての会社で使えるようにする。公開後は変えられない',
        'publish a reviewed draft for every consultancy; it can never be changed afterwards',
      ),
    )
    .action(async (draft: string) => (await import('../editions/publish-edition')).publishEdition(cli, draft));
};
