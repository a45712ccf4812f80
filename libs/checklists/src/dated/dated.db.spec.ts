import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { asActor } from '@mamori/platform/testing';
import { ChecklistsService } from '../checklists.service';
import { EvidenceService } from '../evidence/evidence.service';
import type { Checklist, EvidenceInput } from '../schema.gen';
import { line, openList, send } from '../testing/answer-sheet';
import { type ChecklistWorld, checklistWorld, type Member } from '../testing/checklist-world';

let world: ChecklistWorld;
let owner: Member;
beforeAll(async () => {
  world = await checklistWorld();
  await world.atDay('2026-11-22');
  owner = await world.member(await world.tenant(), 'owner', ['checklist:read', 'checklist:answer', 'evidence:add']);
}, 60_000);
afterAll(() => world?.close());

const openOf = (clinicId: string, kind: string) =>
  world.test.asSuperuser<{ due_on: string; title: string; path: string; owner_id: string | null }>(
    `select due_on::text, title, path, owner_id from app.deadlines
      where clinic_id = $1 and kind = $2 and settled_at is null`,
    [clinicId, kind],
  );

/** Answers whatever stands open, the entry question too. */
async function answerAll(list: Checklist): Promise<void> {
  for (const { id, answer } of list.sections.flatMap(({ items }) => items))
    if (answer.value === null) {
      const result = await send(world, owner, list.id, id, { value: 'yes', version: answer.version });
      if (result.type !== 'ItemAnswered') throw new Error(result.type);
    }
}

it('tells of the end of the fiscal year from opening a list to its last answer', async () => {
  const list = await openList(world, owner);
  const end = { due_on: '2027-03-31', path: `/checklists/${list.id}`, owner_id: null };
  expect(await openOf(list.clinicId, 'edition_target_end')).toEqual([
    { ...end, title: '令和8年度（2026年度）のチェックリスト（目標日の上限・推定）' },
  ]);
  await answerAll(list);
  expect(await openOf(list.clinicId, 'edition_target_end')).toEqual([]);
  const read = await asActor(owner, () => world.get(ChecklistsService).checklist(list.id));
  const { id, answer } = line(read, '2-④');
  await send(world, owner, list.id, id, { value: null, version: answer.version });
  expect(await openOf(list.clinicId, 'edition_target_end')).toMatchObject([end]);
  expect(await world.staleClinics(owner.tenantId)).toEqual([]);
});

it('tells of the newest evidence beside a line a year after the day that it speaks for', async () => {
  const list = await openList(world, owner);
  const place = { checklistId: list.id, itemId: line(list, '2-④').id };
  const add = async (evidence: EvidenceInput) => {
    const added = await asActor(owner, () => world.get(EvidenceService).add({ ...place, evidence }));
    if (added.type !== 'EvidenceAdded') throw new Error(added.type);
    return added.evidence.id;
  };
  const dates = async () => (await openOf(list.clinicId, 'evidence_expiry')).map(({ due_on }) => due_on);
  await add({ note: '去年の確認', speaksForOn: '2026-04-01' });
  expect(await openOf(list.clinicId, 'evidence_expiry')).toEqual([
    {
      due_on: '2027-04-01',
      title: '2-④ の証拠「去年の確認」',
      path: `/checklists/${list.id}?item=${place.itemId}`,
      owner_id: owner.principalId,
    },
  ]);
  const newer = await add({ note: '今年の確認', speaksForOn: '2026-11-20' });
  expect(await dates()).toEqual(['2027-11-20']);
  await asActor(owner, () => world.get(EvidenceService).remove({ ...place, evidenceId: newer }));
  expect(await dates()).toEqual(['2027-04-01']);
  expect(await world.staleClinics(owner.tenantId)).toEqual([]);
});
