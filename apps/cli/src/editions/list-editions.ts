import { EditionCatalogue, shippedCatalogue } from '@mamori/editions';
import type { Cli } from '../cli';
import { readSettings } from '../env';

/** Prints every edition that the ministry is known to have published, and which of them stand in this database. */
export async function listEditions(cli: Cli): Promise<void> {
  const { DATABASE_URL } = readSettings(cli, (all) => all.pick({ DATABASE_URL: true }));
  const loaded = await new EditionCatalogue().loaded(DATABASE_URL);
  const { editions } = shippedCatalogue().index;
  const rows = editions.map(({ edition, label_ja, label_en, published, file }) => ({
    code: edition,
    labelJa: label_ja,
    labelEn: label_en,
    published,
    shipped: file !== null,
    loaded: loaded.includes(edition),
  }));
  cli.answer(
    rows,
    rows.map(({ code, labelJa, labelEn, published, ...state }) =>
      [code, published.padEnd(10), cli.say(labelJa, labelEn), stateOf(cli, state)].join('  '),
    ),
  );
}

function stateOf(cli: Cli, { shipped, loaded }: { readonly shipped: boolean; readonly loaded: boolean }): string {
  if (loaded) return cli.say('読み込み済み', 'loaded');
  if (shipped) return cli.say('未読み込み (mamori editions load)', 'not loaded (mamori editions load)');
  return cli.say('製品に入っていません', 'not shipped');
}
