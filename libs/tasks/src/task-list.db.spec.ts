import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asActor } from '@mamori/platform/testing';
import { type FieldNode, parse } from 'graphql';
import type { CreateTaskInput, TaskFilter } from './schema.gen';
import { TaskResolver } from './task.resolver';
import { TasksService } from './tasks.service';
import { type Member, type TaskWorld, taskWorld } from './testing/task-world';

let world: TaskWorld;
let owner: Member;
let consultant: Member;
let first: string;
let second: string;

beforeAll(async () => {
  world = await taskWorld();
  const tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner');
  consultant = await world.member(tenantId, 'consultant');
  [first, second] = [await world.clinic(tenantId), await world.clinic(tenantId)];
  await world.assign(consultant, second);
  await world.test.asSuperuser(`update app.clinics set search_key = 'みどり' where id = $1`, [second]);
  await world.atDay('2026-11-22');

  const make = (title: string, given: Partial<CreateTaskInput> = {}) =>
    asActor(owner, async () => {
      const result = await world.get(TasksService).create({ clinicId: first, title, ...given });
      if (result.type !== 'TaskSaved') throw new Error(result.type);
      return result.task;
    });
  await make('期限なし1');
  await make('来年', { dueOn: '2027-01-10' });
  await make('遅れ', { dueOn: '2026-11-01' });
  await make('期限なし2', { clinicId: second });
  await make('同じ日1', { dueOn: '2026-12-01', ownerId: owner.principalId });
  await make('同じ日2', { dueOn: '2026-12-01', clinicId: second });
  const done = await make('ＶＰＮの更新 100%', { dueOn: '2026-11-02' });
  await asActor(owner, () => world.get(TasksService).update({ id: done.id, version: 1, status: 'done' }));
  await asActor(owner, () => world.get(TasksService).comment({ taskId: done.id, body: '更新した' }));

  const stranger = await world.member(await world.tenant(), 'owner');
  const foreign = await world.clinic(stranger.tenantId);
  await asActor(stranger, () => world.get(TasksService).create({ clinicId: foreign, title: 'よその会社' }));
});
afterAll(() => world.close());

/** What the resolver is told of a request. */
function request(text: string) {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error(text);
  const fieldNodes = operation.selectionSet.selections.filter((node): node is FieldNode => node.kind === 'Field');
  return { fieldNodes, fragments: {} };
}
const plain = request('{ tasks { nodes { id } } }');

const list = (filter: TaskFilter | null, actor = owner, size?: number, after?: string | null) =>
  asActor(actor, () => world.get(TaskResolver).list(plain, filter, size, after));
const titles = async (filter: TaskFilter | null, actor = owner) =>
  (await list(filter, actor)).nodes.map(({ title }) => title);

const all = ['遅れ', 'ＶＰＮの更新 100%', '同じ日1', '同じ日2', '来年', '期限なし1', '期限なし2'];

describe('the list of tasks', () => {
  it('is ordered by due day, those without one last', async () => {
    expect(await titles(null)).toEqual(all);
  });

  it('takes one statement', async () => {
    const before = world.test.db.statements;
    await list({});
    expect(world.test.db.statements - before).toBe(1);
  });

  it.each([1, 2, 3, 100])('shows each task once in pages of %i, with the same total', async (size) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await list(null, owner, size, after);
      expect(page.totalCount).toBe(7);
      seen.push(...page.nodes.map(({ title }) => title));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all);
  });

  it.each<readonly [string, () => TaskFilter, readonly string[]]>([
    ['one clinic', () => ({ clinicId: second }), ['同じ日2', '期限なし2']],
    ['one state', () => ({ status: ['done'] }), ['ＶＰＮの更新 100%']],
    ['several states', () => ({ status: ['done', 'open'] }), all],
    ['every state when none is named', () => ({ status: [] }), all],
    ['one owner', () => ({ ownerId: owner.principalId }), ['同じ日1']],
    ['what is overdue', () => ({ overdue: true }), ['遅れ']],
    ['what is not', () => ({ overdue: false }), all.filter((title) => title !== '遅れ')],
    ['a word of the title, whatever its width and case', () => ({ text: 'vpn' }), ['ＶＰＮの更新 100%']],
    ['a percent sign as it stands', () => ({ text: '0%' }), ['ＶＰＮの更新 100%']],
    ['the clinic’s name, whatever its kana', () => ({ text: 'ミドリ' }), ['同じ日2', '期限なし2']],
    ['nothing that is not there', () => ({ text: '_' }), []],
    ['all of it together', () => ({ clinicId: first, status: ['open'], overdue: false, text: '日' }), ['同じ日1']],
  ])('can be narrowed to %s', async (_, filter, expected) => {
    expect(await titles(filter())).toEqual(expected);
    expect((await list(filter())).totalCount).toBe(expected.length);
  });

  it('shows a consultant the assigned clinics only', async () => {
    expect(await titles(null, consultant)).toEqual(['同じ日2', '期限なし2']);
    expect((await list({ clinicId: first }, consultant)).totalCount).toBe(0);
  });

  it('leaves out a clinic after its last day of care, unless that clinic is asked for', async () => {
    const leave = (day: string | null) =>
      world.test.asSuperuser('update app.clinics set left_on = $2 where id = $1', [second, day]);
    await leave('2026-11-22');
    expect(await titles(null)).toEqual(all);
    await leave('2026-11-21');
    expect(await titles(null)).toEqual(all.filter((title) => !['同じ日2', '期限なし2'].includes(title)));
    expect(await titles({ clinicId: second })).toEqual(['同じ日2', '期限なし2']);
    await leave(null);
  });

  it('brings comments only where they are asked for', async () => {
    const withComments = request('{ tasks { nodes { comments { body } } } }');
    const page = (info: typeof plain) =>
      asActor(owner, () => world.get(TaskResolver).list(info, { status: ['done'] }, undefined, undefined));
    expect((await page(plain)).nodes[0]?.comments).toEqual([]);
    expect((await page(withComments)).nodes[0]?.comments).toMatchObject([{ body: '更新した' }]);
  });

  it.each([
    ['no cursor', undefined, 'x'],
    ['a cursor with no day', undefined, Buffer.from('["2027-02-30","x"]').toString('base64url')],
    ['a page of none', 0, undefined],
    ['a page of 101', 101, undefined],
  ])('refuses %s', async (_, size, after) => {
    await expect(list(null, owner, size, after)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it.each([['x'.repeat(201)], ['a\0b']])('refuses to search for what cannot be found', async (text) => {
    await expect(list({ text })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
