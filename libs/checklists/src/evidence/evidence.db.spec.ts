import { newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { ChecklistsService } from '../checklists.service';
import type { Checklist, EvidenceInput } from '../schema.gen';
import { line, openList } from '../testing/answer-sheet';
import { checklistWorld, type ChecklistWorld, type Member } from '../testing/checklist-world';
import { EvidenceService } from './evidence.service';
import { MOST_BESIDE_AN_ITEM } from './policy/add-evidence';

let world: ChecklistWorld;
let owner: Member;
let list: Checklist;
let place: { readonly checklistId: string; readonly itemId: string };
beforeAll(async () => {
  world = await checklistWorld();
  await world.atDay('2026-11-22');
  owner = await world.member(await world.tenant(), 'owner', ['checklist:read', 'checklist:answer', 'evidence:add']);
}, 60_000);
beforeEach(async () => {
  list = await openList(world, owner);
  place = { checklistId: list.id, itemId: line(list, '2-④').id };
});
afterAll(() => world?.close());

const service = () => world.get(EvidenceService);
const as = <T>(work: () => Promise<T>, who: Member = owner) => asActor(who, work);
const add = (evidence: EvidenceInput, who?: Member) => as(() => service().add({ ...place, evidence }), who);
const note = async (text: string) => {
  const added = await add({ note: text });
  if (added.type !== 'EvidenceAdded') throw new Error(added.type);
  return added.evidence;
};
const beside = async () => {
  const read = await as(() => world.get(ChecklistsService).checklist(list.id));
  return line(read, '2-④').evidence;
};
const history = async () => (await as(() => service().history(place))).nodes;
const file = async (state = 'available', clinicId = list.clinicId) => {
  const id = newId();
  await world.test.asSuperuser(
    `insert into app.files (tenant_id, id, clinic_id, purpose, name, content_type, bytes, sha256, state, refusal, scan, stored_at)
     values ($1, $2, $3, 'evidence', '規程.pdf', 'application/pdf', 1234, repeat('a', 64), $4,
             case when $4 = 'refused' then 'damaged' end, 'not_scanned', now())`,
    [owner.tenantId, id, clinicId, state],
  );
  return id;
};

it('puts a file and a note beside an item, newest first, each with its day, its person and its hash', async () => {
  const fileId = await file();
  await add({ fileId, speaksForOn: '2026-04-01' });
  await note('電話で確認');
  expect(await beside()).toEqual([
    expect.objectContaining({
      kind: 'note',
      title: '電話で確認',
      note: '電話で確認',
      speaksForOn: '2026-11-22',
      file: null,
    }),
    expect.objectContaining({
      kind: 'file',
      title: '規程.pdf',
      speaksForOn: '2026-04-01',
      addedAt: '2026-11-22T01:00:00.000Z',
      file: {
        id: fileId,
        name: '規程.pdf',
        contentType: 'application/pdf',
        bytes: 1234,
        sha256: 'a'.repeat(64),
        state: 'available',
        scan: 'not_scanned',
        message: null,
      },
    }),
  ]);
});

it('replaces evidence by newer evidence, and keeps the older one', async () => {
  const old = await note('古い');
  const outcome = await as(() => service().replace({ ...place, evidenceId: old.id, evidence: { note: '新しい' } }));
  expect(outcome).toMatchObject({ type: 'EvidenceAdded', evidence: { title: '新しい', replacesId: old.id } });
  expect((await beside()).map(({ title }) => title)).toEqual(['新しい']);
  expect((await history()).map(({ evidence, unlinkedAt }) => [evidence.title, unlinkedAt !== null])).toEqual([
    ['新しい', false],
    ['古い', true],
  ]);
});

it('takes evidence away and puts it back', async () => {
  const one = await note('一つ目');
  const keys = { ...place, evidenceId: one.id };
  expect(await as(() => service().remove(keys))).toEqual({ type: 'EvidenceRemoved', evidenceId: one.id });
  expect(await beside()).toEqual([]);
  expect(await as(() => service().restore(keys))).toMatchObject({ type: 'EvidenceAdded', evidence: { id: one.id } });
  expect(await beside()).toHaveLength(1);
  expect(await history()).toEqual([expect.objectContaining({ unlinkedAt: null, unlinkedBy: null })]);
});

it('leaves it to the first who replaces, removes or restores', async () => {
  const one = await note('一つ目');
  const keys = { ...place, evidenceId: one.id };
  const outcomes = await Promise.all([
    as(() => service().remove(keys)),
    as(() => service().remove(keys)),
    as(() => service().replace({ ...keys, evidence: { note: '別の' } })),
  ]);
  expect(outcomes.filter(({ type }) => type === 'EvidenceChangedMeanwhile')).toHaveLength(2);
  expect((await as(() => service().restore(keys))).type).toBe('EvidenceAdded');
  expect(await as(() => service().restore(keys))).toEqual({ type: 'EvidenceChangedMeanwhile' });
});

it('ends at so many, also when several come at once', async () => {
  await world.test.asSuperuser(
    `with made as (
       insert into app.evidence (tenant_id, id, clinic_id, kind, title, note, speaks_for_on)
       select $1, gen_random_uuid(), $2, 'note', 'x', 'x', '2026-11-22' from generate_series(1, $5) returning *)
     insert into app.answer_evidence (tenant_id, checklist_id, item_id, evidence_id, clinic_id)
     select tenant_id, $3, $4, id, clinic_id from made`,
    [owner.tenantId, list.clinicId, place.checklistId, place.itemId, MOST_BESIDE_AN_ITEM - 1],
  );
  const outcomes = await Promise.all(['a', 'b', 'c'].map((text) => add({ note: text })));
  expect(outcomes.map(({ type }) => type).sort()).toEqual(['EvidenceAdded', 'TooMuchEvidence', 'TooMuchEvidence']);
  expect(await beside()).toHaveLength(MOST_BESIDE_AN_ITEM);
});

it('takes no file that is not there, refused or of another clinic', async () => {
  const other = await world.clinic(owner.tenantId);
  expect(await add({ fileId: await file('refused') })).toEqual({ type: 'FileNotReady' });
  expect(await add({ fileId: await file('available', other) })).toEqual({ type: 'FileNotReady' });
  await expect(add({ fileId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await beside()).toEqual([]);
});

it('shows nothing to others, and lets them change nothing', async () => {
  const one = await note('一つ目');
  const staff = await world.member(owner.tenantId, 'clinic_staff', ['evidence:add']);
  const stranger = await world.member(await world.tenant(), 'owner', ['evidence:add']);
  for (const who of [staff, stranger])
    for (const work of [
      () => service().add({ ...place, evidence: { note: 'x' } }),
      () => service().remove({ ...place, evidenceId: one.id }),
      () => service().replace({ ...place, evidenceId: one.id, evidence: { note: 'x' } }),
      () => service().restore({ ...place, evidenceId: one.id }),
      () => service().history(place),
    ])
      await expect(as<unknown>(work, who)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await world.assign(staff, list.clinicId);
  expect((await add({ note: '職員から' }, staff)).type).toBe('EvidenceAdded');
});

it('does not mistake the evidence of one item for that of another', async () => {
  const one = await note('一つ目');
  const elsewhere = { ...place, itemId: line(list, '2-⑤').id, evidenceId: one.id };
  for (const work of [() => service().remove(elsewhere), () => service().restore(elsewhere)])
    await expect(as<unknown>(work)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('leaves a signed list as it is', async () => {
  const one = await note('一つ目');
  await world.test.asSuperuser(
    `with signed as (
       insert into app.checklist_signatures
         (tenant_id, id, checklist_id, clinic_id, number, signed_by, signed_by_name, signed_at, snapshot, sha256)
       values ($1, gen_random_uuid(), $2, $3, 1, $4, 'x', now(), '{}', repeat('a', 64)) returning id)
     update app.checklists c set signature_id = signed.id from signed where c.id = $2`,
    [owner.tenantId, list.id, list.clinicId, owner.principalId],
  );
  const keys = { ...place, evidenceId: one.id };
  for (const work of [
    () => service().add({ ...place, evidence: { note: 'x' } }),
    () => service().remove(keys),
    () => service().replace({ ...keys, evidence: { note: 'x' } }),
  ])
    expect(await as<{ type: string }>(work)).toMatchObject({ type: 'ChecklistSigned' });
  expect((await beside()).map(({ id }) => id)).toEqual([one.id]);
});

it('pages the history without leaving anything out', async () => {
  for (const text of ['a', 'b', 'c', 'd', 'e']) await note(text);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await as(() => service().history(place, 2, after));
    seen.push(...page.nodes.map(({ evidence }) => evidence.title));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect([...seen].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('writes every change into the trail, and nothing of a refused one', async () => {
  const one = await note('一つ目');
  const keys = { ...place, evidenceId: one.id };
  await as(() => service().remove(keys));
  await as(() => service().remove(keys));
  await as(() => service().restore(keys));
  await as(() => service().replace({ ...keys, evidence: { note: '二つ目' } }));
  await add({ note: '' });
  const rows = await world.test.asSuperuser<{ action: string }>(
    `select action from app.audit_events where object_id = $1 order by at, id`,
    [`${place.checklistId}/${place.itemId}`],
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'evidence.added',
    'evidence.removed',
    'evidence.restored',
    'evidence.replaced',
  ]);
});

it('reads the evidence of a whole list in the one statement of the list', async () => {
  await note('一つ目');
  const before = world.test.db.statements;
  await as(() => world.get(ChecklistsService).checklist(list.id));
  expect(world.test.db.statements - before).toBe(1);
});
