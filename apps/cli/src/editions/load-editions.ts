import { EditionAltered, EditionCatalogue } from '@mamori/editions';
import type { Cli } from '../cli';
import { readSettings } from '../env';
import { Problem } from '../problem';
import { adoptEverywhere } from './adopt-everywhere';

/** Publishes the shipped editions in this database and gives every consultancy those that it lacks. Safe to run again. */
export async function loadEditions(cli: Cli): Promise<void> {
  const settings = readSettings(cli, (all) =>
    all.pick({ DATABASE_URL: true, DATABASE_APP_URL: true, DATABASE_AUTH_URL: true }),
  );
  try {
    const editions = await new EditionCatalogue().load(settings.DATABASE_URL);
    const tenants = await adoptEverywhere(cli, settings);
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

export const altered = (cli: Cli, { code, message }: EditionAltered) =>
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
