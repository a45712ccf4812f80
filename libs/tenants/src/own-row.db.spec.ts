import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, sql } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';

let test: TestDatabase;
let tenantId: string;
beforeAll(async () => {
  test = await migratedDatabase();
  tenantId = await test.createTenant();
});
afterAll(() => test?.close());

const change = (actor: Actor & { readonly principalId: string }, what: string) =>
  asActor(actor, () =>
    test.db.transaction(() =>
      test.db.execute(sql(`test.own-row ${what.length}`, `update app.members set ${what} where id = $1`), [
        actor.principalId,
      ]),
    ),
  );

describe("a member's own row", () => {
  it.each(['consultant', 'clinic_manager', 'clinic_staff', 'vendor'])(
    'lets a %s choose the language and nothing else, whatever statement is sent',
    async (role) => {
      const member = await test.createMember(tenantId, role);
      expect(await change(member, `language = 'en'`)).toBe(1);
      for (const what of [`role = 'owner'`, `email = 'x@example.jp'`, 'disabled_at = null, version = 9'])
        await expect(change(member, what)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const [kept] = await test.asSuperuser('select role, language, version from app.members where id = $1', [
        member.principalId,
      ]);
      expect(kept).toEqual({ role, language: 'en', version: 1 });
    },
  );

  it('lets the office change a role', async () => {
    const admin = await test.createMember(tenantId, 'admin');
    expect(await change(admin, `role = 'consultant'`)).toBe(1);
  });
});
