import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  CatalogueInvalid,
  type DraftFile,
  EditionAltered,
  EditionCatalogue,
  earlierItemsOf,
  parseDraftFile,
  publishDraftFile,
  sayFinding,
} from '@mamori/editions';
import { onOccasion } from '@mamori/platform';
import type { Cli } from '../cli';
import { readSettings } from '../env';
import { Problem } from '../problem';
import { adoptEverywhere } from './adopt-everywhere';
import { altered } from './load-editions';

/** Publishes a reviewed draft in the catalogue and gives it to every consultancy. Safe to run again. */
export function publishEdition(cli: Cli, path: string): Promise<void> {
  return onOccasion({ requestId: 'cli', language: cli.language }, () => publishDraft(cli, path));
}

async function publishDraft(cli: Cli, path: string): Promise<void> {
  const settings = readSettings(cli, (all) =>
    all.pick({ DATABASE_URL: true, DATABASE_APP_URL: true, DATABASE_AUTH_URL: true }),
  );
  const draft = await readDraft(cli, path);
  const catalogue = new EditionCatalogue();
  const document = await catalogue.document(settings.DATABASE_URL, draft.earlier);
  if (!document)
    throw new Problem(
      cli.say(
        `比べた年度版 ${draft.earlier} がデータベースにありません。`,
        `Edition ${draft.earlier} is not in the database.`,
      ),
      [cli.say('先に mamori editions load を実行してください。', 'Please run mamori editions load first.')],
    );
  // One that stands there already is compared by its checksum, so that running it again is no mistake.
  const outcome = publishDraftFile(draft, earlierItemsOf(document), []);
  if (outcome.type === 'DraftFileNotReady')
    throw new Problem(
      cli.say(
        'まだ公開できません。下書きの次のところを直してください。',
        'It cannot be published yet. Please settle these:',
      ),
      outcome.findings.map((finding) => sayFinding(finding, draft.items)),
    );
  try {
    const published = await catalogue.publish(settings.DATABASE_URL, outcome.document);
    const tenants = await adoptEverywhere(cli, settings);
    cli.answer({ edition: published, tenants }, [
      cli.say(
        `${published.code} を${published.result === 'loaded' ? '公開しました' : '確かめました (変更なし)'}。${tenants} 社で使えます。`,
        `${published.code} ${published.result === 'loaded' ? 'was published' : 'is unchanged'}. Ready for ${tenants} consultancies.`,
      ),
    ]);
  } catch (error) {
    throw error instanceof EditionAltered ? altered(cli, error) : error;
  }
}

async function readDraft(cli: Cli, path: string): Promise<DraftFile> {
  const text = await readFile(resolve(cli.terminal.cwd, path), 'utf8');
  try {
    return parseDraftFile(JSON.parse(text), path);
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof CatalogueInvalid)) throw error;
    throw new Problem(
      cli.say('下書きのファイルを読み取れません。', 'The draft file cannot be read.'),
      error.message.split('\n'),
    );
  }
}
