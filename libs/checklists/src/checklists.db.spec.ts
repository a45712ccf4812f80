import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { ChecklistsService } from './checklists.service';
import type { Checklist } from './schema.gen';
import { type ChecklistWorld, checklistWorld, type Member } from './testing/checklist-world';

let world: ChecklistWorld;
let checklists: ChecklistsService;
let tenantId: string;
let owner: Member;

beforeAll(async () => {
  world = await checklistWorld();
  checklists = world.get(ChecklistsService);
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner');
  // In the fiscal year of 2026, in which the edition of 2025 is filled in.
  await world.atDay('2026-11-22');
});
afterAll(() => world.close());

async function open(actor: Member, clinicId: string, fiscalYear?: number): Promise<Checklist> {
  const result = await asActor(actor, () => checklists.open({ clinicId, fiscalYear }));
  if (result.type !== 'ChecklistOpened') throw new Error(result.type);
  return result.checklist;
}
const itemsOf = (list: Checklist) => list.sections.flatMap((section) => section.items);

describe('opening a checklist', () => {
  it('opens the newest edition of the form with a line for every item', async () => {
    const clinicId = await world.clinic(tenantId);
    const list = await open(owner, clinicId);
    expect(list).toMatchObject({
      clinicId,
      form: 'medical',
      fiscalYear: 2026,
      fiscalYearLastOn: '2027-03-31',
      edition: { code: 'r7' },
      newerEdition: { code: 'r8' },
      progress: { total: 18, answered: 0, no: 0, closedByEntryQuestion: false },
      viewerCanAnswer: true,
    });
    expect(itemsOf(list)).toHaveLength(19);
    expect(itemsOf(list)[0]).toMatchObject({ answerKind: 'gate_yes_no', answer: { value: null, version: 0 } });
  });

  it('gives a pharmacy its own form', async () => {
    const list = await open(owner, await world.clinic(tenantId, { kind: 'pharmacy' }));
    expect(list.form).toBe('pharmacy');
  });

  it('limits target dates to the checklist’s own fiscal year, two-factor to the end of 令和9年度', async () => {
    const list = await open(owner, await world.clinic(tenantId));
    const latest = new Map(itemsOf(list).map((item) => [item.code, item.targetLatestOn]));
    expect(latest.get('2-⑨')).toBe('2027-03-31');
    expect(latest.get('2-⑩')).toBe('2028-03-31');
  });

  it('returns the list that is open already', async () => {
    const clinicId = await world.clinic(tenantId);
    const first = await open(owner, clinicId);
    expect((await open(owner, clinicId)).id).toBe(first.id);
  });

  it('opens one list when two people open it at once', async () => {
    const clinicId = await world.clinic(tenantId);
    const lists = await Promise.all([open(owner, clinicId), open(owner, clinicId), open(owner, clinicId)]);
    expect(new Set(lists.map(({ id }) => id)).size).toBe(1);
  });

  it('opens a former year on the edition of that year', async () => {
    const list = await open(owner, await world.clinic(tenantId), 2024);
    expect(list.edition.code).toBe('r6');
  });

  it.each([
    ['before the first edition', 2019],
    ['of which nobody knows the edition', 2030],
  ])('opens none for a year %s', async (_, fiscalYear) => {
    const clinicId = await world.clinic(tenantId);
    const result = await asActor(owner, () => checklists.open({ clinicId, fiscalYear }));
    expect(result).toEqual({ type: 'NoEditionForForm', form: 'medical', fiscalYear });
  });

  it('opens none where the consultancy holds no edition', async () => {
    const bare = await world.tenant({ editions: false });
    const actor = await world.member(bare, 'owner');
    const clinicId = await world.clinic(bare);
    const result = await asActor(actor, () => checklists.open({ clinicId }));
    expect(result.type).toBe('NoEditionForForm');
  });

  it('leaves the portfolio row as the figures say', async () => {
    const clinicId = await world.clinic(tenantId);
    const list = await open(owner, clinicId);
    const [row] = await world.test.asSuperuser<{ checklist_id: string; items_total: number }>(
      'select checklist_id, items_total from app.clinic_summaries where clinic_id = $1',
      [clinicId],
    );
    expect(row).toEqual({ checklist_id: list.id, items_total: 18 });
    expect(await world.staleClinics(tenantId)).toEqual([]);
  });

  it('is written in the audit trail', async () => {
    const clinicId = await world.clinic(tenantId);
    const list = await open(owner, clinicId);
    const rows = await world.test.asSuperuser(
      'select action, object_id, actor_id from app.audit_events where clinic_id = $1',
      [clinicId],
    );
    expect(rows).toEqual([{ action: 'checklist.opened', object_id: list.id, actor_id: owner.principalId }]);
  });
});

describe('reading a checklist', () => {
  it('takes one statement', async () => {
    const { id } = await open(owner, await world.clinic(tenantId));
    const before = world.test.db.statements;
    await asActor(owner, () => checklists.checklist(id));
    expect(world.test.db.statements - before).toBe(1);
  });

  it('takes one statement for all lists of a clinic, newest year first', async () => {
    const clinicId = await world.clinic(tenantId);
    for (const year of [2024, 2026, 2025]) await open(owner, clinicId, year);
    const before = world.test.db.statements;
    const heads = await asActor(owner, () => checklists.ofClinic(clinicId));
    expect(world.test.db.statements - before).toBe(1);
    expect(heads.map((head) => [head.fiscalYear, head.editionCode])).toEqual([
      [2026, 'r7'],
      [2025, 'r7'],
      [2024, 'r6'],
    ]);
  });

  it('keeps the sections in the order of the form', async () => {
    const list = await open(owner, await world.clinic(tenantId));
    expect(list.sections.map((section) => [section.code, section.items.length])).toEqual([
      ['0', 1],
      ['1', 1],
      ['2', 13],
      ['3', 3],
      ['4', 1],
    ]);
  });

  it('shows what is not confirmed about an item only to those who advise', async () => {
    const { id } = await open(owner, await world.clinic(tenantId));
    const advisor = await world.member(tenantId, 'admin', ['checklist:read', 'edition:read-unverified']);
    const notes = async (actor: Member) =>
      itemsOf(await asActor(actor, () => checklists.checklist(id))).filter((item) => item.verificationNoteJa !== '');
    expect((await notes(advisor)).length).toBeGreaterThan(0);
    expect(await notes(owner)).toEqual([]);
  });

  it('gives each item the advice on its topic, and names whom to phone about the clinic’s systems', async () => {
    const clinicId = await world.clinic(tenantId);
    for (const [name, vendor] of [
      ['電子カルテ', '見本システム'],
      ['紙の台帳', ''],
      ['レセコン', '見本システム'],
      ['画像保存', '架空ネット'],
    ])
      await world.test.asSuperuser(
        `insert into app.systems (tenant_id, id, clinic_id, kind, name, vendor_name, client_status, server_status)
         values ($1, $2, $3, 'other', $4, $5, 'none', 'none')`,
        [tenantId, newId(), clinicId, name, vendor],
      );
    for (const [name, phone, removed] of [
      ['架空ネット', '03-0000-0001', true],
      ['（株）見本システム', '03-0000-0002', false],
      ['見本システム', '03-0000-0003', false],
    ])
      await world.test.asSuperuser(
        `insert into app.clinic_contacts (tenant_id, id, clinic_id, kind, name, phone, confirmed_on, removed_at)
         values ($1, $2, $3, 'vendor', $4, $5, '2026-10-05', case when $6 then now() end)`,
        [tenantId, newId(), clinicId, name, phone, removed],
      );
    const list = await open(owner, clinicId);
    expect(itemsOf(list).map(({ code, guidance }) => [code, guidance?.ask])).toContainEqual(['2-③', 'vendor']);
    expect(itemsOf(list).every(({ guidance }) => guidance !== null)).toBe(true);
    expect(list.vendors).toEqual([
      { name: '架空ネット', systems: ['画像保存'], phone: '', confirmedOn: null },
      {
        name: '見本システム',
        systems: expect.arrayContaining(['電子カルテ', 'レセコン']),
        phone: '03-0000-0003',
        confirmedOn: '2026-10-05',
      },
    ]);
  });

  it('names who looks after the clinic, with the number that the clinic keeps under that name', async () => {
    const clinicId = await world.clinic(tenantId);
    const [known, unknown, clerk] = [
      await world.member(tenantId, 'consultant'),
      await world.member(tenantId, 'consultant'),
      await world.member(tenantId, 'clinic_staff'),
    ];
    for (const [member, name] of [
      [known, '相談　花子'],
      [unknown, '助言 太郎'],
      [clerk, '事務 次郎'],
    ] as const) {
      await world.assign(member, clinicId);
      await world.test.asSuperuser('update app.members set display_name = $2 where id = $1', [
        member.principalId,
        name,
      ]);
    }
    await world.test.asSuperuser(
      `insert into app.clinic_contacts (tenant_id, id, clinic_id, kind, name, phone, confirmed_on)
       values ($1, $2, $3, 'other', '相談花子', '090-0000-0001', '2026-10-05')`,
      [tenantId, newId(), clinicId],
    );
    const { id } = await open(owner, clinicId);
    const ofClerk = await asActor(clerk, () => checklists.checklist(id));
    expect(ofClerk.consultants).toEqual([
      { name: '助言 太郎', phone: '', confirmedOn: null },
      { name: '相談　花子', phone: '090-0000-0001', confirmedOn: '2026-10-05' },
    ]);
    expect(ofClerk.vendors).toEqual([]);
  });

  it('says that the viewer cannot answer without the right to', async () => {
    const { id } = await open(owner, await world.clinic(tenantId));
    const reader = await world.member(tenantId, 'admin', ['checklist:read']);
    expect((await asActor(reader, () => checklists.checklist(id))).viewerCanAnswer).toBe(false);
  });
});

describe('who is not let in', () => {
  it('finds neither list nor clinic of another consultancy', async () => {
    const clinicId = await world.clinic(tenantId);
    const { id } = await open(owner, clinicId);
    const stranger = await world.member(await world.tenant(), 'owner');
    const notFound = { code: 'NOT_FOUND' };
    await expect(asActor(stranger, () => checklists.checklist(id))).rejects.toMatchObject(notFound);
    await expect(asActor(stranger, () => checklists.ofClinic(clinicId))).rejects.toMatchObject(notFound);
    await expect(asActor(stranger, () => checklists.open({ clinicId }))).rejects.toMatchObject(notFound);
  });

  it('finds nothing for ids that are none', async () => {
    for (const id of ['', 'x', newId()])
      await expect(asActor(owner, () => checklists.checklist(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets a consultant reach assigned clinics only', async () => {
    const consultant = await world.member(tenantId, 'consultant');
    const [theirs, other] = [await world.clinic(tenantId), await world.clinic(tenantId)];
    await world.assign(consultant, theirs);
    const list = await open(consultant, theirs);
    expect((await asActor(consultant, () => checklists.checklist(list.id))).clinicId).toBe(theirs);
    await expect(open(consultant, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { id } = await open(owner, other);
    await expect(asActor(consultant, () => checklists.checklist(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
