import { EditionsModule, EditionsService } from '@mamori/editions';
import { allTenants } from '@mamori/tenants';
import { actAsTenant } from '../act-as-tenant';
import type { Cli } from '../cli';
import { asOperator } from '../operator';
import { withProgress } from '../progress';

/** Gives every consultancy the published editions that it lacks; returns how many consultancies there are. Safe to repeat. */
export function adoptEverywhere(
  cli: Cli,
  urls: { readonly DATABASE_APP_URL: string; readonly DATABASE_AUTH_URL: string },
): Promise<number> {
  return asOperator(urls, [EditionsModule], async ({ auth, services }) => {
    const service = services.get(EditionsService);
    const all = await allTenants(auth);
    await withProgress(cli, cli.say('会社', 'consultancies'), all.length, async (at) => {
      for (const [index, { id }] of all.entries()) {
        await actAsTenant(cli, id, () => service.adopt());
        at(index + 1);
      }
    });
    return all.length;
  });
}
