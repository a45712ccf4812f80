import { EditionsModule, EditionsService } from '@mamori/editions';
import { newId } from '@mamori/platform';
import { allTenants, TenantsModule, TenantsService } from '@mamori/tenants';
import { actAsTenant } from '../act-as-tenant';
import type { Cli } from '../cli';
import { enteredEmail, enteredName } from '../entered-person';
import { readSettings } from '../env';
import { asOperator } from '../operator';
import { Problem } from '../problem';
import { invitePerson } from '../users/invite-person';
import { sayLink } from '../users/say-link';

export interface CreateTenantOptions {
  readonly name: string;
  readonly ownerEmail: string;
  readonly ownerName?: string;
}

/** Creates a consultancy with every edition and invites its owner, whose one-time link it prints. */
export async function createTenant(cli: Cli, options: CreateTenantOptions): Promise<void> {
  const settings = readSettings(cli, (all) =>
    all.pick({ DATABASE_APP_URL: true, DATABASE_AUTH_URL: true, MAMORI_ORIGIN: true }),
  );
  const name = enteredName(cli, '--name', options.name);
  const email = enteredEmail(cli, '--owner-email', options.ownerEmail);
  const owner = enteredName(cli, '--owner-name', options.ownerName ?? email.replace(/@.*/, ''));

  const modules = [TenantsModule.with({ origin: settings.MAMORI_ORIGIN }), EditionsModule];
  await asOperator(settings, modules, async ({ db, auth, services }) => {
    if ((await allTenants(auth)).some((tenant) => tenant.name === name))
      throw new Problem(
        cli.say(`「${name}」という会社はもうあります。`, `There is a consultancy called "${name}" already.`),
        [cli.say('責任者の新しいリンク: mamori user invite', 'A new link for its owner: mamori user invite')],
      );
    const tenantId = newId();
    const invited = await actAsTenant(cli, tenantId, async () => {
      await db.transaction(async () => {
        await services.get(TenantsService).create(name, false);
        await services.get(EditionsService).adopt();
      });
      return invitePerson(services, settings.MAMORI_ORIGIN, { email, name: owner, role: 'owner' });
    });
    const { setUpUrl, expiresAt } = invited;
    cli.answer({ tenant: { id: tenantId, name }, ownerEnrolled: setUpUrl === null, setUpUrl, expiresAt }, [
      cli.say(`「${name}」を作りました。`, `Created "${name}".`),
      ...sayLink(cli, owner, invited),
    ]);
  });
}
