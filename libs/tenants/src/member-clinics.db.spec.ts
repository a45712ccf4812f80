import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { asActor } from '@mamori/platform/testing';
import { InvitationService } from './invitation.service';
import { MemberReader } from './member-reader';
import { MemberService } from './member.service';
import type { Role } from './policy/permissions';
import { memberWorld, type MemberWorld, type SomeMember } from './testing/member-world';

let world: MemberWorld;
let [here, left] = ['', ''];
let owner: SomeMember;
let address = 0;

beforeAll(async () => {
  world = await memberWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  const tenantId = await world.test.createTenant('みどり');
  [here, left] = [await world.clinic(tenantId, 'さくら内科'), await world.clinic(tenantId, 'もみじ歯科')];
  owner = await world.member(tenantId, 'owner', { name: '安藤' });
  address += 1;
});
const leave = () => world.test.asSuperuser('update app.clinics set left_on = app.today() - 1 where id = $1', [left]);
const invite = (role: Role, clinicIds: readonly string[]) => {
  const input = { email: `new-${address}@example.jp`, name: '佐藤 花子', role, clinicIds };
  return asActor(owner, () => world.get(InvitationService).invite(input));
};
const refused = { type: 'InvalidInput', field: 'clinicIds', message: expect.stringContaining('「もみじ歯科」') };

describe('a clinic that has left', () => {
  it.each(['clinic_manager', 'clinic_staff'] as const)('gets no new %s', async (role) => {
    await leave();
    expect(await invite(role, [here, left])).toMatchObject(refused);
    expect((await invite(role, [here])).type).toBe('MemberChanged');
  });

  it('gets a consultant still, who closes its books', async () => {
    await leave();
    expect((await invite('consultant', [left])).type).toBe('MemberChanged');
  });

  it('keeps its people, and nobody else is put among them', async () => {
    const its = await invite('clinic_manager', [left]);
    if (its.type !== 'MemberChanged') throw new Error(its.type);
    address += 1;
    const stranger = await invite('clinic_staff', [here]);
    if (stranger.type !== 'MemberChanged') throw new Error(stranger.type);
    await leave();
    const change = async (memberId: string, clinicIds: readonly string[], name: string) => {
      const { version, role } = await asActor(owner, () => world.get(MemberReader).get(memberId));
      const input = { memberId, version, name, role, clinicIds };
      return asActor(owner, () => world.get(MemberService).change(input));
    };
    expect((await change(its.member.id, [left, here], '佐藤 一花')).type).toBe('MemberChanged');
    expect(await change(stranger.member.id, [left, here], '鈴木 太郎')).toMatchObject(refused);
  });
});
