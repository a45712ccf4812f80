import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asActor } from '@mamori/platform/testing';
import type { SheetFormInput } from '../schema.gen';
import { draftWorld, type DraftWorld, type Person } from './testing/draft-world';
import { joinedLayout, type Layout, notedLayout, toWorkbook } from './testing/layouts';

let world: DraftWorld;
let tenantId: string;
let hanako: Person;
beforeAll(async () => {
  world = await draftWorld();
  tenantId = await world.tenant();
  hanako = await world.person(tenantId);
});
afterAll(() => world.close());

/** The list without its title, so that nothing tells the form. */
const nameless = (name = 'Sheet1'): Layout => {
  const { rows } = notedLayout();
  return { name, rows: ['No|項目||確認|確認日|目標日', ...rows.slice(3)] };
};
const started = async () => {
  const outcome = await asActor(hanako, () => world.drafts.start({ kind: 'ministry' }));
  if (outcome.type !== 'EditionDraftSaved') throw new Error(outcome.type);
  return outcome.draft.id;
};
const file = async (...layouts: readonly Layout[]) => world.file(tenantId, await toWorkbook(layouts));
const taking = (draftId: string, fileId: string, forms?: readonly SheetFormInput[], replace = false) =>
  asActor(hanako, async () =>
    world.workbooks.take(await world.workbooks.recognise(fileId), { draftId, fileId, replace, forms }),
  );
const draftOf = (id: string) => asActor(hanako, () => world.drafts.get(id));

describe('a sheet that does not say which form it is', () => {
  it('is asked about, and read as the form that a person chooses', async () => {
    const draftId = await started();
    const fileId = await file(nameless());
    expect(await taking(draftId, fileId)).toMatchObject({
      type: 'WorkbookRefused',
      refusal: { reason: 'form_unknown' },
      sheets: [{ name: 'Sheet1', form: null }],
    });
    const outcome = await taking(draftId, fileId, [{ sheetName: 'Sheet1', form: 'pharmacy' }]);
    expect(outcome).toMatchObject({ type: 'EditionDraftSaved', draft: { sheets: [{ fileId, form: 'pharmacy' }] } });
    const { items, findings, sheets } = await draftOf(draftId);
    expect(items).toHaveLength(19);
    expect(
      items.every(({ form, replaces }) => form === 'pharmacy' && !replaces.some((key) => /-med-/u.test(key))),
    ).toBe(true);
    expect(sheets[0]?.problems.map(({ kind }) => kind)).not.toContain('no_form');
    expect(findings.map(({ kind }) => kind)).toContain('year_missing');
  });

  it('leaves the forms beside it that were read already', async () => {
    const draftId = await started();
    const fileId = await file(joinedLayout(), nameless());
    const first = await taking(draftId, fileId);
    expect(first).toMatchObject({ draft: { sheets: [{ form: 'medical_pharmacy' }, { form: null }] } });
    const before = (await draftOf(draftId)).items;
    await taking(draftId, fileId, [{ sheetName: 'Sheet1', form: 'vendor' }]);
    const { items, sheets } = await draftOf(draftId);
    expect(sheets.map(({ sheetName, form }) => [sheetName, form])).toEqual([
      ['医療機関・薬局確認用', 'medical_pharmacy'],
      ['Sheet1', 'vendor'],
    ]);
    expect(items.filter(({ form }) => form === 'medical_pharmacy')).toEqual(before);
    expect(items.filter(({ form }) => form === 'vendor')).toHaveLength(19);
  });
});

describe('a sheet that was taken for the wrong form', () => {
  it('gives way only when a person says so, and then to the form chosen', async () => {
    const draftId = await started();
    const fileId = await file(joinedLayout());
    await taking(draftId, fileId);
    const chosen = [{ sheetName: '医療機関・薬局確認用', form: 'medical' as const }];
    expect(await taking(draftId, fileId, chosen)).toEqual({ type: 'FormReadAlready', forms: ['medical_pharmacy'] });
    expect((await draftOf(draftId)).items).toHaveLength(19);
    await taking(draftId, fileId, chosen, true);
    const { items, sheets } = await draftOf(draftId);
    expect(sheets).toMatchObject([{ form: 'medical' }]);
    expect(new Set(items.map(({ form }) => form))).toEqual(new Set(['medical']));
    expect(items).toHaveLength(19);
  });

  it('is no list of the consultancy’s own', async () => {
    const draftId = await started();
    const fileId = await file(nameless());
    await expect(taking(draftId, fileId, [{ sheetName: 'Sheet1', form: 'own' }])).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});

it('puts a vendor’s form beside a medical one, and changes nothing of it', async () => {
  const draftId = await started();
  const { rows, ...rest } = joinedLayout();
  const medical = {
    ...rest,
    name: '医療機関確認用',
    rows: rows.map((row) => row.replace(/^医療機関・薬局確認用/u, '医療機関確認用')),
  };
  await taking(draftId, await file(medical));
  const before = (await draftOf(draftId)).items;
  await taking(draftId, await file({ ...notedLayout(), name: '事業者確認用' }));
  const { items, sheets } = await draftOf(draftId);
  expect(sheets.map(({ form }) => form)).toEqual(['medical', 'vendor']);
  expect(items.filter(({ form }) => form === 'medical')).toEqual(before);
});
