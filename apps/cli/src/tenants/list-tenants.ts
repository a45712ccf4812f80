import { allTenants } from '@mamori/tenants';
import type { Cli } from '../cli';
import { readSettings } from '../env';
import { withSignIn } from '../operator';

/** Prints every consultancy by name. */
export async function listTenants(cli: Cli): Promise<void> {
  const { DATABASE_AUTH_URL } = readSettings(cli, (all) => all.pick({ DATABASE_AUTH_URL: true }));
  const tenants = await withSignIn(DATABASE_AUTH_URL, allTenants);
  cli.answer(
    tenants,
    tenants.map(({ id, name, demo }) => `${id}  ${name}${demo ? cli.say(' (デモ)', ' (demo)') : ''}`),
  );
  if (tenants.length === 0)
    cli.note(cli.say('会社はまだありません: mamori tenant create', 'None yet: mamori tenant create'));
}
