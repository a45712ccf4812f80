import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { asActor } from '@mamori/platform/testing';
import { ChecklistsService } from './checklists.service';
import type { Checklist } from './schema.gen';
import { type ChecklistWorld, checklistWorld, type Member } from './testing/checklist-world';
import { madeEdition } from './testing/made-edition';

let world: ChecklistWorld;
let checklists: ChecklistsService;
let tenantId: string;
let owner: Member;
let clinicId: string;

beforeAll(async () => {
  world = await checklistWorld();
  checklists = world.get(ChecklistsService);
  await world.atDay('2026-11-22');
});
afterAll(() => world.close());
beforeEach(async () => {
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner');
  clinicId = await world.clinic(tenantId);
});

async function open(given: { readonly fiscalYear?: number; readonly editionId?: string } = {}): Promise<Checklist> {
  const result = await asActor(owner, () => checklists.open({ clinicId, ...given }));
  if (result.type !== 'ChecklistOpened') throw new Error(result.type);
  return result.checklist;
}
const read = ({ id }: Checklist) => asActor(owner, () => checklists.checklist(id));
const heads = () => asActor(owner, () => checklists.ofClinic(clinicId));
const answered = ({ id }: Checklist) =>
  world.test.asSuperuser(
    `update app.answers set value = 'yes', confirmed_on = '2026-10-01', version = 1 where checklist_id = $1 and is_gate`,
    [id],
  );
const r8 = (forms: Readonly<Record<string, 'medical' | 'pharmacy'>> = { medical: 'medical', pharmacy: 'pharmacy' }) =>
  madeEdition(world.test, tenantId, {
    ...{ code: 'r8', labelJa: '令和8年度版', fiscalYear: 2026, published: '2026-06', origin: 'import' as const },
    forms,
  });

describe('a list whose year has a newer edition', () => {
  it('names the edition that is out but not held, and then the one that is held', async () => {
    const list = await open();
    expect(list.newerEdition).toMatchObject({ id: null, code: 'r8', checklistId: null });
    const id = await r8();
    expect((await read(list)).newerEdition).toEqual({
      ...{ id, code: 'r8', labelJa: '令和8年度版', labelEn: '令和8年度版', published: '2026-06' },
      checklistId: null,
    });
    expect((await heads()).map(({ newerEdition }) => newerEdition?.id)).toEqual([id]);
  });

  it('leads to the clinic’s list of that edition once there is one', async () => {
    const list = await open();
    await answered(list);
    const id = await r8();
    const newer = await world.test.asSuperuser<{ id: string }>(
      `insert into app.checklists (tenant_id, id, clinic_id, edition_id, form, fiscal_year)
       values ($1, gen_random_uuid(), $2, $3, 'medical', 2026) returning id`,
      [tenantId, clinicId, id],
    );
    expect((await read(list)).newerEdition).toMatchObject({ id, checklistId: newer[0]?.id });
    expect((await heads()).map(({ editionCode, newerEdition }) => [editionCode, newerEdition?.checklistId])).toEqual([
      ['r8', undefined],
      ['r7', newer[0]?.id],
    ]);
  });

  it('is told nothing of an edition that came out after its year, or that lacks its form', async () => {
    const past = await open({ fiscalYear: 2025 });
    const list = await open();
    await r8({ pharmacy: 'pharmacy' });
    expect((await read(past)).newerEdition).toBeNull();
    expect((await read(list)).newerEdition).toMatchObject({ id: null, code: 'r8' });
  });
});

describe('opening once the newer edition is held', () => {
  it('opens the list of a clinic that had none on the newer edition', async () => {
    await r8();
    expect(await open()).toMatchObject({ edition: { code: 'r8' }, newerEdition: null });
    expect((await open({ fiscalYear: 2025 })).edition.code).toBe('r7');
  });

  it('goes on with a list in which somebody wrote', async () => {
    const list = await open();
    await answered(list);
    await r8();
    expect((await open()).id).toBe(list.id);
    expect(await heads()).toHaveLength(1);
  });

  it('leaves a list in which nobody wrote for one of the newer edition, and stays there', async () => {
    const list = await open();
    await r8();
    const newer = await open();
    expect(newer).toMatchObject({ edition: { code: 'r8' } });
    expect(newer.id).not.toBe(list.id);
    expect((await open()).id).toBe(newer.id);
    expect(await world.staleClinics(tenantId)).toEqual([]);
  });
});

describe("the consultancy's own lists", () => {
  const own = (code: string, fiscalYear: number, earlierEditionId?: string) =>
    madeEdition(world.test, tenantId, {
      ...{
        code,
        labelJa: code,
        fiscalYear,
        published: `${fiscalYear}-05-01`,
        origin: 'own' as const,
        earlierEditionId,
      },
      forms: { own: 'vendor' },
    });

  it('know the last of the editions that followed theirs, and no other list', async () => {
    const first = await own('own-000000000001', 2025);
    const [list, ofLastYear] = [await open({ editionId: first }), await open({ editionId: first, fiscalYear: 2025 })];
    await own('own-000000000009', 2026);
    expect((await read(list)).newerEdition).toBeNull();
    const second = await own('own-000000000002', 2026, first);
    const third = await own('own-000000000003', 2026, second);
    expect((await read(list)).newerEdition).toMatchObject({ id: third, checklistId: null });
    expect((await read(ofLastYear)).newerEdition).toBeNull();
  });
});
