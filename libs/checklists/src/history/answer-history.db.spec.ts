import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { AnswersService } from '../answers.service';
import { answerSheet, no } from '../testing/answer-sheet';
import { type ChecklistWorld, checklistWorld, type Member } from '../testing/checklist-world';
import { AnswerHistoryResolver } from './answer-history.resolver';

let world: ChecklistWorld;
let owner: Member;

beforeAll(async () => {
  world = await checklistWorld();
  owner = await world.member(await world.tenant(), 'owner');
  await world.atDay('2026-11-22');
});
afterAll(() => world.close());

const history = (checklistId: string, itemId: string, first?: number, after?: string | null, actor: Member = owner) =>
  asActor(actor, () => world.get(AnswerHistoryResolver).list(checklistId, itemId, first, after));

describe('the history of an answer', () => {
  it('is empty before the first answer', async () => {
    const { list, item } = await answerSheet(world, owner);
    expect((await history(list.id, item.id)).nodes).toEqual([]);
  });

  it('keeps every version with who gave it and where it came from, newest first', async () => {
    const { list, item, answer } = await answerSheet(world, owner);
    await answer({ value: 'yes', remarks: '一' });
    await answer({ ...no, remarks: '二', version: 1 });
    await asActor(owner, () =>
      world
        .get(AnswersService)
        .answerItem({ checklistId: list.id, itemId: item.id, version: 2, value: 'yes' }, 'paper'),
    );
    await answer({ value: null, version: 3 });
    const { nodes } = await history(list.id, item.id);
    expect(nodes.map(({ version, value, remarks, source }) => [version, value, remarks, source])).toEqual([
      [4, null, '二', 'typed'],
      [3, 'yes', '二', 'paper'],
      [2, 'no', '二', 'typed'],
      [1, 'yes', '一', 'typed'],
    ]);
    expect(nodes[2]).toMatchObject({
      targetOn: no.targetOn,
      confirmedOn: '2026-11-22',
      answeredBy: 'owner さん',
      answeredAt: '2026-11-22T01:00:00.000Z',
    });
  });

  it('holds what any statement writes, and refuses two answers under one version', async () => {
    const { list, item } = await answerSheet(world, owner);
    const write = (set: string) =>
      world.test.asSuperuser(`update app.answers set ${set} where checklist_id = $1 and item_id = $2`, [
        list.id,
        item.id,
      ]);
    await write(`value = 'yes', version = 1`);
    await expect(write(`value = 'no'`)).rejects.toMatchObject({ code: '23505' });
    expect((await history(list.id, item.id)).nodes.map(({ value }) => value)).toEqual(['yes']);
  });

  it('goes through all pages without gap or repetition', async () => {
    const { list, item, answer } = await answerSheet(world, owner);
    for (let version = 0; version < 5; version += 1) await answer({ value: 'yes', remarks: `${version}`, version });
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await history(list.id, item.id, 2, after);
      seen.push(...nodes.map(({ version }) => version));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
  });

  it('takes one statement', async () => {
    const { list, item, answer } = await answerSheet(world, owner);
    await answer({ value: 'yes' });
    const before = world.test.db.statements;
    await history(list.id, item.id);
    expect(world.test.db.statements - before).toBe(1);
  });

  it('does not exist for strangers', async () => {
    const { list, item } = await answerSheet(world, owner);
    const stranger = await world.member(owner.tenantId, 'clinic_staff');
    await expect(history(list.id, item.id, 2, null, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(history(list.id, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(history(list.id, item.id, 2, 'x')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
