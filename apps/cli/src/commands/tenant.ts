import type { CreateTenantOptions } from '../tenants/create-tenant';
import type { AddCommands } from './index';

export const tenantCommands: AddCommands = (program, cli) => {
  const tenant = program.command('tenant').description(cli.say('コンサルティング会社', 'Consultancies'));

  tenant
    .command('create')
    .description(
      cli.say(
        'コンサルティング会社を作り、責任者の登録用リンクを表示',
        "create a consultancy and print its owner's one-time link",
      ),
    )
    .requiredOption('--name <name>', cli.say('会社の名前', 'name of the consultancy'))
    .requiredOption('--owner-email <address>', cli.say('責任者のメールアドレス', "the owner's e-mail address"))
    .option(
      '--owner-name <name>',
      cli.say('責任者の氏名 (なければアドレスの @ の前)', "the owner's name (else the address up to the @)"),
    )
    .action(async (options: CreateTenantOptions) =>
      (await import('../tenants/create-tenant')).createTenant(cli, options),
    );

  tenant
    .command('list')
    .description(cli.say('コンサルティング会社の一覧', 'list the consultancies'))
    .action(async () => (await import('../tenants/list-tenants')).listTenants(cli));
};
