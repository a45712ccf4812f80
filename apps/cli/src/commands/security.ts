import type { AddCommands } from './index';

export const securityCommands: AddCommands = (program, cli) => {
  const security = program.command('security').description(cli.say('安全の確認', 'Safety'));

  security
    .command('report')
    .description(
      cli.say(
        'いまの設定を CFG-1 から CFG-9 まで調べ、何を見て、どうだったかを示す',
        'look at the running configuration, CFG-1 to CFG-9, and say what was looked at and how it is',
      ),
    )
    .option(
      '--origin <url>',
      cli.say('API のアドレス (指定がなければ MAMORI_ORIGIN)', 'address of the API (else MAMORI_ORIGIN)'),
    )
    .action(async (options: { readonly origin?: string }) =>
      (await import('../security/security-report')).securityReport(cli, options.origin),
    );

  security
    .command('reseal')
    .description(
      cli.say(
        '預かっている秘密（送り先のトークンなど）を、MAMORI_SECRETS_KEY の最初の鍵で封をし直す',
        'seal the secrets that are kept, as tokens of rooms, under the first key of MAMORI_SECRETS_KEY',
      ),
    )
    .action(async () => (await import('../security/reseal')).reseal(cli));
};
