import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import {
  type DraftFile,
  EditionCatalogue,
  earlierItemsOf,
  makeDraftFile,
  readWorkbookAt,
  recogniseSheet,
  type RecognisedSheet,
  sayWorkbookRefusal,
  shippedCatalogue,
  takeWorkbook,
} from '@mamori/editions';
import { onOccasion } from '@mamori/platform';
import type { Cli } from '../cli';
import { readSettings } from '../env';
import { Problem } from '../problem';

export interface ImportEditionOptions {
  readonly out?: string;
  readonly earlier?: string;
}

/** Reads the ministry's form, says what was recognised and what was not, and writes a draft to review. Publishes nothing. */
export function importEdition(cli: Cli, path: string, options: ImportEditionOptions): Promise<void> {
  return onOccasion({ requestId: 'cli', language: cli.language }, () => readForm(cli, path, options));
}

async function readForm(cli: Cli, path: string, { out, earlier }: ImportEditionOptions): Promise<void> {
  const { DATABASE_URL } = readSettings(cli, (all) => all.pick({ DATABASE_URL: true }));
  const file = resolve(cli.terminal.cwd, path);
  const bytes = await readFile(file);
  const sheets = await recognised(cli, file);
  const catalogue = new EditionCatalogue();
  const held = await catalogue.loaded(DATABASE_URL);
  const outcome = takeWorkbook(sheets, { fiscalYear: null, held, forms: [] }, false);
  if (outcome.type !== 'WorkbookFits')
    throw new Problem(
      outcome.type === 'FormReadAlready' ? '' : sayWorkbookRefusal(outcome),
      sheets.flatMap((sheet) => problemLines(cli, sheet)),
    );
  const code = earlier ?? [...held].sort(byNumber).at(-1) ?? '';
  const document = await catalogue.document(DATABASE_URL, code);
  if (!document)
    throw new Problem(cli.say(`比べる年度版 ${code} がありません。`, `There is no edition ${code} to compare with.`), [
      cli.say('先に mamori editions load を実行してください。', 'Please run mamori editions load first.'),
    ]);
  const source = { fileName: basename(file), sha256: createHash('sha256').update(bytes).digest('hex') };
  const facts = factsOf(outcome.fiscalYear, outcome.found[0]?.titleJa ?? '');
  const draft = makeDraftFile(facts, outcome.found, source, { code, items: earlierItemsOf(document) });
  if (out) await writeFile(resolve(cli.terminal.cwd, out), `${JSON.stringify(draft, null, 2)}\n`, { flag: 'wx' });
  cli.answer({ ...draft, written: out ?? null }, [
    ...sheets.flatMap((sheet) => [sayFound(cli, sheet), ...problemLines(cli, sheet)]),
    ...sayItems(cli, draft),
    out
      ? cli.say(
          `${out} に書きました。確かめて "isConfirmed" を true にし、mamori edition publish ${out} を実行してください。`,
          `Written to ${out}. Please review it, set "isConfirmed" to true, and run mamori edition publish ${out}.`,
        )
      : cli.say('下書きを書き出すには --out を付けてください。', 'Give --out to write the draft.'),
  ]);
}

async function recognised(cli: Cli, file: string): Promise<readonly RecognisedSheet[]> {
  const workbook = await readWorkbookAt(file);
  if (workbook.type !== 'WorkbookRead')
    throw new Problem(sayWorkbookRefusal({ reason: workbook.type === 'NotExcel' ? 'not_excel' : 'too_complex' }), [
      file,
    ]);
  return workbook.grids.map((grid) => recogniseSheet(grid, basename(file)));
}

function factsOf(fiscalYear: number | null, titleJa: string): Omit<DraftFile['draft'], 'id' | 'kind'> {
  const listed = shippedCatalogue().index.editions.find(({ edition }) => edition === `r${(fiscalYear ?? 0) - 2018}`);
  return {
    labelJa: fiscalYear === null ? '' : `令和${fiscalYear - 2018}年度版`,
    labelEn: fiscalYear === null ? '' : `FY${fiscalYear} edition`,
    titleJa,
    fiscalYear,
    published: listed?.published ?? '',
    guidelineBasis: listed?.guideline ? `医療情報システムの安全管理に関するガイドライン 第${listed.guideline}版` : '',
  };
}

const byNumber = (one: string, other: string) => Number(one.slice(1)) - Number(other.slice(1));

const sayFound = (cli: Cli, { name, form, items }: RecognisedSheet) =>
  cli.say(
    `シート「${name}」: ${form ?? '様式不明'} ${items.length} 項目`,
    `Sheet "${name}": ${form ?? 'no form'}, ${items.length} items`,
  );

function problemLines(cli: Cli, { name, problems }: RecognisedSheet): readonly string[] {
  return problems.map(({ kind, row, cell, text }) =>
    row === null
      ? `  ${name}: ${kind} ${text}`.trimEnd()
      : cli.say(`  ${name} ${row}行目 (${cell}): ${kind} ${text}`, `  ${name} row ${row} (${cell}): ${kind} ${text}`),
  );
}

function sayItems(cli: Cli, { items }: DraftFile): readonly string[] {
  const open = items.filter(({ isConfirmed, isLeftOut }) => !isConfirmed && !isLeftOut);
  return [
    ...items.map(
      ({ code, change, replaces, score, isConfirmed, isLeftOut }) =>
        `${isLeftOut ? '-' : isConfirmed ? '✓' : '?'} ${code.padEnd(8)} ${change.padEnd(9)} ${String(score).padStart(3)}  ${replaces.join(' ')}`,
    ),
    cli.say(`確かめる項目: ${open.length} 件`, `Items to review: ${open.length}`),
  ];
}
