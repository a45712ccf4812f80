import { Option } from 'commander';
import type { InviteUserOptions } from '../users/invite-user';
import type { AddCommands } from './index';

const roles = ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff', 'vendor'];

export const userCommands: AddCommands = (program, cli) => {
  const user = program.command('user').description(cli.say('メンバー', 'Members'));

  user
    .command('invite')
    .description(
      cli.say(
        'メンバーを招待し、1回限りの登録用リンクを表示 (もう一度招待すると前のリンクは無効)',
        'invite a member and print a one-time link (inviting again ends the link before)',
      ),
    )
    .requiredOption('--tenant <name|id>', cli.say('コンサルティング会社', 'the consultancy'))
    .requiredOption('--email <address>', cli.say('メールアドレス', 'e-mail address'))
    .requiredOption('--name <name>', cli.say('氏名', 'name'))
    .addOption(
      new Option('--role <role>', cli.say(`役割: ${roles.join(', ')}`, `role: ${roles.join(', ')}`))
        .choices(roles)
        .makeOptionMandatory(),
    )
    .option(
      '--clinic <name|id...>',
      cli.say('担当・所属の医療機関 (いくつでも)', 'clinics that the member looks after or belongs to (any number)'),
    )
    .option(
      '--replace-passkeys',
      cli.say(
        '登録済みのパスキーを新しいものに置き換える (本人確認をしてから)',
        "let the new passkey replace the person's passkeys (once you are sure who asks)",
      ),
    )
    .action(async (options: InviteUserOptions) => (await import('../users/invite-user')).inviteUser(cli, options));
};
