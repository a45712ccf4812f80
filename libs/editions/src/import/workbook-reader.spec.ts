import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { recogniseSheet } from './policy/recognise-sheet';
import { joinedLayout, type Layout, notedLayout, toGrid, toWorkbook, wideLayout } from './testing/layouts';
import { readWorkbookAt } from './workbook-reader';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mamori-workbook-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function saved(layouts: readonly Layout[]): Promise<string> {
  const path = join(folder, `${layouts.length}-${layouts[0]?.name.length}.xlsx`);
  writeFileSync(path, await toWorkbook(layouts));
  return path;
}

it.each([
  ['joined cells', joinedLayout()],
  ['hidden rows and columns', wideLayout()],
  ['notes', notedLayout()],
])('reads a real workbook with %s as the policy expects it', async (_, layout) => {
  const outcome = await readWorkbookAt(await saved([layout]));
  if (outcome.type !== 'WorkbookRead') throw new Error(outcome.type);
  expect(outcome.grids.map((grid) => recogniseSheet(grid))).toEqual([recogniseSheet(toGrid(layout))]);
});

it('says so when a file is no workbook', async () => {
  const path = join(folder, 'text.xlsx');
  writeFileSync(path, 'これはブックではありません');
  expect(await readWorkbookAt(path)).toEqual({ type: 'NotExcel' });
});

it('reads ten thousand rows', async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `1-①|項目${at}がある|`);
  const outcome = await readWorkbookAt(await saved([{ name: '多い', rows: ['番号|項目|回答', ...rows] }]));
  expect(outcome.type === 'WorkbookRead' && outcome.grids[0]?.cells.length).toBe(20_003);
});
