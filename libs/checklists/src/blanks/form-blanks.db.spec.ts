import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import { readXlsx } from 'hucre/xlsx';
import { newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { line, openList, send } from '../testing/answer-sheet';
import { boxesBlank, roundsBlank, shippedItems, wordsBlank } from '../testing/blank-layouts';
import { blankWorkbook } from '../testing/blank-workbook';
import { type BlankWorld, blankWorld } from '../testing/blank-world';
import type { Member } from '../testing/checklist-world';
import { closedList, reopen, signatureOf, SIGNER } from '../testing/signed-list';
import type { FormBlank } from '../schema.gen';
import { readArchive } from './fill/archive';

const RIGHTS = [...SIGNER, 'form:map', 'form:export', 'answers:export'];
const items = shippedItems('r7', 'medical');
const [rounds, boxes] = [blankWorkbook(roundsBlank(items)), blankWorkbook(boxesBlank(items))];

let world: BlankWorld;
let tenantId: string;
let owner: Member;
let clerk: Member;
beforeAll(async () => {
  world = await blankWorld();
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner', RIGHTS);
  clerk = await world.member(tenantId, 'clinic_staff', RIGHTS);
  await world.atDay('2026-11-22');
}, 60_000);
afterAll(() => world?.close());

async function saved(bytes: Uint8Array): Promise<FormBlank> {
  const outcome = await world.read(owner, bytes);
  if (outcome.type !== 'FormBlankSaved') throw new Error(JSON.stringify(outcome));
  return outcome.blank;
}
const as = <T>(work: () => Promise<T>) => asActor(owner, work);
const idOf = (blank: FormBlank, code: string) => blank.items.find((item) => item.code === code)?.id ?? '';

async function textOf(checklistId: string, actor = owner, signatureId?: string): Promise<string> {
  const outcome = await asActor(actor, () => world.ministry.make(checklistId, signatureId));
  if (outcome.type !== 'FileMade') throw new Error(outcome.type);
  const [sheet] = (await readXlsx(outcome.file.bytes)).sheets;
  return sheet!.rows.flat().join('|');
}

describe('a blank that was sent', () => {
  it('is read with a cell for each item', async () => {
    const blank = await saved(rounds);
    expect(blank).toMatchObject({ state: 'mapping', missing: [], rounds: [1, 2, 3], round: 1, isProtected: false });
    expect(blank.sheets).toEqual([
      { name: '医療機関確認用', isHidden: false },
      { name: '集計', isHidden: true },
    ]);
    expect(blank.grid.cells.find(({ row, column }) => row === 1 && column === 1)).toMatchObject({ columnSpan: 7 });
  });

  it.each([
    ["another year's form", () => blankWorkbook(wordsBlank([])), 'nothing_found'],
    [
      'what no reader can open',
      () => Buffer.from('PK\u0003\u0004 no workbook at all, only a few letters'),
      'not_excel',
    ],
  ])('is refused: %s', async (_, bytes, reason) => {
    expect(await world.read(owner, bytes())).toMatchObject({ type: 'FormBlankRefused', refusal: { reason } });
  });

  it('says what of a wrong edition it found, and is used only when that is accepted', async () => {
    const { id, version, missing } = await saved(blankWorkbook(boxesBlank(items.slice(0, 5))));
    expect(missing).toHaveLength(items.length - 5);
    expect(await as(() => world.blanks.use({ id, version }))).toMatchObject({ type: 'FormBlankIncomplete', missing });
    const used = await as(() => world.blanks.use({ id, version, acceptsMissing: true }));
    expect(used).toMatchObject({ type: 'FormBlankSaved', blank: { state: 'in_use' } });
  });
});

describe('the mapping', () => {
  it('moves a meaning to the cell that is said, joined cells as one', async () => {
    const { id, version, ...blank } = await saved(rounds);
    const remarks = { what: 'remarks', itemId: idOf({ id, version, ...blank }, '1-①'), round: null } as const;
    const moved = await as(() =>
      world.blanks.mapCells({
        id,
        version,
        cells: [
          { cell: 'e3', ...remarks },
          { cell: 'C9', what: null },
        ],
        round: 2,
      }),
    );
    if (moved.type !== 'FormBlankSaved') throw new Error(moved.type);
    expect(moved.blank.cells).toContainEqual({ cell: 'D3', ...remarks });
    expect(
      moved.blank.cells.filter(({ what, itemId }) => what === 'remarks' && itemId === remarks.itemId),
    ).toHaveLength(1);
    expect(moved.blank).toMatchObject({ version: version + 1, round: 2, missing: [] });
  });

  it('refuses a formula, a cell that is none, an item left open and one of another form', async () => {
    const { id, version, ...blank } = await saved(blankWorkbook(boxesBlank(items), { formulas: { J8: '1+1' } }));
    const itemId = idOf({ id, version, ...blank }, '1-①');
    const say = (cell: string, given: object = { itemId }) =>
      as(() => world.blanks.mapCells({ id, version, cells: [{ cell, what: 'remarks', ...given }] }));
    expect(blank.doubts.map(({ kind }) => kind)).toEqual(['formula']);
    expect(await say('J8')).toMatchObject({ refusal: { reason: 'formula', cell: 'J8' } });
    expect(await say('8J')).toMatchObject({ refusal: { reason: 'no_cell' } });
    expect(await say('ZZZ1')).toMatchObject({ refusal: { reason: 'no_cell' } });
    expect(await say('B1', {})).toMatchObject({ refusal: { reason: 'no_item' } });
    await expect(say('B1', { itemId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps what somebody else changed first', async () => {
    const { id, version } = await saved(rounds);
    const change = () => as(() => world.blanks.mapCells({ id, version, cells: [{ cell: 'C9', what: null }] }));
    const outcomes = await Promise.all([change(), change()]);
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['FormBlankChangedMeanwhile', 'FormBlankSaved']);
  });

  it('begins anew with another sheet', async () => {
    const { id, version } = await saved(rounds);
    const hidden = await as(() => world.blanks.chooseSheet({ id, version, sheetName: '集計' }));
    expect(hidden).toMatchObject({ type: 'FormBlankSaved', blank: { sheetName: '集計', cells: [] } });
    const none = await as(() => world.blanks.chooseSheet({ id, version: version + 1, sheetName: 'なし' }));
    expect(none).toMatchObject({ type: 'FormBlankRefused', refusal: { reason: 'no_sheet' } });
  });
});

describe('the file in use', () => {
  it('is one for each form; the one before is retired and can be taken back', async () => {
    const [first, second] = [await world.inUse(owner, rounds), await world.inUse(owner, boxes)];
    const states = async () =>
      new Map((await as(() => world.blanks.list(first.editionId))).map(({ id, state }) => [id, state]));
    expect([(await states()).get(first.id), (await states()).get(second.id)]).toEqual(['retired', 'in_use']);
    const closed = await as(() => world.blanks.mapCells({ id: first.id, version: 3, cells: [] }));
    expect(closed).toMatchObject({ type: 'FormBlankRefused', refusal: { reason: 'retired' } });
    await as(() => world.blanks.use({ id: first.id, version: 3 }));
    expect([(await states()).get(first.id), (await states()).get(second.id)]).toEqual(['in_use', 'retired']);
  });

  it('stays one when two are put in use at once', async () => {
    const [one, two] = [await saved(rounds), await saved(boxes)];
    await Promise.all([one, two].map(({ id, version }) => as(() => world.blanks.use({ id, version }))));
    const heads = await as(() => world.blanks.list(one.editionId));
    expect(heads.filter(({ state }) => state === 'in_use')).toHaveLength(1);
  });

  it('is filled with the answers as they stand, also for the people of the clinic', async () => {
    await world.inUse(owner, boxes);
    const list = await openList(world, owner);
    await world.assign(clerk, list.clinicId);
    await send(world, owner, list.id, line(list, '2-④').id, { value: 'no', targetOn: '2027-03-31', remarks: '=1+1' });
    const text = await textOf(list.id, clerk);
    expect(text).toContain(`施設名|${list.clinicName}`);
    expect(text).toContain('□|■|□|令和8年11月22日|令和9年3月31日|=1+1');
    const editionId = await world.r7(owner);
    const hidden = await asActor(clerk, () => world.blanks.list(editionId));
    expect(new Set(hidden.map(({ state }) => state))).toEqual(new Set(['in_use']));
  });

  it('shows a signed list as it was signed, whatever came after', async () => {
    await world.inUse(owner, boxes);
    const list = await closedList(world, owner);
    const signatureId = await signatureOf(world, owner, list.id);
    const signed = await textOf(list.id);
    await reopen(world, owner, list.id, signatureId);
    await send(world, owner, list.id, line(list, '-').id, { value: 'yes', version: 1 });
    expect(await textOf(list.id)).not.toBe(signed);
    expect(await textOf(list.id, owner, signatureId)).toBe(signed);
  });

  it('can be tried with made-up answers', async () => {
    const { id } = await saved(rounds);
    const { bytes } = await as(() => world.ministry.example(id));
    const text = (await readXlsx(bytes)).sheets[0]!.rows.flat().join('|');
    expect(text).toContain('（見本）あおぞらクリニック');
    expect(text).toMatch(/いいえ\n（12\/10）/u);
  });

  it('says that there is none once it is laid aside', async () => {
    const { id, version } = await world.inUse(owner, boxes);
    const list = await openList(world, owner);
    await as(() => world.blanks.retire({ id, version }));
    expect(await as(() => world.ministry.make(list.id))).toEqual({ type: 'NoBlankInUse' });
  });
});

describe('many lists at once', () => {
  it('come as one archive, with word of who has no list', async () => {
    await world.inUse(owner, boxes);
    const [one, two, without] = [
      await openList(world, owner),
      await openList(world, owner),
      await world.clinic(tenantId),
    ];
    const ids = [one.clinicId, two.clinicId, without];
    const editionId = await world.r7(owner);
    const outcome = await as(() => world.ministry.many(editionId, 'medical', ids));
    if (outcome.type !== 'ArchiveBegun') throw new Error(outcome.type);
    const archive = readArchive(await buffer(outcome.body));
    expect(archive.parts.map(({ name }) => name).sort()).toEqual(
      [`${one.clinicName}.xlsx`, `${two.clinicName}.xlsx`, 'お知らせ.txt'].sort(),
    );
    const [first] = archive.parts;
    expect((await readXlsx(archive.file.subarray(first!.from, first!.to))).sheets[0]?.name).toBe('確認シート');
  });

  it('are nobody’s who cannot reach one of the clinics', async () => {
    const editionId = await world.r7(owner);
    const list = await openList(world, owner);
    const many = () => world.ministry.many(editionId, 'medical', [list.clinicId]);
    await expect(asActor(clerk, many)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const stranger = await world.member(await world.tenant(), 'owner', RIGHTS);
    await expect(asActor(stranger, many)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(asActor(stranger, () => world.ministry.make(list.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
