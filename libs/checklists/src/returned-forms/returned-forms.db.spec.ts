import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { asActor } from '@mamori/platform/testing';
import type { Checklist } from '../schema.gen';
import { line, no, openList, send } from '../testing/answer-sheet';
import type { Member } from '../testing/checklist-world';
import { refilled, type ReturnedWorld, returnedWorld } from '../testing/returned-world';
import { closedList, signatureOf, SIGNER } from '../testing/signed-list';

const RIGHTS = [...SIGNER, 'evidence:add'];

let world: ReturnedWorld;
let tenantId: string;
let owner: Member;
let list: Checklist;
beforeAll(async () => {
  world = await returnedWorld();
  await world.atDay('2026-11-22');
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner', RIGHTS);
}, 60_000);
beforeEach(async () => {
  list = await openList(world, owner);
});
afterAll(() => world?.close());

const answer = (code: string, given: Parameters<typeof send>[4]) =>
  send(world, owner, list.id, line(list, code).id, given);
const answers = async () => (await world.list(owner, list.id)).sections.flatMap(({ items }) => items);
const standing = async (code: string) => (await answers()).find((item) => item.code === code)?.answer;
/** The form with the boxes of some lines ticked otherwise. */
const filled = async (ticks: Readonly<Record<string, readonly [column: number, text: string][]>>) =>
  refilled(await world.form(owner, list.id), (text, [code = ''], column) => {
    const given = ticks[code]?.find(([at]) => at === column);
    return given ? given[1] : text;
  });
const YES = 3;
const NO = 4;
const CONFIRMED = 6;
const TARGET = 7;

describe('a form that came back', () => {
  it('as it went out differs in nothing and is done', async () => {
    await answer('1-①', { value: 'yes', remarks: '髙﨑が担当\n理由：なし' });
    await answer('2-①', no);
    await answer('2-②', { value: 'not_applicable' });
    await answer('2-④', { value: 'no', targetOn: '2027-09-30', reason: 'サーバの更新\n見積もり中', remarks: '=1+1' });
    await answer('2-⑩', { value: 'planned', targetOn: '2028-03-31' });
    const form = await world.read(owner, list, await world.form(owner, list.id));
    expect(form.head).toMatchObject({ kind: 'own_form', state: 'done', counts: { same: 19, changed: 0, problems: 0 } });
    expect(form.notes).toEqual([]);
    expect(await world.take(owner, form)).toMatchObject({ type: 'ReturnedRowsTaken', taken: 0, left: [] });
  });

  it('is taken line by line, tells the task of a いいえ, and leaves evidence alone', async () => {
    await answer('1-①', { value: 'no', targetOn: '2027-03-31' });
    const bytes = await filled({
      '1-①': [
        [YES, '■'],
        [NO, '□'],
        [TARGET, ''],
        [CONFIRMED, '11/20'],
      ],
      '2-①': [
        [NO, '○'],
        [TARGET, '令和9年3月31日'],
      ],
    });
    const form = await world.read(owner, list, bytes);
    expect(form.head.counts).toEqual({ same: 17, changed: 2, problems: 0, taken: 0 });
    const outcome = await world.take(owner, form);
    expect(outcome).toMatchObject({
      taken: 2,
      left: [],
      returnedForm: { head: { state: 'done', counts: { taken: 2 } } },
    });
    expect(await standing('1-①')).toMatchObject({
      value: 'yes',
      confirmedOn: '2026-11-20',
      source: 'form',
      version: 2,
    });
    expect(await standing('2-①')).toMatchObject({ value: 'no', targetOn: '2027-03-31', confirmedOn: '2026-11-22' });
    const jobs = await world.test.asSuperuser(
      `select kind from app.outbox where payload ->> 'checklistId' = $1 order by id`,
      [list.id],
    );
    expect(jobs.map(({ kind }) => kind).sort()).toEqual([
      'checklist-item-met',
      'checklist-item-not-met',
      'checklist-item-not-met',
    ]);
    expect(await world.staleClinics(tenantId)).toEqual([]);
  });

  it('gives back what stood before, but for what somebody changed since', async () => {
    await answer('1-①', { value: 'no', targetOn: '2027-03-31', remarks: '前の備考' });
    const before = await standing('1-①');
    const form = await world.read(
      owner,
      list,
      await filled({
        '1-①': [
          [YES, '■'],
          [NO, ''],
        ],
        '2-①': [[YES, '■']],
      }),
    );
    await world.take(owner, form);
    await answer('2-①', { value: 'no', targetOn: '2027-02-01', version: 1 });
    const undone = await asActor(owner, () => world.forms.undo({ id: form.head.id }));
    expect(undone).toMatchObject({ taken: 1, left: [{ code: '2-①' }] });
    const { version, answeredAt, ...kept } = before ?? {};
    expect(await standing('1-①')).toMatchObject({ ...kept, version: 3 });
    expect([version, typeof answeredAt]).toEqual([1, 'string']);
    expect(await standing('2-①')).toMatchObject({ value: 'no', version: 2 });
  });

  it('never writes over an answer that nobody saw', async () => {
    const form = await world.read(owner, list, await filled({ '1-①': [[YES, '■']] }));
    await answer('1-①', { value: 'no', targetOn: '2027-03-31' });
    const outcome = await world.take(owner, form);
    if (outcome.type !== 'ReturnedRowsTaken') throw new Error(outcome.type);
    expect(outcome).toMatchObject({ taken: 0, left: [{ code: '1-①' }] });
    const shown = outcome.returnedForm.lines.find(({ code }) => code === '1-①');
    expect(shown).toMatchObject({
      state: 'changed',
      isChangedSince: true,
      current: { value: 'no' },
      given: { value: 'yes' },
    });
    expect(await world.take(owner, outcome.returnedForm)).toMatchObject({ taken: 1 });
  });

  it('takes away an answer only when that line is chosen', async () => {
    await answer('1-①', { value: 'yes' });
    const form = await world.read(owner, list, await filled({ '1-①': [[YES, '']] }));
    expect(form.lines.find(({ code }) => code === '1-①')).toMatchObject({ state: 'emptied' });
    expect(await world.take(owner, form)).toMatchObject({ taken: 0 });
    const [row] = form.lines.filter(({ code }) => code === '1-①');
    if (!row) throw new Error('1-①');
    await world.take(owner, form, [{ itemId: row.itemId, version: row.current.version }]);
    expect(await standing('1-①')).toMatchObject({ value: null });
  });

  it('takes a line that could not be read once somebody put it right', async () => {
    const form = await world.read(
      owner,
      list,
      await filled({
        '1-①': [
          [YES, '■'],
          [NO, '■'],
        ],
      }),
    );
    const [row] = form.lines.filter(({ state }) => state === 'problem');
    if (!row) throw new Error('no problem');
    expect(row).toMatchObject({ code: '1-①', given: null });
    expect(row.problems[0]?.message).toContain('1つを選んで');
    const corrected = { value: 'no' as const, reason: '業者の返事待ち' };
    const outcome = await world.take(owner, form, [{ itemId: row.itemId, version: 0, corrected }]);
    expect(outcome).toMatchObject({ taken: 1, returnedForm: { head: { state: 'done' } } });
    expect(await standing('1-①')).toMatchObject({ value: 'no', reason: '業者の返事待ち' });
  });

  it('opens and ends a list by its entry question, whatever the order of its lines', async () => {
    await answer('-', { value: 'no' });
    const opened = await world.read(
      owner,
      list,
      await filled({
        '－': [
          [YES, '■'],
          [NO, ''],
        ],
        '1-①': [[YES, '■']],
      }),
    );
    expect(await world.take(owner, opened)).toMatchObject({ taken: 2, left: [] });
    expect(await standing('1-①')).toMatchObject({ value: 'yes' });
    const ended = await world.read(
      owner,
      list,
      await filled({
        '－': [
          [YES, ''],
          [NO, '■'],
        ],
        '1-①': [],
      }),
    );
    expect(ended.lines.find(({ code }) => code === '-')).toMatchObject({ state: 'changed' });
    expect(await asActor(owner, () => world.forms.undo({ id: opened.head.id }))).toMatchObject({ taken: 2, left: [] });
    expect(await standing('-')).toMatchObject({ value: 'no' });
  });

  it('that came before says so', async () => {
    const bytes = await filled({ '1-①': [[YES, '■']] });
    const first = await world.read(owner, list, bytes);
    await world.take(owner, first);
    const again = await world.read(owner, list, bytes);
    expect(again).toMatchObject({ earlier: { id: first.head.id, counts: { taken: 1 } }, head: { state: 'done' } });
    expect(again.lines.every(({ state }) => state === 'same')).toBe(true);
  });

  it('is put away and found again', async () => {
    const form = await world.read(owner, list, await filled({ '1-①': [[YES, '■']] }));
    await asActor(owner, () => world.forms.putAway({ id: form.head.id }));
    const found = await asActor(owner, () => world.forms.ofList(list.id));
    expect(found).toMatchObject([{ id: form.head.id, state: 'abandoned', counts: { changed: 1 } }]);
    expect(await world.take(owner, form)).toMatchObject({ taken: 1, returnedForm: { head: { state: 'done' } } });
  });

  it('of a list with its end writes nothing once that is signed', async () => {
    const closed = await closedList(world, owner);
    const bytes = await world.form(owner, closed.id);
    const form = await world.read(owner, closed, bytes);
    expect(form.head.counts).toMatchObject({ same: 19, changed: 0, problems: 0 });
    await signatureOf(world, owner, closed.id);
    const row = { itemId: line(closed, '-').id, version: 1, corrected: { value: 'yes' as const } };
    expect(await world.take(owner, form, [row])).toMatchObject({ type: 'ChecklistSigned' });
    const fileId = await world.file(owner, closed.clinicId, bytes);
    const outcome = await asActor(owner, () => world.forms.read({ checklistId: closed.id, fileId }));
    expect(outcome).toMatchObject({ type: 'ChecklistSigned' });
  });
});

describe('whose it is', () => {
  it('is kept apart: another clinic’s file, list and form are not there', async () => {
    const clerk = await world.member(tenantId, 'clinic_staff', RIGHTS);
    await world.assign(clerk, list.clinicId);
    const other = await openList(world, owner);
    const bytes = await world.form(owner, other.id);
    const form = await world.read(owner, other, bytes);
    const fileId = await world.file(owner, other.clinicId, bytes);
    const tries: readonly (() => Promise<unknown>)[] = [
      () => world.forms.returnedForm(form.head.id),
      () => world.forms.read({ checklistId: other.id, fileId }),
      () => world.forms.read({ checklistId: list.id, fileId }),
      () => world.forms.take({ id: form.head.id, rows: [] }),
      () => world.forms.undo({ id: form.head.id }),
      () => world.forms.putAway({ id: form.head.id }),
    ];
    for (const attempt of tries) await expect(asActor(clerk, attempt)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await asActor(clerk, () => world.forms.ofList(other.id))).toEqual([]);
  });

  it.each(['様式.xlsx', '回答.csv'])('says what is wrong with %s that holds nothing of ours', async (name) => {
    const isCsv = name.endsWith('.csv');
    const bytes = isCsv
      ? Buffer.from('名称,電話\nあおぞら,03\n')
      : await refilled(await world.form(owner, list.id), () => 'x');
    const fileId = await world.file(owner, list.clinicId, bytes, name);
    const outcome = await asActor(owner, () => world.forms.read({ checklistId: list.id, fileId }));
    expect(outcome).toMatchObject({ type: 'ReturnedFormRefused', refusal: { reason: 'nothing_found' } });
  });
});
