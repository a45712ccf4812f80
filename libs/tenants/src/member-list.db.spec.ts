import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { MemberReader } from './member-reader';
import type { MemberFilter } from './schema.gen';
import { memberWorld, type MemberWorld, type SomeMember } from './testing/member-world';

let world: MemberWorld;
let reader: MemberReader;
let tenantId: string;
let elsewhere: string;
let [sakura, momiji, foreign] = ['', '', ''];
let owner: SomeMember;
let consultant: SomeMember;

beforeAll(async () => {
  world = await memberWorld();
  reader = world.get(MemberReader);
  [tenantId, elsewhere] = [await world.test.createTenant('みどり'), await world.test.createTenant('あおい')];
  [sakura, momiji] = [await world.clinic(tenantId, 'さくら内科'), await world.clinic(tenantId, 'もみじ歯科')];
  foreign = await world.clinic(elsewhere, 'よその医院');
  owner = await world.member(tenantId, 'owner', { name: '安藤 オーナー' });
  consultant = await world.member(tenantId, 'consultant', { name: '加藤 コンサル', clinics: [sakura] });
  await world.member(tenantId, 'clinic_staff', {
    name: 'ＳＡＴＯ　花子',
    clinics: [sakura],
    email: 'hanako@sakura.example',
  });
  await world.member(tenantId, 'clinic_manager', { name: '田中 院長', clinics: [momiji] });
  await world.member(tenantId, 'vendor', { name: '中村 業者', enrolled: false });
  await world.member(elsewhere, 'owner', { name: 'よその オーナー', clinics: [foreign] });
});

afterAll(() => world?.close());

const page = (as: Actor, filter?: MemberFilter, first?: number, after?: string | null) =>
  asActor(as, () => reader.page(filter, first, after));
const namesIn = async (as: Actor, filter?: MemberFilter) => (await page(as, filter)).nodes.map(({ name }) => name);

describe('the list of members', () => {
  it('shows the office everybody in it, by name, and nobody else', async () => {
    const { nodes, totalCount } = await page(owner);
    expect(nodes.map(({ name }) => name).sort()).toEqual(
      ['ＳＡＴＯ　花子', '中村 業者', '加藤 コンサル', '安藤 オーナー', '田中 院長'].sort(),
    );
    expect(totalCount).toBe(5);
    expect(nodes.find(({ name }) => name === '田中 院長')).toMatchObject({
      role: 'clinic_manager',
      state: 'active',
      enrolled: true,
      clinics: [{ id: momiji, name: 'もみじ歯科' }],
      invitation: null,
      viewerCanChange: true,
      viewerCanRecover: true,
    });
  });

  it('shows a consultant colleagues and the people of the own clinics', async () => {
    const { nodes, totalCount } = await page(consultant);
    expect(nodes.map(({ name }) => name).sort()).toEqual(['ＳＡＴＯ　花子', '加藤 コンサル', '安藤 オーナー'].sort());
    expect(totalCount).toBe(3);
    expect(nodes.find(({ role }) => role === 'clinic_staff')).toMatchObject({
      clinics: [{ id: sakura, name: 'さくら内科' }],
      lastSignInAt: null,
      viewerCanChange: false,
      viewerCanRecover: false,
    });
  });

  it('takes one statement for any page, and one of the sign-in role', async () => {
    await world.session(owner);
    for (const as of [owner, consultant]) {
      const before = world.test.db.statements;
      await page(as);
      expect(world.test.db.statements - before).toBe(1);
    }
  });

  it.each<[string, () => MemberFilter, readonly string[]]>([
    ['a name in other widths and without its space', () => ({ text: 'sato花子' }), ['ＳＡＴＯ　花子']],
    ['a part of an address', () => ({ text: 'HANAKO@sakura' }), ['ＳＡＴＯ　花子']],
    ['a role', () => ({ role: 'clinic_manager' }), ['田中 院長']],
    ['who has not come in', () => ({ state: 'invited' }), ['中村 業者']],
    ['a clinic', () => ({ clinicId: momiji }), ['田中 院長']],
    ['two things together', () => ({ clinicId: sakura, role: 'consultant' }), ['加藤 コンサル']],
    ['wildcards, which stand for themselves', () => ({ text: '%' }), []],
    ["another consultancy's clinic", () => ({ clinicId: foreign }), []],
    ['a clinic that nobody has', () => ({ clinicId: newId() }), []],
  ])('finds by %s', async (_, filter, names) => {
    expect(await namesIn(owner, filter())).toEqual(names);
  });

  it('finds no staff of another clinic for a consultant who names it', async () => {
    expect(await namesIn(consultant, { clinicId: momiji })).toEqual([]);
    expect(await namesIn(consultant, { clinicId: sakura, role: 'clinic_staff' })).toEqual(['ＳＡＴＯ　花子']);
  });

  it('leaves the disabled out until they are asked for', async () => {
    expect(await namesIn(owner)).toContain('加藤 コンサル');
    await world.test.asSuperuser('update app.members set disabled_at = now() where id = $1', [consultant.principalId]);
    const [usual, disabled] = [await namesIn(owner), await page(owner, { state: 'disabled' })];
    await world.test.asSuperuser('update app.members set disabled_at = null where id = $1', [consultant.principalId]);
    expect(usual).not.toContain('加藤 コンサル');
    expect(disabled.nodes).toMatchObject([{ name: '加藤 コンサル', state: 'disabled' }]);
  });

  it('goes through everybody once, page by page', async () => {
    const seen: string[] = [];
    for (let after: string | null | undefined; ;) {
      const { nodes, pageInfo, totalCount } = await page(owner, undefined, 2, after);
      seen.push(...nodes.map(({ id }) => id));
      expect(totalCount).toBe(5);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  });

  it('tells the office, and nobody else, when somebody signed in', async () => {
    await world.session(consultant);
    const seenBy = async (as: Actor) => (await asActor(as, () => reader.get(consultant.principalId))).lastSignInAt;
    expect(await seenBy(owner)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(await seenBy(consultant)).toBeNull();
  });

  it('knows a member of another consultancy as little as one that does not exist', async () => {
    const other = await world.member(elsewhere, 'consultant', { clinics: [foreign] });
    expect(await asActor(owner, () => reader.get(owner.principalId))).toMatchObject({ name: '安藤 オーナー' });
    for (const id of [other.principalId, newId(), 'no id'])
      await expect(asActor(owner, () => reader.get(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('knows staff of another clinic as little, for a consultant', async () => {
    const manager = (await page(owner, { role: 'clinic_manager' })).nodes[0];
    await expect(asActor(consultant, () => reader.get(manager!.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
