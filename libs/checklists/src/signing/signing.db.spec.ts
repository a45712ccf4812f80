import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { ChecklistsService } from '../checklists.service';
import { line, march, openList, send } from '../testing/answer-sheet';
import { type ChecklistWorld, checklistWorld, type Member } from '../testing/checklist-world';
import { answeredList, closedList, reopen, sign, signatureOf, signed, SIGNER } from '../testing/signed-list';

let world: ChecklistWorld;
let tenantId: string;
let owner: Member;

beforeAll(async () => {
  world = await checklistWorld({ poolSize: 8 });
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner', SIGNER);
  await world.atDay('2026-11-22');
});
afterAll(() => world.close());

const read = (id: string, actor: Member = owner) => asActor(actor, () => world.get(ChecklistsService).checklist(id));
const trailOf = (id: string) =>
  world.test.asSuperuser(
    'select action, before, after, clinic_id from app.audit_events where object_id = $1 order by id',
    [id],
  );

describe('signing', () => {
  it('locks the list and says who signed it and when', async () => {
    const { id, clinicId } = await closedList(world, owner);
    const outcome = await sign(world, owner, id);
    const head = { number: 1, signedBy: 'owner さん', signedAt: '2026-11-22T01:00:00.000Z', reopenedAt: null };
    expect(outcome).toMatchObject({
      type: 'ChecklistSignedNow',
      checklist: { id, signature: head, signatures: [head] },
    });
    expect(await read(id)).toMatchObject({ signature: head, viewerCanSign: true });
    const lists = await asActor(owner, () => world.get(ChecklistsService).ofClinic(clinicId));
    expect(lists).toMatchObject([{ id, signatures: [head] }]);
    const trail = (await trailOf(id)).at(-1);
    expect(trail).toMatchObject({ action: 'checklist.signed', clinic_id: clinicId, after: { number: 1 } });
  });

  it('names the lines without an answer, and writes nothing', async () => {
    const list = await openList(world, owner);
    await send(world, owner, list.id, line(list, '-').id, { value: 'yes' });
    await send(world, owner, list.id, line(list, '2-④').id, { value: 'yes' });
    const outcome = await sign(world, owner, list.id);
    if (outcome.type !== 'AnswersMissing') throw new Error(outcome.type);
    expect(outcome.items).toHaveLength(17);
    expect(outcome.items.map(({ code }) => code)).not.toContain('2-④');
    expect(await read(list.id)).toMatchObject({ signature: null, signatures: [] });
  });

  it('takes a list in which every line is answered', async () => {
    const list = await answeredList(world, owner);
    expect((await sign(world, owner, list.id)).type).toBe('ChecklistSignedNow');
  });

  it('keeps an answer out, whatever version it names', async () => {
    const list = await closedList(world, owner);
    await signatureOf(world, owner, list.id);
    const given = { value: 'yes', version: 1 } as const;
    expect(await send(world, owner, list.id, line(list, '-').id, given)).toMatchObject({
      type: 'ChecklistSigned',
      signature: { number: 1, signedBy: 'owner さん' },
    });
  });

  it('does not exist for a list that one may not reach', async () => {
    const list = await closedList(world, owner);
    const stranger = await world.member(tenantId, 'clinic_manager', SIGNER);
    await expect(sign(world, stranger, list.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(sign(world, owner, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const other = await world.member(await world.tenant(), 'owner', SIGNER);
    await expect(sign(world, other, list.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a signed version', () => {
  it('keeps facility, texts and answers as they were, whatever changes later', async () => {
    const list = await openList(world, owner);
    const items = list.sections.flatMap((section) => section.items);
    const item = line(list, '2-④');
    for (const { id } of items) await send(world, owner, list.id, id, { value: 'yes' });
    await send(world, owner, list.id, item.id, { value: 'no', targetOn: march, version: 1, remarks: '三月に入れ替え' });
    const first = await signatureOf(world, owner, list.id);
    const before = await signed(world, owner, first);

    await reopen(world, owner, list.id, first, '入れ替えが終わった');
    await send(world, owner, list.id, item.id, { value: 'yes', version: 2, remarks: '' });
    await world.test.asSuperuser(`update app.clinics set name = $2, director_name = '別の人' where id = $1`, [
      list.clinicId,
      `新しい名 ${list.clinicId}`,
    ]);
    const second = await signatureOf(world, owner, list.id);

    const after = await signed(world, owner, first);
    expect({ ...after, signature: null }).toEqual({ ...before, signature: null });
    expect(after).toMatchObject({
      isIntact: true,
      fiscalYear: 2026,
      form: 'medical',
      facility: { name: list.clinicName, kind: 'clinic', prefecture: 13, institutionCode: '' },
      edition: { code: 'r7' },
      closedByEntryQuestion: false,
      signature: { number: 1, reopenedBy: 'owner さん', reopenReason: '入れ替えが終わった' },
    });
    expect(after.sections.map(({ code }) => code)).toEqual(list.sections.map(({ code }) => code));
    const kept = after.sections.flatMap((section) => section.items).find(({ code }) => code === '2-④');
    expect(kept).toMatchObject({
      labelJa: item.labelJa,
      answer: { value: 'no', targetOn: march, confirmedOn: '2026-11-22', remarks: '三月に入れ替え', version: 2 },
      evidence: [],
    });
    expect(await signed(world, owner, second)).toMatchObject({
      signature: { number: 2 },
      facility: { directorName: '別の人' },
    });
    expect((await read(list.id)).signatures.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('keeps what its evidence was called and its hash', async () => {
    const list = await closedList(world, owner);
    const gate = line(list, '-');
    const [fileId, filed, noted] = [newId(), newId(), newId()];
    const hash = 'ab'.repeat(32);
    await world.test.asSuperuser(
      `insert into app.files (tenant_id, id, clinic_id, purpose, name, bytes, sha256, state, stored_at)
       values ($1, $2, $3, 'evidence', '契約書.pdf', 10, $4, 'available', now())`,
      [tenantId, fileId, list.clinicId, hash],
    );
    await world.test.asSuperuser(
      `insert into app.evidence (tenant_id, id, clinic_id, kind, file_id, title, note, speaks_for_on)
       values ($1, $2, $4, 'file', $5, '契約書', '', '2026-10-01'), ($1, $3, $4, 'note', null, '電話', '不使用を確認', '2026-11-01')`,
      [tenantId, filed, noted, list.clinicId, fileId],
    );
    for (const evidenceId of [filed, noted])
      await world.test.asSuperuser(
        `insert into app.answer_evidence (tenant_id, checklist_id, item_id, evidence_id, clinic_id) values ($1, $2, $3, $4, $5)`,
        [tenantId, list.id, gate.id, evidenceId, list.clinicId],
      );
    const kept = await signed(world, owner, await signatureOf(world, owner, list.id));
    expect(kept.sections[0]?.items[0]?.evidence).toEqual([
      {
        id: expect.any(String),
        kind: 'file',
        title: '契約書',
        speaksForOn: '2026-10-01',
        fileName: '契約書.pdf',
        sha256: hash,
        note: null,
      },
      {
        id: expect.any(String),
        kind: 'note',
        title: '電話',
        speaksForOn: '2026-11-01',
        fileName: null,
        sha256: null,
        note: '不使用を確認',
      },
    ]);
  });

  it('shows when somebody changed what is kept', async () => {
    const list = await closedList(world, owner);
    const id = await signatureOf(world, owner, list.id);
    expect(await signed(world, owner, id)).toMatchObject({ isIntact: true });
    await world.test.asSuperuser(
      `update app.checklist_signatures set snapshot = jsonb_set(snapshot, '{facility,name}', '"偽"') where id = $1`,
      [id],
    );
    expect(await signed(world, owner, id)).toMatchObject({ isIntact: false });
  });

  it('takes one statement to show, and does not exist for strangers', async () => {
    const list = await closedList(world, owner);
    const id = await signatureOf(world, owner, list.id);
    const before = world.test.db.statements;
    await signed(world, owner, id);
    expect(world.test.db.statements - before).toBe(1);
    const stranger = await world.member(tenantId, 'clinic_staff', SIGNER);
    await expect(signed(world, stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await world.assign(stranger, list.clinicId);
    expect(await signed(world, stranger, id)).toMatchObject({ id });
  });
});

describe('opening a signed list again', () => {
  it('wants a reason, and keeps it beside the version', async () => {
    const list = await closedList(world, owner);
    const id = await signatureOf(world, owner, list.id);
    expect(await reopen(world, owner, list.id, id, '  ')).toMatchObject({ type: 'InvalidInput', field: 'reason' });
    const outcome = await reopen(world, owner, list.id, id, ' 記入もれ ');
    expect(outcome).toMatchObject({
      type: 'ChecklistReopened',
      checklist: {
        signature: null,
        signatures: [{ id, reopenReason: '記入もれ', reopenedAt: '2026-11-22T01:00:00.000Z' }],
      },
    });
    expect((await send(world, owner, list.id, line(list, '-').id, { value: 'yes', version: 1 })).type).toBe(
      'ItemAnswered',
    );
    const trail = await trailOf(list.id);
    expect(trail.at(-1)).toMatchObject({
      action: 'checklist.reopened',
      before: { number: 1 },
      after: { reason: '記入もれ' },
    });
  });

  it('is refused for a version that is not in force', async () => {
    const list = await closedList(world, owner);
    const id = await signatureOf(world, owner, list.id);
    expect((await reopen(world, owner, list.id, newId())).type).toBe('SignatureNotInForce');
    await reopen(world, owner, list.id, id);
    expect((await reopen(world, owner, list.id, id)).type).toBe('SignatureNotInForce');
  });
});
