import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { Audit } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { line, openList, send } from '../testing/answer-sheet';
import { type ChecklistWorld, checklistWorld, type Member } from '../testing/checklist-world';
import { AnswersExportRepository } from './answers-export.repository';
import { AnswersExportService } from './answers-export.service';

let world: ChecklistWorld;
let exports: AnswersExportService;
beforeAll(async () => {
  world = await checklistWorld();
  const { db } = world.test;
  exports = new AnswersExportService(db, new AnswersExportRepository(db), world.get(Audit));
  await world.atDay('2026-11-22');
}, 60_000);
afterAll(() => world?.close());

const csvOf = (actor: Member, ids: readonly string[] | null) =>
  asActor(actor, async () => text(await exports.csv(ids)));
const tableOf = (csv: string): readonly Readonly<Record<string, string>>[] =>
  parse<Record<string, string>>(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
const newOwner = async () => world.member(await world.tenant(), 'owner');

describe('answers as a table', () => {
  it('have a row for every line, with days in both calendars', async () => {
    const owner = await newOwner();
    const list = await openList(world, owner);
    await send(world, owner, list.id, line(list, '2-④').id, { value: 'no', targetOn: '2027-03-31' });
    const rows = tableOf(await csvOf(owner, [list.clinicId]));
    expect(rows).toHaveLength(19);
    expect(rows.find((row) => row['番号'] === '2-④')).toMatchObject({
      回答: 'いいえ',
      確認日: '2026-11-22',
      '確認日（和暦）': '令和8年11月22日',
      目標日: '2027-03-31',
      '目標日（和暦）': '令和9年3月31日',
      年度: '令和8年度（2026年度）',
      都道府県: '東京都',
    });
  });

  it('say that lines behind the entry question need no answer, and that a clinic has no list yet', async () => {
    const owner = await newOwner();
    const list = await openList(world, owner);
    await send(world, owner, list.id, line(list, '-').id, { value: 'no' });
    await world.clinic(owner.tenantId);
    const rows = tableOf(await csvOf(owner, null));
    const answers = rows.map((row) => row['回答']);
    expect(answers.filter((answer) => answer === '回答不要')).toHaveLength(18);
    expect(answers.filter((answer) => answer === 'チェックリスト未作成')).toHaveLength(1);
  });

  it.each(['=1+1', '＝1+1', '@SUM(A1)', '-1', '\t=1'])('never begin a formula: %j', async (remarks) => {
    const owner = await newOwner();
    const list = await openList(world, owner);
    await world.test.asSuperuser('update app.answers set remarks = $2, version = version + 1 where checklist_id = $1', [
      list.id,
      remarks,
    ]);
    for (const row of tableOf(await csvOf(owner, [list.clinicId]))) expect(row['備考']).toMatch(/^'/);
    const written = await asActor(owner, () => exports.xlsx([list.clinicId]));
    if (written.type !== 'WorkbookWritten') throw new Error(written.type);
    const [sheet] = (await readXlsx(written.bytes)).sheets;
    expect(sheet?.rows[1]?.[14]).toMatch(/^'/);
    expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it('come in pieces, in the order of the clinics’ readings, each clinic whole', async () => {
    const owner = await newOwner();
    const names = ['ワ', 'ア', 'カ'];
    for (const name of names) {
      const { clinicId } = await openList(world, owner);
      await world.test.asSuperuser('update app.clinics set name = $2, name_kana = $2 where id = $1', [clinicId, name]);
    }
    const filler = Array.from({ length: 30 }, () => world.clinic(owner.tenantId));
    await Promise.all(filler);
    const rows = tableOf(await csvOf(owner, null));
    expect(rows).toHaveLength(3 * 19 + 30);
    const seen = rows.map((row) => row['医療機関・薬局'] ?? '').filter((name) => names.includes(name));
    expect([...new Set(seen)]).toEqual(['ア', 'カ', 'ワ']);
  });

  it('leave word of who took how many, and show a consultant only what is theirs', async () => {
    const owner = await newOwner();
    const mine = await openList(world, owner);
    const other = await openList(world, owner);
    const consultant = await world.member(owner.tenantId, 'consultant');
    await world.assign(consultant, mine.clinicId);
    expect(tableOf(await csvOf(consultant, null))).toHaveLength(19);
    await expect(csvOf(consultant, [mine.clinicId, other.clinicId])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await csvOf(owner, null);
    const trail = await world.test.asSuperuser(
      `select after ->> 'clinics' as clinics, after ->> 'all' as all from app.audit_events
        where tenant_id = $1 and action = 'checklist.answers-exported' order by id`,
      [owner.tenantId],
    );
    expect(trail).toEqual([
      { clinics: '1', all: 'true' },
      { clinics: '2', all: 'true' },
    ]);
  });
});
