import { EditionAltered, EditionCatalogue, EditionsModule, EditionsService } from '@mamori/editions';
import { allTenants } from '@mamori/tenants';
import { actAsTenant } from '../act-as-tenant';
import type { Cli } from '../cli';
import { readSettings } from '../env';
import { asOperator } from '../operator';
import { Problem } from '../problem';
import { withProgress } from '../progress';

/** Publishes the shipped editions in this database and gives every consultancy those that it lacks. Safe to run again. */
export async function loadEditions(cli: Cli): Promise<void> {
  const settings = readSettings(cli, (all) =>
    all.pick({ DATABASE_URL: true, DATABASE_APP_URL: true, DATABASE_AUTH_URL: true }),
  );
  try {
    const editions = await new EditionCatalogue().load(settings.DATABASE_URL);
    const tenants = await asOperator(settings, [EditionsModule], async ({ auth, services }) => {
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
    cli.answer({ editions, tenants }, [
      ...editions.map(({ code, result }) => `${code}  ${said(cli, result)}`),
      cli.say(`${tenants} 社で使えます。`, `Ready for ${tenants} consultancies.`),
    ]);
  } catch (error) {
    throw error instanceof EditionAltered ? altered(cli, error) : error;
  }
}

const said = (cli: Cli, result: 'loaded' | 'unchanged') =>
  result === 'loaded' ? cli.say('読み込みました', 'loaded') : cli.say('変更なし', 'unchanged');

const altered = (cli: Cli, { code, message }: EditionAltered) =>
  new Problem(
    cli.say(
      `データベースの年度版 ${code} が、公開したときの内容と違います。何も読み込んでいません。`,
      `Edition ${code} in the database is not the one that was published. Nothing was loaded.`,
    ),
    [
      message,
      cli.say(
        '公開した年度版は変わりません。バックアップと比べて、誰が変えたかを確かめてください。',
        'A published edition never changes. Please compare with a backup and find out who changed it.',
      ),
    ],
  );
