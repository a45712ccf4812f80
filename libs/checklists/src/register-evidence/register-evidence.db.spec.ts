import fc from 'fast-check';
import { newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { ChecklistsService } from '../checklists.service';
import { EvidenceService } from '../evidence/evidence.service';
import type { Checklist, EvidenceInput } from '../schema.gen';
import { line, openList, send } from '../testing/answer-sheet';
import { checklistWorld, type ChecklistWorld, type Member } from '../testing/checklist-world';
import { SIGNER, signatureOf, signed } from '../testing/signed-list';
import { RegisterEvidenceService } from './register-evidence.service';

let world: ChecklistWorld;
let owner: Member;
let list: Checklist;
let place: { readonly checklistId: string; readonly itemId: string };
beforeAll(async () => {
  world = await checklistWorld();
  await world.atDay('2026-11-22');
  owner = await world.member(await world.tenant(), 'owner', [...SIGNER, 'evidence:read', 'evidence:add']);
}, 60_000);
beforeEach(async () => {
  await world.atDay('2026-11-22');
  list = await openList(world, owner);
  place = { checklistId: list.id, itemId: line(list, '2-①').id };
});
afterAll(() => world?.close());

const service = () => world.get(EvidenceService);
const as = <T>(work: () => Promise<T>, who: Member = owner) => asActor(who, work);
const rows = (text: string, values: readonly unknown[]) => world.test.asSuperuser<{ id: string }>(text, values);
const addPiece = async (name: string, clinicId = list.clinicId) => {
  const id = newId();
  await rows(
    `insert into app.equipment (tenant_id, id, clinic_id, name, kind, search_key) values ($1, $2, $3, $4, 'server', '')`,
    [owner.tenantId, id, clinicId, name],
  );
  return id;
};
const offers = (at = place, who?: Member) => as(() => world.get(RegisterEvidenceService).offers(at), who);
const attach = (evidence: EvidenceInput = { register: 'equipment' }, at = place) =>
  as(() => service().add({ ...at, evidence }));
const attached = async () => {
  const outcome = await attach();
  if (outcome.type !== 'EvidenceAdded') throw new Error(outcome.type);
  return outcome.evidence;
};
const kept = (id: string, who?: Member) => as(() => world.get(RegisterEvidenceService).kept(id), who);

it('offers the registers that speak for the line, and says how they stand', async () => {
  await addPiece('受付PC');
  expect(await offers()).toEqual([
    { clinicId: list.clinicId, kind: 'equipment', rows: 1, asOfOn: '2026-11-22', attached: null },
  ]);
  expect(await offers({ ...place, itemId: line(list, '2-⑪').id })).toEqual([]);
});

it('reads the offers of a line in two statements, whatever stands beside it', async () => {
  await addPiece('受付PC');
  for (let times = 0; times < 3; times += 1) await attached();
  const before = world.test.db.statements;
  await offers();
  expect(world.test.db.statements - before).toBe(2);
});

it('keeps what the register says, of the day on which it was put beside the line', async () => {
  await addPiece('サーバA');
  const evidence = await attached();
  expect(evidence).toMatchObject({
    kind: 'register',
    title: '機器台帳（1件）',
    speaksForOn: '2026-11-22',
    registerKind: 'equipment',
    file: null,
  });
  const register = await kept(evidence.id);
  expect(register).toMatchObject({
    clinicId: list.clinicId,
    facilityName: list.clinicName,
    kind: 'equipment',
    asOfOn: '2026-11-22',
    isIntact: true,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
  });
  expect(register.rows).toEqual([expect.arrayContaining(['サーバA', 'サーバ'])]);
});

it('stands beside the item in the list, in its history, and can be taken away and put back', async () => {
  await addPiece('サーバA');
  const { id } = await attached();
  const keys = { ...place, evidenceId: id };
  await as(() => service().remove(keys));
  expect(await offers()).toMatchObject([{ attached: null }]);
  await as(() => service().restore(keys));
  const read = await as(() => world.get(ChecklistsService).checklist(list.id));
  expect(line(read, '2-①').evidence).toMatchObject([{ id, kind: 'register', registerKind: 'equipment' }]);
  expect((await as(() => service().history(place))).nodes).toHaveLength(1);
});

it('sees that the register says something else since, and takes the newer one in its place', async () => {
  await addPiece('サーバA');
  const old = await attached();
  expect(await offers()).toMatchObject([{ attached: { evidenceId: old.id, hasChanged: false } }]);
  await addPiece('サーバB');
  await world.atDay('2026-11-25');
  expect(await offers()).toMatchObject([{ rows: 2, attached: { evidenceId: old.id, hasChanged: true } }]);
  const newer = await as(() =>
    service().replace({ ...place, evidenceId: old.id, evidence: { register: 'equipment' } }),
  );
  if (newer.type !== 'EvidenceAdded') throw new Error(newer.type);
  expect(newer.evidence).toMatchObject({ title: '機器台帳（2件）', replacesId: old.id, speaksForOn: '2026-11-25' });
  expect(await offers()).toMatchObject([
    { attached: { evidenceId: newer.evidence.id, speaksForOn: '2026-11-25', hasChanged: false } },
  ]);
  expect((await kept(old.id)).rows).toHaveLength(1);
});

it('makes no evidence of an empty register', async () => {
  expect(await attach()).toEqual({ type: 'RegisterEmpty' });
  expect(await offers()).toMatchObject([{ rows: 0, attached: null }]);
});

it('never changes, whatever becomes of the register', async () => {
  const change = fc.oneof(
    fc.record({ what: fc.constant('add' as const), text: fc.string({ minLength: 1, maxLength: 20 }) }),
    fc.record({ what: fc.constant('rename' as const), text: fc.string({ minLength: 1, maxLength: 20 }) }),
    fc.record({ what: fc.constantFrom('review' as const, 'remove' as const), text: fc.constant('') }),
  );
  const apply = async ({ what, text }: { readonly what: string; readonly text: string }) => {
    const words = text.replaceAll('\0', '') || '無名';
    if (what === 'add') return addPiece(words);
    const sets: Readonly<Record<string, string>> = {
      rename: 'name = $2, place = $2, version = version + 1',
      review: `reviewed_on = '2026-11-01', reviewed_by_name = $2`,
      remove: `removed_at = now(), note = $2`,
    };
    return rows(`update app.equipment set ${sets[what]} where clinic_id = $1`, [list.clinicId, words]);
  };
  await addPiece('サーバA');
  const { id } = await attached();
  const before = await kept(id);
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      for (const each of changes) await apply(each);
      expect(await kept(id)).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

it('says that it is not what was kept once somebody reached past the product', async () => {
  await addPiece('サーバA');
  const { id } = await attached();
  await rows(
    `update app.evidence set register_snapshot = jsonb_set(register_snapshot, '{register,rows,0,0}', '"偽"') where id = $1`,
    [id],
  );
  expect(await kept(id)).toMatchObject({ isIntact: false });
});

it('stands in the signed version with its hash and leads to what was kept', async () => {
  await addPiece('サーバA');
  const { id } = await attached();
  await send(world, owner, list.id, line(list, '-').id, { value: 'no' });
  const version = await signed(world, owner, await signatureOf(world, owner, list.id));
  const items = version.sections.flatMap((section) => section.items);
  expect(items.find(({ code }) => code === '2-①')?.evidence).toEqual([
    expect.objectContaining({ id, kind: 'register', title: '機器台帳（1件）', sha256: (await kept(id)).sha256 }),
  ]);
  expect(await attach()).toMatchObject({ type: 'ChecklistSigned' });
});

it('shows nothing to others', async () => {
  await addPiece('サーバA');
  const { id } = await attached();
  const staff = await world.member(owner.tenantId, 'clinic_staff', ['evidence:read']);
  const stranger = await world.member(await world.tenant(), 'owner', ['evidence:read']);
  for (const who of [staff, stranger]) {
    await expect(offers(place, who)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(kept(id, who)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  await world.assign(staff, list.clinicId);
  expect(await kept(id, staff)).toMatchObject({ id });
});

it('shows no note as a register', async () => {
  const note = await attach({ note: '電話で確認' });
  if (note.type !== 'EvidenceAdded') throw new Error(note.type);
  await expect(kept(note.evidence.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('takes nothing of another clinic into the snapshot', async () => {
  await addPiece('よその機器', await world.clinic(owner.tenantId));
  await addPiece('サーバA');
  const { id } = await attached();
  expect(JSON.stringify(await kept(id))).not.toContain('よその機器');
});
