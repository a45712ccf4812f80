import { LARGEST_PAGE } from '@mamori/platform';
import { type Member, type MemberFilter, MemberReader, TenantsModule } from '@mamori/tenants';
import { actAsTenant } from '../act-as-tenant';
import type { Cli } from '../cli';
import { readSettings } from '../env';
import { findTenant } from '../find-tenant';
import { asOperator } from '../operator';

/** Prints the members of a consultancy by name, the disabled last. */
export async function listUsers(cli: Cli, options: { readonly tenant: string }): Promise<void> {
  const settings = readSettings(cli, (all) =>
    all.pick({ DATABASE_APP_URL: true, DATABASE_AUTH_URL: true, MAMORI_ORIGIN: true }),
  );
  await asOperator(settings, [TenantsModule.with({ origin: settings.MAMORI_ORIGIN })], async ({ auth, services }) => {
    const tenant = await findTenant(cli, auth, options.tenant);
    const reader = services.get(MemberReader);
    const members = await actAsTenant(cli, tenant.id, async () => [
      ...(await allMembers(reader, {})),
      ...(await allMembers(reader, { state: 'disabled' })),
    ]);
    const shown = members.map(({ id, name, email, role, state, clinics, enrolledAt, lastSignInAt }) => ({
      ...{ id, name, email, role, state, clinics, enrolledAt, lastSignInAt },
    }));
    cli.answer(
      shown,
      members.map(
        (member) => `${member.id}  ${member.email}  ${member.role}  ${sayState(cli, member)}  ${member.name}`,
      ),
    );
  });
}

async function allMembers(reader: MemberReader, filter: MemberFilter): Promise<readonly Member[]> {
  const all: Member[] = [];
  for (let after: string | null | undefined; ;) {
    const { nodes, pageInfo } = await reader.page(filter, LARGEST_PAGE, after);
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}

function sayState(cli: Cli, { state }: Member): string {
  switch (state) {
    case 'active':
      return cli.say('利用中', 'active');
    case 'invited':
      return cli.say('招待中', 'invited');
    case 'disabled':
      return cli.say('停止中', 'disabled');
  }
}
