import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type CarryOverCase, carryOverCase } from '../testing/carry-over-case';
import { type CarryOverWorld, carryOverWorld } from '../testing/carry-over-world';

let world: CarryOverWorld;
let at: CarryOverCase;

beforeAll(async () => {
  world = await carryOverWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  at = await carryOverCase(world);
});
afterEach(() => {
  expect(world.failures.splice(0)).toEqual([]);
});

describe('one clinic of a carry-over, line by line', () => {
  it('follows the earlier list until it is carried, and then stays what was carried', async () => {
    const list = await at.earlierList();
    const change = (key: string, remarks: string) =>
      world.test.asSuperuser(
        'update app.answers set remarks = $3, version = version + 1 where checklist_id = $1 and item_id = $2',
        [...[list.id, at.earlier.items.get(key), remarks]],
      );
    const linesOf = async (id: string) => {
      const { isAsCarried, lines, dropped } = await world.lines(at.owner, id, list.clinicId);
      const from = lines.map(({ code, from: parts }) => [code, ...parts.map(({ remarks }) => remarks)]);
      return { isAsCarried, from, dropped: dropped.map(({ code, value }) => [code, value]) };
    };
    const id = await world.preview(at.owner, at.newer.id);
    await change('a', '台帳を直した');
    const dropped = [['d', 'yes']];
    const before = [['A', '台帳を直した'], ['BC', '', ''], ['N']];
    expect(await linesOf(id)).toEqual({ isAsCarried: false, from: before, dropped });
    await at.applied(id);
    const carried = await world.lines(at.owner, id, list.clinicId);
    expect(carried.lines).toMatchObject([
      { code: 'A', change: 'unchanged', need: null, value: 'yes', isAnswered: false },
      { code: 'BC', change: 'merged', need: 'parts_differ', from: [{ value: 'yes' }, { targetOn: '2025-12-01' }] },
      { code: 'N', change: 'new', need: 'new_item', from: [] },
    ]);
    await change('a', 'あとから直した');
    await change('b', 'あとから書いた');
    expect(await linesOf(id)).toEqual({ isAsCarried: true, from: before, dropped });
    await at.undone(id);
    expect(await linesOf(id)).toEqual({ isAsCarried: true, from: before, dropped });
  });
});

describe("carrying over to a newer edition of the consultancy's own list", () => {
  const own = (code: string, keys: Readonly<Record<string, string>>, earlierEditionId?: string, fiscalYear = 2025) =>
    world.edition(
      at.tenantId,
      code,
      fiscalYear,
      Object.entries(keys).map(([key, replaced]) => ({ key, replaces: replaced ? [replaced] : [] })),
      { earlierEditionId },
    );
  const yes = (...keys: readonly string[]) => new Map(keys.map((key) => [key, { value: 'yes' }]));

  it('follows the lines through every edition in between, whatever lists lie beside it', async () => {
    const first = await own('own-1', { 'o1-a': '', 'o1-b': '' });
    const beside = await own('own-9', { 'o9-a': '' });
    const second = await own('own-2', { 'o2-a': 'o1-b', 'o2-b': 'o1-a' }, first.id);
    const third = await own('own-3', { 'o3-a': 'o2-a', 'o3-n': '' }, second.id, 2026);
    const clinicId = await world.clinic(at.tenantId);
    const list = await world.list(at.tenantId, clinicId, first, 2025, yes('o1-a', 'o1-b'));
    const other = await world.list(at.tenantId, await world.clinic(at.tenantId), beside, 2025, yes('o9-a'));
    await at.earlierList();
    const before = await world.rows(at.tenantId);
    const id = await world.preview(at.owner, third.id);
    expect(await world.run(at.owner, id)).toMatchObject({
      clinics: { waiting: 1, skipped: 2 },
      lines: { carried: 1, needsAnswer: 1, dropped: 1, earlierAnswers: 2 },
    });
    await at.applied(id);
    const { nodes } = await world.clinics(at.owner, id);
    const [applied] = nodes.filter(({ state }) => state === 'applied');
    expect(applied).toMatchObject({ clinicId, fromChecklistId: list.id });
    expect(nodes.find((node) => node.clinicId === other.clinicId)?.reason).toBe('no_earlier_list');
    const made = await world.test.asSuperuser(
      `select c.form, c.edition_id as edition, i.key, k.value from app.checklists c
         join app.carried_answers k on k.tenant_id = c.tenant_id and k.checklist_id = c.id
         join app.edition_items i on i.tenant_id = k.tenant_id and i.id = k.item_id where c.id = $1`,
      [applied!.toChecklistId],
    );
    expect(made).toEqual([{ form: 'own', edition: third.id, key: 'o3-a', value: 'yes' }]);
    expect(await world.staleClinics(at.tenantId)).toEqual([]);
    await at.undone(id);
    expect(await world.rows(at.tenantId)).toEqual(before);
  });

  it('takes last year’s list of the same edition too, and the newest of several', async () => {
    const first = await own('own-1', { 'o1-a': '' });
    const second = await own('own-2', { 'o2-a': 'o1-a' }, first.id);
    const clinicId = await world.clinic(at.tenantId);
    await world.list(at.tenantId, clinicId, first, 2025, yes('o1-a'));
    const last = await world.list(at.tenantId, clinicId, second, 2025, yes('o2-a'));
    const id = await world.preview(at.owner, second.id, [clinicId]);
    await at.applied(id);
    expect((await world.clinics(at.owner, id)).nodes).toMatchObject([{ state: 'applied', fromChecklistId: last.id }]);
  });
});
