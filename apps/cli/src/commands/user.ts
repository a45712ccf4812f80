import { Option } from 'commander';
import type { InviteUserOptions } from '../users/invite-user';
import type { UserAccessOptions } from '../users/set-user-access';
import type { AddCommands } from './index';

const roles = ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff', 'vendor'];

export const userCommands: AddCommands = (program, cli) => {
  const user = program.command('user').description(cli.say('メンバー', 'Members'));
  const tenant = ['--tenant <name|id>', cli.say('コンサルティング会社', 'the consultancy')] as const;
  const email = ['--email <address>', cli.say('メールアドレス', 'e-mail address')] as const;

  user
    .command('invite')
    .description(
      cli.say(
        'メンバーを招待し、1回限りの登録用リンクを表示 (もう一度招待すると前のリンクは無効)',
        'invite a member and print a one-time link (inviting again ends the link before)',
      ),
    )
    .requiredOption(...tenant)
    .requiredOption(...email)
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

  user
    .command('list')
    .description(cli.say('メンバーの一覧', 'list the members'))
    .requiredOption(...tenant)
    .action(async (options: { readonly tenant: string }) =>
      (await import('../users/list-users')).listUsers(cli, options),
    );

  user
    .command('disable')
    .description(cli.say('メンバーの利用を停止し、サインインを終了', 'end the access of a member, sessions included'))
    .requiredOption(...tenant)
    .requiredOption(...email)
    .action(async (options: UserAccessOptions) =>
      (await import('../users/set-user-access')).setUserAccess(cli, 'disable', options),
    );

  user
    .command('enable')
    .description(cli.say('停止したメンバーの利用を再開', 'give the access of a disabled member back'))
    .requiredOption(...tenant)
    .requiredOption(...email)
    .action(async (options: UserAccessOptions) =>
      (await import('../users/set-user-access')).setUserAccess(cli, 'enable', options),
    );
};
