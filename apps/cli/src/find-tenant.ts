import type { AuthDatabase } from '@mamori/platform';
import { allTenants, type TenantRow } from '@mamori/tenants';
import type { Cli } from './cli';
import { nearNames } from './near-names';
import { Problem } from './problem';

/** The consultancy with this name or id. A Problem that lists near names when there is none. */
export async function findTenant(cli: Cli, auth: AuthDatabase, nameOrId: string): Promise<TenantRow> {
  const tenants = await allTenants(auth);
  const typed = nameOrId.trim();
  const found = tenants.filter(({ id, name }) => id === typed.toLowerCase() || name === typed);
  const [tenant, another] = found;
  if (tenant && !another) return tenant;
  if (tenant)
    throw new Problem(
      cli.say(
        `「${typed}」という会社が複数あります。ID で指定してください。`,
        `Several consultancies are called "${typed}". Please give the id.`,
      ),
      found.map(({ id }) => id),
    );
  const near = nearNames(
    typed,
    tenants.map(({ name }) => name),
  );
  throw new Problem(
    cli.say(`「${typed}」という会社はありません。`, `There is no consultancy called "${typed}".`),
    near.length > 0
      ? [cli.say('近い名前:', 'Near names:'), ...near.map((name) => `  ${name}`)]
      : [cli.say('一覧: mamori tenant list', 'All of them: mamori tenant list')],
  );
}
