import { ClinicsModule } from '@mamori/clinics';
import { type Role, TenantsModule } from '@mamori/tenants';
import { actAsTenant } from '../act-as-tenant';
import type { Cli } from '../cli';
import { enteredEmail, enteredName } from '../entered-person';
import { readSettings } from '../env';
import { findTenant } from '../find-tenant';
import { asOperator } from '../operator';
import { findClinics } from './find-clinics';
import { invitePerson } from './invite-person';
import { sayLink } from './say-link';

export interface InviteUserOptions {
  readonly tenant: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly clinic?: readonly string[];
  readonly replacePasskeys?: boolean;
}

/** Invites a member, assigns the clinics named, and prints the one-time link. Nothing is written when a clinic is unknown. */
export async function inviteUser(cli: Cli, options: InviteUserOptions): Promise<void> {
  const settings = readSettings(cli, (all) =>
    all.pick({ DATABASE_APP_URL: true, DATABASE_AUTH_URL: true, MAMORI_ORIGIN: true }),
  );
  const email = enteredEmail(cli, '--email', options.email);
  const name = enteredName(cli, '--name', options.name);
  const modules = [TenantsModule.with({ origin: settings.MAMORI_ORIGIN }), ClinicsModule];
  await asOperator(settings, modules, async ({ auth, services }) => {
    const tenant = await findTenant(cli, auth, options.tenant);
    const { clinics, invited } = await actAsTenant(cli, tenant.id, async () => {
      const clinics = await findClinics(cli, services, options.clinic ?? []);
      const clinicIds = clinics.map(({ id }) => id);
      const person = { email, name, role: options.role, clinicIds, replacesPasskeys: options.replacePasskeys };
      const invited = await invitePerson(services, settings.MAMORI_ORIGIN, person);
      return { clinics, invited };
    });
    warn(cli, options, invited.role);
    cli.answer({ tenant: { id: tenant.id, name: tenant.name }, ...invited, clinics }, sayLink(cli, name, invited));
  });
}

function warn(cli: Cli, { role, clinic }: InviteUserOptions, given: Role): void {
  if (given !== role)
    cli.note(
      cli.say(
        `この人はすでに ${given} です。招待では役割は変わりません。`,
        `This person is ${given} already; an invitation does not change the role.`,
      ),
    );
  if (seesOnlyAssigned(given) && !clinic)
    cli.note(
      cli.say(
        `${given} に見えるのは --clinic で割り当てた医療機関だけです。`,
        `${given} sees only the clinics assigned with --clinic.`,
      ),
    );
}

const seesOnlyAssigned = (role: Role) => role !== 'owner' && role !== 'admin' && role !== 'vendor';
