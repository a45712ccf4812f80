import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asActor } from '@mamori/platform/testing';
import type { EditionDraft } from '../schema.gen';
import { draftWorld, type DraftWorld, type Person } from './testing/draft-world';
import { joinedLayout, notedLayout, toWorkbook, wideLayout } from './testing/layouts';

let world: DraftWorld;
let tenantId: string;
let hanako: Person;
let taro: Person;
beforeAll(async () => {
  world = await draftWorld();
  tenantId = await world.tenant();
  hanako = await world.person(tenantId);
  taro = await world.person(tenantId, 'admin', '管理 太郎');
});
afterAll(() => world.close());

const started = async (person: Person, kind: 'ministry' | 'own' = 'ministry') => {
  const outcome = await asActor(person, () =>
    world.drafts.start({ kind, labelJa: kind === 'own' ? '自社点検' : null }),
  );
  if (outcome.type !== 'EditionDraftSaved') throw new Error(outcome.type);
  return outcome.draft;
};
const taking = (person: Person, draftId: string, fileId: string, replace = false) =>
  asActor(person, async () =>
    world.workbooks.take(await world.workbooks.recognise(fileId), { draftId, fileId, replace }),
  );
const current = (person: Person, { id }: { readonly id: string }) => asActor(person, () => world.drafts.get(id));

describe('reading a workbook into a draft', () => {
  it.each([
    ['joined cells', joinedLayout()],
    ['wide digits and hidden rows', wideLayout()],
    ['notes between rows', notedLayout()],
  ])('takes every item of a form with %s, with its name, year and suggestions', async (_, layout) => {
    const draft = await world.read(hanako, [layout]);
    expect(draft).toMatchObject({
      code: 'r8',
      labelJa: '令和8年度版',
      labelEn: 'FY2026 edition',
      fiscalYear: 2026,
      published: '2026-06',
      earlier: { code: 'r7' },
      summary: { kept: 10, reworded: 2, moved: 3, merged: 1, split: 2, new: 1, dropped: 2, unconfirmed: 19 },
      createdBy: '相談 花子',
    });
    expect(draft.sheets).toMatchObject([{ n: 1, form: 'medical_pharmacy', fileName: '様式.xlsx' }]);
    expect(draft.earlierItems.filter(({ isDropped }) => isDropped).map(({ key }) => key)).toEqual([
      'r7-med-2-13',
      'r7-pha-2-13',
    ]);
  });

  it('carries help texts, devices and English of kept items over, and nothing to new ones', async () => {
    const { items } = await world.read(hanako, [joinedLayout()]);
    const ofCode = (code: string) => items.find((item) => item.code === code);
    expect(ofCode('2-②')).toMatchObject({ answerKind: 'yes_no_no_contract_skip', scope: 'all', change: 'kept' });
    expect(ofCode('2-②')?.explainJa).not.toBe('');
    expect(ofCode('2-②')?.labelEn).not.toBe('');
    expect(ofCode('2-⑪')).toMatchObject({ change: 'new', explainJa: '', labelEn: '', scope: null });
  });

  it('tells what it saw when nothing can be taken, and changes nothing', async () => {
    const draft = await started(hanako);
    const memo = await toWorkbook([{ name: 'メモ', rows: ['来月までに決める'] }]);
    const outcome = await taking(hanako, draft.id, await world.file(tenantId, memo));
    expect(outcome).toMatchObject({
      type: 'WorkbookRefused',
      refusal: { reason: 'nothing_found' },
      sheets: [{ name: 'メモ', problems: expect.arrayContaining([expect.objectContaining({ kind: 'no_header' })]) }],
    });
    expect((await current(hanako, draft)).version).toBe(draft.version);
  });

  it.each([
    ['is no workbook', Buffer.from('これはブックではありません'), {}, 'not_excel'],
    ['was refused for its macros', Buffer.from('x'), { state: 'refused', refusal: 'macros' }, 'file_not_available'],
    [
      'was refused for its password',
      Buffer.from('x'),
      { state: 'refused', refusal: 'encrypted' },
      'file_not_available',
    ],
    ['has not arrived', Buffer.from('x'), { state: 'waiting' }, 'file_not_available'],
  ])('refuses a file that %s', async (_, bytes, given, reason) => {
    const draft = await started(hanako);
    const outcome = await taking(hanako, draft.id, await world.file(tenantId, bytes, given));
    expect(outcome).toMatchObject({ type: 'WorkbookRefused', refusal: { reason } });
  });

  it('refuses the file of an edition that is here, and one of ten thousand rows', async () => {
    const draft = await started(hanako);
    const { rows, ...rest } = joinedLayout();
    const r7 = await toWorkbook([{ ...rest, rows: rows.map((row) => row.replaceAll('令和８年度', '令和７年度')) }]);
    expect(await taking(hanako, draft.id, await world.file(tenantId, r7))).toMatchObject({
      refusal: { reason: 'year_held', fiscalYear: 2025 },
    });
    const many = Array.from({ length: 10_000 }, (_, at) => `1-①|項目${at}がある|`);
    const endless = await toWorkbook([{ name: '医療機関確認用', rows: ['番号|項目|回答', ...many] }]);
    expect(await taking(hanako, draft.id, await world.file(tenantId, endless))).toMatchObject({
      refusal: { reason: 'too_many_items', limit: 300 },
    });
  });

  it('asks before items of a form give way, and then replaces all of them', async () => {
    const draft = await world.read(hanako, [joinedLayout()]);
    const again = await world.file(tenantId, await toWorkbook([wideLayout()]));
    expect(await taking(hanako, draft.id, again)).toEqual({ type: 'FormReadAlready', forms: ['medical_pharmacy'] });
    const outcome = await taking(hanako, draft.id, again, true);
    if (outcome.type !== 'EditionDraftSaved') throw new Error(outcome.type);
    expect(outcome.draft.items.filter(({ isLeftOut }) => !isLeftOut)).toHaveLength(19);
    expect(outcome.draft.items.filter(({ isLeftOut }) => isLeftOut)).toMatchObject([{ doubts: ['hidden_row'] }]);
    expect(outcome.draft.sheets).toHaveLength(1);
  });

  it('keeps the forms of two people who read at once into one draft', async () => {
    const draft = await started(hanako);
    const vendor = { ...notedLayout(), name: '事業者確認用' };
    const [one, other] = [await toWorkbook([joinedLayout()]), await toWorkbook([vendor])];
    const files = [await world.file(tenantId, one), await world.file(tenantId, other)];
    const outcomes = await Promise.all([taking(hanako, draft.id, files[0]!), taking(taro, draft.id, files[1]!)]);
    expect(outcomes.map(({ type }) => type)).toEqual(['EditionDraftSaved', 'EditionDraftSaved']);
    const { items, sheets, version } = await current(hanako, draft);
    expect(items).toHaveLength(38);
    expect(sheets.map(({ n, form }) => [n, form]).sort()).toEqual(
      expect.arrayContaining([
        [1, expect.any(String)],
        [2, expect.any(String)],
      ]),
    );
    expect(version).toBe(draft.version + 2);
  });
});

describe('reviewing items', () => {
  let draft: EditionDraft;
  beforeAll(async () => {
    draft = await world.read(hanako, [joinedLayout()]);
  });
  const item = async (code: string) => (await current(hanako, draft)).items.find((each) => each.code === code)!;

  it('takes the change of whoever saw the item as it is, and shows it to whoever did not', async () => {
    const { id: itemId, version } = await item('2-①');
    const input = { draftId: draft.id, itemId, version };
    const outcomes = await Promise.all([
      asActor(hanako, () => world.items.update({ ...input, explainJa: '台帳とは機器の一覧です。' })),
      asActor(taro, () => world.items.update({ ...input, explainJa: '一覧表のことです。' })),
    ]);
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['DraftItemChangedMeanwhile', 'DraftItemSaved']);
  });

  it('asks again when the wording is no longer that of the earlier item', async () => {
    const { id: itemId, version } = await item('1-①');
    await asActor(hanako, () => world.items.confirm({ draftId: draft.id, items: [{ id: itemId, version }] }));
    const outcome = await asActor(hanako, () =>
      world.items.update({ draftId: draft.id, itemId, version: version + 1, labelJa: '責任者と代理の人を決めている' }),
    );
    expect(outcome).toMatchObject({ type: 'DraftItemSaved', item: { change: 'reworded', isConfirmed: false } });
  });

  it('sets a mapping by hand, with the help texts of the earlier item', async () => {
    const { id: itemId, version } = await item('2-⑪');
    const input = { draftId: draft.id, itemId, version };
    expect(
      await asActor(hanako, () => world.items.setMapping({ ...input, change: 'kept', replaces: ['r7-ven-1-01'] })),
    ).toMatchObject({ type: 'InvalidInput', field: 'replaces' });
    const outcome = await asActor(hanako, () =>
      world.items.setMapping({ ...input, change: 'reworded', replaces: ['r7-med-2-13', 'r7-pha-2-13'] }),
    );
    expect(outcome).toMatchObject({
      item: { isConfirmed: true, scope: 'network' },
      draft: { summary: { dropped: 0 } },
    });
  });

  it('confirms only what is as it was seen', async () => {
    const { items } = await current(hanako, draft);
    const seen = items.slice(4, 7).map(({ id, version }, at) => ({ id, version: at === 0 ? version + 5 : version }));
    const outcome = await asActor(hanako, () => world.items.confirm({ draftId: draft.id, items: seen }));
    if (outcome.type !== 'EditionDraftSaved') throw new Error(outcome.type);
    expect(outcome.draft.items.slice(4, 7).map(({ isConfirmed }) => isConfirmed)).toEqual([false, true, true]);
  });

  it('adds an item behind another one, and moves it', async () => {
    const before = await item('3-①');
    const added = await asActor(hanako, () =>
      world.items.add({
        draftId: draft.id,
        form: 'medical_pharmacy',
        afterItemId: before.id,
        sectionCode: '3',
        sectionTitleJa: 'インシデント発生に備えた対応',
        code: '3-④',
        labelJa: '訓練をしている',
      }),
    );
    if (added.type !== 'EditionDraftSaved') throw new Error(added.type);
    const codes = (list: EditionDraft) => list.items.map(({ code }) => code).slice(-5);
    expect(codes(added.draft)).toEqual(['3-①', '3-④', '3-②', '3-③', '4-①']);
    const [last, fresh] = [await item('3-③'), await item('3-④')];
    const moved = await asActor(hanako, () =>
      world.items.move({ draftId: draft.id, itemId: fresh.id, afterItemId: last.id }),
    );
    if (moved.type !== 'EditionDraftSaved') throw new Error(moved.type);
    expect(codes(moved.draft)).toEqual(['3-①', '3-②', '3-③', '3-④', '4-①']);
  });

  it('is not there for another consultancy, nor for who belongs to a clinic', async () => {
    const stranger = await world.person(await world.tenant());
    const staff = await world.person(tenantId, 'clinic_staff');
    for (const person of [stranger, staff])
      await expect(current(person, draft)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the list of drafts', () => {
  it('shows newest first, page by page, without those laid aside', async () => {
    const office = await world.tenant();
    const one = await world.person(office);
    const drafts = [await started(one), await started(one), await started(one)];
    await asActor(one, () => world.drafts.abandon({ draftId: drafts[1]!.id, version: drafts[1]!.version }));
    const page = await asActor(one, () => world.drafts.list(1));
    expect(page.nodes.map(({ id }) => id)).toEqual([drafts[2]!.id]);
    const rest = await asActor(one, () => world.drafts.list(1, page.pageInfo.endCursor));
    expect(rest).toMatchObject({ nodes: [{ id: drafts[0]!.id }], pageInfo: { hasNextPage: false } });
  });
});
