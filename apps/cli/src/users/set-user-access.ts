import type { INestApplicationContext } from '@nestjs/common';
import { type Member, MemberReader, MemberService, TenantsModule } from '@mamori/tenants';
import { actAsTenant } from '../act-as-tenant';
import type { Cli } from '../cli';
import { enteredEmail } from '../entered-person';
import { readSettings } from '../env';
import { findTenant } from '../find-tenant';
import { asOperator } from '../operator';
import { Problem } from '../problem';

export interface UserAccessOptions {
  readonly tenant: string;
  readonly email: string;
}

/** Ends the access of a member in one consultancy, sessions included, or gives it back. May run twice. */
export async function setUserAccess(cli: Cli, what: 'disable' | 'enable', options: UserAccessOptions): Promise<void> {
  const settings = readSettings(cli, (all) =>
    all.pick({ DATABASE_APP_URL: true, DATABASE_AUTH_URL: true, MAMORI_ORIGIN: true }),
  );
  const email = enteredEmail(cli, '--email', options.email);
  await asOperator(settings, [TenantsModule.with({ origin: settings.MAMORI_ORIGIN })], async ({ auth, services }) => {
    const tenant = await findTenant(cli, auth, options.tenant);
    const { id, name, state } = await actAsTenant(cli, tenant.id, () => set(cli, services, what, email));
    cli.answer({ tenant: { id: tenant.id, name: tenant.name }, memberId: id, name, state }, [
      what === 'disable'
        ? cli.say(`${name} さんの利用を停止し、サインインを終了しました。`, `${name} is disabled and signed out.`)
        : cli.say(`${name} さんの利用を再開しました。`, `${name} may sign in again.`),
    ]);
  });
}

async function set(
  cli: Cli,
  services: INestApplicationContext,
  what: 'disable' | 'enable',
  email: string,
): Promise<Member> {
  const { id, version } = await memberWith(cli, services.get(MemberReader), email);
  const outcome = await services.get(MemberService)[what]({ memberId: id, version });
  if (outcome.type === 'MemberChanged') return outcome.member;
  if (outcome.type === 'LastOwner')
    throw new Problem(
      cli.say(
        'サインインできる責任者がいなくなるため、停止できません。',
        'This is the last owner who can sign in and cannot be disabled.',
      ),
      [
        cli.say(
          '先に別の責任者を招待してください: mamori user invite',
          'Invite another owner first: mamori user invite',
        ),
      ],
    );
  throw new Problem(
    cli.say(
      'ほかの操作と重なりました。もう一度実行してください。',
      'Something else changed this member. Please try again.',
    ),
  );
}

async function memberWith(cli: Cli, reader: MemberReader, email: string): Promise<Member> {
  for (const filter of [{ text: email }, { text: email, state: 'disabled' as const }]) {
    const { nodes } = await reader.page(filter);
    const found = nodes.find((member) => member.email === email);
    if (found) return found;
  }
  throw new Problem(cli.say(`${email} のメンバーはいません。`, `Nobody with the address ${email} is a member.`), [
    cli.say('一覧: mamori user list', 'All of them: mamori user list'),
  ]);
}
