import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { openList } from '../testing/answer-sheet';
import { type ChecklistWorld, checklistWorld, type Member } from '../testing/checklist-world';
import { SIGNER } from '../testing/signed-list';
import { type VendorDesk, vendorDesk } from '../testing/vendor-desk';

let world: ChecklistWorld;
let tenantId: string;
let owner: Member;
let desk: VendorDesk;

beforeAll(async () => {
  world = await checklistWorld({ poolSize: 8 });
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner', SIGNER);
  await world.atDay('2026-11-22');
});
afterAll(() => world?.close());
beforeEach(async () => {
  desk = await vendorDesk(world, await openList(world, owner), tenantId);
});

const NOTHING = { code: 'NOT_FOUND' };

describe('a vendor', () => {
  it('sees the own questions and nothing of the answer', async () => {
    const { id, vendor } = await desk.put();
    const page = await desk.questions(vendor);
    expect(page.nodes.map((question) => question.id)).toEqual([id]);
    expect(page.nodes[0]).toMatchObject({
      state: 'asked',
      clinicName: desk.list.clinicName,
      fiscalYear: 2026,
      askedBy: 'clinic_manager さん',
      question: 'いつ更新しますか',
      itemJa: `2-④ ${desk.item.labelJa}`,
      value: null,
      version: 1,
    });
    expect((await desk.questions(vendor, false)).nodes).toEqual([]);
  });

  it('sees nothing of other vendors, other clinics and other tables', async () => {
    const { vendor } = await desk.put();
    const other = await vendorDesk(world, await openList(world, owner), tenantId);
    const theirs = await other.put();
    await expect(desk.question(vendor, theirs.id)).rejects.toMatchObject(NOTHING);
    await expect(desk.answer(vendor, theirs.id)).rejects.toMatchObject(NOTHING);
    const tables = await world.test.asSuperuser<{ table: string }>(
      `select c.relname as "table" from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'app' and c.relkind = 'r' and has_table_privilege('app_rw', c.oid, 'select')
          and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id')`,
    );
    const seen = await asActor(vendor, async () => {
      const found: string[] = [];
      for (const { table } of tables) {
        const statement = { name: `test.count-${table}`, text: `select count(*)::int as n from app.${table}` };
        const [row] = await world.test.db.read<{ n: number }>(statement);
        if (row && row.n > 0) found.push(`${table} ${row.n}`);
      }
      return found;
    });
    expect(seen).toEqual(['answer_proposals 1']);
  });

  it('answers, which whoever asked is told, and changes the answer until it is decided', async () => {
    const { id, vendor } = await desk.put();
    const answered = await desk.answer(vendor, id, {
      version: 1,
      value: 'no',
      targetOn: '2027-02-01',
      remarks: '年内に',
    });
    expect(answered).toMatchObject({ type: 'VendorQuestionAnswered', question: { state: 'answered', version: 2 } });
    await desk.run();
    expect(await desk.one('select kind, recipient_id as "of" from app.notices where subject_id = $1', id)).toEqual({
      kind: 'answer_proposed',
      of: desk.manager.principalId,
    });
    expect(await desk.answer(vendor, id, { version: 1 })).toMatchObject({
      type: 'VendorQuestionClosed',
      current: { state: 'answered', version: 2, value: 'no' },
    });
    expect((await desk.answer(vendor, id, { version: 2 })).type).toBe('VendorQuestionAnswered');
    expect(await desk.proposal(id)).toMatchObject({ state: 'open', value: 'yes', proposedBy: '青葉電子 田中' });
    expect(await desk.accept(id, 3)).toMatchObject({
      type: 'ProposalAccepted',
      item: { answer: { value: 'yes', source: 'proposal' } },
    });
    expect(await desk.answer(vendor, id, { version: 4 })).toMatchObject({
      type: 'VendorQuestionClosed',
      current: { state: 'closed' },
    });
    expect(await desk.trailOf(id)).toEqual([
      'proposal.vendor-asked',
      'proposal.made',
      'proposal.made',
      'proposal.accepted',
    ]);
  });

  it.each([
    ['a いいえ without a day', { value: 'no' as const }, 'TargetDateRequired'],
    ['a day after the year', { value: 'no' as const, targetOn: '2027-04-01' }, 'TargetDateOutsideFiscalYear'],
    [
      'an answer that the line does not take',
      { value: 'planned' as const, targetOn: '2027-01-01' },
      'AnswerNotAllowed',
    ],
    ['a day that is not here yet', { confirmedOn: '2026-11-23' }, 'ConfirmedDateInFuture'],
    ['no day at all', { confirmedOn: '2026-02-30' }, 'InvalidInput'],
  ])('is asked again for %s', async (_, given, type) => {
    const { id, vendor } = await desk.put();
    expect((await desk.answer(vendor, id, { version: 1, ...given })).type).toBe(type);
  });

  it('is not told what became of the answer', async () => {
    const { id, vendor } = await desk.put();
    await desk.answer(vendor, id, { version: 1 });
    await desk.dismiss(id, 2);
    const { state, value, ...rest } = await desk.question(vendor, id);
    expect([state, value]).toEqual(['closed', 'yes']);
    expect(JSON.stringify(rest)).not.toMatch(/dismissed|decided/);
  });

  it('cannot be made another vendor’s question by anybody of the clinic', async () => {
    const { id } = await desk.put();
    const statement = { name: 'test.move', text: 'update app.answer_proposals set asked_of = $2 where id = $1' };
    const move = (actor: Actor) =>
      asActor(actor, () =>
        world.test.db.transaction(() => world.test.db.execute(statement, [id, desk.manager.principalId])),
      );
    await expect(move(desk.manager)).rejects.toThrow();
    await expect(move(owner)).rejects.toThrow();
  });
});
