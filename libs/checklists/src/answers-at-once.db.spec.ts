import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asActor } from '@mamori/platform/testing';
import type { AnswerResult } from './answers.service';
import { answerSheet, type Given, march, no, openList, send } from './testing/answer-sheet';
import { type ChecklistWorld, checklistWorld, type Member } from './testing/checklist-world';

let world: ChecklistWorld;
let tenantId: string;
let owner: Member;

beforeAll(async () => {
  world = await checklistWorld({ poolSize: 8 });
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner');
  await world.atDay('2026-11-22');
});
afterAll(() => world.close());

async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await world.test.asSuperuser(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
  }
}

describe('two people on one line', () => {
  it('shows the second what the first has saved, and overwrites nothing', async () => {
    const { answer, row } = await answerSheet(world, owner);
    await answer({ value: 'yes', remarks: '先' });
    expect(await answer({ ...no, remarks: '後' })).toMatchObject({
      type: 'AnswerChangedMeanwhile',
      current: { code: '2-④', answer: { value: 'yes', remarks: '先', version: 1 } },
    });
    expect(await row()).toMatchObject({ value: 'yes', remarks: '先', version: 1 });
  });

  it('refuses a version that is yet to come', async () => {
    const { answer } = await answerSheet(world, owner);
    expect((await answer({ value: 'yes', version: 7 })).type).toBe('AnswerChangedMeanwhile');
  });

  it('keeps an answer out that waited while the entry question closed the list', async () => {
    const { answer, answerGate, row } = await answerSheet(world, owner);
    const { db } = world.test;
    let commit = (): void => undefined;
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    let closing: Promise<unknown> = Promise.resolve();
    await new Promise<void>((isClosed) => {
      closing = asActor(owner, () =>
        db.transaction(async () => {
          await answerGate({ value: 'no' });
          isClosed();
          await mayCommit;
        }),
      );
    });
    const late = answer({ value: 'yes' });
    await untilSomebodyWaits();
    commit();
    await closing;
    expect((await late).type).toBe('ListClosedByEntryQuestion');
    expect(await row()).toMatchObject({ version: 0 });
  });

  it('accepts as many of fifty editors at once as versions are made', async () => {
    const { answer, row, list, item } = await answerSheet(world, owner);
    let accepted = 0;
    await Promise.all(
      Array.from({ length: 50 }, async (_, editor) => {
        let version = 0;
        for (let turn = 0; turn < 3; turn += 1) {
          const given: Given = editor % 2 ? { ...no, version } : { value: 'yes', version };
          const result = await answer({ ...given, remarks: `${editor}-${turn}` });
          if (result.type === 'ItemAnswered') accepted += 1;
          if (result.type === 'AnswerChangedMeanwhile') version = result.current.answer.version;
          if (result.type === 'ItemAnswered') version = result.item.answer.version;
        }
      }),
    );
    expect(accepted).toBeGreaterThan(0);
    expect(await row()).toMatchObject({ version: accepted });
    const [audited] = await world.test.asSuperuser(
      'select count(*)::int as n from app.audit_events where object_id = $1',
      [`${list.id}/${item.id}`],
    );
    expect(audited).toEqual({ n: accepted });
    expect(await world.staleClinics(tenantId)).toEqual([]);
  });
});

describe('the portfolio row', () => {
  it('is what the figures say after any answers, at once and in turn', async () => {
    const lists = await Promise.all([openList(world, owner), openList(world, owner), openList(world, owner)]);
    // A fixed row of numbers instead of chance: the same walk in every run.
    let seed = 20_261_122;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const values = ['yes', 'no', 'no', 'planned', 'not_applicable', null] as const;
    const steps = Array.from({ length: 240 }, () => {
      const list = lists[next(lists.length)]!;
      const all = list.sections.flatMap((section) => section.items);
      const item = all[next(4) === 0 ? 0 : next(all.length)]!;
      return { list, item, value: values[next(values.length)]!, version: next(3) };
    });
    const results: AnswerResult[] = [];
    for (let at = 0; at < steps.length; at += 12) {
      const batch = steps.slice(at, at + 12).map(async ({ list, item, value, version }) => {
        const first = await send(world, owner, list.id, item.id, { value, version, targetOn: march });
        if (first.type !== 'AnswerChangedMeanwhile') return first;
        return send(world, owner, list.id, item.id, { value, version: first.current.answer.version, targetOn: march });
      });
      results.push(...(await Promise.all(batch)));
    }
    expect(results.filter(({ type }) => type === 'ItemAnswered').length).toBeGreaterThan(50);
    expect(await world.staleClinics(tenantId)).toEqual([]);
  });

  it('is seen to differ when it does', async () => {
    const { list } = await answerSheet(world, owner);
    await world.test.asSuperuser('update app.clinic_summaries set items_no = items_no + 1 where clinic_id = $1', [
      list.clinicId,
    ]);
    expect(await world.staleClinics(tenantId)).toEqual([list.clinicId]);
    await world.test.asSuperuser('select app.refresh_clinic_summary($1, $2)', [tenantId, list.clinicId]);
  });
});

describe('statements of an answer', () => {
  it.each([
    ['a はい', [], { value: 'yes' }, 4],
    ['a いいえ with its job', [], no, 5],
    ['other remarks alone', [{ value: 'yes' }], { value: 'yes', remarks: '備考' }, 3],
    ['a conflict', [{ value: 'yes' }], { value: 'yes', version: 0 }, 1],
    ['a refusal', [], { value: 'no' }, 1],
  ] as const)('are few for %s', async (_, before, given, count) => {
    const { answer } = await answerSheet(world, owner);
    for (const [version, change] of before.entries()) await answer({ ...change, version });
    const already = world.test.db.statements;
    await answer({ version: before.length, ...given });
    expect(world.test.db.statements - already).toBe(count);
  });
});
