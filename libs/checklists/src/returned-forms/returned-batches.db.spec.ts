import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import type { Checklist, ReturnedBatch } from '../schema.gen';
import { line, no, openList, send } from '../testing/answer-sheet';
import type { Member } from '../testing/checklist-world';
import { type ReturnedWorld, returnedWorld } from '../testing/returned-world';
import { signatureOf, closedList, SIGNER } from '../testing/signed-list';

const RIGHTS = [...SIGNER, 'answers:import', 'answers:export'];

let world: ReturnedWorld;
let tenantId: string;
let owner: Member;
let lists: readonly Checklist[];
beforeAll(async () => {
  world = await returnedWorld();
  await world.atDay('2026-11-22');
}, 60_000);
beforeEach(async () => {
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner', RIGHTS);
  lists = [await openList(world, owner), await openList(world, owner), await openList(world, owner, 'pharmacy')];
});
afterAll(() => world?.close());

const first = () => lists[0] ?? missing();
const second = () => lists[1] ?? missing();
const missing = (): never => {
  throw new Error('no list');
};
const answer = (list: Checklist, code: string, given: Parameters<typeof send>[4]) =>
  send(world, owner, list.id, line(list, code).id, given);
const standing = async (list: Checklist, code: string) => line(await world.list(owner, list.id), code).answer;
async function read(bytes: Uint8Array | string, name = '回答.csv', actor = owner): Promise<ReturnedBatch> {
  const fileId = await world.file(actor, null, Buffer.from(bytes), name);
  const outcome = await asActor(actor, () => world.batches.read({ fileId }));
  if (outcome.type !== 'ReturnedBatchRead') throw new Error(JSON.stringify(outcome));
  return outcome.batch;
}
/** Until nothing waits, as the page does it. */
async function moved({ id }: ReturnedBatch, what: 'take' | 'undo'): Promise<ReturnedBatch> {
  for (let step = 0; step < 5; step += 1) {
    const batch = await asActor(owner, () => world.batches[what]({ id }));
    if ((what === 'take' ? batch.waiting : batch.counts.taken) === 0) return batch;
  }
  throw new Error(`${what} never ends`);
}
const formsOf = async ({ id }: ReturnedBatch) => (await asActor(owner, () => world.batches.formsOf(id))).nodes;
/** The row of one line of one list, with another answer. */
const changed = (csv: string, list: Checklist, code: string, from: string, to: string) =>
  csv
    .split('\r\n')
    .map((row) => (row.includes(list.clinicName) && row.includes(`"${code}"`) ? row.replace(from, to) : row))
    .join('\r\n');

describe('a table of answers of several clinics', () => {
  it.each(['csv', 'xlsx'] as const)('differs in nothing as it was exported: %s', async (format) => {
    await answer(first(), '1-①', { value: 'yes', remarks: '=1+1\n-の行' });
    await answer(second(), '2-①', { value: 'no', reason: '業者待ち\n来月', targetOn: null });
    await answer(second(), '2-⑩', { value: 'planned', targetOn: '2028-03-31' });
    const bytes = format === 'csv' ? await world.csv(owner, null) : await world.xlsx(owner, null);
    const batch = await read(bytes, `回答.${format}`);
    expect(batch).toMatchObject({
      clinics: 3,
      waiting: 0,
      unclear: 0,
      strayRows: 0,
      counts: { same: 57, changed: 0, problems: 0 },
    });
    expect(batch.rowsRead).toBe(57);
  });

  it('is taken clinic by clinic, and given back', async () => {
    await answer(second(), '1-①', no);
    const csv = await world.csv(owner, null);
    const one = changed(csv, first(), '1-①', '"未回答"', '"はい"');
    const table = changed(one, second(), '1-①', '"いいえ"', '"はい"');
    const batch = await read(table);
    expect(batch).toMatchObject({ waiting: 2, counts: { changed: 2 } });
    expect(await moved(batch, 'take')).toMatchObject({ waiting: 0, unclear: 0, counts: { changed: 0, taken: 2 } });
    expect(await standing(first(), '1-①')).toMatchObject({ value: 'yes', source: 'form' });
    expect(await standing(second(), '1-①')).toMatchObject({ value: 'yes', targetOn: null });
    expect(await world.staleClinics(tenantId)).toEqual([]);
    expect(await moved(batch, 'undo')).toMatchObject({ counts: { taken: 0, changed: 2 } });
    expect(await standing(first(), '1-①')).toMatchObject({ value: null });
    expect(await standing(second(), '1-①')).toMatchObject({ value: 'no', targetOn: '2027-03-31', source: 'typed' });
  });

  it('leaves for a person what changed since it was read, what is in doubt, and what is signed', async () => {
    const closed = await closedList(world, owner);
    const csv = await world.csv(owner, null);
    const one = changed(csv, first(), '1-①', '"未回答"', '"はい"');
    const two = changed(one, first(), '2-①', '"未回答"', '"いいえ"');
    const batch = await read(changed(two, closed, "'-", '"いいえ"', '"はい"'));
    await answer(first(), '1-①', no);
    await signatureOf(world, owner, closed.id);
    expect(await moved(batch, 'take')).toMatchObject({ waiting: 0, unclear: 2, counts: { taken: 0 } });
    expect(await standing(first(), '1-①')).toMatchObject({ value: 'no', version: 1 });
    expect((await formsOf(batch)).filter(({ state }) => state === 'partly')).toHaveLength(2);
  });

  it('names the rows of clinics and lists that are not there, and takes the others', async () => {
    const csv = await world.csv(owner, null);
    const [, row = ''] = csv.split('\r\n');
    const named = row.replaceAll(first().clinicName, 'どこにもない医院');
    const older = row.replace('令和7年度版', '令和6年度版');
    const batch = await read(`${csv}${named}\r\n${older}\r\n`);
    expect(batch).toMatchObject({ clinics: 3, strayRows: 2, rowsRead: 59 });
    expect(batch.stray.map(({ place }) => place)).toEqual(['59行目', '60行目']);
    expect(batch.stray[0]?.message).toContain('登録されていない');
    expect(batch.stray[1]?.message).toContain('チェックリストが、この医療機関にありません');
  });

  it('does not guess between two clinics of one name, and goes by their codes', async () => {
    for (const [at, { clinicId }] of lists.entries())
      await world.test.asSuperuser('update app.clinics set name = $2, prefecture = $3 where id = $1', [
        clinicId,
        '同じ名前',
        13 + at,
      ]);
    const nowhere = (csv: string) => csv.replaceAll(/"(?:東京都|神奈川県|新潟県)"/gu, '');
    expect(await read(await world.csv(owner, null))).toMatchObject({ clinics: 3, strayRows: 0 });
    expect(await read(nowhere(await world.csv(owner, null)))).toMatchObject({ clinics: 0, strayRows: 57 });
    await Promise.all(
      lists.map(({ clinicId }, at) =>
        world.test.asSuperuser('update app.clinics set institution_code = $2 where id = $1', [clinicId, `011234${at}`]),
      ),
    );
    // Excel takes the zeros from the left of a number.
    const table = nowhere(await world.csv(owner, null)).replaceAll('"011234', '"11234');
    expect(await read(table)).toMatchObject({ clinics: 3, strayRows: 0 });
  });

  it('with more rows than are taken says so', async () => {
    const csv = await world.csv(owner, [first().clinicId]);
    const [head = '', row = ''] = csv.split('\r\n');
    const table = [head, ...Array.from({ length: 10_001 }, () => row)].join('\r\n');
    const fileId = await world.file(owner, null, Buffer.from(table), '回答.csv');
    const outcome = await asActor(owner, () => world.batches.read({ fileId }));
    expect(outcome).toMatchObject({ refusal: { reason: 'too_many_rows', limit: 10_000 } });
  });

  it('of 10,000 rows for one line is one problem and no harm', async () => {
    const csv = await world.csv(owner, [first().clinicId]);
    const [head = '', row = ''] = csv.split('\r\n');
    const batch = await read([head, ...Array.from({ length: 10_000 }, () => row)].join('\r\n'));
    expect(batch).toMatchObject({ clinics: 1, rowsRead: 10_000, counts: { changed: 0, problems: 1 } });
  });

  it('is read without the mark of its encoding', async () => {
    const csv = await world.csv(owner, null);
    expect(await read(csv.slice(1))).toMatchObject({ clinics: 3, strayRows: 0 });
  });

  it('is a consultant’s own, and reaches no clinic of others', async () => {
    const consultant = await world.member(tenantId, 'consultant', RIGHTS);
    await world.assign(consultant, first().clinicId);
    const table = await world.csv(owner, null);
    const own = await read(table, '回答.csv', consultant);
    expect(own).toMatchObject({ clinics: 1, strayRows: 38 });
    const batch = await read(table);
    const tries: readonly (() => Promise<unknown>)[] = [
      () => world.batches.batch(batch.id),
      () => world.batches.formsOf(batch.id),
      () => world.batches.take({ id: batch.id }),
      () => world.batches.undo({ id: batch.id }),
      () => world.batches.batch(newId()),
    ];
    for (const attempt of tries)
      await expect(asActor(consultant, attempt)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of one clinic is read for its list too, with a word about the others', async () => {
    const table = changed(await world.csv(owner, null), first(), '1-①', '"未回答"', '"はい"');
    const form = await world.read(owner, first(), Buffer.from(table), '回答.csv');
    expect(form.head).toMatchObject({ kind: 'answers_table', counts: { changed: 1, same: 18 } });
    expect(form.notes[0]).toContain('38行');
  });
});
