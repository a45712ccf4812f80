import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate } from '@mamori/migrations';
import { SetUpLinkRepository } from '@mamori/identity';
import { newId } from '@mamori/platform';
import { createTestDatabase, type TestDatabase } from '@mamori/platform/testing';
import { until } from '../support/process';

let test: TestDatabase;
let links: SetUpLinkRepository;
let member: { readonly personId: string; readonly tenantId: string; readonly memberId: string; readonly role: string };
beforeAll(async () => {
  test = await createTestDatabase({ migrate });
  links = new SetUpLinkRepository(test.auth);
});
afterAll(() => test.close());
beforeEach(async () => {
  const tenantId = await test.createTenant();
  const personId = await links.personFor(`${newId()}@example.jp`, '守山 花子');
  const { principalId } = await test.createMember(tenantId, 'consultant');
  member = { personId, tenantId, memberId: principalId!, role: 'consultant' };
});

const open = () =>
  test.asSuperuser<{ id: string }>(
    'select id from identity.set_up_links where member_id = $1 and used_at is null and revoked_at is null',
    [member.memberId],
  );
const prepare = (id = newId()) =>
  test.auth.role.transaction((tx) => links.prepare(tx, { ...member, id, clinicIds: [], invitedBy: null }));

const waiting = async () =>
  (
    await test.asSuperuser(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
  ).length;

describe('links for one member', () => {
  it('leave one open however many are made at the same moment', async () => {
    const many = Array.from({ length: 4 }, () => [links.issue(member), prepare()]);
    await Promise.all(many.flat());
    expect(await open()).toHaveLength(1);
  });

  it('leave one open when another is being made and not committed yet', async () => {
    let later = Promise.resolve('');
    let isLaterDone = false;
    await test.auth.role.transaction(async (tx) => {
      await links.prepare(tx, { ...member, id: newId(), clinicIds: [], invitedBy: null });
      later = prepare().finally(() => {
        isLaterDone = true;
      });
      await until('the other one waits or is done', async () => isLaterDone || (await waiting()) > 0);
    });
    const last = await later;
    expect(await open()).toEqual([{ id: last }]);
  });

  it('leave open the one that was made last', async () => {
    await prepare();
    await links.issue(member);
    const last = await prepare();
    expect(await open()).toEqual([{ id: last }]);
  });

  it('stay as they are when an earlier one is prepared a second time', async () => {
    const [first, last] = [await prepare(), await prepare()];
    await Promise.all([prepare(first), prepare(first)]);
    expect(await open()).toEqual([{ id: last }]);
  });
});
