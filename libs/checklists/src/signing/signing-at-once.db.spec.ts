import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { line, send } from '../testing/answer-sheet';
import { type ChecklistWorld, checklistWorld, type Member } from '../testing/checklist-world';
import { closedList, reopen, sign, signatureOf, signed, SIGNER } from '../testing/signed-list';

let world: ChecklistWorld;
let tenantId: string;
let owner: Member;

beforeAll(async () => {
  world = await checklistWorld({ poolSize: 12 });
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner', SIGNER);
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

/** Does `work`, and holds its transaction open until `commit` is called. */
async function held(work: () => Promise<unknown>) {
  let commit = (): void => undefined;
  const mayCommit = new Promise<void>((resolve) => (commit = resolve));
  let done: Promise<unknown> = Promise.resolve();
  await new Promise<void>((isDone) => {
    done = asActor(owner, () =>
      world.test.db.transaction(async () => {
        await work();
        isDone();
        await mayCommit;
      }),
    );
  });
  return { commit, done };
}

const valueIn = async (signatureId: string) =>
  (await signed(world, owner, signatureId)).sections[0]?.items[0]?.answer.value;

describe('signing while others work', () => {
  it('keeps an answer out that waited while the list was signed', async () => {
    const list = await closedList(world, owner);
    const { commit, done } = await held(() => sign(world, owner, list.id));
    const late = send(world, owner, list.id, line(list, '-').id, { value: 'yes', version: 1 });
    await untilSomebodyWaits();
    commit();
    await done;
    expect((await late).type).toBe('ChecklistSigned');
  });

  it('signs the answer that was saved while it waited', async () => {
    const list = await closedList(world, owner);
    const gate = line(list, '-');
    const given = { value: 'no', version: 1, remarks: '最後のひとこと' } as const;
    const { commit, done } = await held(() => send(world, owner, list.id, gate.id, given));
    const signing = signatureOf(world, owner, list.id);
    await untilSomebodyWaits();
    commit();
    await done;
    const kept = await signed(world, owner, await signing);
    expect(kept.sections[0]?.items[0]?.answer).toMatchObject({ version: 2, remarks: '最後のひとこと' });
  });

  it('signs once of many at once, and tells the others', async () => {
    const list = await closedList(world, owner);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => sign(world, owner, list.id)));
    expect(outcomes.map(({ type }) => type).sort()).toEqual([
      ...Array.from({ length: 7 }, () => 'ChecklistSigned'),
      'ChecklistSignedNow',
    ]);
  });

  it('opens once of many at once', async () => {
    const list = await closedList(world, owner);
    const id = await signatureOf(world, owner, list.id);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => reopen(world, owner, list.id, id)));
    expect(outcomes.filter(({ type }) => type === 'ChecklistReopened')).toHaveLength(1);
  });

  it('never lets a list change under a signature, whoever answers, signs and opens', async () => {
    const list = await closedList(world, owner);
    const gate = line(list, '-');
    await Promise.all(
      Array.from({ length: 8 }, async (_, person) => {
        for (let turn = 0; turn < 4; turn += 1) {
          if (person % 2) {
            const outcome = await sign(world, owner, list.id);
            const id = outcome.type === 'ChecklistSigned' ? outcome.signature.id : null;
            if (id) await reopen(world, owner, list.id, id);
          } else
            await send(world, owner, list.id, gate.id, {
              value: 'no',
              version: turn + 1,
              remarks: `${person}-${turn}`,
            });
        }
      }),
    );
    const rows = await world.test.asSuperuser<{ id: string; number: number; remarks: string; version: number }>(
      `select s.id, s.number, v.remarks, v.version from app.checklist_signatures s
         join lateral (select * from app.answer_versions v
                        where v.checklist_id = s.checklist_id and v.answered_at <= s.signed_at) v on true
        where s.checklist_id = $1`,
      [list.id],
    );
    expect(rows.length).toBeGreaterThan(0);
    const numbers = [...new Set(rows.map(({ number }) => number))].sort((one, other) => one - other);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    for (const { id } of rows) expect(await valueIn(id)).toBe('no');
  });
});

describe('the database alone', () => {
  const asApplication = (work: string, values: readonly unknown[]) =>
    asActor(owner, () =>
      world.test.db.transaction(() => world.test.db.execute({ name: `test.${newId()}`, text: work }, values)),
    );

  it('refuses to change an answer of a signed list', async () => {
    const list = await closedList(world, owner);
    await signatureOf(world, owner, list.id);
    await expect(
      asApplication(`update app.answers set value = 'yes', version = version + 1 where checklist_id = $1`, [list.id]),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('lets a change that waited for the signature run into it', async () => {
    const list = await closedList(world, owner);
    const { commit, done } = await held(() => sign(world, owner, list.id));
    const late = asApplication(`update app.answers set value = 'yes', version = version + 1 where checklist_id = $1`, [
      list.id,
    ]).then(
      () => 'done',
      (error: { readonly code?: string }) => error.code,
    );
    await untilSomebodyWaits();
    commit();
    await done;
    expect(await late).toBe('CONFLICT');
  });

  it('refuses to put evidence beside a signed answer, or to take it away', async () => {
    const list = await closedList(world, owner);
    const [gate, noted] = [line(list, '-'), newId()];
    const values = [list.id, gate.id, noted, list.clinicId];
    await asApplication(
      `insert into app.evidence (id, clinic_id, kind, title, note, speaks_for_on) values ($1, $2, 'note', '電話', '確認', '2026-11-01')`,
      [noted, list.clinicId],
    );
    const link = `insert into app.answer_evidence (checklist_id, item_id, evidence_id, clinic_id) values ($1, $2, $3, $4)`;
    await asApplication(link, values);
    await signatureOf(world, owner, list.id);
    await expect(
      asApplication('update app.answer_evidence set unlinked_at = now() where checklist_id = $1', [list.id]),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(asApplication(`${link} on conflict do nothing`, values)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('lets evidence that came while the list was being signed run into the signature', async () => {
    const list = await closedList(world, owner);
    const [gate, noted] = [line(list, '-'), newId()];
    await asApplication(
      `insert into app.evidence (id, clinic_id, kind, title, note, speaks_for_on) values ($1, $2, 'note', '電話', '確認', '2026-11-01')`,
      [noted, list.clinicId],
    );
    const { commit, done } = await held(() => sign(world, owner, list.id));
    const late = asApplication(
      'insert into app.answer_evidence (checklist_id, item_id, evidence_id, clinic_id) values ($1, $2, $3, $4)',
      [list.id, gate.id, noted, list.clinicId],
    ).then(
      () => 'done',
      (error: { readonly code?: string }) => error.code,
    );
    await untilSomebodyWaits();
    commit();
    await done;
    expect(await late).toBe('CONFLICT');
  });

  it.each([
    ['a signed version', `update app.checklist_signatures set snapshot = '{}' where checklist_id = $1`],
    ['who signed it', `update app.checklist_signatures set signed_by_name = 'x' where checklist_id = $1`],
    ['a former answer', `update app.answer_versions set value = 'yes' where checklist_id = $1`],
    ['a former answer away', `delete from app.answer_versions where checklist_id = $1`],
    ['a signed version away', `delete from app.checklist_signatures where checklist_id = $1`],
  ])('gives the application no right to change %s', async (_, statement) => {
    const list = await closedList(world, owner);
    await signatureOf(world, owner, list.id);
    await expect(asApplication(statement, [list.id])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
