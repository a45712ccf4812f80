import { ChecklistsModule } from '@mamori/checklists';
import { ClinicsModule } from '@mamori/clinics';
import { EditionsModule } from '@mamori/editions';
import { SetUpLinkRepository } from '@mamori/identity';
import { InspectionsModule } from '@mamori/inspections';
import { TasksModule } from '@mamori/tasks';
import { TenantsModule } from '@mamori/tenants';
import { actAsTenant } from '../act-as-tenant';
import type { Cli } from '../cli';
import { readSettings } from '../env';
import { asOperator } from '../operator';
import { invitePerson } from '../users/invite-person';
import { ensureDemoTenant, isComplete } from './demo-tenant';
import type { DemoWork } from './demo-work';
import { fillDemo } from './fill-demo';
import { owner, TENANT_NAME } from './members';
import { knownClinics } from './write-clinics';

/**
 * Makes the demo consultancy, or finishes one that was begun. A demo that is whole is left as people have made it since;
 * only the owner gets a fresh link, until the owner has a passkey.
 */
export async function loadDemo(cli: Cli): Promise<void> {
  const settings = readSettings(cli, (all) =>
    all.pick({ DATABASE_APP_URL: true, DATABASE_AUTH_URL: true, MAMORI_ORIGIN: true }),
  );
  const modules = [
    TenantsModule.with({ origin: settings.MAMORI_ORIGIN }),
    EditionsModule,
    ClinicsModule,
    ChecklistsModule,
    TasksModule,
    InspectionsModule,
  ];
  await asOperator(settings, modules, async ({ db, auth, services }) => {
    const tenantId = await ensureDemoTenant(cli, db, auth, services);
    const work: DemoWork = { cli, db, services, tenantId };
    const created = !(await isComplete(work));
    if (created) await fillDemo(work);
    const setUpUrl = await inviteOwner(work, settings.MAMORI_ORIGIN);
    const clinics = (await knownClinics(work)).size;
    const ownerEnrolled = setUpUrl === null;
    cli.answer({ tenant: { id: tenantId, name: TENANT_NAME }, clinics, created, ownerEnrolled, setUpUrl }, [
      created
        ? cli.say(
            `「${TENANT_NAME}」を作りました (${clinics} 医療機関)。`,
            `Created "${TENANT_NAME}" (${clinics} clinics).`,
          )
        : cli.say(`「${TENANT_NAME}」はもうあります。`, `"${TENANT_NAME}" is there already.`),
      ...(setUpUrl === null
        ? [
            cli.say(
              '責任者は登録済みのパスキーでサインインできます。',
              'Its owner signs in with the registered passkey.',
            ),
          ]
        : [cli.say('責任者の登録用リンク (1回限り):', "Its owner's one-time link:"), setUpUrl]),
    ]);
  });
}

/** A fresh link for the owner; null when the owner has a passkey. */
async function inviteOwner({ cli, services, tenantId }: DemoWork, origin: string): Promise<string | null> {
  if (await services.get(SetUpLinkRepository).hasPasskey(owner.email)) return null;
  return (await actAsTenant(cli, tenantId, () => invitePerson(services, origin, owner))).setUpUrl;
}
