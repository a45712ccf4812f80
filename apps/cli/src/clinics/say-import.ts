import type { ClinicImportRow, ImportCounts } from '@mamori/clinics';
import type { Cli } from '../cli';

/** How many rows are listed for a person; --json lists all of them. */
const LISTED = 50;

/** The rows that deserve a look: everything but what is simply written or already there as it is. */
export function sayRows(cli: Cli, rows: readonly ClinicImportRow[]): readonly string[] {
  const notable = rows.filter(({ reasons }) => reasons.length > 0);
  const lines = notable.slice(0, LISTED).map(({ line, name, reasons }) => {
    const head = cli.say(`  ${line}行目`, `  row ${line}`);
    return [head, name, reasons.join(cli.say('', ' '))].filter((part) => part !== '').join('  ');
  });
  const more = notable.length - lines.length;
  return more > 0
    ? [...lines, cli.say(`  ほか ${more} 行 (--json ですべて表示)`, `  and ${more} more (--json lists all)`)]
    : lines;
}

/** One line with how many rows come to what. */
export function sayCounts(cli: Cli, { create, update, unchanged, skip, error }: ImportCounts): string {
  return cli.say(
    `新規 ${create}、更新 ${update}、変更なし ${unchanged}、とばす ${skip}、問題あり ${error}`,
    `${create} new, ${update} updated, ${unchanged} unchanged, ${skip} left out, ${error} at fault`,
  );
}
