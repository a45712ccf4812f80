import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, Once, onOccasion, present, runAs } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { AnswersService } from './answers.service';
import { ChecklistResolver } from './checklist.resolver';
import { answerCases } from './present-answer';
import { answerSheet, line, march, no, openList, send } from './testing/answer-sheet';
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

describe('answering a line', () => {
  it('keeps the answer and says how far the list is', async () => {
    const { answer, item } = await answerSheet(world, owner);
    expect(await answer({ value: 'yes', remarks: ' 台帳3ページ ' })).toMatchObject({
      type: 'ItemAnswered',
      item: {
        id: item.id,
        code: '2-④',
        answer: {
          value: 'yes',
          confirmedOn: '2026-11-22',
          remarks: '台帳3ページ',
          version: 1,
          answeredBy: 'owner さん',
          answeredAt: '2026-11-22T01:00:00.000Z',
        },
      },
      progress: { total: 18, answered: 1, no: 0, closedByEntryQuestion: false },
    });
  });

  it('leaves before and after in the audit trail', async () => {
    const { answer, list, item } = await answerSheet(world, owner);
    await answer({ value: 'yes' });
    await answer({ ...no, version: 1 });
    const [, second] = await world.test.asSuperuser(
      `select before, after, clinic_id, actor_id from app.audit_events where object_id = $1 order by id`,
      [`${list.id}/${item.id}`],
    );
    expect(second).toMatchObject({
      clinic_id: list.clinicId,
      actor_id: owner.principalId,
      before: { value: 'yes', targetOn: null, version: 1 },
      after: { value: 'no', targetOn: march, version: 2 },
    });
  });

  it('keeps remarks that were left out, and clears those that were emptied', async () => {
    const { answer, row } = await answerSheet(world, owner);
    await answer({ value: 'yes', remarks: '残す' });
    await answer({ value: 'yes', version: 1 });
    expect(await row()).toMatchObject({ remarks: '残す', version: 2 });
    await answer({ value: 'yes', version: 2, remarks: '' });
    expect(await row()).toMatchObject({ remarks: '', version: 3 });
  });

  it('takes an answer back', async () => {
    const { answer, row } = await answerSheet(world, owner);
    await answer({ ...no, reason: '理由', remarks: '備考' });
    await answer({ value: null, version: 1 });
    expect(await row()).toMatchObject({
      value: null,
      confirmed_on: null,
      target_on: null,
      reason: '',
      remarks: '備考',
    });
  });

  it.each([
    ['asks a いいえ for its target date', '2-④', { value: 'no' }, 'TargetDateRequired'],
    [
      'refuses a date after the fiscal year',
      '2-④',
      { value: 'no', targetOn: '2027-04-01' },
      'TargetDateOutsideFiscalYear',
    ],
    [
      'takes the two-factor plan to the end of 令和9年度',
      '2-⑩',
      { value: 'planned', targetOn: '2028-03-31' },
      'ItemAnswered',
    ],
    ['asks that plan for its day', '2-⑩', { value: 'planned' }, 'PlanDateRequired'],
    ['takes a 対象外 where there may be no contract', '2-②', { value: 'not_applicable' }, 'ItemAnswered'],
    ['refuses a 対象外 elsewhere', '2-④', { value: 'not_applicable' }, 'AnswerNotAllowed'],
    ['refuses a confirmation of tomorrow', '2-④', { value: 'yes', confirmedOn: '2026-11-23' }, 'ConfirmedDateInFuture'],
    ['refuses a day that does not exist', '2-④', { value: 'no', targetOn: '2027-02-29' }, 'InvalidInput'],
    ['refuses ten megabytes of remarks', '2-④', { value: 'yes', remarks: 'x'.repeat(10_000_000) }, 'InvalidInput'],
    ['refuses 2,001 characters of reason', '2-④', { value: 'no', reason: '𠮷'.repeat(2_001) }, 'InvalidInput'],
    ['takes 2,000 characters of reason', '2-④', { value: 'no', reason: '𠮷'.repeat(2_000) }, 'ItemAnswered'],
    ['refuses a NUL', '2-④', { value: 'yes', remarks: 'a\0' }, 'InvalidInput'],
  ] as const)('%s', async (_, code, given, type) => {
    const { answer, row } = await answerSheet(world, owner, code);
    expect((await answer(given)).type).toBe(type);
    expect(await row()).toMatchObject({ version: type === 'ItemAnswered' ? 1 : 0 });
  });
});

describe('the entry question', () => {
  it('closes the list with いいえ and needs no target date', async () => {
    const { answerGate, answer, read } = await answerSheet(world, owner);
    expect(await answerGate({ value: 'no' })).toMatchObject({
      type: 'ItemAnswered',
      progress: { total: 0, answered: 0, no: 0, closedByEntryQuestion: true },
    });
    expect((await answer({ value: 'yes' })).type).toBe('ListClosedByEntryQuestion');
    expect((await read()).progress.closedByEntryQuestion).toBe(true);
  });

  it('brings back the answers given before when it turns はい', async () => {
    const { answerGate, answer, read } = await answerSheet(world, owner);
    await answer(no);
    await answerGate({ value: 'no' });
    expect(await answerGate({ value: 'yes', version: 1 })).toMatchObject({
      progress: { total: 18, answered: 1, no: 1 },
    });
    expect(line(await read(), '2-④').answer.value).toBe('no');
  });

  it('asks for no task', async () => {
    const { answerGate, jobs } = await answerSheet(world, owner);
    await answerGate({ value: 'no' });
    expect(await jobs()).toEqual([]);
  });
});

describe('what others are told', () => {
  it.each([
    ['a いいえ', [no], ['checklist-item-not-met']],
    [
      'another target date',
      [no, { ...no, targetOn: '2027-02-28' }],
      ['checklist-item-not-met', 'checklist-item-not-met'],
    ],
    ['はい after いいえ', [no, { value: 'yes' }], ['checklist-item-not-met', 'checklist-item-met']],
    ['a いいえ taken back', [no, { value: null }], ['checklist-item-not-met', 'checklist-item-met']],
    ['nothing of other remarks', [no, { ...no, remarks: '電話済み' }], ['checklist-item-not-met']],
    ['nothing of a はい', [{ value: 'yes' }, { value: null }], []],
  ] as const)('is %s', async (_, given, kinds) => {
    const { answer, jobs } = await answerSheet(world, owner);
    for (const [version, change] of given.entries()) await answer({ ...change, version });
    expect(await jobs()).toEqual(kinds);
  });

  it('is nothing of what was refused', async () => {
    const { answer, jobs } = await answerSheet(world, owner);
    await answer({ value: 'no' });
    expect(await jobs()).toEqual([]);
  });
});

describe('who is not let in', () => {
  const notFound = { code: 'NOT_FOUND' };

  it('finds no line of another consultancy', async () => {
    const { answer, row } = await answerSheet(world, owner);
    const stranger = await world.member(await world.tenant(), 'owner');
    await expect(answer({ value: 'yes' }, stranger)).rejects.toMatchObject(notFound);
    expect(await row()).toMatchObject({ version: 0 });
  });

  it('lets a consultant answer for assigned clinics only', async () => {
    const consultant = await world.member(tenantId, 'consultant');
    const [mine, other] = [await answerSheet(world, owner), await answerSheet(world, owner)];
    await world.assign(consultant, mine.list.clinicId);
    expect((await mine.answer({ value: 'yes' }, consultant)).type).toBe('ItemAnswered');
    await expect(other.answer({ value: 'yes' }, consultant)).rejects.toMatchObject(notFound);
  });

  it('finds no line of another form, and none for ids that are none', async () => {
    const { list, item } = await answerSheet(world, owner);
    const other = await openList(world, owner);
    const pharmacy = await openList(world, owner, 'pharmacy');
    for (const [checklistId, itemId] of [
      [pharmacy.id, item.id],
      [list.id, newId()],
      [newId(), item.id],
      [other.id, 'x'],
      ['', item.id],
    ] as const)
      await expect(send(world, owner, checklistId, itemId, { value: 'yes' })).rejects.toMatchObject(notFound);
  });

  it('tells who belongs to the clinic the name of whoever answered', async () => {
    const staff = await world.member(tenantId, 'clinic_staff');
    const { answer, list, read } = await answerSheet(world, owner);
    await world.assign(staff, list.clinicId);
    await answer({ value: 'yes' });
    expect(line(await read(staff), '2-④').answer.answeredBy).toBe('owner さん');
  });
});

describe('a retry with the same clientMutationId', () => {
  it('gets the first answer and writes once', async () => {
    const { list, item, row } = await answerSheet(world, owner);
    const input = {
      clientMutationId: newId(),
      checklistId: list.id,
      itemId: item.id,
      version: 0,
      value: 'yes',
    } as const;
    const resolver = world.get(ChecklistResolver);
    const [first, second] = await Promise.all([1, 2].map(() => asActor(owner, () => resolver.answer(input))));
    expect(second).toEqual(first);
    expect(first).toMatchObject({ __typename: 'ItemAnswered', item: { answer: { version: 1 } } });
    expect(await row()).toMatchObject({ version: 1 });
  });
});

describe('what the person is told', () => {
  it.each([
    [
      'ja',
      '目標日は令和8年4月1日（2026年）から令和9年3月31日（2027年）までの日にしてください。それより後になるときは理由を書いてください。',
    ],
    [
      'en',
      'The target date should lie between April 1, 2026 and March 31, 2027. If it must be later, please write why.',
    ],
  ] as const)('is in the reader’s language: %s', async (language, message) => {
    const { list, item } = await answerSheet(world, owner);
    const input = { checklistId: list.id, itemId: item.id, version: 0, value: 'no', targetOn: '2027-04-01' } as const;
    const result = await onOccasion({ requestId: 'test', language }, () =>
      runAs(owner, () =>
        world
          .get(Once)
          .run('test', {}, async () => present(await world.get(AnswersService).answerItem(input), answerCases)),
      ),
    );
    expect(result).toEqual({ __typename: 'TargetDateOutsideFiscalYear', latestOn: march, message });
  });
});
